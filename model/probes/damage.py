"""DamageProbe: what becomes of the accuracy without some hidden units."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from model.experiment import Experiment
from model.layers import Array, Layer
from model.network import Network
from model.probes.copies import on_copies
from model.probes.probe import Report


@dataclass(frozen=True)
class Damage:
    """What a run loses with some of its units.

    Attributes
    ----------
    before, after : float
        Accuracy on all test images, in test passes with all units and without those.
    disabled : int
        How many units that were: those of the question that this run has.

    """

    before: float
    after: float
    disabled: int


class DamageReport(Report[Damage]):
    """The answer to a DamageProbe."""


@dataclass(frozen=True)
class DamageProbe:
    """The question what all runs lose without some hidden units.

    A disabled unit has signal 0 behind Dropout in a test pass.

    Attributes
    ----------
    disabled : tuple of tuple of int
        Units by hidden layer; what a run has not is ignored.

    """

    disabled: tuple[tuple[int, ...], ...]

    def examine(self, experiment: Experiment) -> Generator[bool, None, DamageReport]:
        """Return every run's Damage, in pieces; see ``Probe.examine``."""
        return (yield from on_copies(experiment, partial(self._report, experiment)))

    def _report(
        self, experiment: Experiment, networks: Mapping[str, Network]
    ) -> Generator[None, None, DamageReport]:
        step, evaluation = experiment.step, experiment.evaluation
        kept = {name: self._kept(network) for name, network in networks.items()}
        everywhere: dict[Layer, NDArray[np.bool_]] = {
            layer: units for run in kept.values() for layer, units in run.items()
        }
        every, damaged = list(networks.values()), partial(_without, everywhere)
        before = yield from evaluation.score_on_test_images(every)
        after = yield from evaluation.score_on_test_images(every, damaged)
        runs = {}
        for name, whole, left in zip(networks, before, after, strict=True):
            disabled = sum(int(np.count_nonzero(~units)) for units in kept[name].values())
            runs[name] = Damage(whole, left, disabled)
        return DamageReport(step, runs)

    def _kept(self, network: Network) -> dict[Layer, NDArray[np.bool_]]:
        """Return which units are left behind each Dropout that is damaged."""
        kept: dict[Layer, NDArray[np.bool_]] = {}
        sizes = network.config.hidden_sizes
        for dropout, size, units in zip(network.dropouts, sizes, self.disabled, strict=False):
            there = [unit for unit in units if 0 <= unit < size]
            if there:
                kept[dropout] = np.ones(size, dtype=bool)
                kept[dropout][there] = False
        return kept


def _without(
    kept: Mapping[Layer, NDArray[np.bool_]], network: Network, images: Array, _chunk: int
) -> Array:
    """Make a test pass in which only the units that are kept have a signal."""
    x = images
    for layer in network.layers:
        x = layer.forward(x, training=False)
        if layer in kept:
            x = left_over(x, kept[layer])
    return x


def left_over(signals: Array, kept: NDArray[np.bool_]) -> Array:
    """Return (rows, units) with 0 for units that are disabled."""
    # Not by a product: a signal that is not a number is gone, too.
    return np.where(kept, signals, np.zeros(1, signals.dtype))
