"""A share of wrong training labels: how many, which, and nothing else."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.experiment import Experiment
from model.label_noise import with_label_noise
from tests.model.tiny import CLASSES, TRAIN_SIZE, tiny_dataset, twins


@given(fraction=st.floats(0, 1), seed=st.integers(0, 1000))
def test_exactly_that_share_becomes_another_class(fraction, seed):
    """Never the same class, always one there is; the rest stays."""
    dataset = tiny_dataset()
    noisy = with_label_noise(dataset, fraction, np.random.default_rng(seed))
    wrong = noisy.train_labels != dataset.train_labels
    assert wrong.sum() == round(fraction * TRAIN_SIZE)
    assert noisy.train_labels.min() >= 0
    assert noisy.train_labels.max() < CLASSES
    assert noisy.train_labels.dtype == np.int64


def test_leaves_everything_else_alone():
    """The original, the images, and the test labels above all."""
    dataset = tiny_dataset()
    before = dataset.train_labels.copy()
    noisy = with_label_noise(dataset, 0.5, np.random.default_rng(1))
    np.testing.assert_array_equal(dataset.train_labels, before)
    assert noisy.train_images is dataset.train_images
    assert noisy.test_images is dataset.test_images
    assert noisy.test_labels is dataset.test_labels
    assert not noisy.train_labels.flags.writeable


def test_every_other_class_is_as_likely():
    """Of 20,000 wrong labels of one class each other class gets its quarter."""
    labels = np.zeros(20_000, np.int64)
    dataset = replace(
        tiny_dataset(), train_images=np.zeros((20_000, 12), np.float32), train_labels=labels
    )
    noisy = with_label_noise(dataset, 1.0, np.random.default_rng(1))
    counts = np.bincount(noisy.train_labels, minlength=CLASSES)
    assert counts[0] == 0
    assert (abs(counts[1:] - 5000) < 5 * np.sqrt(20_000 * 0.25 * 0.75)).all()


@pytest.mark.parametrize("fraction", [0.0, 0.4])
def test_all_runs_learn_the_same_labels_and_are_scored_by_them(fraction):
    """Training accuracy counts against the labels trained on, test accuracy against true ones."""
    experiment = Experiment(twins(label_noise=fraction), tiny_dataset())
    trained_on = experiment.dataset
    np.testing.assert_array_equal(trained_on.test_labels, tiny_dataset().test_labels)
    experiment.frame()
    for name, trainer in experiment._twins.trainers.items():
        history = experiment.frame().runs[name].history
        for images, labels, accuracy in (
            (trained_on.train_images, trained_on.train_labels, history.train_accuracy),
            (trained_on.test_images, trained_on.test_labels, history.test_accuracy),
        ):
            right = trainer.network.forward(images).argmax(axis=1) == labels
            assert accuracy[0] == right.mean()
