"""ConfusionProbe: what every run takes every test image for."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from model.experiment import Experiment
from model.layers import Array
from model.network import Network
from model.probes.copies import copies_now, freely
from model.probes.probe import answers_of, quietly
from model.read_only import read_only


@dataclass(frozen=True, eq=False)
class ConfusionReport:
    """The answer to a ConfusionProbe.

    Attributes
    ----------
    step : int
        Steps done when it was asked.
    labels : (n,) int64
        Of all test images.
    runs : mapping of name to (n,) int64
        The answers of the run's test pass; -1 where that is not a number.
    class_count : int

    """

    step: int
    labels: NDArray[np.int64]
    runs: Mapping[str, NDArray[np.int64]]
    class_count: int = 10

    def matrix(self, name: str) -> NDArray[np.int64]:
        """Return how many images of each label (row) got each answer (column).

        Answers that are not a number are in no column.
        """
        answers, count = self.runs[name], self.class_count
        given = answers >= 0
        places = self.labels[given] * count + answers[given]
        return np.bincount(places, minlength=count * count).reshape(count, count)

    def images(self, name: str, label: int, answer: int) -> NDArray[np.int64]:
        """Return which test images are behind a cell of the matrix, in their order."""
        return np.flatnonzero((self.labels == label) & (self.runs[name] == answer))


@dataclass(frozen=True)
class ConfusionProbe:
    """The question what every run takes every test image for, in a test pass."""

    def examine(self, experiment: Experiment) -> Generator[object, None, ConfusionReport]:
        """Return every run's answers, in pieces; see ``Probe.examine``.

        Raises
        ------
        RuntimeError
            If a step is under way.

        """
        return (yield from quietly(self._report(experiment)))

    def _report(self, experiment: Experiment) -> Generator[object, None, ConfusionReport]:
        step, dataset, evaluation = experiment.step, experiment.dataset, experiment.evaluation
        copies, runs = (yield from copies_now(experiment)), {}
        for name, network in copies.networks.items():
            chunks: dict[int, NDArray[np.int64]] = {}
            # Where all scores come from, so that the diagonal is the accuracy to the last image.
            scoring = evaluation.score_on_test_images([network], partial(_noted, chunks))
            yield from freely(scoring, free=copies.free)
            runs[name] = read_only(np.concatenate([chunks[each] for each in sorted(chunks)]))
        return ConfusionReport(
            step, dataset.test_labels, MappingProxyType(runs), dataset.class_count
        )


def _noted(
    chunks: dict[int, NDArray[np.int64]], network: Network, images: Array, chunk: int
) -> Array:
    """Make a test pass, and note the answers by the number of the chunk."""
    logits = network.forward(images)
    chunks[chunk] = answers_of(logits)
    return logits
