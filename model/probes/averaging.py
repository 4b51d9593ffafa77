"""AveragingProbe: how averaging over many random masks does against scaling, over many images."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from functools import partial

import numpy as np
from numpy.typing import NDArray

from model.config import check_whole_number
from model.cores import share_out
from model.cost import rows_per_task
from model.experiment import Experiment
from model.layers import Array
from model.network import Network
from model.network_pass import NetworkPass
from model.probes.affordable import affordable_images
from model.probes.copies import on_copies
from model.probes.mean_answers import answered, scores_of_means
from model.probes.probe import Draws, Purpose, Report, draws_of
from model.read_only import read_only

_LEAST_IMAGES = 50


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
class AveragingReport(Report[Averaging]):
    """The answer to an AveragingProbe.

    Attributes
    ----------
    images : int
        So many test images were asked about, the first ones.

    """

    images: int


@dataclass(frozen=True)
class AveragingProbe:
    """The question how averaging over masks does against scaling; see Averaging.

    Srivastava et al. (2014), JMLR 15, Fig. 11.

    Attributes
    ----------
    masks : int
        The most that are averaged over.
    images : int
        So many test images, or all if there are fewer; of large networks fewer.

    """

    masks: int = 100
    images: int = 2000

    def __post_init__(self) -> None:
        """Refuse what there cannot be."""
        check_whole_number("masks", self.masks, at_least=1)
        check_whole_number("images", self.images, at_least=1)

    def examine(self, experiment: Experiment) -> Generator[bool, None, AveragingReport]:
        """Return every run's Averaging, in pieces; see ``Probe.examine``."""
        return (yield from on_copies(experiment, partial(self._report, experiment)))

    def _report(
        self, experiment: Experiment, networks: Mapping[str, Network]
    ) -> Generator[None, None, AveragingReport]:
        step, draws = experiment.step, draws_of(experiment)
        count = min(self._affordable(each) for each in networks.values())
        images = experiment.dataset.test_images[:count]
        labels = experiment.dataset.test_labels[:count]
        runs = {}
        for name, network in networks.items():
            runs[name] = yield from self._averaging(network, images, labels, draws)
        return AveragingReport(step, runs, len(images))

    def _affordable(self, network: Network) -> int:
        """Return of how many images there can be so many passes through that network."""
        layers = NetworkPass.in_training(network, np.random.default_rng()).layers_from_masks
        return min(affordable_images(layers, self.masks, least=_LEAST_IMAGES), self.images)

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
