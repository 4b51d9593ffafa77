"""DropCounter and DropRate: how often each unit of a layer has been dropped in training so far."""

from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from model.read_only import read_only


@dataclass(frozen=True, eq=False)
class DropRate:
    """What became of the units of one hidden layer in all training passes so far.

    Attributes
    ----------
    dropped : (units,) int, read-only
        In how many samples each unit was dropped.
    samples : int
        Of so many samples that went through the layer; a mini-batch of 100 counts 100.
    expected : float
        The share of them that the ratios in force let expect.
    deviation : float
        The standard deviation of a unit's share around it: that of a sum of so many independent
        draws (a binomial deviation, where the ratio was never changed).

    """

    dropped: NDArray[np.int64]
    samples: int
    expected: float
    deviation: float

    @property
    def rates(self) -> NDArray[np.float64]:
        """The share of samples in which each unit was dropped, (units,); NaN before the first."""
        if self.samples == 0:
            return np.full(len(self.dropped), np.nan)
        return self.dropped / self.samples


class DropCounter:
    """Counts the dropped units of one hidden layer."""

    def __init__(self, units: int) -> None:
        self._kept = np.zeros(units, dtype=np.int64)
        self._samples = 0
        self._expected = 0.0  # sum of the ratios that the samples were drawn with
        self._variance = 0.0  # sum of ratio * (1 - ratio)

    def count(self, mask: NDArray[np.bool_], dropout_ratio: float) -> None:
        """Add the mask, (batch, units), of a mini-batch drawn with that ratio."""
        batch = len(mask)
        self._samples += batch
        self._expected += batch * dropout_ratio
        self._variance += batch * dropout_ratio * (1 - dropout_ratio)
        if dropout_ratio > 0:
            # In numbers half as wide as usual, which takes half the time.
            self._kept += mask.sum(axis=0, dtype=np.int32)
        else:
            self._kept += batch

    def rate(self) -> DropRate:
        """Return what has been counted."""
        dropped = read_only(self._samples - self._kept)
        samples = max(self._samples, 1)
        return DropRate(
            dropped, self._samples, self._expected / samples, sqrt(self._variance) / samples
        )
