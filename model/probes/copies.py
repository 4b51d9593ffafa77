"""Copies of all networks, so that training goes on while a long question is answered."""

from collections.abc import Generator
from typing import NamedTuple, TypeVar

from model.experiment import Experiment
from model.network import Network
from model.probes.probe import networks_now

T = TypeVar("T")

# Numbers, some 400 MB: networks that are larger are looked at while training waits.
_MOST_COPIED = 100_000_000


class Copies(NamedTuple):
    """Probes of all networks, by the run's name.

    Attributes
    ----------
    networks : dict of Network
    free : bool
        Whether the parameters are their own, so that training may go on.

    """

    networks: dict[str, Network]
    free: bool


def copies_now(experiment: Experiment) -> Generator[None, None, Copies]:
    """Copy all networks as they are now, in pieces, unless they are too large for that.

    Raises
    ------
    RuntimeError
        If a step is under way.

    """
    networks = networks_now(experiment)
    numbers = sum(array.size for each in networks.values() for array in each.params.values())
    if numbers > _MOST_COPIED:
        return Copies(networks, free=False)
    for network in networks.values():
        yield from network.copying_parameters()
    return Copies(networks, free=True)


def freely(work: Generator[None, None, T], *, free: bool) -> Generator[bool, None, T]:
    """Do the work's pieces, and say of each whether training may go on before the next one."""
    try:
        while True:
            try:
                next(work)
            except StopIteration as end:
                result: T = end.value
                return result
            yield free
    finally:
        work.close()
