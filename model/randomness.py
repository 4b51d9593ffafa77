"""Streams: the four independent sources of chance that follow from one seed."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray


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


class MaskDraws:
    """The uniform draws behind the masks of a seed, from any place of the stream on.

    The generator is put where they begin: nothing need be stored to find a mask of the past.
    """

    def __init__(self, seed: int) -> None:
        self._start: Any = streams(seed).masks.bit_generator.state
        self._bits = np.random.PCG64(0)
        self._rng = np.random.Generator(self._bits)

    def at(self, place: int, shape: tuple[int, ...]) -> NDArray[np.float32]:
        """Return the draws behind the first ``place`` ones."""
        self._bits.state = self._start
        # Two float32 draws take one output of the generator.
        self._bits.advance(place // 2)
        self._rng.random(place % 2, dtype=np.float32)
        return self._rng.random(shape, dtype=np.float32)


def probe_generator(seed: int, *question: int) -> np.random.Generator:
    """Return the generator for a question about a network, named by whole numbers of at least 0.

    It comes from further children of the seed, and has nothing to do with the four streams.
    """
    key = (len(Streams._fields), *question)
    return np.random.default_rng(np.random.SeedSequence(seed, spawn_key=key))
