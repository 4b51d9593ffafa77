"""TestPassProbe: what a test pass makes of an image, right or with a mistake."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

import numpy as np
from numpy.typing import NDArray

from model.data import Dataset
from model.evaluation import Evaluation
from model.experiment import Experiment
from model.layers import Array, Layer
from model.loss import softmax
from model.network import Network
from model.network_pass import NetworkPass
from model.passes import Mode
from model.probes.copies import on_copies
from model.probes.probe import (
    Draws,
    Purpose,
    Report,
    check_sample,
    draws_of,
    networks_now,
    quietly,
)
from model.read_only import read_only
from model.sample import Sample
from model.workings import Workings

# The means of a TestPassReport are taken over at most so many training images.
MOST_IMAGES = 1000


class Mistake(Enum):
    """What a test pass can get wrong.

    Attributes
    ----------
    FORGET_SCALING
        It multiplies by 1 what it should multiply by 1 - ratio. With inverted scaling there is
        nothing to forget: that test pass is the right one.
    LEAVE_DROPOUT_ON
        It drops units at random and scales as a training pass does: by 1 with the textbook's
        scaling, by 1 / (1 - ratio) with the inverted one.

    Both concern the dropout of the input, too.
    """

    FORGET_SCALING = auto()
    LEAVE_DROPOUT_ON = auto()


@dataclass(frozen=True, eq=False, kw_only=True)
class TestPass:
    """What a test pass of one run makes of an image, and what both passes make of many.

    Both passes of batch normalisation go by its running statistics: what is compared is dropout.

    Attributes
    ----------
    step : int
        Steps done when it was made.
    input_mask : (pixels,) bool, True = kept; None unless input dropout was left on
    masks : one (units,) bool array a hidden layer, True = kept
        All True, unless dropout was left on.
    mode : Mode
        TEST, or DROPPING if dropout was left on.
    dropout_ratios : tuple of float
        In force, one a hidden layer.
    scales : tuple of float
        What each hidden layer's Dropout multiplied the signal by.
    activations, signals : one (units,) array a hidden layer
        Of the image, before and behind Dropout; of one random mask, if dropout was left on.
    probabilities : (classes,)
    workings : Workings
        All that the layers held for the image.
    training_means, test_means : tuple of float
        Each hidden layer's mean signal behind Dropout, over all units and the training images of
        the report, in a training pass with fresh masks and in this test pass.
    training_logit, test_logit : float
        The mean magnitude of the logits in both.
    accuracy, mistaken_accuracy : float or None
        Of the right test pass and of this one with its mistake, on all test images; None without
        a mistake.

    """

    __test__ = False  # not a test, whatever its name says to pytest

    step: int
    input_mask: NDArray[np.bool_] | None
    masks: tuple[NDArray[np.bool_], ...]
    mode: Mode
    dropout_ratios: tuple[float, ...]
    scales: tuple[float, ...]
    activations: tuple[Array, ...]
    signals: tuple[Array, ...]
    probabilities: Array
    workings: Workings
    training_means: tuple[float, ...]
    test_means: tuple[float, ...]
    training_logit: float
    test_logit: float
    accuracy: float | None
    mistaken_accuracy: float | None


@dataclass(frozen=True, eq=False, kw_only=True)
class TestPassReport(Report[TestPass]):
    """The answer to a TestPassProbe.

    Attributes
    ----------
    image_count : int
        The means were taken over so many training images, the first ones.

    """

    __test__ = False

    image_count: int


@dataclass(frozen=True)
class TestPassProbe:
    """The question what a test pass makes of an image, right or with a mistake.

    Attributes
    ----------
    image : int or Sample
        Which training image, or any other one.
    mistake : Mistake or None

    """

    __test__ = False

    image: int | Sample
    mistake: Mistake | None = None

    def examine(self, experiment: Experiment) -> Generator[object, None, TestPassReport]:
        """Return every run's TestPass, in pieces; see ``Probe.examine``.

        Raises
        ------
        ConfigError
            If there is no such training image, or the sample has not as many pixels.

        """
        if isinstance(self.image, Sample):
            check_sample(self.image, experiment)
        else:
            experiment.check_image(self.image)
        report = partial(self._report, experiment)
        if self.mistake is None:
            return (yield from quietly(report(networks_now(experiment))))
        return (yield from on_copies(experiment, report))  # what it costs takes all test images

    def _report(
        self, experiment: Experiment, networks: Mapping[str, Network]
    ) -> Generator[None, None, TestPassReport]:
        dataset, step, draws = experiment.dataset, experiment.step, draws_of(experiment)
        images = dataset.train_images[:MOST_IMAGES]
        accuracies = yield from self._accuracies(
            experiment.evaluation, list(networks.values()), draws
        )
        runs = {}
        for (name, network), (right, mistaken) in zip(networks.items(), accuracies, strict=True):
            in_training = NetworkPass.in_training(network, draws(Purpose.TRAINING_MEANS))
            training = yield from in_training.means(images)
            test = yield from self._test_pass(network, draws(Purpose.TEST_MEANS)).means(images)
            shown = self._test_pass(network, self._image_draws(draws))
            outputs = dict(shown.outputs(self._pixels(dataset)[np.newaxis]))
            runs[name] = TestPass(
                step=step,
                input_mask=None if shown.input_mask is None else read_only(shown.input_mask),
                masks=tuple(read_only(mask) for mask in shown.masks),
                mode=shown.mode,
                dropout_ratios=tuple(each.dropout_ratio for each in network.dropouts),
                scales=shown.scales,
                activations=_rows(outputs, shown.probe.activations),
                signals=_rows(outputs, shown.probe.dropouts),
                probabilities=read_only(softmax(outputs[shown.probe.layers[-1]][0])),
                workings=shown.workings(outputs, self._image_draws(draws)),
                training_means=training.signals,
                test_means=test.signals,
                training_logit=training.logit,
                test_logit=test.logit,
                accuracy=right,
                mistaken_accuracy=mistaken,
            )
        return TestPassReport(step, runs, image_count=len(images))

    def _pixels(self, dataset: Dataset) -> Array:
        if isinstance(self.image, Sample):
            return self.image.pixels
        pixels: Array = dataset.train_images[self.image]
        return pixels

    def _image_draws(self, draws: Draws) -> np.random.Generator:
        if isinstance(self.image, Sample):
            return draws(Purpose.SAMPLE)
        return draws(Purpose.IMAGE, self.image)

    def _accuracies(
        self, evaluation: Evaluation, networks: Sequence[Network], draws: Draws
    ) -> Generator[None, None, list[tuple[float | None, float | None]]]:
        """Return every network's accuracy without and with the mistake."""
        if self.mistake is None:
            return [(None, None)] * len(networks)

        def forward(network: Network, images: Array, chunk: int) -> Array:
            # A generator and layers for every chunk: whichever thread has it, the masks are these.
            return self._test_pass(network, draws(Purpose.ACCURACY, chunk)).logits(images)

        right = yield from evaluation.score_on_test_images(networks)
        mistaken = yield from evaluation.score_on_test_images(networks, forward)
        return list(zip(right, mistaken, strict=True))

    def _test_pass(self, network: Network, rng: np.random.Generator) -> NetworkPass:
        """Return the test pass through a network, with the mistake."""
        if self.mistake is Mistake.LEAVE_DROPOUT_ON:
            return NetworkPass.in_training(network, rng)
        return NetworkPass.in_test(network, rng, scaled=self.mistake is None)


def _rows(outputs: Mapping[Layer, Array], layers: Sequence[Layer]) -> tuple[Array, ...]:
    """Return what those layers put out for the first image, each (units,)."""
    return tuple(read_only(outputs[layer][0]) for layer in layers)
