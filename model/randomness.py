"""Streams: the four independent sources of chance that follow from one seed."""

from typing import NamedTuple

import numpy as np


class Streams(NamedTuple):
    """One generator (PCG64) for each thing that is left to chance."""

    weights: np.random.Generator
    batches: np.random.Generator
    masks: np.random.Generator
    label_noise: np.random.Generator


def streams(seed: int) -> Streams:
    """Return fresh generators; the same seed always gives the same four streams.

    Every run takes its own: runs of one shape then see the same uniform draws, and
    a higher dropout ratio's mask lies within a lower one's.
    """
    children = np.random.SeedSequence(seed).spawn(len(Streams._fields))
    return Streams(*map(np.random.default_rng, children))
