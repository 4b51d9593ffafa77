"""Any error in the person's words."""

from gui.input_error_words import input_error_words
from gui.setup.experiment_plan import Refusal
from gui.setup.rule_words import has_words, refusal_words
from model.config import ConfigError


def error_words(error: Exception) -> str:
    """Return a sentence about what went wrong."""
    if isinstance(error, ConfigError) and has_words(error):
        return refusal_words(Refusal(str(error.value), error))
    return input_error_words(error)
