"""Many masks of one image, and of many, against passes that are written out."""

from itertools import product

import numpy as np
import pytest

from model.config import ConfigError
from model.experiment import Experiment
from model.pictures import rotated
from model.probes.many_masks import ManyMasks, ManyMasksProbe
from model.probes.probe import Purpose
from model.randomness import probe_generator
from model.sample import Origin, Sample
from tests.model.probes.kinds import DATASET, KINDS, SAMPLE, ask, trained
from tests.model.probes.slow import slow_pass
from tests.model.tiny import CLASSES, PIXELS, drive, tiny_config


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(tuple(kind.values())))
def test_each_mask_answers_as_one_training_pass_would(kind):
    """Of every run, with the ratios in force and running statistics; and the test pass."""
    experiment = trained(**kind)
    report = ask(experiment, ManyMasksProbe(SAMPLE, 30))
    assert (report.step, list(report.runs)) == (7, ["none", "dropout"])
    for name, found in report.runs.items():
        network = experiment.networks[name]
        rng = probe_generator(5, 7, Purpose.MANY_MASKS)
        slow = slow_pass(network, np.tile(SAMPLE.pixels, (30, 1)), rng)
        np.testing.assert_allclose(found.probabilities, slow.probabilities, rtol=1e-4, atol=1e-6)
        test_pass = slow_pass(network, SAMPLE.pixels[np.newaxis]).probabilities[0]
        np.testing.assert_allclose(found.test_pass, test_pass, rtol=1e-4, atol=1e-6)


def test_large_networks_are_asked_in_parts(monkeypatch):
    """So many masks at a time as a piece has room for; each row is a mask of its own."""
    experiment = trained()
    monkeypatch.setattr("model.cost.PRODUCTS_PER_PIECE", 8 * PIXELS * 9)
    found = ask(experiment, ManyMasksProbe(SAMPLE, 20)).runs["dropout"]
    rng = probe_generator(5, 7, Purpose.MANY_MASKS)
    parts = [
        slow_pass(experiment.networks["dropout"], np.tile(SAMPLE.pixels, (rows, 1)), rng)
        for rows in (8, 8, 4)
    ]
    expected = np.concatenate([each.probabilities for each in parts])
    np.testing.assert_allclose(found.probabilities, expected, rtol=1e-4, atol=1e-6)


def test_the_image_is_turned_first():
    """As ``rotated`` does; the masks stay the same, so that only the image differs."""
    experiment = trained()
    turned = Sample(Origin.DRAWN, None, rotated(SAMPLE.pixels, (3, 4), 30), None)
    one = ask(experiment, ManyMasksProbe(SAMPLE, 10, 30.0)).runs["dropout"]
    other = ask(experiment, ManyMasksProbe(turned, 10)).runs["dropout"]
    np.testing.assert_array_equal(one.probabilities, other.probabilities)
    upright = ask(experiment, ManyMasksProbe(SAMPLE, 10)).runs["dropout"]
    assert not np.allclose(one.test_pass, upright.test_pass)


def test_without_dropout_all_masks_are_the_test_pass():
    found = ask(trained(), ManyMasksProbe(SAMPLE, 5)).runs["none"]
    np.testing.assert_allclose(found.probabilities, np.tile(found.test_pass, (5, 1)), rtol=1e-5)
    assert found.agreement == 1


def test_the_mean_over_many_masks_approaches_the_exact_expectation():
    """Which is the sum over all 2**8 masks of a layer of 8 units, by how likely each is."""
    config = tiny_config(hidden_sizes=(8,), dropout_ratio=0.3, learning_rate=0.5)
    experiment = Experiment({"a": config}, DATASET)
    drive(experiment, 10)
    network = experiment.networks["a"]
    activations = slow_pass(network, SAMPLE.pixels[np.newaxis]).activations[0][0]
    exact = np.zeros(CLASSES)
    for mask in product((0, 1), repeat=8):
        powers = np.exp((mask * activations) @ network.params["W2"] + network.params["b2"])
        exact += np.prod(np.where(mask, 0.7, 0.3)) * powers / powers.sum()
    found = ask(experiment, ManyMasksProbe(SAMPLE, 20_000)).runs["a"]
    error = found.probabilities.std(axis=0) / np.sqrt(20_000)
    assert (error > 0).all()
    assert (np.abs(found.mean(20_000) - exact) < 4 * error).all()
    assert np.abs(found.mean(20_000) - exact).max() < np.abs(found.mean(20) - exact).max()


def test_means_and_entropies_are_of_the_first_masks():
    """In nats; a share of 0 adds nothing."""
    found = ManyMasks(np.array([[1, 0, 0], [0, 1, 0], [0.5, 0, 0.5]]), np.array([0.5, 0.5, 0]))
    assert found.mean(2).tolist() == [0.5, 0.5, 0]
    assert found.mean(3) == pytest.approx([0.5, 1 / 3, 1 / 6])
    assert found.entropy(1) == 0
    assert found.entropy(2) == pytest.approx(np.log(2))
    assert found.test_entropy == pytest.approx(np.log(2))
    for k in (0, 4):
        with pytest.raises(ValueError, match=r"k must be in \[1, 3\]"):
            found.mean(k)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ("aaaa", 1),
        ("baaa", 2),  # after two masks it is a tie, which goes to the first class
        ("bbaaaa", 4),
        ("abbaaab", 4),
        ("abbb", None),
        ("bbbb", None),
    ],
)
def test_agreement_is_from_where_the_mean_stays(answers, expected):
    """It may agree before, and leave again."""
    probabilities = np.array([[1.0, 0] if each == "a" else [0, 1.0] for each in answers])
    found = ManyMasks(probabilities, np.array([0.9, 0.1]))
    assert found.agreement == expected
    agreeing = [found.mean(k + 1).argmax() == 0 for k in range(len(answers))]
    slow = next((k + 1 for k in range(len(answers)) if all(agreeing[k:])), None)
    assert found.agreement == slow


def test_what_is_not_a_number_agrees_with_nothing():
    nothing = np.array([np.nan, np.nan])
    right = np.array([[1.0, 0]])
    assert ManyMasks(right, nothing).agreement is None
    assert ManyMasks(np.array([nothing]), right[0]).agreement is None
    assert np.isnan(ManyMasks(right, nothing).test_entropy)
    assert np.isnan(ManyMasks(np.array([nothing]), right[0]).entropy(1))


@pytest.mark.parametrize(
    ("arguments", "field"),
    [((SAMPLE, 0), "masks"), ((SAMPLE, 1.5), "masks"), ((SAMPLE, 1, np.nan), "degrees")],
)
def test_refuses_what_there_cannot_be(arguments, field):
    with pytest.raises(ConfigError) as caught:
        ManyMasksProbe(*arguments)
    assert caught.value.field == field


def test_refuses_an_image_of_other_data():
    """A sample may outlive a change of the data folder."""
    sample = Sample(Origin.DRAWN, None, np.zeros(PIXELS + 1, np.float32), None)
    with pytest.raises(ConfigError, match="12"):
        ask(trained(), ManyMasksProbe(sample))
