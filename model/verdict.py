"""Verdict: what the curves of a run say about how well it learns, and by which rule.

The two shortfalls are told apart: what the network does not even read of the images it is trained
on (under-fitting), and what it reads of these, but not of new ones (over-fitting); see Goodfellow,
Bengio and Courville (2016), Deep Learning, 5.2. A small gap is worth nothing where little was
learnt, so it is looked at only when the training images are read.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from math import isfinite

import numpy as np

from model.frame import RunFrame
from model.standing import Standing, Trend, updates_of

# Updates before which curves show more of the start than of the network: none of the recorded runs
# that learnt in the end stood apart from guessing sooner for sure.
LEAST_UPDATES = 100
# A network that does not learn may only stand still. Of the recorded runs and of 60 others most of
# those that learnt in the end began within 460 updates, two with much dropout or many layers after
# 1,200, and one, which nobody would wait for, after 4,200. Before so many none is called stuck.
PATIENCE = 1500
# A network that reads its training images already can be judged sooner, though not at once.
LEAST_UPDATES_WHEN_LEARNT = 20
# Of ten training images one more than that is misread: little was learnt, whatever the gap.
LEARNT = 0.90
# So near to that, a large gap tells more than whether training still goes on.
NEARLY_LEARNT = 0.88
# One image of ten that is read in training and not in the test.
LARGE_GAP = 0.10
# Half of it is enough where the test loss says the same: it is a quarter above its lowest. Prechelt
# (1998), Early Stopping - But When?, stops at such a rise, which is far beyond its ups and downs.
NOTABLE_GAP = 0.05
RISEN_LOSS = 1.25
# Of the wrong labels. Without memorising, the recorded networks answer 2 to 7 % of them, and blind
# guessing among ten classes 10 %.
MEMORISED = 0.25
# What a run has lost, if it once read so much more of its training images.
LOST = 0.20
# A run that reads half of its training images again has come back from its divergence.
RECOVERED = 0.50


class Finding(Enum):
    """What a verdict comes to."""

    TOO_EARLY = "too early"
    UNDER_FITTING = "under-fitting"
    OVER_FITTING = "over-fitting"
    HEALTHY = "healthy"
    DIVERGED = "diverged"


@dataclass(frozen=True)
class Verdict:
    """A finding and the rule it follows from.

    Attributes
    ----------
    finding : Finding
    reason : str
        The rule's code: "no_score", "few_updates"; "not_finite", "exploded"; "still_rising",
        "standing", "stuck", "lost"; "memorised", "gap", "test_loss"; "small_gap".
    numbers : mapping of str to float
        What the rule looked at, and its limits. Always there once there is a score, unless the run
        diverged: epoch, updates, train, test and gap as means of so many scores, and shortfall,
        what of the right labels is answered in training, but not in the test: the gap, unless there
        are wrong labels. With these also memorised (a share), wrong (their number) and right (the
        share of the right labels that is answered).

    """

    finding: Finding
    reason: str
    numbers: Mapping[str, float] = field(default_factory=dict)

    @property
    def asks_for_more(self) -> bool:
        """Whether more epochs are likely to help, or have to be waited for to tell."""
        return self.reason in {"no_score", "few_updates", "still_rising", "standing"}


def verdict(run: RunFrame) -> Verdict:
    """Judge a run by its scores so far."""
    history = run.history
    if len(history) == 0:
        return Verdict(Finding.TOO_EARLY, "no_score")
    return _diverged(run) or _learning(run, Standing.of(run), Trend.of(history))


def _diverged(run: RunFrame) -> Verdict | None:
    train, loss = run.history.train_accuracy[-1], run.history.train_loss[-1]
    finite, step = isfinite(loss) and isfinite(train), run.diverged_at
    # A high loss of a test pass is none: Adam and RMSprop may leap far off and be back after a few
    # steps, and batch normalisation's running statistics begin at 0.
    if finite and (step is None or train >= RECOVERED):
        return None
    reason = "exploded" if finite else "not_finite"
    numbers = {
        "step": float(updates_of(run) if step is None else step),
        "learning_rate": run.learning_rate,
    }
    return Verdict(Finding.DIVERGED, reason, numbers)


def _learning(run: RunFrame, at: Standing, trend: Trend) -> Verdict:
    least = LEAST_UPDATES if at.fit < LEARNT else LEAST_UPDATES_WHEN_LEARNT
    if at.numbers["updates"] < least:
        return Verdict(Finding.TOO_EARLY, "few_updates", at.numbers | {"least": least})
    if at.memorised >= MEMORISED:
        return Verdict(Finding.OVER_FITTING, "memorised", at.numbers | {"memorising": MEMORISED})
    if at.fit < LEARNT:
        return _little_learnt(at, trend)
    if at.gap >= LARGE_GAP:
        return Verdict(Finding.OVER_FITTING, "gap", at.numbers | {"limit": LARGE_GAP})
    lowest = int(np.nanargmin(run.history.test_loss))
    loss = {
        "test_loss": trend.test_loss,
        "lowest": float(run.history.test_loss[lowest]),
        "lowest_epoch": lowest,
    }
    if at.gap >= NOTABLE_GAP and loss["test_loss"] >= RISEN_LOSS * loss["lowest"]:
        limits = {"limit": NOTABLE_GAP, "risen": RISEN_LOSS}
        return Verdict(Finding.OVER_FITTING, "test_loss", at.numbers | loss | limits)
    limits = {"learnt": LEARNT, "limit": LARGE_GAP}
    return Verdict(Finding.HEALTHY, "small_gap", at.numbers | limits)


def _little_learnt(at: Standing, trend: Trend) -> Verdict:
    numbers = at.numbers | trend.numbers | {"learnt": LEARNT}
    # The larger shortfall names it: what training did not reach, or what the test loses of it.
    loses_more = at.gap >= LARGE_GAP and at.gap > 1 - at.fit
    if loses_more and at.fit >= NEARLY_LEARNT:
        return Verdict(Finding.OVER_FITTING, "gap", at.numbers | {"limit": LARGE_GAP})
    if trend.rising and not (at.gap >= LARGE_GAP and trend.test_falling):
        return Verdict(Finding.UNDER_FITTING, "still_rising", numbers)
    if trend.best - trend.numbers["later"] >= LOST:
        lost = {"best": trend.best, "best_epoch": trend.best_epoch}
        return Verdict(Finding.UNDER_FITTING, "lost", numbers | lost)
    if loses_more:
        return Verdict(Finding.OVER_FITTING, "gap", at.numbers | {"limit": LARGE_GAP})
    if numbers["updates"] < PATIENCE:
        return Verdict(Finding.UNDER_FITTING, "standing", numbers | {"patience": PATIENCE})
    return Verdict(Finding.UNDER_FITTING, "stuck", numbers)
