"""A ConfigError in the person's words."""

import re

from PySide6.QtCore import QCoreApplication

from gui.setup.config_field import words
from gui.setup.config_fields import CONFIG_FIELDS
from gui.setup.experiment_plan import Refusal
from gui.widgets.marked_text import QT_TRANSLATE_NOOP
from model.config import ConfigError

# What ConfigError.rule can be, and its sentence; a group of the pattern fills in {limit}.
_SENTENCES = {
    r"must be a whole number of at least (\d+)": QT_TRANSLATE_NOOP(
        "RuleWords", "{label} must be a whole number of at least {limit}, not “{typed}”."
    ),
    r"must be in \[0, 1\)": QT_TRANSLATE_NOOP(
        "RuleWords", "{label} must be at least 0 and below 1, not “{typed}”."
    ),
    r"must be in \[0, 1\]": QT_TRANSLATE_NOOP(
        "RuleWords", "{label} must be from 0 to 100 %, not “{typed}”."
    ),
    r"must be a number above 0": QT_TRANSLATE_NOOP(
        "RuleWords", "{label} must be a number above 0, not “{typed}”."
    ),
    r"must be a number of at least 0": QT_TRANSLATE_NOOP(
        "RuleWords", "{label} must be a number of at least 0, not “{typed}”."
    ),
    r"must be at most (\d+)": QT_TRANSLATE_NOOP(
        "RuleWords", "{label} must be at most {limit}, not “{typed}”."
    ),
    r"must name the units of at least one layer": QT_TRANSLATE_NOOP(
        "RuleWords", "{label}: there must be at least one layer, not “{typed}”."
    ),
    r'must be "he", "xavier" or a number above 0': QT_TRANSLATE_NOOP(
        "RuleWords", "{label} must be He, Xavier or a number above 0, not “{typed}”."
    ),
    r"must be one of .*|must be true or false": QT_TRANSLATE_NOOP(
        "RuleWords", "{label} cannot be “{typed}”."
    ),
    r"must have one value for each of (\d+) layers": QT_TRANSLATE_NOOP(
        "RuleWords", "{label} must have one value for each layer, not “{typed}”."
    ),
}

_LONGEST = 24  # characters of what was typed that a sentence repeats


def has_words(error: ConfigError) -> bool:
    """Whether it can be said what is wrong: other errors no control can cause."""
    return error.field in CONFIG_FIELDS and any(
        re.fullmatch(each, error.rule) for each in _SENTENCES
    )


def refusal_words(refusal: Refusal) -> str:
    """Return a sentence that names the field, the rule and what was typed.

    Raises
    ------
    ValueError
        If there are no words for the error.

    """
    rule = refusal.error.rule
    for pattern, sentence in _SENTENCES.items():
        if match := re.fullmatch(pattern, rule):
            limit = f"{int(match[1]):,}" if match.groups() else ""
            label = words(CONFIG_FIELDS[refusal.error.field].label)
            text = QCoreApplication.translate("RuleWords", sentence)
            typed = refusal.text
            if len(typed) > _LONGEST:
                typed = typed[:_LONGEST] + "…"
            return text.format(label=label, limit=limit, typed=typed)
    raise ValueError(f"no sentence for the rule {rule!r} of {refusal.error.field}")
