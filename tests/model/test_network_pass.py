"""Looking at what a network does, against the obvious computation."""

import copy
from itertools import product

import numpy as np
import pytest

from model import cost
from model.network_pass import NetworkPass
from model.pieces import complete
from tests.model.same_state import assert_same_state
from tests.model.tiny import PIXELS, tiny_batch, tiny_network

KINDS = list(product(("relu", "sigmoid"), (False, True), ("textbook", "inverted"), (0.0, 0.25)))
WAYS = ("training", "test", "unscaled")


def trained_network(activation, batch_norm, scaling, input_ratio):
    """Return a network after two training passes, whose ratio was moved since it was made."""
    network = tiny_network(
        activation=activation,
        batch_norm=batch_norm,
        scaling=scaling,
        input_dropout_ratio=input_ratio,
        dropout_ratio=(0.3, 0.3),
    )
    for seed in (1, 2):
        network.loss_and_gradients(*tiny_batch(seed=seed))
    network.dropouts[1].dropout_ratio = 0.6
    return network


def pass_through(network, way, seed=4):
    """Return a pass of one of the three ways."""
    rng = np.random.default_rng(seed)
    if way == "training":
        return NetworkPass.in_training(network, rng)
    return NetworkPass.in_test(network, rng, scaled=way == "test")


def by_hand(network, images, way, seed=4):
    """Return every layer's signal behind its mask, and the logits: written out, slowly."""
    rng = np.random.default_rng(seed)
    config, params = network.config, network.params
    inverted = config.scaling == "inverted"

    def dropped(x, ratio):
        if way == "training":
            mask = rng.random(x.shape, dtype=np.float32) >= ratio
            return np.where(mask, x, 0) / ((1 - ratio) if inverted else 1)
        return x if inverted or way == "unscaled" else x * (1 - ratio)

    signals = []
    x = dropped(images, config.input_dropout_ratio) if config.input_dropout_ratio else images
    for layer, ratio in enumerate((0.3, 0.6)):
        x = x @ params[f"W{layer + 1}"] + params[f"b{layer + 1}"]
        if config.batch_norm:
            mean, variance = network.norms[layer]._running
            x = (x - mean) / np.sqrt(variance + 1e-6)
            x = params[f"gamma{layer + 1}"] * x + params[f"beta{layer + 1}"]
        x = np.maximum(x, 0) if config.activation == "relu" else 1 / (1 + np.exp(-x))
        x = dropped(x, ratio)
        signals.append(x)
    return signals, x @ params["W3"] + params["b3"]


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("way", WAYS)
def test_does_what_it_says(kind, way):
    """With the ratios in force, and the running statistics of batch normalisation."""
    network = trained_network(*kind)
    images, _ = tiny_batch(5)
    signals, logits = by_hand(network, images, way)
    shown = pass_through(network, way)
    outputs = dict(shown.outputs(images))
    for dropout, signal in zip(shown.probe.dropouts, signals, strict=True):
        np.testing.assert_allclose(outputs[dropout], signal, rtol=1e-10)
    np.testing.assert_allclose(outputs[shown.probe.layers[-1]], logits, rtol=1e-10)
    np.testing.assert_allclose(pass_through(network, way).logits(images), logits, rtol=1e-10)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_the_right_test_pass_is_the_networks_own(kind):
    """Bit for bit; forgetting the scaling changes nothing where there is none to forget."""
    network = trained_network(*kind)
    images, _ = tiny_batch(5)
    expected = network.forward(images)
    np.testing.assert_array_equal(pass_through(network, "test").logits(images), expected)
    unscaled = pass_through(network, "unscaled").logits(images)
    assert np.array_equal(unscaled, expected) == (network.config.scaling == "inverted")


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("way", WAYS)
def test_the_network_stays_as_it_is(kind, way):
    """All that hangs on it: layers, remembered arrays, parameters, its generator."""
    network = trained_network(*kind)
    images, _ = tiny_batch(5)
    before = copy.deepcopy(vars(network))
    shown = pass_through(network, way)
    shown.logits(images)
    complete(shown.means(images))
    assert_same_state(vars(network), before)


@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
def test_masks_and_scales_are_of_the_hidden_layers(scaling):
    """In training those that were drawn, else all on; each layer's own factor."""
    network = trained_network("relu", False, scaling, 0.25)
    images, _ = tiny_batch(5)
    training, test, unscaled = (pass_through(network, way) for way in WAYS)
    outputs = dict(training.outputs(images))
    activations = [outputs[each][0] for each in training.probe.activations]
    signals = [outputs[each][0] for each in training.probe.dropouts]
    for mask, scale, activation, signal in zip(
        training.masks, training.scales, activations, signals, strict=True
    ):
        assert mask.any()
        np.testing.assert_allclose(signal, mask * activation * scale, rtol=1e-12)
    assert not all(mask.all() for mask in training.masks)
    for each in (test, unscaled):
        assert [mask.tolist() for mask in each.masks] == [[True] * 9, [True] * 7]
    inverted = scaling == "inverted"
    assert training.scales == pytest.approx((1 / 0.7, 1 / 0.4) if inverted else (1, 1))
    assert test.scales == pytest.approx((1, 1) if inverted else (0.7, 0.4))
    assert unscaled.scales == (1, 1)


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("way", WAYS)
def test_means_are_plain_averages(kind, way):
    """Over images and units; of the logits' magnitudes."""
    network = trained_network(*kind)
    images, _ = tiny_batch(40)
    signals, logits = by_hand(network, images, way)
    means = complete(pass_through(network, way).means(images))
    np.testing.assert_allclose(means.signals, [signal.mean() for signal in signals], rtol=1e-10)
    np.testing.assert_allclose(means.logit, np.abs(logits).mean(), rtol=1e-10)


@pytest.mark.parametrize("rows", [1, 7, 20, 40, 41])
def test_means_come_in_pieces(monkeypatch, rows):
    """A layer of some rows at a time, of the last maybe fewer: the averages are the same."""
    network = trained_network("relu", False, "textbook", 0.0)
    images, _ = tiny_batch(40)
    expected = complete(pass_through(network, "test").means(images))
    monkeypatch.setattr(cost, "PRODUCTS_PER_PIECE", rows * PIXELS * 9)
    work, pieces = pass_through(network, "test").means(images), 0
    while True:
        try:
            next(work)
        except StopIteration as end:
            found = end.value
            break
        pieces += 1
    layers = 7  # two of Affine, ReLU and Dropout, and the last one
    assert pieces == layers * -(-40 // rows)
    np.testing.assert_allclose(found.signals, expected.signals, rtol=1e-12)
    np.testing.assert_allclose(found.logit, expected.logit, rtol=1e-12)


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("way", WAYS)
def test_a_pass_can_be_made_in_parts(kind, way):
    """In pieces, or what comes before the first mask once for many passes: bit for bit."""
    network = trained_network(*kind)
    images, _ = tiny_batch(5)
    expected = pass_through(network, way).logits(images)
    whole = complete(pass_through(network, way).logits_in_pieces(images))
    np.testing.assert_array_equal(whole, expected)
    unmasked = complete(pass_through(network, way, seed=1).until_masks(images))
    found = pass_through(network, way).logits_behind(unmasked)
    np.testing.assert_array_equal(found, expected)


def test_chance_begins_at_the_first_dropout():
    """With input dropout that is the image itself."""
    images, _ = tiny_batch(5)
    shown = pass_through(trained_network("relu", True, "textbook", 0.25), "training")
    assert complete(shown.until_masks(images)) is images
    assert shown.layers_from_masks == shown.probe.layers
    shown = pass_through(trained_network("relu", True, "textbook", 0.0), "training")
    assert len(shown.layers_until_masks) == 3  # Affine, BatchNorm and ReLU
    assert shown.layers_until_masks + shown.layers_from_masks == shown.probe.layers


def test_the_mean_of_many_masks_is_the_test_pass_of_a_linear_layer():
    """Dropout of one hidden layer, and logits that are linear in it: scaling is exact."""
    images, _ = tiny_batch(1)
    many = np.tile(images, (100_000, 1))
    for scaling in ("textbook", "inverted"):
        network = tiny_network(hidden_sizes=(9,), dropout_ratio=0.3, scaling=scaling)
        logits = pass_through(network, "training").logits(many)
        error = logits.std(axis=0) / np.sqrt(len(many))
        expected = pass_through(network, "test").logits(images)[0]
        assert (error > 0).all()
        assert (np.abs(logits.mean(axis=0) - expected) < 4 * error).all()
        assert error.max() < 0.01 * np.abs(expected).max()


def test_a_test_pass_can_be_followed_layer_by_layer():
    """In order, to the logits that ``forward`` gives, and nothing is written to the network."""
    network = trained_network("relu", True, "inverted", 0.25)
    images, _ = tiny_batch()
    before = copy.deepcopy(vars(network))
    shown = pass_through(network, "test")
    outputs = list(shown.outputs(images))
    assert [layer for layer, _ in outputs] == shown.probe.layers
    np.testing.assert_array_equal(outputs[-1][1], network.forward(images))
    assert_same_state(vars(network), before)


def test_dropping_concerns_dropout_alone():
    """Masks as in a training pass, but running statistics, which stay what they were."""
    network = trained_network("relu", True, "inverted", 0.25)
    before = copy.deepcopy(vars(network))
    shown = pass_through(network, "training")
    x = tiny_batch()[0]
    for layer, output in shown.outputs(x):
        if layer in (shown.probe.input_dropout, *shown.probe.dropouts):
            assert not layer.mask.all()
            expected = x * layer.mask / layer.keep_probability
        else:
            expected = layer.forward(x, training=False)
        np.testing.assert_array_equal(output, expected)
        x = output
    assert_same_state(vars(network), before)
