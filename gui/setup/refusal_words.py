"""A refused setting in the words of the panel."""

from gui.rule_words import rule_words
from gui.setup.config_field import words
from gui.setup.config_fields import CONFIG_FIELDS
from gui.setup.experiment_plan import Refusal


def refusal_words(refusal: Refusal) -> str:
    """Return a sentence that calls the field as the panel does.

    Raises
    ------
    ValueError
        If there are no words for the error.

    """
    error = refusal.error
    return rule_words(error, words(CONFIG_FIELDS[error.field].label), refusal.text)
