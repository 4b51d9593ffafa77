"""An InputError, or a ConfigError, in the person's language."""

from PySide6.QtCore import QCoreApplication

from gui.rule_words import has_words, rule_words
from gui.widgets.marked_text import QT_TRANSLATE_NOOP
from model.config import ConfigError
from model.input_error import InputError

# Whatever has no sentence of its own; its message is in English.
_UNFORESEEN = QT_TRANSLATE_NOOP("InputError", "Unexpected: {message}")
_NO_MEMORY = QT_TRANSLATE_NOOP("InputError", "There is not enough memory: {message}")

# Errors that others are told in the words of.
_IN_WORDS = (InputError, ConfigError)


def input_error_words(error: Exception) -> str:
    """Return what is wrong with what a person brought; of any other error its message.

    A setting is called as files call it.
    """
    if isinstance(error, InputError):
        sentence: str = QCoreApplication.translate("InputError", error.sentence)
        values = {
            name: input_error_words(value) if isinstance(value, _IN_WORDS) else value
            for name, value in error.values.items()
        }
        return sentence.format(**values)
    if isinstance(error, ConfigError) and has_words(error):
        return rule_words(error, f'"{error.field}"', str(error.value))
    message = str(error) or type(error).__name__
    template = _NO_MEMORY if isinstance(error, MemoryError) else _UNFORESEEN
    return QCoreApplication.translate("InputError", template).format(message=message)
