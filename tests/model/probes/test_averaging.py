"""Averaging over masks, against a slow and obvious reference."""

import numpy as np
import pytest

from model.config import ConfigError
from model.experiment import Experiment
from model.probes import affordable, averaging
from model.probes.averaging import AveragingProbe
from model.probes.probe import Purpose
from model.randomness import probe_generator
from tests.model.probes.kinds import DATASET, KINDS, ask, trained
from tests.model.probes.slow import slow_pass
from tests.model.tiny import CLASSES, TEST_SIZE, run_to_end, twins


def by_hand(network, images, labels, masks, step, rows):
    """Return accuracy and loss by number of masks, and of the test pass; mask by mask."""
    total, scores = 0, []
    for mask in range(masks):
        total = total + np.concatenate(
            [
                slow_pass(
                    network,
                    images[start : start + rows],
                    probe_generator(5, step, Purpose.AVERAGING, chunk, mask),
                ).probabilities
                for chunk, start in enumerate(range(0, len(images), rows))
            ]
        )
        mean = total / (mask + 1)
        likelihoods = mean[np.arange(len(labels)), labels]
        scores.append(((mean.argmax(axis=1) == labels).mean(), -np.log(likelihoods).mean()))
    test_pass = slow_pass(network, images)
    right = (test_pass.logits.argmax(axis=1) == labels).mean()
    return np.array(scores), right, test_pass.losses(labels).mean()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(tuple(kind.values())))
@pytest.mark.parametrize("rows", [1000, 9])
def test_averaging_is_what_it_says(kind, rows, monkeypatch):
    """Mask by mask, and chunk by chunk of the images."""
    monkeypatch.setattr(averaging, "rows_per_task", lambda layers: rows)
    experiment = trained(learning_rate=0.3, **kind)
    report = ask(experiment, AveragingProbe(6, 25))
    assert (report.step, report.images) == (7, 25)
    for name, found in report.runs.items():
        scores, right, loss = by_hand(
            experiment.networks[name],
            DATASET.test_images[:25],
            DATASET.test_labels[:25],
            6,
            7,
            rows,
        )
        assert found.ks.tolist() == [1, 2, 3, 4, 5, 6]
        np.testing.assert_allclose(found.accuracy, scores[:, 0], rtol=1e-12)
        np.testing.assert_allclose(found.loss, scores[:, 1], rtol=1e-4)
        assert found.scaling_accuracy == pytest.approx(right)
        assert found.scaling_loss == pytest.approx(loss, rel=1e-4)


def test_averaging_over_more_masks_keeps_the_first():
    """The curve grows at its end only."""
    experiment = trained()
    few, many = (ask(experiment, AveragingProbe(masks)).runs["dropout"] for masks in (3, 8))
    np.testing.assert_array_equal(many.accuracy[:3], few.accuracy)
    np.testing.assert_array_equal(many.loss[:3], few.loss)


def test_there_may_be_fewer_images_than_asked_about():
    report = ask(trained(), AveragingProbe(2))
    assert report.images == TEST_SIZE


def test_the_scaling_line_is_the_score_of_the_history():
    """Of all test images."""
    experiment = trained(steps=10)
    for name, found in ask(experiment, AveragingProbe(1)).runs.items():
        history = experiment.frame().runs[name].history
        if name == "none":  # whose ratios have not been moved since
            assert found.scaling_accuracy == pytest.approx(history.test_accuracy[-1])


def test_a_label_that_is_all_but_impossible_costs_what_it_should():
    """Its probability is too small for a float, its loss is not infinite."""
    experiment = trained()
    for network in experiment.networks.values():
        network.params["W3"] *= 10_000
    found = ask(experiment, AveragingProbe(3)).runs["none"]
    assert found.scaling_loss > 1000
    np.testing.assert_allclose(found.loss, found.scaling_loss, rtol=1e-6)


def test_a_diverged_run_has_no_loss_and_no_right_answer():
    experiment = run_to_end(Experiment(twins(learning_rate=1e30), DATASET))
    found = ask(experiment, AveragingProbe(3)).runs["none"]
    assert np.isnan([*found.loss, found.scaling_loss]).all()
    assert [*found.accuracy, found.scaling_accuracy] == [0, 0, 0, 0]


@pytest.mark.parametrize("numbers", [(0, 5), (5, 0), (1.5, 2)])
def test_averaging_refuses_what_there_cannot_be(numbers):
    with pytest.raises(ConfigError):
        AveragingProbe(*numbers)


def test_large_networks_are_asked_about_fewer_images(monkeypatch):
    """As many as are worth their time; never none."""
    monkeypatch.setattr(averaging, "_LEAST_IMAGES", 3)
    layer = 9 * 7 + 7 * CLASSES  # behind the first masks
    monkeypatch.setattr(affordable, "_MOST_PRODUCTS", layer * 4 * 10)
    assert ask(trained(), AveragingProbe(4)).images == 10
    assert ask(trained(), AveragingProbe(4000)).images == 3
