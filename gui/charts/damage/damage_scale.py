"""DamageScale: the stretch of accuracies on show; spread_out: dots beside one another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil, floor, isfinite
from typing import Self

_STEPS = (0.01, 0.02, 0.05, 0.1, 0.2)
_MOST_TICKS = 6
_LEAST_SPAN = 0.05  # less would make a difference of chance look like a fall


@dataclass(frozen=True)
class DamageScale:
    """Test accuracies from left to right, between two round numbers.

    Attributes
    ----------
    ticks : tuple of float
        Ascending; the first and the last are the ends.

    """

    ticks: tuple[float, ...]

    @classmethod
    def holding(cls, accuracies: Iterable[float]) -> Self:
        """The shortest stretch that holds them all; the whole if there are none."""
        finite = [each for each in accuracies if isfinite(each)]
        low, high = (min(finite), max(finite)) if finite else (0.0, 1.0)
        missing = max(_LEAST_SPAN - (high - low), 0) / 2
        low, high = low - missing, high + missing
        for step in _STEPS:
            first = max(floor(low / step + 1e-9), 0)
            last = min(ceil(high / step - 1e-9), round(1 / step))
            if last - first < _MOST_TICKS:
                break
        return cls(tuple(step * number for number in range(first, last + 1)))

    def share(self, accuracy: float) -> float:
        """How far to the right an accuracy lies: 0 at the left end, 1 at the right one."""
        low, high = self.ticks[0], self.ticks[-1]
        return (accuracy - low) / (high - low)


def spread_out(places: Sequence[float], size: float, reach: float) -> list[float]:
    """Return how far up or down each dot goes, so that they cover one another little.

    Parameters
    ----------
    places : sequence of float
        Where the dots' centres are, from left to right.
    size : float
        Their diameter.
    reach : float
        The farthest that one may go, up or down.

    """
    levels = int(reach // size)
    offsets = sorted((size * level for level in range(-levels, levels + 1)), key=abs)
    offsets_of: dict[int, float] = {}
    for dot in sorted(range(len(places)), key=places.__getitem__):
        near = [
            other_offset
            for other, other_offset in offsets_of.items()
            if abs(places[other] - places[dot]) < size
        ]
        # Where there is room nowhere, the emptiest place.
        offsets_of[dot] = min(offsets, key=near.count)
    return [offsets_of[dot] for dot in range(len(places))]
