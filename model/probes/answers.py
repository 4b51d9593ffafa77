"""AnswersProbe: what every run takes every training image, or every test image, for."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from model.experiment import Experiment
from model.network import Network
from model.probes.copies import on_copies
from model.probes.probe import Report
from model.read_only import read_only
from model.sample import Origin


@dataclass(frozen=True, eq=False)
class AnswersReport(Report[NDArray[np.int64]]):
    """The answer to an AnswersProbe.

    Attributes
    ----------
    labels : (n,) int64
        Of all images; of training images those that are trained on.
    runs : mapping of name to (n,) int64
        The answers of the run's test pass; -1 where that is not a number.

    """

    labels: NDArray[np.int64]

    def misread_by(self, name: str) -> NDArray[np.bool_]:
        """Return which images the run gives another answer than their label, (n,)."""
        return np.not_equal(self.runs[name], self.labels)

    def misread_only_by(self, name: str) -> NDArray[np.bool_]:
        """Return which images this run misreads and every other run reads, (n,)."""
        others = [self.misread_by(other) for other in self.runs if other != name]
        misread = self.misread_by(name)
        for other in others:
            misread &= ~other
        return misread


@dataclass(frozen=True)
class AnswersProbe:
    """The question what every run takes every image for, in a test pass.

    Attributes
    ----------
    origin : Origin
        TRAINING or TEST.

    """

    origin: Origin

    def examine(self, experiment: Experiment) -> Generator[bool, None, AnswersReport]:
        """Return every run's answers, in pieces; see ``Probe.examine``."""
        return (yield from on_copies(experiment, partial(self._report, experiment)))

    def _report(
        self, experiment: Experiment, networks: Mapping[str, Network]
    ) -> Generator[None, None, AnswersReport]:
        step, dataset = experiment.step, experiment.dataset
        training = self.origin is Origin.TRAINING
        labels = dataset.train_labels if training else dataset.test_labels
        runs = {}
        for name, network in networks.items():
            answers = yield from experiment.evaluation.answer_all(network, training=training)
            runs[name] = read_only(answers)
        return AnswersReport(step, runs, labels)
