"""RULES: what each verdict follows from, and what follows from it, in sentences."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication


def _no_score(_numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (_tr("There is no score yet."), _tr("The first comes with epoch 0."), "")


def _few_updates(_numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _tr(
            "Updates of the network so far: {updates}. Before {least} of them the curves tell more "
            "about where it started than about how it learns."
        ),
        _tr("Train on and look again."),
        "",
    )


def _still_rising(numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _sentences(
            _little_learnt(numbers),
            _tr(
                "But it is still learning: over the last {window} epochs the training accuracy "
                "went from {earlier} to {later} and the loss from {loss_earlier} to {loss_later}."
            ),
            _no_merit(),
        ),
        _tr(
            "Train longer. With dropout each step trains only part of the network: that takes two "
            "to three times as long."
        ),
        _BOTH_SHORTFALLS + "; " + _DROPOUT,
    )


def _stuck(numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _sentences(
            _little_learnt(numbers),
            _tr(
                "After {updates} updates it no longer improves: over the last {window} epochs the "
                "training accuracy went from {earlier} to {later}."
            ),
            _no_merit(),
        ),
        _tr(
            "At this pace more epochs will hardly help. Drop less, use more units, or try another "
            "learning rate or other initial weights."
        ),
        _BOTH_SHORTFALLS,
    )


def _standing(numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _sentences(
            _little_learnt(numbers),
            _tr(
                "Over the last {window} epochs it did not improve: the training accuracy went "
                "from {earlier} to {later}. But networks may stand still for long before they "
                "learn, most of all with dropout: only from {patience} updates on that is called "
                "stuck, and there were {updates}."
            ),
            _no_merit(),
        ),
        _tr(
            "Train longer. If it does not move then: drop less, or try another learning rate or "
            "other initial weights."
        ),
        _BOTH_SHORTFALLS + "; " + _DROPOUT,
    )


def _lost(numbers: Mapping[str, float]) -> tuple[str, str, str]:
    return (
        _sentences(
            _little_learnt(numbers),
            _tr("In epoch {best_epoch} it had read {best} of them: what was learnt is lost again."),
        ),
        _tr(
            "Most often a step was too large, or weight decay too strong. Lower the learning rate "
            "or the decay, and reset."
        ),
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
        return _tr("Of the training images with right labels it reads {right}, less than {learnt}.")
    return _tr("It reads {train} of the training images, less than {learnt}.")


def _no_merit() -> str:
    return _tr("A small gap is no merit here: what was not learnt cannot be lost.")


def _sentences(*sentences: str) -> str:
    return " ".join(sentences)


RULES: Mapping[str, Callable[[Mapping[str, float]], tuple[str, str, str]]] = {
    "no_score": _no_score,
    "few_updates": _few_updates,
    "still_rising": _still_rising,
    "standing": _standing,
    "stuck": _stuck,
    "lost": _lost,
    "memorised": _memorised,
    "gap": _gap,
    "test_loss": _test_loss,
    "small_gap": _small_gap,
    "not_finite": _not_finite,
    "exploded": _exploded,
}
"""Rule, advice and where to read on, with places for the verdict's numbers, by its reason."""

# Names of publications are the same in every language.
_BOTH_SHORTFALLS = "Goodfellow, Bengio, Courville (2016), Deep Learning, 5.2"
_DROPOUT = "Srivastava et al. (2014), Dropout, JMLR 15"
_EARLY_STOPPING = "Prechelt (1998), Early Stopping – But When?; Deep Learning, 7.8"
_MEMORISING = "Zhang et al. (2017), arXiv:1611.03530; Arpit et al. (2017), arXiv:1706.05394"
_STEPS_TOO_LARGE = "Goodfellow, Bengio, Courville (2016), Deep Learning, 8.2.4 and 11.4"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Verdict", text)
