"""RULES: what each verdict follows from, and what follows from it, in sentences."""

from collections.abc import Mapping
from dataclasses import dataclass

from gui.widgets.marked_text import QT_TRANSLATE_NOOP

# Names of publications are the same in every language.
_BOTH_SHORTFALLS = "Goodfellow, Bengio, Courville (2016), Deep Learning, 5.2"
_DROPOUT = "Srivastava et al. (2014), Dropout, JMLR 15"
_EARLY_STOPPING = "Prechelt (1998), Early Stopping – But When?; Deep Learning, 7.8"
_MEMORISING = "Zhang et al. (2017), arXiv:1611.03530; Arpit et al. (2017), arXiv:1706.05394"
_STEPS_TOO_LARGE = "Goodfellow, Bengio, Courville (2016), Deep Learning, 8.2.4 and 11.4"

_LITTLE_LEARNT = QT_TRANSLATE_NOOP(
    "Verdict", "It reads {train} of the training images, less than {learnt}."
)
_SMALL_GAP = QT_TRANSLATE_NOOP(
    "Verdict",
    "It reads {train} of the training images, at least {learnt}, and {test} of new ones: the gap, "
    "{gap}, is below {limit}.",
)
_NO_MERIT = QT_TRANSLATE_NOOP(
    "Verdict", "A small gap is no merit here: what was not learnt cannot be lost."
)
_LOWER_THE_RATE = QT_TRANSLATE_NOOP(
    "Verdict", "Lower the learning rate, now {learning_rate}, and reset."
)


@dataclass(frozen=True)
class Rule:
    """What is said of a verdict, with places for its numbers.

    Attributes
    ----------
    sentences : tuple of str
        What was found, and from where on it counts; marked for translation.
    advice : str
        Marked for translation.
    read_on : str
        Where there is more about it; empty for nowhere.

    """

    sentences: tuple[str, ...]
    advice: str
    read_on: str = ""


WITH_WRONG_LABELS: Mapping[str, str] = {
    _LITTLE_LEARNT: QT_TRANSLATE_NOOP(
        "Verdict",
        "Of the training images with right labels it reads {right}, less than {learnt}.",
    ),
    _SMALL_GAP: QT_TRANSLATE_NOOP(
        "Verdict",
        "It reads {right} of the training images with right labels, at least {learnt}, and {test} "
        "of the test images; the difference is below {limit}. Of the {wrong} wrong labels it "
        "memorised {memorised}.",
    ),
}
"""What takes the place of a sentence where some training labels are wrong."""

RULES: Mapping[str, Rule] = {
    "no_score": Rule(
        (QT_TRANSLATE_NOOP("Verdict", "There is no score yet."),),
        QT_TRANSLATE_NOOP("Verdict", "The first comes with epoch 0."),
    ),
    "few_updates": Rule(
        (
            QT_TRANSLATE_NOOP(
                "Verdict",
                "Updates of the network so far: {updates}. Before {least} of them the curves tell "
                "more about where it started than about how it learns.",
            ),
        ),
        QT_TRANSLATE_NOOP("Verdict", "Train on and look again."),
    ),
    "still_rising": Rule(
        (
            _LITTLE_LEARNT,
            QT_TRANSLATE_NOOP(
                "Verdict",
                "But it is still learning: over the last {window} epochs the training accuracy "
                "went from {earlier} to {later} and the loss from {loss_earlier} to {loss_later}.",
            ),
            _NO_MERIT,
        ),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "Train longer. With dropout each step trains only part of the network: that takes two "
            "to three times as long.",
        ),
        f"{_BOTH_SHORTFALLS}; {_DROPOUT}",
    ),
    "standing": Rule(
        (
            _LITTLE_LEARNT,
            QT_TRANSLATE_NOOP(
                "Verdict",
                "Over the last {window} epochs it did not improve: the training accuracy went "
                "from {earlier} to {later}. But networks may stand still for long before they "
                "learn, most of all with dropout: only from {patience} updates on that is called "
                "stuck, and there were {updates}.",
            ),
            _NO_MERIT,
        ),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "Train longer. If it does not move then: drop less, or try another learning rate or "
            "other initial weights.",
        ),
        f"{_BOTH_SHORTFALLS}; {_DROPOUT}",
    ),
    "stuck": Rule(
        (
            _LITTLE_LEARNT,
            QT_TRANSLATE_NOOP(
                "Verdict",
                "After {updates} updates it no longer improves: over the last {window} epochs the "
                "training accuracy went from {earlier} to {later}.",
            ),
            _NO_MERIT,
        ),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "At this pace more epochs will hardly help. Drop less, use more units, or try another "
            "learning rate or other initial weights.",
        ),
        _BOTH_SHORTFALLS,
    ),
    "lost": Rule(
        (
            _LITTLE_LEARNT,
            QT_TRANSLATE_NOOP(
                "Verdict",
                "In epoch {best_epoch} it had read {best} of them: what was learnt is lost again.",
            ),
        ),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "Most often a step was too large, or weight decay too strong. Lower the learning rate "
            "or the decay, and reset.",
        ),
        _STEPS_TOO_LARGE,
    ),
    "memorised": Rule(
        (
            QT_TRANSLATE_NOOP(
                "Verdict",
                "Of the {wrong} wrong labels in the training data the network answers {memorised} "
                "just as they were taught. Nothing in the images leads there: it knows them by "
                "heart. From {memorising} on that is called memorising.",
            ),
        ),
        QT_TRANSLATE_NOOP(
            "Verdict", "Try dropout, or stop earlier: right labels are learnt first."
        ),
        _MEMORISING,
    ),
    "gap": Rule(
        (
            QT_TRANSLATE_NOOP(
                "Verdict",
                "It reads {read} of the training images but {test} of new ones. The difference, "
                "{shortfall}, does not carry over; from {limit} on that is called over-fitting.",
            ),
        ),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "More training images help most; then dropout, weight decay, or stopping earlier.",
        ),
        f"{_BOTH_SHORTFALLS}; {_DROPOUT}",
    ),
    "test_loss": Rule(
        (
            QT_TRANSLATE_NOOP(
                "Verdict",
                "The test loss is {test_loss}, that is {times} times its lowest ({lowest}, epoch "
                "{lowest_epoch}): the network grows surer of its mistakes. From {risen} times on "
                "that is over-fitting where the gap is {limit} or more; it is {shortfall}.",
            ),
        ),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "More training images, more dropout, or stopping where the test loss was lowest.",
        ),
        _EARLY_STOPPING,
    ),
    "small_gap": Rule(
        (_SMALL_GAP,),
        QT_TRANSLATE_NOOP(
            "Verdict",
            "Nothing to cure. To compare runs, look at the test accuracy: a smaller gap alone is "
            "no better network.",
        ),
        _BOTH_SHORTFALLS,
    ),
    "not_finite": Rule(
        (
            QT_TRANSLATE_NOOP(
                "Verdict",
                "In step {step} the loss was no number any more: the steps were so large that the "
                "weights outgrew what a computer can write down. From then on nothing is learnt.",
            ),
        ),
        _LOWER_THE_RATE,
        _STEPS_TOO_LARGE,
    ),
    "exploded": Rule(
        (
            QT_TRANSLATE_NOOP(
                "Verdict",
                "By step {step} the loss had exploded: ten times that of the start ten steps in a "
                "row, or ten thousand times at once. Training does not come back from there by "
                "itself.",
            ),
        ),
        _LOWER_THE_RATE,
        _STEPS_TOO_LARGE,
    ),
}
"""By a verdict's reason."""
