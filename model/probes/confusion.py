"""ConfusionProbe: what every run takes every test image for."""

from collections.abc import Generator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.experiment import Experiment
from model.probes.answers import AnswersProbe
from model.probes.probe import Report
from model.sample import Origin


@dataclass(frozen=True, eq=False)
class ConfusionReport(Report[NDArray[np.int64]]):
    """The answer to a ConfusionProbe.

    Attributes
    ----------
    labels : (n,) int64
        Of all test images.
    runs : mapping of name to (n,) int64
        The answers of the run's test pass; -1 where that is not a number.
    class_count : int

    """

    labels: NDArray[np.int64]
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

    def examine(self, experiment: Experiment) -> Generator[bool, None, ConfusionReport]:
        """Return every run's answers, in pieces; see ``Probe.examine``."""
        found = yield from AnswersProbe(Origin.TEST).examine(experiment)
        classes = experiment.dataset.class_count
        return ConfusionReport(found.step, found.runs, found.labels, classes)
