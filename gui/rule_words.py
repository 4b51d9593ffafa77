"""A ConfigError in the person's words."""

import re

from PySide6.QtCore import QCoreApplication

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
    r"must be the same in every run, and run .* differs": QT_TRANSLATE_NOOP(
        "RuleWords", "{label} must be the same in every run, and one has “{typed}”."
    ),
    r"must be a finite number": QT_TRANSLATE_NOOP(
        "RuleWords", "{label} must be a finite number, not “{typed}”."
    ),
    r"is not a setting": QT_TRANSLATE_NOOP("RuleWords", "There is no setting {label}."),
}

_LONGEST = 24  # characters of what was typed that a sentence repeats


def has_words(error: ConfigError) -> bool:
    """Whether it can be said what is wrong: what is left, no person can cause."""
    return _matching(error) is not None


def rule_words(error: ConfigError, label: str, typed: str) -> str:
    """Return a sentence that names the field, the rule and what was typed.

    Parameters
    ----------
    error : ConfigError
    label : str
        What the field is called where the value was typed.
    typed : str

    Raises
    ------
    ValueError
        If there are no words for the error.

    """
    found = _matching(error)
    if found is None:
        raise ValueError(f"no sentence for the rule {error.rule!r} of {error.field}")
    match, sentence = found
    limit = f"{int(match[1]):,}" if match.groups() else ""
    text = QCoreApplication.translate("RuleWords", sentence)
    if len(typed) > _LONGEST:
        typed = typed[:_LONGEST] + "…"
    return text.format(label=label, limit=limit, typed=typed)


def _matching(error: ConfigError) -> tuple[re.Match[str], str] | None:
    for pattern, sentence in _SENTENCES.items():
        if match := re.fullmatch(pattern, error.rule):
            return match, sentence
    return None
