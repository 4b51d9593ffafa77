"""Verdict: what the curves of a run say about how well it learns, and by which rule.

The two shortfalls are told apart: what the network does not even read of the images it is trained
on (under-fitting), and what it reads of these, but not of new ones (over-fitting); see Goodfellow,
Bengio and Courville (2016), Deep Learning, 5.2. A small gap is worth nothing where little was
learnt, so it is looked at only when the training images are read.

What is judged are means over the last few scores, rounded as on the screen: a noisy run would
change its verdict with every epoch.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from math import isfinite
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from model.divergence import has_exploded
from model.frame import RunFrame
from model.history import History

# Updates before which curves show more of the start than of the network: none of the recorded runs
# that learnt in the end stood apart from guessing sooner for sure.
LEAST_UPDATES = 100
# Scores that a mean is taken of, an eighth of those there are.
MOST_SCORES = 10
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
# Within the last half of the epochs, from its first half to its second. One image of a hundred
# more counts only if the loss falls as well: a network that guesses jumps that far by answering
# another class. A loss that falls by 1 % counts alone if it does so steadily, part by part: it
# falls before the answers change.
RISE = 0.01
FALL_WITH_RISE = 0.001
FALL = 0.01
PARTS = 4
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
        "stuck", "lost"; "memorised", "gap", "test_loss"; "small_gap".
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
        """Whether more epochs are likely to help."""
        return self.reason in {"no_score", "few_updates", "still_rising"}


def verdict(run: RunFrame) -> Verdict:
    """Judge a run by its scores so far."""
    history = run.history
    if len(history) == 0:
        return Verdict(Finding.TOO_EARLY, "no_score")
    return _diverged(run) or _learning(run, _Standing.of(run), _Trend.of(history))


class _Standing(NamedTuple):
    """Where a run stands: means over its last scores.

    Attributes
    ----------
    numbers : dict
        As in a Verdict.
    fit : float
        The training accuracy, of the images with right labels.
    gap : float
        What is lost from there to the test accuracy.
    memorised : float
        0 where all labels are right.

    """

    numbers: dict[str, float]
    fit: float
    gap: float
    memorised: float

    @classmethod
    def of(cls, run: RunFrame) -> "_Standing":
        history, config = run.history, run.config
        epoch, scores = int(history.epochs[-1]), min(max(len(history) // 8, 1), MOST_SCORES)
        exact = float(np.mean(history.train_accuracy[-scores:]))
        train, test = _read(exact), _read(np.mean(history.test_accuracy[-scores:]))
        numbers = {
            "epoch": epoch,
            "scores": scores,
            "updates": epoch * max(config.train_size // config.batch_size, 1),
            "train": train,
            "test": test,
            "gap": _read(train - test),
            "shortfall": _read(train - test),
        }
        memorised = float(np.mean(history.memorised[-scores:]))
        if not isfinite(memorised):
            return cls(numbers, train, numbers["gap"], 0.0)
        wrong = round(config.label_noise * config.train_size)
        share = wrong / config.train_size
        fit = train
        if share < 1:  # what was answered as trained is right labels and memorised wrong ones
            fit = (exact - share * memorised) / (1 - share)
        fit, memorised = _read(fit), _read(memorised)
        lost = _read(fit - test)
        numbers |= {"memorised": memorised, "wrong": wrong, "right": fit, "shortfall": lost}
        return cls(numbers, fit, lost, memorised)


class _Trend(NamedTuple):
    """Means over both halves of the last half of the epochs, and what they come to."""

    numbers: dict[str, float]
    rising: bool  # what is read of the training images
    test_falling: bool
    test_loss: float  # of the second half
    best: float  # training accuracy so far
    best_epoch: int

    @classmethod
    def of(cls, history: History) -> "_Trend":
        earlier, later = _halves(history.train_accuracy)
        loss_earlier, loss_later = _halves(history.train_loss)
        test_earlier, test_later = _halves(history.test_accuracy)
        fall = 1 - loss_later / loss_earlier if loss_earlier > 0 else 0.0
        best = int(np.argmax(history.train_accuracy))
        numbers = {
            "window": 2 * _quarter(history.train_accuracy),
            "earlier": earlier,
            "later": later,
            "loss_earlier": loss_earlier,
            "loss_later": loss_later,
        }
        return cls(
            numbers,
            rising=(later - earlier >= RISE and fall >= FALL_WITH_RISE)
            or (fall >= FALL and _falls_steadily(history.train_loss)),
            test_falling=test_earlier - test_later >= RISE,
            test_loss=_halves(history.test_loss)[1],
            best=float(history.train_accuracy[best]),
            best_epoch=best,
        )


def _diverged(run: RunFrame) -> Verdict | None:
    history, step = run.history, run.diverged_at
    train, loss = history.train_accuracy[-1], history.train_loss[-1]
    finite = isfinite(loss) and isfinite(train)
    if step is None:
        if finite and not has_exploded(loss, history.train_loss[0]):
            return None
        step = int(history.epochs[-1]) * max(run.config.train_size // run.config.batch_size, 1)
    elif finite and train >= RECOVERED:
        return None
    reason = "exploded" if finite else "not_finite"
    numbers = {"step": float(step), "learning_rate": run.learning_rate}
    return Verdict(Finding.DIVERGED, reason, numbers)


def _learning(run: RunFrame, at: _Standing, trend: _Trend) -> Verdict:
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


def _little_learnt(at: _Standing, trend: _Trend) -> Verdict:
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
    return Verdict(Finding.UNDER_FITTING, "stuck", numbers)


def _halves(column: NDArray[np.float64]) -> tuple[float, float]:
    """Return the means over the last two quarters, at least of one score each."""
    quarter = _quarter(column)
    later = column[-quarter:]
    earlier = column[-2 * quarter : -quarter]
    return float(np.mean(earlier if len(earlier) else later)), float(np.mean(later))


def _falls_steadily(column: NDArray[np.float64]) -> bool:
    """Whether each part of the last half is lower than the one before it."""
    half = column[-2 * _quarter(column) :]
    means = [np.mean(part) for part in np.array_split(half, min(PARTS, len(half)))]
    return bool(np.all(np.diff(means) < 0))


def _quarter(column: NDArray[np.float64]) -> int:
    return max(len(column) // 4, 1)


def _read(value: float | np.floating) -> float:
    """Round as on the screen."""
    return round(float(value), 2)
