"""Probe: a question to the networks of an experiment; what all of them go by."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from types import MappingProxyType
from typing import Generic, Protocol, TypeAlias, TypeVar

import numpy as np

from model.config import ConfigError
from model.experiment import Experiment
from model.network import Network
from model.randomness import probe_generator
from model.sample import Sample

Result_co = TypeVar("Result_co", covariant=True)
Found_co = TypeVar("Found_co", covariant=True)
T = TypeVar("T")
Piece = TypeVar("Piece")

# Makes a generator for what is named by numbers, the first of which is a Purpose.
Draws: TypeAlias = Callable[..., np.random.Generator]


class Probe(Protocol[Result_co]):
    """A question; it is a value, so that it can cross to the thread that trains."""

    def examine(self, experiment: Experiment) -> Generator[object, None, Result_co]:
        """Answer in pieces, beginning at a moment of the experiment.

        No step may be made before the next piece, unless a piece yields True: the answer rests on
        copies of the networks then.

        The training is as if nobody had asked: whatever is random comes from generators that
        belong to the probe, and follow from the seed, the step and the question.

        Raises
        ------
        RuntimeError
            If a step is under way.

        """


@dataclass(frozen=True, eq=False)
class Report(Generic[Found_co]):
    """The answer to a probe about every run.

    Attributes
    ----------
    step : int
        Steps done when it was asked.
    runs : mapping of name to what was found, read-only

    """

    step: int
    runs: Mapping[str, Found_co]

    def __post_init__(self) -> None:
        """Protect the mapping: an answer crosses to another thread."""
        object.__setattr__(self, "runs", MappingProxyType(dict(self.runs)))


class Purpose(IntEnum):
    """What random numbers of a probe are for: no two purposes share any."""

    IMAGE = 0
    TRAINING_MEANS = 1
    TEST_MEANS = 2
    ACCURACY = 3
    MANY_MASKS = 4
    AVERAGING = 5
    RANDOM_DAMAGE = 6
    SAMPLE = 7


def draws_of(experiment: Experiment) -> Draws:
    """Return what makes the generators of a question asked now."""
    return partial(probe_generator, next(iter(experiment.configs.values())).seed, experiment.step)


def networks_now(experiment: Experiment) -> dict[str, Network]:
    """Return probes of all networks, by the run's name.

    They are as they are now: a live change that comes before the last piece is not in the answer.

    Raises
    ------
    RuntimeError
        If a step is under way.

    """
    if not experiment.at_moment:
        raise RuntimeError("A probe needs a moment, and a step is under way.")
    draws = draws_of(experiment)
    return {name: network.probe(draws()) for name, network in experiment.networks.items()}


def check_sample(sample: Sample, experiment: Experiment) -> None:
    """Raise ConfigError unless it has as many pixels as the images of the experiment."""
    expected = experiment.dataset.pixel_count
    if sample.pixels.shape != (expected,):
        raise ConfigError("pixels", sample.pixels.size, f"must be {expected} in number")


def quietly(work: Generator[Piece, None, T]) -> Generator[Piece, None, T]:
    """Do the work's pieces without warnings: a diverged network overflows, and it is seen so."""
    try:
        while True:
            try:
                with np.errstate(all="ignore"):
                    piece = next(work)
            except StopIteration as end:
                result: T = end.value
                return result
            yield piece
    finally:
        work.close()
