"""The rule that a verdict follows from, in sentences."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.plot.reading import in_words
from gui.plot.verdict_rules import RULES, WITH_WRONG_LABELS
from model.verdict import Verdict


@dataclass(frozen=True)
class Why:
    """The rule that a verdict follows from.

    Attributes
    ----------
    rule : str
        What was found and from where on it counts.
    numbers : tuple of (name, value)
        What was looked at.
    advice : str
    read_on : str
        Where there is more about it; empty for nowhere.

    """

    rule: str
    numbers: tuple[tuple[str, str], ...]
    advice: str
    read_on: str


def why(found: Verdict) -> Why:
    """Explain a verdict."""
    numbers = found.numbers
    values = {name: _value(name, value) for name, value in numbers.items()}
    # Of what was taught rightly; with wrong labels in the data less of all is the better answer.
    values["read"] = values.get("right", values.get("train", ""))
    if "lowest" in numbers:
        values["times"] = f"{numbers['test_loss'] / numbers['lowest']:.2f}"
    rule = RULES[found.reason]
    sentences = rule.sentences
    if "right" in numbers:
        sentences = tuple(WITH_WRONG_LABELS.get(each, each) for each in sentences)
    told = " ".join(_tr(sentence) for sentence in sentences).format(**values)
    return Why(told, _rows(numbers, values), _tr(rule.advice).format(**values), rule.read_on)


def _rows(numbers: Mapping[str, float], values: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Name what was looked at, of what there is."""
    names = {
        "train": _tr("training accuracy"),
        "right": _tr("of it, on right labels"),
        "test": _tr("test accuracy"),
        "gap": _tr("gap"),
        "memorised": _tr("wrong labels memorised"),
        "updates": _tr("updates"),
        "learning_rate": _tr("learning rate"),
    }
    rows = [(words, values[name]) for name, words in names.items() if name in numbers]
    if numbers.get("scores", 1) > 1:
        rows.append((_tr("epochs in these means"), values["scores"]))
    return tuple(rows)


def _value(name: str, value: float) -> str:
    """Write a number of a verdict as it is read."""
    if name in {"memorised", "memorising"}:
        return _tr("{percent} %").format(percent=round(100 * value))
    if name == "learning_rate":
        return f"{value:g}"
    if name in _COUNTS:
        return f"{value:,.0f}"
    return in_words(value)


_COUNTS = frozenset(
    {
        "epoch",
        "best_epoch",
        "lowest_epoch",
        "updates",
        "scores",
        "wrong",
        "least",
        "patience",
        "window",
        "step",
    }
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Verdict", text)
