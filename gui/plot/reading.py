"""Reading: a run's accuracies as they are read on screen."""

from dataclasses import dataclass
from math import isnan
from typing import Self

from model.history import History


@dataclass(frozen=True)
class Reading:
    """The last score, rounded to two decimals.

    Attributes
    ----------
    train, test : float
        In [0, 1]; NaN before the first score.

    """

    train: float
    test: float

    @classmethod
    def of(cls, history: History) -> Self:
        """Read the last score of a history."""
        if len(history) == 0:
            return cls(float("nan"), float("nan"))
        return cls(
            round(float(history.train_accuracy[-1]), 2), round(float(history.test_accuracy[-1]), 2)
        )

    @property
    def gap(self) -> float:
        """Train minus test, of the rounded numbers: the sum is right on screen."""
        return round(self.train - self.test, 2)


def in_words(value: float) -> str:
    """Write an accuracy or a gap with two decimals and a true minus, or a dash for none."""
    if isnan(value):
        return "–"
    return f"{value:.2f}".replace("-", "−")
