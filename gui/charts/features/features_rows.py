"""FeaturesRow: the activations of a run, and what the rows of all runs have in common."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.probes.features import Features

NEARLY_ALL = 0.995
"""So much of the activations above 0 is shown; a few very strong ones would flatten the others."""


@dataclass(frozen=True, eq=False)
class FeaturesRow:
    """What is shown of a run.

    Attributes
    ----------
    title : str
    index : int
        Its place in the experiment.
    features : Features or None
    sigmoid : bool
        Its activation; else it is ReLU.
    diverged : tuple of str
        Wordings of why there are no numbers; empty if there are.

    """

    title: str
    index: int
    features: Features | None
    sigmoid: bool = False
    diverged: tuple[str, ...] = ()


def layers_of(rows: Sequence[FeaturesRow]) -> int:
    """Return the number of layers of the deepest run."""
    return max((len(row.features.zeros) for row in rows if row.features), default=0)


def bins_of(rows: Sequence[FeaturesRow], layer: int) -> int:
    """Return how many bins of that layer hold nearly all activations of every run."""
    return max(_bins(features.counts[layer]) for features in _having(rows, layer))


def top_of(rows: Sequence[FeaturesRow], layer: int) -> float:
    """Return the upper end of those bins."""
    return float(_having(rows, layer)[0].edges[layer][bins_of(rows, layer)])


def _having(rows: Sequence[FeaturesRow], layer: int) -> list[Features]:
    every = [row.features for row in rows if row.features is not None]
    return [features for features in every if layer < len(features.counts)]


def _bins(counts: NDArray[np.int64]) -> int:
    """Return how many of the first bins hold nearly all; one if there is nothing."""
    total = counts.sum()
    if total == 0:
        return 1
    return int(np.searchsorted(counts.cumsum(), NEARLY_ALL * total)) + 1
