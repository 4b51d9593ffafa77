"""Any error in the person's words."""

from gui.input_error_words import input_error_words
from gui.rule_words import has_words
from gui.setup.config_fields import CONFIG_FIELDS
from gui.setup.experiment_plan import Refusal
from gui.setup.refusal_words import refusal_words
from model.config import ConfigError


def error_words(error: Exception) -> str:
    """Return a sentence about what went wrong."""
    if isinstance(error, ConfigError) and error.field in CONFIG_FIELDS and has_words(error):
        return refusal_words(Refusal(str(error.value), error))
    return input_error_words(error)
