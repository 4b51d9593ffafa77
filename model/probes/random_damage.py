"""RandomDamageProbe: what becomes of the accuracy without random hidden units, time and again."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from model.config import check_whole_number
from model.cores import share_out
from model.cost import rows_per_piece, rows_per_task
from model.evaluation import answers_of
from model.experiment import Experiment
from model.layers import Array, Layer
from model.network import Network
from model.probes.affordable import affordable_images
from model.probes.copies import on_copies
from model.probes.damage import left_over
from model.probes.probe import Purpose, Report, draws_of
from model.read_only import read_only

_LEAST_IMAGES = 500


@dataclass(frozen=True, eq=False)
class RandomDamage:
    """What a run loses with random units, again and again.

    Attributes
    ----------
    before : float
        Accuracy in test passes with all units.
    after : (repeats,) float64
        Without the units of each repetition.

    """

    before: float
    after: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class RandomDamageReport(Report[RandomDamage]):
    """The answer to a RandomDamageProbe, of the runs that have that layer.

    Attributes
    ----------
    layer, count : int
        As asked for.
    images : int
        So many test images were asked about, the first ones.

    """

    layer: int
    count: int
    images: int


@dataclass(frozen=True)
class RandomDamageProbe:
    """The question what all runs lose without some random units of a hidden layer.

    Layers of one size lose the same units, whatever the run; and of those that go with a higher
    count, some go with a lower one. All test images are asked about, of large networks fewer.

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

    def examine(self, experiment: Experiment) -> Generator[bool, None, RandomDamageReport]:
        """Return every run's RandomDamage, in pieces; see ``Probe.examine``."""
        return (yield from on_copies(experiment, partial(self._report, experiment)))

    def _report(
        self, experiment: Experiment, every: Mapping[str, Network]
    ) -> Generator[None, None, RandomDamageReport]:
        step, draws, dataset = experiment.step, draws_of(experiment), experiment.dataset
        networks = {
            name: network for name, network in every.items() if self.layer < len(network.dropouts)
        }
        counts = (self._affordable(each) for each in networks.values())
        count = min(counts, default=len(dataset.test_labels))
        images, labels = dataset.test_images[:count], dataset.test_labels[:count]
        runs = {}
        for name, network in networks.items():
            kept = self._kept(network, draws(Purpose.RANDOM_DAMAGE, self.layer))
            right = yield from self._count_right(network, kept, images, labels)
            accuracies = right / len(labels)
            runs[name] = RandomDamage(float(accuracies[0]), read_only(accuracies[1:]))
        return RandomDamageReport(step, runs, self.layer, self.count, len(labels))

    def _affordable(self, network: Network) -> int:
        """Return of how many images there can be all these passes through that network."""
        _, behind = self._halves(network)
        return affordable_images(behind, 1 + self.repeats, least=_LEAST_IMAGES)

    def _halves(self, network: Network) -> tuple[Sequence[Layer], Sequence[Layer]]:
        """Return the layers up to the damage, and those behind it."""
        place = network.layers.index(network.dropouts[self.layer]) + 1
        return network.layers[:place], network.layers[place:]

    def _kept(self, network: Network, rng: np.random.Generator) -> NDArray[np.bool_]:
        """Return which units of the layer are left, (1 + repeats, units): all of them at first."""
        size = network.config.hidden_sizes[self.layer]
        kept = np.ones((1 + self.repeats, size), dtype=bool)
        for row in kept[1:]:
            row[rng.permutation(size)[: self.count]] = False
        return kept

    def _count_right(
        self,
        network: Network,
        kept: NDArray[np.bool_],
        images: Array,
        labels: NDArray[np.int64],
    ) -> Generator[None, None, NDArray[np.int64]]:
        """Return how many right answers there are with each of these choices of units."""
        until, behind = self._halves(network)
        rows = min(rows_per_piece(until), rows_per_task(behind))
        right = np.zeros(len(kept), dtype=np.int64)
        for start in range(0, len(labels), rows):
            signals: Array = images[start : start + rows]
            # All passes are the same until the damage.
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
        x = left_over(signals, kept)
        for layer in layers:
            x = layer.forward(x, training=False)
        return int(np.count_nonzero(answers_of(x) == labels))
