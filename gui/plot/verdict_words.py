"""What a verdict is called, and its rule in sentences."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.plot.reading import in_words
from model.verdict import Finding, Verdict


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


def finding_words(found: Verdict) -> str:
    """Say the finding in a few words."""
    words = {
        "few_updates": _tr("Too early to tell"),
        "still_rising": _tr("Still under-fitting"),
        "stuck": _tr("Under-fitting, stuck"),
        "lost": _tr("Under-fitting again"),
        "memorised": _tr("Over-fitting"),
        "gap": _tr("Over-fitting"),
        "test_loss": _tr("Over-fitting"),
        "small_gap": _tr("Healthy"),
    }
    if found.finding is Finding.DIVERGED:
        return _tr("Diverged in step {step}").format(step=f"{found.numbers['step']:,.0f}")
    return words.get(found.reason, "–")


def short_words(finding: Finding) -> str:
    """Say the finding in a word or two, for where there is little room."""
    return {
        Finding.TOO_EARLY: _tr("Too early"),
        Finding.UNDER_FITTING: _tr("Under-fitting"),
        Finding.OVER_FITTING: _tr("Over-fitting"),
        Finding.HEALTHY: _tr("Healthy"),
        Finding.DIVERGED: _tr("Diverged"),
    }[finding]


def longest_words() -> tuple[str, ...]:
    """The longest of what ``finding_words`` returns, to keep room for."""
    return (
        _tr("Still under-fitting"),
        _tr("Under-fitting, stuck"),
        _tr("Under-fitting again"),
        _tr("Diverged in step {step}").format(step="0,000"),
    )


def why(found: Verdict) -> Why:
    """Explain a verdict."""
    numbers = found.numbers
    values = {name: _value(name, value) for name, value in numbers.items()}
    # Of what was taught rightly; with wrong labels in the data less of all is the better answer.
    values["read"] = values.get("right", values.get("train", ""))
    if "lowest" in numbers:
        values["times"] = f"{numbers['test_loss'] / numbers['lowest']:.2f}"
    rule, advice, read_on = (text.format(**values) for text in _RULES[found.reason](numbers))
    return Why(rule, _rows(numbers, values), advice, read_on)


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
        epochs = _tr("{scores} epochs").format(scores=values["scores"])
        rows.append((_tr("means of the last"), epochs))
    return tuple(rows)


def _value(name: str, value: float) -> str:
    """Write a number of a verdict as it is read."""
    if name in {"memorised", "memorising"}:
        return _tr("{percent} %").format(percent=round(100 * value))
    if name == "learning_rate":
        return f"{value:g}"
    if name in {"epoch", "updates", "scores", "wrong", "least", "window", "step"}:
        return f"{value:,.0f}"
    if name.endswith("epoch"):
        return f"{value:,.0f}"
    return in_words(value)


def _no_score(_numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (_tr("There is no score yet."), _tr("The first comes with epoch 0."), "")


def _few_updates(_numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _tr(
            "The network had {updates} updates so far. Before {least} of them the curves tell more "
            "about where it started than about how it learns."
        ),
        _tr("Train on and look again."),
        "",
    )


def _still_rising(numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _little_learnt(numbers)
        + _tr(
            "But it is still learning: over the last {window} epochs the training accuracy went "
            "from {earlier} to {later} and the loss from {loss_earlier} to {loss_later}. A small "
            "gap is no merit here: what was not learnt cannot be lost."
        ),
        _tr(
            "Train longer. With dropout each step trains only part of the network: that takes two "
            "to three times as long."
        ),
        _BOTH_SHORTFALLS + "; " + _DROPOUT,
    )


def _stuck(numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _little_learnt(numbers)
        + _tr(
            "And it no longer improves: over the last {window} epochs the training accuracy went "
            "from {earlier} to {later}. A small gap is no merit here: what was not learnt cannot "
            "be lost."
        ),
        _tr(
            "At this pace more epochs will hardly help. Drop less, use more units, or try another "
            "learning rate or other initial weights."
        ),
        _BOTH_SHORTFALLS,
    )


def _lost(numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _little_learnt(numbers)
        + _tr("In epoch {best_epoch} it had read {best} of them: what was learnt is lost again."),
        _tr("Most often a step was too large. Lower the learning rate, or reset."),
        _STEPS_TOO_LARGE,
    )


def _gap(_numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _tr(
            "It reads {read} of the training images but {test} of new ones. The difference, "
            "{shortfall}, does not carry over; from {limit} on that is called over-fitting."
        ),
        _tr("More training images help most; then dropout, weight decay, or stopping earlier."),
        _BOTH_SHORTFALLS + "; " + _DROPOUT,
    )


def _test_loss(_numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _tr(
            "The test loss is {test_loss}, that is {times} times its lowest ({lowest}, epoch "
            "{lowest_epoch}): the network grows surer of its mistakes. From {risen} times on that "
            "is over-fitting where the gap is {limit} or more; it is {shortfall}."
        ),
        _tr("More training images, more dropout, or stopping where the test loss was lowest."),
        _EARLY_STOPPING,
    )


def _memorised(_numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _tr(
            "Of the {wrong} wrong labels in the training data the network answers {memorised} just "
            "as they were taught. Nothing in the images leads there: it knows them by heart. From "
            "{memorising} on that is called memorising."
        ),
        _tr("Try dropout, or stop earlier: right labels are learnt first."),
        _MEMORISING,
    )


def _small_gap(numbers: Mapping[str, float]) -> tuple[str, str, str]:
    if "memorised" in numbers:
        rule = _tr(
            "It reads {right} of the training images with right labels, at least {learnt}, and "
            "{test} of the test images; the difference is below {limit}. Of the {wrong} wrong "
            "labels it memorised {memorised}."
        )
    else:
        rule = _tr(
            "It reads {train} of the training images, at least {learnt}, and {test} of new ones: "
            "the gap, {gap}, is below {limit}."
        )
    advice = _tr(
        "Nothing to cure. To compare runs, look at the test accuracy: a smaller gap alone is no "
        "better network."
    )
    return rule, advice, _BOTH_SHORTFALLS


def _not_finite(_numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _tr(
            "In step {step} the loss was no number any more: the steps were so large that the "
            "weights outgrew what a computer can write down. From then on nothing is learnt."
        ),
        _tr("Lower the learning rate, now {learning_rate}, and reset."),
        _STEPS_TOO_LARGE,
    )


def _exploded(_numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _tr(
            "By step {step} the loss had exploded: ten times that of the start ten steps in a row, "
            "or ten thousand times at once. Training does not come back from there by itself."
        ),
        _tr("Lower the learning rate, now {learning_rate}, and reset."),
        _STEPS_TOO_LARGE,
    )


def _little_learnt(numbers: Mapping[str, float]) -> str:
    if "right" in numbers:
        return _tr(
            "Of the training images with right labels it reads {right}, less than {learnt}. "
        )
    return _tr("It reads {train} of the training images, less than {learnt}. ")


_RULES: Mapping[str, Callable[[Mapping[str, float]], tuple[str, str, str]]] = {
    "no_score": _no_score,
    "few_updates": _few_updates,
    "still_rising": _still_rising,
    "stuck": _stuck,
    "lost": _lost,
    "memorised": _memorised,
    "gap": _gap,
    "test_loss": _test_loss,
    "small_gap": _small_gap,
    "not_finite": _not_finite,
    "exploded": _exploded,
}

# Names of publications are the same in every language.
_BOTH_SHORTFALLS = "Goodfellow, Bengio, Courville (2016), Deep Learning, 5.2"
_DROPOUT = "Srivastava et al. (2014), Dropout, JMLR 15"
_EARLY_STOPPING = "Prechelt (1998), Early Stopping – But When?; Deep Learning, 7.8"
_MEMORISING = "Zhang et al. (2017), arXiv:1611.03530; Arpit et al. (2017), arXiv:1706.05394"
_STEPS_TOO_LARGE = "Goodfellow, Bengio, Courville (2016), Deep Learning, 8.2.4 and 11.4"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Verdict", text)
