"""Standing and Trend: what is read from the scores of a run before it is judged.

What is read are means over the last few scores, rounded as on the screen: a noisy run would change
its verdict with every epoch.
"""

from math import isfinite
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

from model.frame import RunFrame
from model.history import History

# Scores that a mean is taken of, an eighth of those there are.
MOST_SCORES = 10
# Within the last half of the epochs, from its first half to its second. One image of a hundred
# more counts only if the loss falls as well: a network that guesses jumps that far by answering
# another class. A loss that falls by 1 % counts alone if it does so steadily, part by part: it
# falls before the answers change.
RISE = 0.01
FALL_WITH_RISE = 0.001
FALL = 0.01
PARTS = 4


def updates_of(run: RunFrame) -> int:
    """Return how many updates there were up to the last score."""
    return int(run.history.epochs[-1]) * max(run.config.train_size // run.config.batch_size, 1)


class Standing(NamedTuple):
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
    def of(cls, run: RunFrame) -> Self:
        """Read where that run stands; there must be a score."""
        history, config = run.history, run.config
        epoch, scores = int(history.epochs[-1]), min(max(len(history) // 8, 1), MOST_SCORES)
        exact = float(np.mean(history.train_accuracy[-scores:]))
        train, test = _read(exact), _read(np.mean(history.test_accuracy[-scores:]))
        numbers = {
            "epoch": epoch,
            "scores": scores,
            "updates": updates_of(run),
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


class Trend(NamedTuple):
    """Means over both halves of the last half of the epochs, and what they come to."""

    numbers: dict[str, float]
    rising: bool  # what is read of the training images
    test_falling: bool
    test_loss: float  # of the second half
    best: float  # training accuracy so far
    best_epoch: int

    @classmethod
    def of(cls, history: History) -> Self:
        """Read where those scores are going; there must be one."""
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
