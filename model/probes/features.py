"""FeaturesProbe: what the hidden units of every run have learnt to respond to."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from functools import partial
from math import nan

import numpy as np
from numpy.typing import NDArray

from model.config import check_whole_number
from model.cost import rows_per_piece
from model.experiment import Experiment
from model.layers import Array, Layer
from model.network import Network
from model.network_pass import NetworkPass
from model.pieces import NUMBERS_PER_PIECE
from model.probes.copies import on_copies
from model.probes.probe import Report, draws_of
from model.read_only import read_only

# Of a histogram.
BINS = 40

# A sigmoid is never 0: below this it counts as silent.
SILENT = 0.01

# A histogram reads each number many times.
_NUMBERS_PER_PIECE = NUMBERS_PER_PIECE // 5


@dataclass(frozen=True, eq=False)
class Features:
    """How strongly the hidden units of one run respond, and which pixels to.

    Attributes
    ----------
    edges : tuple of (bins + 1,) float64
        Of each hidden layer's histogram, from 0 on; the same in all runs of a report.
    counts : tuple of (bins,) int64
        How many activations above 0, of all units and images, lie in each bin; those that are not
        finite in none.
    zeros : tuple of float
        The share of activations that are exactly 0, or of a sigmoid below 0.01; NaN if some are
        not a number.
    first_weights : (units, pixels) float32
        The weights into each unit of the first hidden layer, as they are now.

    """

    edges: tuple[NDArray[np.float64], ...]
    counts: tuple[NDArray[np.int64], ...]
    zeros: tuple[float, ...]
    first_weights: Array


@dataclass(frozen=True, eq=False)
class FeaturesReport(Report[Features]):
    """The answer to a FeaturesProbe.

    Attributes
    ----------
    images : int
        So many test images were asked about, the first ones.

    """

    images: int


@dataclass(frozen=True)
class FeaturesProbe:
    """The question how hidden units respond to test images, before Dropout in a test pass.

    Attributes
    ----------
    images : int
        So many test images, or all if there are fewer.

    """

    images: int = 1000

    def __post_init__(self) -> None:
        """Refuse to look at nothing."""
        check_whole_number("images", self.images, at_least=1)

    def examine(self, experiment: Experiment) -> Generator[bool, None, FeaturesReport]:
        """Return every run's Features, in pieces; see ``Probe.examine``."""
        return (yield from on_copies(experiment, partial(self._report, experiment)))

    def _report(
        self, experiment: Experiment, networks: Mapping[str, Network]
    ) -> Generator[None, None, FeaturesReport]:
        step, draws = experiment.step, draws_of(experiment)
        images = experiment.dataset.test_images[: self.images]
        passes = {name: NetworkPass.in_test(each, draws()) for name, each in networks.items()}
        runs = yield from _features_of_all(passes, images)
        return FeaturesReport(step, runs, len(images))


def _features_of_all(
    passes: Mapping[str, NetworkPass], images: Array
) -> Generator[None, None, dict[str, Features]]:
    """Return every run's features, with histograms that have the same edges."""
    largest: dict[int, float] = {}
    for each in passes.values():
        for layer, x in _activations(each, images):
            finite = x[np.isfinite(x)] if not np.isfinite(x).all() else x
            highest = float(finite.max(initial=0))
            largest[layer] = max(largest.get(layer, 0.0), highest)
            yield
    edges = [_edges(largest[layer]) for layer in sorted(largest)]
    runs = {}
    for name, each in passes.items():
        runs[name] = yield from _features(each, images, edges)
    return runs


def _features(
    test_pass: NetworkPass, images: Array, edges: list[NDArray[np.float64]]
) -> Generator[None, None, Features]:
    network: Network = test_pass.probe
    sizes = network.config.hidden_sizes
    counts = [np.zeros(BINS, dtype=np.int64) for _ in sizes]
    zeros = [0.0] * len(sizes)
    for layer, x in _activations(test_pass, images):
        counts[layer] += np.histogram(x[x > 0], edges[layer])[0]
        silent = x < SILENT if network.config.activation == "sigmoid" else x == 0
        share = nan if np.isnan(x).any() else float(np.count_nonzero(silent))
        zeros[layer] += share / (len(images) * sizes[layer])
        yield
    weights = network.affines[0].params["W"].T.astype(np.float32, order="C", copy=True)
    return Features(
        tuple(edges[: len(sizes)]),
        tuple(read_only(each) for each in counts),
        tuple(zeros),
        read_only(weights),
    )


def _activations(test_pass: NetworkPass, images: Array) -> Generator[tuple[int, Array]]:
    """Yield each hidden layer's number and activations, some rows at a time."""
    network = test_pass.probe
    places: dict[Layer, int] = {layer: at for at, layer in enumerate(network.activations)}
    most = _NUMBERS_PER_PIECE // max(network.config.hidden_sizes)
    rows = max(min(rows_per_piece(network.layers), most), 1)
    for start in range(0, len(images), rows):
        for layer, x in test_pass.outputs(images[start : start + rows]):
            if layer in places:
                yield places[layer], x


def _edges(largest: float) -> NDArray[np.float64]:
    """Return the edges of a histogram from 0 to a round number that is at least the largest."""
    if largest <= 0:
        return read_only(np.linspace(0, 1, BINS + 1))
    power = 10.0 ** np.floor(np.log10(largest))
    top = next(each for each in (1, 1.5, 2, 3, 4, 5, 6, 8, 10, 20) if each * power >= largest)
    return read_only(np.linspace(0, top * power, BINS + 1))
