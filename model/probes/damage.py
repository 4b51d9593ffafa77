"""DamageProbe and RandomDamageProbe: what becomes of the accuracy without some hidden units."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from model.config import check_whole_number
from model.cores import share_out
from model.experiment import Experiment
from model.layers import Array, Layer
from model.network import Network
from model.network_pass import rows_per_task
from model.probes.copies import copies_now, freely
from model.probes.probe import Purpose, answers_of, draws_of, quietly
from model.read_only import read_only


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


@dataclass(frozen=True, eq=False)
class DamageReport:
    """The answer to a DamageProbe.

    Attributes
    ----------
    step : int
        Steps done when it was asked.
    runs : mapping of name to Damage

    """

    step: int
    runs: Mapping[str, Damage]


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

    def examine(self, experiment: Experiment) -> Generator[object, None, DamageReport]:
        """Return every run's Damage, in pieces; see ``Probe.examine``.

        Raises
        ------
        RuntimeError
            If a step is under way.

        """
        return (yield from quietly(self._report(experiment)))

    def _report(self, experiment: Experiment) -> Generator[object, None, DamageReport]:
        step, evaluation = experiment.step, experiment.evaluation
        networks, free = yield from copies_now(experiment)
        kept = {name: self._kept(network) for name, network in networks.items()}
        everywhere: dict[Layer, NDArray[np.bool_]] = {
            layer: units for run in kept.values() for layer, units in run.items()
        }
        every, damaged = list(networks.values()), partial(_without, everywhere)
        before = yield from freely(evaluation.score_on_test_images(every), free=free)
        after = yield from freely(evaluation.score_on_test_images(every, damaged), free=free)
        runs = {}
        for name, whole, left in zip(networks, before, after, strict=True):
            disabled = sum(int(np.count_nonzero(~units)) for units in kept[name].values())
            runs[name] = Damage(whole, left, disabled)
        return DamageReport(step, MappingProxyType(runs))

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
            x = _left(x, kept[layer])
    return x


@dataclass(frozen=True, eq=False)
class RandomDamage:
    """What a run loses with random units, again and again.

    Attributes
    ----------
    before : float
        Accuracy on all test images, in test passes with all units.
    after : (repeats,) float64
        Without the units of each repetition.

    """

    before: float
    after: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class RandomDamageReport:
    """The answer to a RandomDamageProbe.

    Attributes
    ----------
    step : int
        Steps done when it was asked.
    layer, count : int
        As asked for.
    runs : mapping of name to RandomDamage
        Those that have that layer.

    """

    step: int
    layer: int
    count: int
    runs: Mapping[str, RandomDamage]


@dataclass(frozen=True)
class RandomDamageProbe:
    """The question what all runs lose without some random units of a hidden layer.

    Layers of one size lose the same units, whatever the run; and of those that go with a higher
    count, some go with a lower one.

    Attributes
    ----------
    layer : int
        Counted from 0.
    count : int
        How many of its units are disabled; all, if there are fewer.
    repeats : int
        How many times, each with other units.

    """

    layer: int
    count: int
    repeats: int = 30

    def __post_init__(self) -> None:
        """Refuse what there cannot be."""
        check_whole_number("layer", self.layer, at_least=0)
        check_whole_number("count", self.count, at_least=0)
        check_whole_number("repeats", self.repeats, at_least=1)

    def examine(self, experiment: Experiment) -> Generator[object, None, RandomDamageReport]:
        """Return every run's RandomDamage, in pieces; see ``Probe.examine``.

        Raises
        ------
        RuntimeError
            If a step is under way.

        """
        return (yield from quietly(self._report(experiment)))

    def _report(self, experiment: Experiment) -> Generator[object, None, RandomDamageReport]:
        step, draws = experiment.step, draws_of(experiment)
        every, free = yield from copies_now(experiment)
        networks = {
            name: network for name, network in every.items() if self.layer < len(network.dropouts)
        }
        scoring = experiment.evaluation.score_on_test_images(list(networks.values()))
        before = yield from freely(scoring, free=free)
        images, labels = experiment.dataset.test_images, experiment.dataset.test_labels
        runs = {}
        for (name, network), whole in zip(networks.items(), before, strict=True):
            kept = self._kept(network, draws(Purpose.RANDOM_DAMAGE, self.layer))
            counting = self._count_right(network, kept, images, labels)
            right = yield from freely(counting, free=free)
            runs[name] = RandomDamage(whole, read_only(right / len(labels)))
        return RandomDamageReport(step, self.layer, self.count, MappingProxyType(runs))

    def _kept(self, network: Network, rng: np.random.Generator) -> NDArray[np.bool_]:
        """Return which units of the layer are left, (repeats, units)."""
        size = network.config.hidden_sizes[self.layer]
        kept = np.ones((self.repeats, size), dtype=bool)
        for row in kept:
            row[rng.permutation(size)[: self.count]] = False
        return kept

    def _count_right(
        self,
        network: Network,
        kept: NDArray[np.bool_],
        images: Array,
        labels: NDArray[np.int64],
    ) -> Generator[None, None, NDArray[np.int64]]:
        """Return how many right answers there are in each repetition, (repeats,)."""
        place = network.layers.index(network.dropouts[self.layer]) + 1
        until, behind = network.layers[:place], network.layers[place:]
        rows = rows_per_task(behind)
        right = np.zeros(self.repeats, dtype=np.int64)
        for start in range(0, len(labels), rows):
            signals: Array = images[start : start + rows]
            # All repetitions are the same until the damage.
            for layer in until:
                signals = layer.forward(signals, training=False)
                yield
            known = labels[start : start + rows]
            tasks = [partial(_count_right, behind, signals, units, known) for units in kept]
            right += yield from share_out(tasks)
        return right


def _count_right(
    layers: Sequence[Layer],
    signals: Array,
    kept: NDArray[np.bool_],
    labels: NDArray[np.int64],
) -> int:
    """Send what is kept of (rows, units) through the layers; return how many answers are right."""
    with np.errstate(all="ignore"):  # in whichever thread
        x = _left(signals, kept)
        for layer in layers:
            x = layer.forward(x, training=False)
        return int(np.count_nonzero(answers_of(x) == labels))


def _left(signals: Array, kept: NDArray[np.bool_]) -> Array:
    """Return (rows, units) with 0 for units that are disabled."""
    # Not by a product: a signal that is not a number is gone, too.
    return np.where(kept, signals, np.zeros(1, signals.dtype))
