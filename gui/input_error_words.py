"""An InputError in the person's language."""

from PySide6.QtCore import QCoreApplication

from gui.widgets.marked_text import QT_TRANSLATE_NOOP
from model.input_error import InputError

# Whatever has no sentence of its own; its message is in English.
_UNFORESEEN = QT_TRANSLATE_NOOP("InputError", "Unexpected: {message}")
_NO_MEMORY = QT_TRANSLATE_NOOP("InputError", "There is not enough memory: {message}")


def input_error_words(error: Exception) -> str:
    """Return the sentence of an InputError; of any other error its message, and that it is one."""
    if isinstance(error, InputError):
        sentence: str = QCoreApplication.translate("InputError", error.sentence)
        values = {
            name: input_error_words(value) if isinstance(value, InputError) else value
            for name, value in error.values.items()
        }
        return sentence.format(**values)
    message = str(error) or type(error).__name__
    template = _NO_MEMORY if isinstance(error, MemoryError) else _UNFORESEEN
    return QCoreApplication.translate("InputError", template).format(message=message)
