"""ManyMasksProbe and AveragingProbe: what many random masks make of one image, and of many."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from functools import partial
from math import isfinite, nan
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from model.config import ConfigError, check_whole_number
from model.cores import share_out
from model.experiment import Experiment
from model.layers import Array
from model.loss import softmax
from model.network import Network
from model.network_pass import NetworkPass, rows_per_task
from model.pictures import rotated
from model.probes.mean_answers import answered, scores_of_means
from model.probes.probe import (
    Draws,
    Purpose,
    answers_of,
    draws_of,
    networks_now,
    quietly,
    read_only,
)
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


@dataclass(frozen=True, eq=False)
class ManyMasksReport:
    """The answer to a ManyMasksProbe.

    Attributes
    ----------
    step : int
        Steps done when it was asked.
    runs : mapping of name to ManyMasks

    """

    step: int
    runs: Mapping[str, ManyMasks]


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

    def examine(self, experiment: Experiment) -> Generator[None, None, ManyMasksReport]:
        """Return every run's ManyMasks, in pieces; see ``Probe.examine``.

        Raises
        ------
        ConfigError
            If the sample has not as many pixels as the images of the experiment.
        RuntimeError
            If a step is under way.

        """
        pixels, expected = self.sample.pixels, experiment.dataset.pixel_count
        if pixels.shape != (expected,):
            raise ConfigError("pixels", pixels.size, f"must be {expected} in number")
        return (yield from quietly(self._report(experiment)))

    def _report(self, experiment: Experiment) -> Generator[None, None, ManyMasksReport]:
        step, draws, networks = experiment.step, draws_of(experiment), networks_now(experiment)
        image = rotated(self.sample.pixels, experiment.dataset.image_shape, self.degrees)
        runs = {}
        for name, network in networks.items():
            masked = NetworkPass.in_training(network, draws(Purpose.MANY_MASKS))
            rows = masked.rows_per_piece
            answers = []
            for start in range(0, self.masks, rows):
                count = min(rows, self.masks - start)
                logits = yield from masked.logits_in_pieces(np.tile(image, (count, 1)))
                answers.append(softmax(logits))
            test_pass = NetworkPass.in_test(network, draws())
            logits = yield from test_pass.logits_in_pieces(image[np.newaxis])
            runs[name] = ManyMasks(
                read_only(np.concatenate(answers)), read_only(softmax(logits[0]))
            )
        return ManyMasksReport(step, MappingProxyType(runs))


@dataclass(frozen=True, eq=False)
class Averaging:
    """How well one run does when the answers of many masks are averaged, against scaling.

    Attributes
    ----------
    ks : (n,) int
        Numbers of masks, from 1 on.
    accuracy, loss : (n,) float64
        Of the mean answer of so many masks, the same ones for one more: share of right answers,
        and mean cross-entropy.
    scaling_accuracy, scaling_loss : float
        Of the test pass.

    """

    ks: NDArray[np.int64]
    accuracy: NDArray[np.float64]
    loss: NDArray[np.float64]
    scaling_accuracy: float
    scaling_loss: float


@dataclass(frozen=True, eq=False)
class AveragingReport:
    """The answer to an AveragingProbe.

    Attributes
    ----------
    step : int
        Steps done when it was asked.
    images : int
        So many test images were asked about, the first ones.
    runs : mapping of name to Averaging

    """

    step: int
    images: int
    runs: Mapping[str, Averaging]


@dataclass(frozen=True)
class AveragingProbe:
    """The question how averaging over masks does against scaling; see Averaging.

    Srivastava et al. (2014), JMLR 15, Fig. 11.

    Attributes
    ----------
    masks : int
        The most that are averaged over.
    images : int
        So many test images, or all if there are fewer.

    """

    masks: int = 50
    images: int = 2000

    def __post_init__(self) -> None:
        """Refuse what there cannot be."""
        check_whole_number("masks", self.masks, at_least=1)
        check_whole_number("images", self.images, at_least=1)

    def examine(self, experiment: Experiment) -> Generator[None, None, AveragingReport]:
        """Return every run's Averaging, in pieces; see ``Probe.examine``.

        Raises
        ------
        RuntimeError
            If a step is under way.

        """
        return (yield from quietly(self._report(experiment)))

    def _report(self, experiment: Experiment) -> Generator[None, None, AveragingReport]:
        step, draws, networks = experiment.step, draws_of(experiment), networks_now(experiment)
        images = experiment.dataset.test_images[: self.images]
        labels = experiment.dataset.test_labels[: self.images]
        runs = {}
        for name, network in networks.items():
            runs[name] = yield from self._averaging(network, images, labels, draws)
        return AveragingReport(step, len(images), MappingProxyType(runs))

    def _averaging(
        self, network: Network, images: Array, labels: NDArray[np.int64], draws: Draws
    ) -> Generator[None, None, Averaging]:
        masked = NetworkPass.in_training(network, draws())
        scaled = NetworkPass.in_test(network, draws())
        rows = rows_per_task(masked.layers_from_masks)
        sums = np.zeros((1 + self.masks, 2))  # right answers and log-likelihood; first of scaling
        for chunk, start in enumerate(range(0, len(images), rows)):
            known = labels[start : start + rows]
            # All passes are the same until the first mask.
            unmasked = yield from masked.until_masks(images[start : start + rows])
            tasks = [partial(answered, scaled, unmasked, known)]
            for mask in range(self.masks):
                rng = draws(Purpose.AVERAGING, chunk, mask)
                each = NetworkPass.in_training(network, rng)
                tasks.append(partial(answered, each, unmasked, known))
            first, *others = yield from share_out(tasks)
            sums[0] += scores_of_means([first], known)[0]
            sums[1:] += scores_of_means(others, known)
            yield
        accuracy, loss = sums.T / len(images) * [[1], [-1]]
        return Averaging(
            read_only(np.arange(1, 1 + self.masks)),
            read_only(accuracy[1:]),
            read_only(loss[1:]),
            float(accuracy[0]),
            float(loss[0]),
        )


def _entropy(probabilities: Array) -> float:
    """Return -sum p log p, where 0 log 0 is 0; NaN if the answer is not a number."""
    if np.isnan(probabilities).any():
        return nan
    certain = np.where(probabilities > 0, probabilities, 1).astype(np.float64)
    return max(0.0, float(-(certain * np.log(certain)).sum()))  # and not -0
