"""The numbers of one image's pass equal those of an independent computation."""

from itertools import product

import numpy as np
import pytest

from model.experiment import Experiment
from model.loss import softmax
from model.network_pass import NetworkPass
from model.passes import Pass
from model.workings import Workings
from tests.model.frame_arrays import arrays_of
from tests.model.tiny import (
    CLASSES,
    PIXELS,
    drive,
    tiny_batch,
    tiny_config,
    tiny_dataset,
    tiny_network,
)

KINDS = list(product(("relu", "sigmoid"), (False, True), ("textbook", "inverted"), (0.0, 0.25)))
ROW, BATCH = 2, 6


def network_of(activation, batch_norm, scaling, input_ratio):
    """Return a float64 network that has learnt nothing yet."""
    return tiny_network(
        activation=activation,
        batch_norm=batch_norm,
        scaling=scaling,
        input_dropout_ratio=input_ratio,
        dropout_ratio=(0.3, 0.4),
    )


def activated(x, activation):
    return np.maximum(x, 0) if activation == "relu" else 1 / (1 + np.exp(-x))


def close(held, expected):
    np.testing.assert_allclose(held, expected, rtol=1e-8, atol=1e-12)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_a_training_pass_can_be_followed_number_by_number(kind):
    """There and back, from the images, the parameters and the masks alone."""
    activation, batch_norm, scaling, _ = kind
    network = network_of(*kind)
    images, labels = tiny_batch(BATCH)
    network.loss_and_gradients(images, labels)
    shown, batch = (
        Workings.of_training(network, ROW),
        Pass.copy_of(network, slice(None), (0.3, 0.4)),
    )
    params, keeps = network.params, (0.7, 0.6)

    def scaled(x, keep):
        return x / keep if scaling == "inverted" else x

    x, held = images, []
    if network.input_dropout is not None:
        x = scaled(x * batch.input_mask, 0.75)
        close(shown.input_signals, x[ROW])
        assert shown.input_scale == (1 / 0.75 if scaling == "inverted" else 1)
    for layer, keep in enumerate(keeps):
        number = layer + 1
        sums = x @ params[f"W{number}"] + params[f"b{number}"]
        mean, variance = sums.mean(axis=0), sums.var(axis=0)
        deviation = np.sqrt(variance + 1e-6)
        normalised, before = (sums - mean) / deviation, sums
        if batch_norm:
            before = params[f"gamma{number}"] * normalised + params[f"beta{number}"]
            norm = shown.norms[layer]
            close(norm.mean, mean)
            close(norm.variance, variance)
            close(norm.deviation, deviation)
            close(norm.normalised, normalised[ROW])
            close(norm.running_mean, 0.1 * mean)
            close(norm.running_variance, 0.1 * variance)
        close(shown.sums[layer], sums[ROW])
        close(shown.pre_activations[layer], before[ROW])
        x = scaled(activated(before, activation) * batch.masks[layer], keep)
        held.append((normalised, deviation, before))
    logits = x @ params["W3"] + params["b3"]
    close(shown.logits, logits[ROW])
    back = softmax(logits) - np.eye(CLASSES)[labels]
    for layer in (1, 0):
        number, (normalised, deviation, before) = layer + 1, held[layer]
        back = scaled((back @ params[f"W{number + 1}"].T) * batch.masks[layer], keeps[layer])
        close(shown.activation_gradients[layer], back[ROW])
        out = activated(before, activation)
        back = back * ((before > 0) if activation == "relu" else out * (1 - out))
        if batch_norm:
            norm = shown.norms[layer]
            close(norm.gamma_gradient, (back * normalised).sum(axis=0))
            close(norm.beta_gradient, back.sum(axis=0))
            back = back * params[f"gamma{number}"]
            common = (back * normalised).mean(axis=0)
            back = (back - back.mean(axis=0) - normalised * common) / deviation
        close(shown.sum_gradients[layer], back[ROW])
    assert len(shown.norms) == (2 if batch_norm else 0)
    assert shown.draws == ()
    assert (shown.input_signals is None) == (network.input_dropout is None)


@pytest.mark.parametrize("batch_norm", [False, True])
@pytest.mark.parametrize("pinned", [False, True])
@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_parameters_are_those_of_the_pass_not_of_the_update(batch_norm, pinned, optimizer):
    """Of the followed first row and of a pinned image: from before the weights learnt from it."""
    config = tiny_config(batch_norm=batch_norm, optimizer=optimizer, sampling="shuffle")
    experiment = Experiment({"a": config}, tiny_dataset())
    network = experiment.networks["a"]
    image = 7 if pinned else None
    experiment.watch(image)
    for _ in range(5):
        before = {name: param.copy() for name, param in network.params.items()}
        frame = drive(experiment, 1)
        watched = frame.runs["a"].watched
        if pinned and image not in frame.batch_indices:
            continue
        assert watched.image_index == (image if pinned else frame.batch_indices[0])
        for number, bias in enumerate(watched.workings.biases, start=1):
            np.testing.assert_array_equal(bias, before[f"b{number}"])
            assert not np.array_equal(bias, network.params[f"b{number}"])
        for number, norm in enumerate(watched.workings.norms, start=1):
            np.testing.assert_array_equal(norm.gamma, before[f"gamma{number}"])
            np.testing.assert_array_equal(norm.beta, before[f"beta{number}"])
        return
    pytest.fail("the pinned image was in no mini-batch of the epoch")


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("way", ["dropping", "test", "unscaled"])
def test_a_probe_can_be_followed_number_by_number(kind, way):
    """It goes by the running statistics, and its draws are those that made its masks."""
    activation, batch_norm, scaling, input_ratio = kind
    network = network_of(*kind)
    for seed in (1, 2, 3):
        network.loss_and_gradients(*tiny_batch(BATCH, seed=seed))
    images, params = tiny_batch(1)[0], network.params
    rng = np.random.default_rng(4)
    if way == "dropping":
        shown = NetworkPass.in_training(network, rng)
    else:
        shown = NetworkPass.in_test(network, rng, scaled=way == "test")
    outputs = dict(shown.outputs(images))
    held = shown.workings(outputs, np.random.default_rng(4))
    draws = list(held.draws)
    assert len(draws) == ((2 + (input_ratio > 0)) if way == "dropping" else 0)

    def dropped(x, ratio):
        keep = 1 - ratio
        if way == "dropping":
            return x * (draws.pop(0) >= ratio) / (keep if scaling == "inverted" else 1)
        return x * keep if way == "test" and scaling == "textbook" else x

    x = images[0]
    if input_ratio:
        x = dropped(x, input_ratio)
        close(held.input_signals, x)
        factor = {"dropping": 1 / 0.75, "test": 1, "unscaled": 1}[way]
        if scaling == "textbook":
            factor = {"dropping": 1, "test": 0.75, "unscaled": 1}[way]
        assert held.input_scale == factor
    for layer, ratio in enumerate((0.3, 0.4)):
        number = layer + 1
        sums = x @ params[f"W{number}"] + params[f"b{number}"]
        close(held.sums[layer], sums)
        if batch_norm:
            norm = held.norms[layer]
            mean, variance = network.norms[layer]._running
            close(norm.mean, mean)
            close(norm.variance, variance)
            close(norm.normalised, (sums - mean) / np.sqrt(variance + 1e-6))
            sums = params[f"gamma{number}"] * norm.normalised + params[f"beta{number}"]
            assert norm.gamma_gradient is None
        close(held.pre_activations[layer], sums)
        x = dropped(activated(sums, activation), ratio)
        close(outputs[shown.probe.dropouts[layer]][0], x)
    close(held.logits, x @ params["W3"] + params["b3"])
    assert (held.activation_gradients, held.sum_gradients) == ((), ())


def test_workings_are_memory_of_their_own():
    """What comes after changes nothing of them."""
    network = network_of("relu", True, "inverted", 0.25)
    network.loss_and_gradients(*tiny_batch(BATCH))
    shown = Workings.of_training(network, ROW)
    before = {path: array.copy() for path, array in arrays_of(shown).items()}
    network.loss_and_gradients(*tiny_batch(BATCH, seed=8))
    network.affines[0].params["b"] += 1
    for path, array in arrays_of(shown).items():
        np.testing.assert_array_equal(array, before[path])
        assert not array.flags.writeable
    assert shown.input_signals.shape == (PIXELS,)
