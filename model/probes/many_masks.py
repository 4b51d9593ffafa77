"""ManyMasksProbe: what many random masks make of one image."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from functools import partial
from math import isfinite, nan

import numpy as np

from model.config import ConfigError, check_whole_number
from model.cost import rows_per_piece
from model.evaluation import answers_of
from model.experiment import Experiment
from model.layers import Array
from model.loss import softmax
from model.network import Network
from model.network_pass import NetworkPass
from model.pictures import rotated
from model.probes.copies import on_copies
from model.probes.probe import Purpose, Report, check_sample, draws_of
from model.read_only import read_only
from model.sample import Sample


@dataclass(frozen=True, eq=False)
class ManyMasks:
    """What one run makes of an image with many random masks, and in a test pass.

    Averaging the answers of many masks is what a test pass stands in for by scaling (Srivastava et
    al., 2014, JMLR 15, section 7.5); their spread tells how certain the network is (Gal and
    Ghahramani, 2016, arXiv:1506.02142).

    Attributes
    ----------
    probabilities : (masks, classes)
        Of each mask, dropping and scaling as training does.
    test_pass : (classes,)
        Of the test pass, with all units.

    """

    probabilities: Array
    test_pass: Array

    def mean(self, k: int) -> Array:
        """Return the mean answer of the first ``k`` masks, (classes,) float64."""
        if not 1 <= k <= len(self.probabilities):
            raise ValueError(f"k must be in [1, {len(self.probabilities)}], got {k}")
        mean: Array = self.probabilities[:k].mean(axis=0, dtype=np.float64)
        return mean

    def entropy(self, k: int) -> float:
        """Return the entropy of that mean, in nats: 0 is certain, log(classes) knows nothing."""
        return _entropy(self.mean(k))

    @property
    def test_entropy(self) -> float:
        """The entropy of the test pass."""
        return _entropy(self.test_pass)

    @property
    def agreement(self) -> int | None:
        """The number of masks from which on the mean gives the test pass's answer, to the end.

        None if it does not at the end, or one of the two is not a number.
        """
        counts = np.arange(1, len(self.probabilities) + 1)[:, np.newaxis]
        means = self.probabilities.cumsum(axis=0, dtype=np.float64) / counts
        answer = int(answers_of(self.test_pass))
        others = np.flatnonzero(answers_of(means) != answer)
        first = 1 if len(others) == 0 else int(others[-1]) + 2
        return None if answer < 0 or first > len(self.probabilities) else first


class ManyMasksReport(Report[ManyMasks]):
    """The answer to a ManyMasksProbe."""


@dataclass(frozen=True)
class ManyMasksProbe:
    """The question what many random masks make of an image.

    Runs of one shape see the same uniform draws, whatever the image and its angle are: what
    differs between two answers at one step is not chance.

    Attributes
    ----------
    sample : Sample
    masks : int
    degrees : float
        By which the image is turned first, clockwise.

    """

    sample: Sample
    masks: int = 200
    degrees: float = 0.0

    def __post_init__(self) -> None:
        """Refuse what there cannot be."""
        check_whole_number("masks", self.masks, at_least=1)
        if not isfinite(self.degrees):
            raise ConfigError("degrees", self.degrees, "must be a finite number")

    def examine(self, experiment: Experiment) -> Generator[bool, None, ManyMasksReport]:
        """Return every run's ManyMasks, in pieces; see ``Probe.examine``.

        Raises
        ------
        ConfigError
            If the sample has not as many pixels as the images of the experiment.

        """
        check_sample(self.sample, experiment)
        return (yield from on_copies(experiment, partial(self._report, experiment)))

    def _report(
        self, experiment: Experiment, networks: Mapping[str, Network]
    ) -> Generator[None, None, ManyMasksReport]:
        step, draws = experiment.step, draws_of(experiment)
        image = rotated(self.sample.pixels, experiment.dataset.image_shape, self.degrees)
        runs = {}
        for name, network in networks.items():
            masked = NetworkPass.in_training(network, draws(Purpose.MANY_MASKS))
            test_pass = NetworkPass.in_test(network, draws())
            runs[name] = yield from self._many_masks(masked, test_pass, image)
        return ManyMasksReport(step, runs)

    def _many_masks(
        self, masked: NetworkPass, test_pass: NetworkPass, image: Array
    ) -> Generator[None, None, ManyMasks]:
        rows, answers = rows_per_piece(masked.probe.layers), []
        for start in range(0, self.masks, rows):
            count = min(rows, self.masks - start)
            logits = yield from masked.logits_in_pieces(np.tile(image, (count, 1)))
            answers.append(softmax(logits))
        logits = yield from test_pass.logits_in_pieces(image[np.newaxis])
        return ManyMasks(read_only(np.concatenate(answers)), read_only(softmax(logits[0])))


def _entropy(probabilities: Array) -> float:
    """Return -sum p log p, where 0 log 0 is 0; NaN if the answer is not a number."""
    if np.isnan(probabilities).any():
        return nan
    certain = np.where(probabilities > 0, probabilities, 1).astype(np.float64)
    return max(0.0, float(-(certain * np.log(certain)).sum()))  # and not -0
