"""AveragingScale: where a number of masks and an accuracy are in the averaging plot."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from typing import Self

import numpy as np
from PySide6.QtCore import QRectF

from gui.plot.round_step import round_step
from model.probes.averaging import Averaging

_INSET = 6  # px between the sides of the area and the first and the last mask
_LEAST_PITCH = 26  # px between two numbers of an axis
_MOST_STEPS = 10  # of them: more are a grid, however large the window is
_LEAST_SPAN = 0.01  # of accuracy: less is the chance of few images


@dataclass(frozen=True)
class AveragingScale:
    """Masks from left to right by their logarithm, accuracies between two round numbers.

    Attributes
    ----------
    area : QRectF
    most : int
        Masks, at the right.
    low, high : float
        Accuracy at the bottom and at the top.
    step : float
        Between two numbers of the axis.

    """

    area: QRectF
    most: int
    low: float
    high: float
    step: float

    @classmethod
    def of(cls, runs: Sequence[Averaging], area: QRectF) -> Self:
        """Return the scale on which all of these runs are seen."""
        values = np.concatenate([np.append(run.accuracy, run.scaling_accuracy) for run in runs])
        low, high = float(values.min()), float(values.max())
        missing = max(_LEAST_SPAN - (high - low), 0)
        low, high = low - missing / 2, high + missing / 2
        room = min(max(area.height() / _LEAST_PITCH, 1), _MOST_STEPS)
        step = round_step((high - low) / room)
        if ceil(high / step) - floor(low / step) > room:  # rounding both ends took room as well
            step = round_step(step * 1.1)
        most = max(int(run.ks[-1]) for run in runs)
        return cls(area, most, floor(low / step) * step, ceil(high / step) * step, step)

    def x(self, k: float) -> float:
        """Return where a number of masks is."""
        share = log10(k) / log10(self.most) if self.most > 1 else 0.5
        return self.area.left() + _INSET + share * (self.area.width() - 2 * _INSET)

    def y(self, accuracy: float) -> float:
        """Return where an accuracy is."""
        share = (accuracy - self.low) / (self.high - self.low)
        return self.area.bottom() - share * self.area.height()

    def levels(self) -> Iterator[tuple[float, str]]:
        """Yield the numbers of the axis and how they are written."""
        decimals = max(-floor(log10(self.step) + 1e-9), 0)
        for place in range(round((self.high - self.low) / self.step) + 1):
            value = self.low + place * self.step
            yield value, f"{value:.{decimals}f}"
