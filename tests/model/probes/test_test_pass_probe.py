"""Questions to the networks: true answers, and a training that never notices."""

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from model.config import ConfigError
from model.experiment import Experiment
from model.loss import softmax
from model.pieces import complete
from model.probes import test_pass_probe
from model.probes.probe import Purpose
from model.probes.test_pass_probe import Mistake, TestPassProbe
from model.randomness import probe_generator
from model.sample import Origin, Sample
from tests.model.same_state import assert_same_state
from tests.model.tiny import (
    CLASSES,
    PIXELS,
    TRAIN_SIZE,
    drive,
    run_to_end,
    tiny_config,
    tiny_dataset,
    twins,
)

DATASET = tiny_dataset()
MISTAKES = (None, *Mistake)


def experiment_of(**differences):
    """Return fresh twins."""
    return Experiment(twins(**differences), DATASET)


def ask(experiment, image_index=3, mistake=None):
    """Return the report, all pieces at once."""
    return complete(TestPassProbe(image_index, mistake).examine(experiment))


def by_hand(network, images, mistake, rng):
    """Return each layer's (mask, activation, signal), and the logits: written out, slowly."""
    config, params = network.config, network.params
    inverted = config.scaling == "inverted"
    layers, x = [], images
    for layer, dropout in enumerate(network.dropouts):
        keep = 1 - dropout.dropout_ratio
        x = x @ params[f"W{layer + 1}"] + params[f"b{layer + 1}"]
        if config.batch_norm:
            mean, variance = network.norms[layer]._running
            x = (x - mean) / np.sqrt(variance + 1e-6)
            x = params[f"gamma{layer + 1}"] * x + params[f"beta{layer + 1}"]
        activation = np.maximum(x, 0) if config.activation == "relu" else 1 / (1 + np.exp(-x))
        mask = np.ones(x.shape, dtype=bool)
        scale = 1 if inverted or mistake is Mistake.FORGET_SCALING else keep
        if mistake is Mistake.LEAVE_DROPOUT_ON:
            mask = rng.random(x.shape, dtype=np.float32) >= dropout.dropout_ratio
            scale = 1 / keep if inverted else 1
        x = mask * activation * scale
        layers.append((mask, activation, x))
    return layers, x @ params["W3"] + params["b3"]


KINDS = list(product(("relu", "sigmoid"), (False, True), ("textbook", "inverted")))


@pytest.mark.parametrize(("activation", "batch_norm", "scaling"), KINDS)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_the_image_goes_through_as_it_should(activation, batch_norm, scaling, mistake):
    """Layer by layer, by running statistics, with the ratios in force; of every run."""
    experiment = experiment_of(
        activation=activation, batch_norm=batch_norm, scaling=scaling, optimizer="adam"
    )
    drive(experiment, 7)
    experiment.set_dropout_ratio("dropout", (0.5, 0.2))
    report = ask(experiment, 11, mistake)
    assert report.step == 7
    assert {test_pass.step for test_pass in report.runs.values()} == {7}
    assert list(report.runs) == ["none", "dropout"]
    for name, found in report.runs.items():
        rng = probe_generator(5, 7, Purpose.IMAGE, 11)
        image = experiment.dataset.train_images[[11]]
        layers, logits = by_hand(experiment.networks[name], image, mistake, rng)
        assert len(found.masks) == len(found.signals) == 2
        for layer, (mask, activations, signal) in enumerate(layers):
            np.testing.assert_array_equal(found.masks[layer], mask[0])
            np.testing.assert_allclose(
                found.activations[layer], activations[0], rtol=1e-4, atol=1e-6
            )
            np.testing.assert_allclose(found.signals[layer], signal[0], rtol=1e-4, atol=1e-6)
        np.testing.assert_allclose(found.probabilities, softmax(logits[0]), rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
def test_scales_are_what_the_signal_is_multiplied_by(scaling):
    """1 - ratio, or what the mistake makes of it."""
    experiment = experiment_of(scaling=scaling, dropout_ratio=(0.5, 0.2))
    drive(experiment, 2)
    right, forgotten, left_on = (
        ask(experiment, mistake=each).runs["dropout"].scales for each in MISTAKES
    )
    inverted = scaling == "inverted"
    assert right == pytest.approx((1, 1) if inverted else (0.5, 0.8))
    assert forgotten == (1, 1)
    assert left_on == pytest.approx((2, 1.25) if inverted else (1, 1))


@pytest.mark.parametrize(("activation", "batch_norm", "scaling"), KINDS)
@pytest.mark.parametrize("mistake", MISTAKES)
def test_means_are_plain_averages(activation, batch_norm, scaling, mistake):
    """Of both passes over the training images, each with draws of its own."""
    experiment = experiment_of(activation=activation, batch_norm=batch_norm, scaling=scaling)
    drive(experiment, 3)
    report = ask(experiment, mistake=mistake)
    assert report.image_count == TRAIN_SIZE
    images = experiment.dataset.train_images
    for name, found in report.runs.items():
        network = experiment.networks[name]
        for means, logit, way, purpose in (
            (
                found.training_means,
                found.training_logit,
                Mistake.LEAVE_DROPOUT_ON,
                Purpose.TRAINING_MEANS,
            ),
            (found.test_means, found.test_logit, mistake, Purpose.TEST_MEANS),
        ):
            layers, logits = by_hand(network, images, way, probe_generator(5, 3, purpose))
            np.testing.assert_allclose(means, [each.mean() for _, _, each in layers], rtol=1e-4)
            np.testing.assert_allclose(logit, np.abs(logits).mean(), rtol=1e-4)


def test_means_are_over_a_thousand_images_at_most(monkeypatch):
    """The first ones."""
    experiment = experiment_of()
    experiment.frame()
    everything = ask(experiment)
    monkeypatch.setattr(test_pass_probe, "MOST_IMAGES", 10)
    report = ask(experiment)
    assert report.image_count == 10
    assert report.runs["none"].test_means != everything.runs["none"].test_means
    layers, _ = by_hand(experiment.networks["none"], DATASET.train_images[:10], None, None)
    np.testing.assert_allclose(
        report.runs["none"].test_means, [each.mean() for _, _, each in layers], rtol=1e-4
    )


@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
def test_both_passes_expect_the_same_in_the_first_layer(scaling):
    """That is what the scaling is for; forgotten, the test pass is 1 / (1 - ratio) too strong."""
    config = tiny_config(scaling=scaling, hidden_sizes=(400, 300), dropout_ratio=0.5)
    experiment = Experiment({"a": config}, DATASET)
    drive(experiment, 5)
    right = ask(experiment).runs["a"]
    assert right.training_means[0] == pytest.approx(right.test_means[0], rel=0.05)
    forgotten = ask(experiment, mistake=Mistake.FORGET_SCALING).runs["a"]
    factor = 2 if scaling == "textbook" else 1
    assert forgotten.test_means[0] == pytest.approx(factor * right.test_means[0], rel=1e-5)
    assert forgotten.training_means == right.training_means


@pytest.mark.parametrize("mistake", list(Mistake))
@pytest.mark.parametrize("input_ratio", [0.0, 0.3])
def test_the_right_accuracy_is_the_one_of_the_history(mistake, input_ratio):
    """One evaluation path: at the end of an epoch it is the score of that epoch."""
    experiment = experiment_of(input_dropout_ratio=input_ratio, batch_norm=True)
    frame = drive(experiment, 10)
    for name, found in ask(experiment, mistake=mistake).runs.items():
        assert found.accuracy == frame.runs[name].history.test_accuracy[-1]
        assert 0 <= found.mistaken_accuracy <= 1


@pytest.mark.parametrize("mistake", list(Mistake))
@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
def test_the_mistaken_accuracy_counts_as_one_such_pass_would(mistake, scaling):
    """Over all test images, in whichever threads."""
    experiment = experiment_of(
        scaling=scaling, optimizer="adam", learning_rate=0.02, hidden_sizes=(30, 20), epochs=6
    )
    run_to_end(experiment)
    for name, found in ask(experiment, mistake=mistake).runs.items():
        rng = probe_generator(5, 30, Purpose.ACCURACY, 0)
        _, logits = by_hand(experiment.networks[name], DATASET.test_images, mistake, rng)
        right = logits.argmax(axis=1) == DATASET.test_labels
        assert found.mistaken_accuracy == pytest.approx(right.mean(), abs=1e-12)
        assert found.mistaken_accuracy > 0.3


def test_without_a_mistake_nothing_is_scored():
    """The accuracy is in the history; what would be asked most often shall cost little."""
    experiment = experiment_of()
    experiment.frame()
    for found in ask(experiment).runs.values():
        assert (found.accuracy, found.mistaken_accuracy) == (None, None)


def test_with_inverted_scaling_there_is_nothing_to_forget():
    """That mistake gives the right test pass, bit for bit."""
    experiment = experiment_of(scaling="inverted", input_dropout_ratio=0.2, batch_norm=True)
    drive(experiment, 6)
    right, forgotten = (ask(experiment, mistake=each) for each in (None, Mistake.FORGET_SCALING))
    for one, other in zip(right.runs.values(), forgotten.runs.values(), strict=True):
        for part in ("masks", "activations", "signals", "probabilities", "scales"):
            assert_same_state(getattr(one, part), getattr(other, part))
        assert (one.test_means, one.test_logit) == (other.test_means, other.test_logit)
        assert other.mistaken_accuracy == other.accuracy


def test_every_image_has_masks_of_its_own():
    """When dropout was left on: which one is asked about decides, too."""
    experiment = experiment_of()
    drive(experiment, 3)
    masks = [
        np.concatenate(ask(experiment, image, Mistake.LEAVE_DROPOUT_ON).runs["dropout"].masks)
        for image in range(6)
    ]
    assert len({mask.tobytes() for mask in masks}) == 6


def test_what_is_scored_leaves_training_free():
    """Without a mistake nothing is, and the answer is soon there."""
    experiment = experiment_of()
    experiment.frame()
    for mistake in MISTAKES:
        free = any(TestPassProbe(3, mistake).examine(experiment))
        assert free == (mistake is not None)


def test_shapes_and_read_only():
    """(units,) a hidden layer, in memory of its own that nobody can write to."""
    experiment = experiment_of(input_dropout_ratio=0.2)
    drive(experiment, 1)
    for mistake in MISTAKES:
        found = ask(experiment, mistake=mistake).runs["dropout"]
        for part in (found.masks, found.activations, found.signals):
            assert [each.shape for each in part] == [(9,), (7,)]
            assert not any(each.flags.writeable for each in part)
        assert {mask.dtype for mask in found.masks} == {np.dtype(bool)}
        assert found.probabilities.shape == (CLASSES,)
        assert not found.probabilities.flags.writeable
        for numbers in (found.scales, found.training_means, found.test_means):
            assert [type(number) for number in numbers] == [float, float]


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_diverged_network_is_answered_without_a_warning(mistake):
    """Warnings are errors here."""
    experiment = run_to_end(experiment_of(learning_rate=1e30))
    found = ask(experiment, mistake=mistake).runs["none"]
    assert np.isnan(found.probabilities).any()
    assert np.isnan(found.test_logit)


def test_an_untrained_network_can_be_asked():
    """At step 0, with batch normalisation that has nothing to go by yet."""
    experiment = experiment_of(batch_norm=True)
    experiment.frame()
    report = ask(experiment, mistake=Mistake.LEAVE_DROPOUT_ON)
    assert report.step == 0
    assert np.isfinite(report.runs["dropout"].probabilities).all()


def test_any_image_of_any_data_can_be_asked_for():
    """Blank ones too; the first and the last."""
    blank = replace(DATASET, train_images=np.zeros((TRAIN_SIZE, PIXELS), np.float32))
    experiment = Experiment(twins(), blank)
    drive(experiment, 1)
    for index in (0, TRAIN_SIZE - 1):
        assert ask(experiment, index).runs["none"].probabilities.sum() == pytest.approx(1)


@pytest.mark.parametrize("index", [-1, TRAIN_SIZE, 1.5, "3", True])
def test_refuses_an_image_that_there_is_not(index):
    """With its value."""
    experiment = experiment_of()
    experiment.frame()
    with pytest.raises(ConfigError) as caught:
        ask(experiment, index)
    assert (caught.value.field, caught.value.value) == ("image_index", index)


def test_a_question_is_a_value():
    """It crosses to the thread that trains, and a queue tells by it what was asked before."""
    assert TestPassProbe(3) == TestPassProbe(3, None)
    assert len({TestPassProbe(3), TestPassProbe(3, Mistake.FORGET_SCALING), TestPassProbe(4)}) == 3


@pytest.mark.parametrize("mistake", [None, Mistake.FORGET_SCALING])
def test_a_sample_is_treated_as_a_training_image_is(mistake):
    """A training image given as a Sample has the same test pass; one that does not fit has none."""
    experiment = experiment_of()
    drive(experiment, 7)
    by_index = ask(experiment, 3, mistake).runs["dropout"]
    by_sample = ask(experiment, Sample.of_training(DATASET, 3), mistake).runs["dropout"]
    np.testing.assert_array_equal(by_index.probabilities, by_sample.probabilities)
    for one, other in zip(by_index.signals, by_sample.signals, strict=True):
        np.testing.assert_array_equal(one, other)
    with pytest.raises(ConfigError, match="pixels"):
        ask(experiment, Sample(Origin.DRAWN, None, np.zeros(PIXELS + 1, np.float32), None))
