"""Copies of all networks, so that training goes on while a long question is answered."""

from collections.abc import Callable, Generator
from typing import TypeVar

from model.experiment import Experiment
from model.network import Network
from model.probes.probe import networks_now, quietly

T = TypeVar("T")


def on_copies(
    experiment: Experiment, work: Callable[[dict[str, Network]], Generator[object, None, T]]
) -> Generator[bool, None, T]:
    """Copy all networks as they are now, and do a work on them, both in pieces.

    Between the pieces of the work training may go on, which they say by True; before the first one
    it does not, so that the work can begin by looking at the experiment.

    Parameters
    ----------
    experiment : Experiment
    work : callable
        Takes the copies by the run's name and returns its pieces.

    Raises
    ------
    RuntimeError
        If a step is under way.

    """
    return (yield from quietly(_on_copies(networks_now(experiment), work)))


def _on_copies(
    networks: dict[str, Network], work: Callable[[dict[str, Network]], Generator[object, None, T]]
) -> Generator[bool, None, T]:
    for network in networks.values():
        for _ in network.copying_parameters():
            yield False
    pieces = work(networks)
    try:
        while True:
            try:
                next(pieces)
            except StopIteration as end:
                result: T = end.value
                return result
            yield True
    finally:
        pieces.close()
