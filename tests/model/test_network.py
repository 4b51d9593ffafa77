"""A network as a whole: its gradients, its masks and its two kinds of pass."""

import copy
from itertools import product
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.network import Network
from tests.model.finite_differences import numerical_gradient
from tests.model.same_state import assert_same_state
from tests.model.scripted_draws import ScriptedDraws
from tests.model.tiny import (
    CLASSES,
    PIXELS,
    real_network,
    tiny_batch,
    tiny_config,
    tiny_network,
)


def with_the_same_masks(network, function):
    """Return the function with the masks' generator set back before every call."""
    rng = network.dropouts[0]._rng
    state = rng.bit_generator.state

    def again():
        rng.bit_generator.state = state
        return function()

    return again


KINDS = list(product(("relu", "sigmoid"), (False, True), ("textbook", "inverted"), (0.0, 0.25)))


@pytest.mark.parametrize(("activation", "batch_norm", "scaling", "input_ratio"), KINDS)
def test_gradients_are_the_derivatives(activation, batch_norm, scaling, input_ratio):
    """Of every parameter, weight decay included, against finite differences with one mask."""
    network = tiny_network(
        hidden_sizes=(6, 5),
        activation=activation,
        batch_norm=batch_norm,
        scaling=scaling,
        input_dropout_ratio=input_ratio,
        dropout_ratio=(0.2, 0.4),
        weight_decay=0.05,
    )
    images, labels = tiny_batch()
    evaluate = with_the_same_masks(network, lambda: network.loss_and_gradients(images, labels))
    _, gradients = evaluate()
    assert list(gradients) == list(network.params)
    for name, param in network.params.items():
        expected = numerical_gradient(lambda: evaluate()[0], param)
        np.testing.assert_allclose(gradients[name], expected, rtol=1e-5, atol=1e-8, err_msg=name)


@given(
    sizes=st.lists(st.integers(1, 6), min_size=1, max_size=5).map(tuple),
    batch=st.integers(1, 5),
    ratio=st.floats(0, 0.9),
    seed=st.integers(0, 1000),
)
def test_gradient_along_a_random_direction(sizes, batch, ratio, seed):
    """A network of any depth and width: one directional derivative of all parameters at once.

    With sigmoid, which has no kink to run into.
    """
    network = tiny_network(seed=seed, hidden_sizes=sizes, dropout_ratio=ratio, activation="sigmoid")
    images, labels = tiny_batch(batch, seed=seed)
    evaluate = with_the_same_masks(network, lambda: network.loss_and_gradients(images, labels))
    _, gradients = evaluate()
    rng = np.random.default_rng(seed)
    direction = {name: rng.standard_normal(each.shape) for name, each in network.params.items()}
    slope = sum(float((gradients[name] * direction[name]).sum()) for name in direction)
    starts = {name: param.copy() for name, param in network.params.items()}
    along = np.zeros(1)

    def loss_along() -> float:
        for name, param in network.params.items():
            param[...] = starts[name] + along[0] * direction[name]
        return evaluate()[0]

    (expected,) = numerical_gradient(loss_along, along)
    np.testing.assert_allclose(slope, expected, rtol=1e-5, atol=1e-8)


def test_parameters_are_the_layers_own_arrays():
    """Who writes into ``params`` changes the network."""
    network = tiny_network()
    images, _ = tiny_batch()
    before = network.forward(images)
    for param in network.params.values():
        param[...] = 0
    assert before.any()
    assert not network.forward(images).any()


def test_weight_decay_is_in_the_loss_and_on_weights_only():
    """Half the decay times the sum of squares of every W; of no bias, scale or shift."""
    images, labels = tiny_batch()
    plain, decayed = (
        tiny_network(weight_decay=decay, batch_norm=True, dropout_ratio=0.0) for decay in (0, 0.3)
    )
    loss, gradients = plain.loss_and_gradients(images, labels)
    decayed_loss, decayed_gradients = decayed.loss_and_gradients(images, labels)
    weights = {name: plain.params[name] for name in ("W1", "W2", "W3")}
    squares = sum(float((each**2).sum()) for each in weights.values())
    assert decayed_loss == pytest.approx(loss + 0.15 * squares, rel=1e-12)
    for name, gradient in gradients.items():
        np.testing.assert_allclose(
            decayed_gradients[name], gradient + 0.3 * weights.get(name, 0), rtol=1e-12
        )


def test_input_dropout_draws_first_then_the_layers_in_order():
    """Each one array of its input's shape."""
    rng = np.random.default_rng(0)
    draws = [rng.random((6, units)) for units in (PIXELS, 9, 7)]
    network = Network(
        tiny_config(input_dropout_ratio=0.5, dropout_ratio=(0.2, 0.7)),
        input_size=PIXELS,
        output_size=CLASSES,
        weights_rng=rng,
        mask_rng=ScriptedDraws(draws),
    )
    network.loss_and_gradients(*tiny_batch())
    np.testing.assert_array_equal(network.input_dropout.mask, draws[0] >= 0.5)
    np.testing.assert_array_equal(network.dropouts[0].mask, draws[1] >= 0.2)
    np.testing.assert_array_equal(network.dropouts[1].mask, draws[2] >= 0.7)


def test_dropouts_are_the_hidden_layers_own():
    """One for each; none on the input unless its ratio is above 0, none behind the output."""
    network = real_network(hidden_sizes=(9, 7, 5), dropout_ratio=(0.1, 0.0, 0.3))
    assert [dropout.dropout_ratio for dropout in network.dropouts] == [0.1, 0.0, 0.3]
    assert network.input_dropout is None
    network = real_network(input_dropout_ratio=0.2, scaling="inverted")
    assert network.input_dropout.dropout_ratio == 0.2
    assert network.input_dropout not in network.dropouts
    assert {each.scaling for each in [network.input_dropout, *network.dropouts]} == {"inverted"}


@pytest.mark.parametrize("input_ratio", [0.0, 0.2])
def test_every_step_draws_the_same_number(input_ratio):
    """At any ratio: so the masks of any past step can be found in the stream."""
    states = []
    for ratio in (0.0, 0.5):
        network = tiny_network(dropout_ratio=ratio, input_dropout_ratio=input_ratio)
        for _ in range(3):
            network.loss_and_gradients(*tiny_batch())
        states.append(network.dropouts[0]._rng.bit_generator.state)
    assert states[0] == states[1]
    expected = np.random.default_rng(8)
    for _ in range(3):
        for units in ([PIXELS] if input_ratio else []) + [9, 7]:
            expected.random((6, units), dtype=np.float32)
    assert states[0] == expected.bit_generator.state


@pytest.mark.parametrize("batch_norm", [False, True])
def test_a_test_pass_writes_nothing_at_all(batch_norm):
    """Not to the network, not to a layer, and it draws nothing."""
    network = tiny_network(input_dropout_ratio=0.2, batch_norm=batch_norm)
    images, labels = tiny_batch()
    network.loss_and_gradients(images, labels)
    before = copy.deepcopy(vars(network))
    logits = network.forward(images[:3])
    np.testing.assert_array_equal(network.forward(images[:3], training=False), logits)
    assert_same_state(vars(network), before)


def test_a_test_pass_scales_where_training_dropped():
    """Without masks, every hidden signal times its keep probability: written out by hand."""
    network = tiny_network(input_dropout_ratio=0.25, dropout_ratio=(0.1, 0.4))
    images, _ = tiny_batch()
    params = SimpleNamespace(**network.params)
    signal = 0.75 * images
    signal = 0.9 * np.maximum(signal @ params.W1 + params.b1, 0)
    signal = 0.6 * np.maximum(signal @ params.W2 + params.b2, 0)
    np.testing.assert_allclose(network.forward(images), signal @ params.W3 + params.b3)


def test_batch_norm_stands_before_the_activation():
    """Affine -> BatchNorm -> activation -> Dropout: written out by hand."""
    network = tiny_network(
        hidden_sizes=(9,), batch_norm=True, dropout_ratio=0.4, activation="sigmoid"
    )
    images, _ = tiny_batch()
    logits = network.forward(images, training=True)
    params = SimpleNamespace(**network.params)
    x = images @ params.W1 + params.b1
    x = params.gamma1 * (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + 1e-6) + params.beta1
    x = network.dropouts[0].mask / (1 + np.exp(-x))
    np.testing.assert_allclose(logits, x @ params.W2 + params.b2)


def test_remembers_what_each_layer_put_out():
    """``outputs`` and ``input_gradients`` of the last training pass, for the Frames."""
    network = tiny_network()
    images, labels = tiny_batch()
    network.loss_and_gradients(images, labels)
    x = images
    for layer in network.layers:
        x = x * layer.mask if layer in network.dropouts else layer.forward(x, training=False)
        np.testing.assert_allclose(network.outputs[layer], x)
    for activation, dropout in zip(network.activations, network.dropouts, strict=True):
        gradient = network.input_gradients[activation]
        assert gradient.shape == dropout.mask.shape
        off = ~dropout.mask | (network.outputs[activation] <= 0)
        assert off.any()
        np.testing.assert_array_equal(gradient == 0, off)


def trained_network():
    """Return a network of every kind of layer, after a training pass."""
    network = tiny_network(input_dropout_ratio=0.2, batch_norm=True, scaling="inverted")
    network.loss_and_gradients(*tiny_batch())
    return network


def test_no_pass_through_a_probe_changes_the_network():
    """Not there, not back, in neither kind of pass."""
    network = trained_network()
    before = copy.deepcopy(vars(network))
    probe = network.probe(np.random.default_rng(1))
    probe.loss_and_gradients(*tiny_batch(4, seed=9))
    probe.forward(tiny_batch()[0])
    assert_same_state(vars(network), before)


def test_a_probe_is_the_network_as_it_is_now():
    """The same parameters, the ratios in force, and the same answers."""
    network = trained_network()
    network.dropouts[0].dropout_ratio = 0.6
    probe = network.probe(np.random.default_rng(1))
    for name, param in network.params.items():
        assert probe.params[name] is param
    assert [each.dropout_ratio for each in probe.dropouts] == [0.6, 0.3]
    assert probe.input_dropout.dropout_ratio == 0.2
    assert {each.scaling for each in (probe.input_dropout, *probe.dropouts)} == {"inverted"}
    assert not set(probe.layers) & set(network.layers)
    images, _ = tiny_batch()
    expected = network.forward(images)
    np.testing.assert_array_equal(probe.forward(images), expected)
    # What moves later is no more of its concern.
    network.dropouts[0].dropout_ratio = 0.1
    network.loss_and_gradients(*tiny_batch(seed=8))
    np.testing.assert_array_equal(probe.forward(images), expected)
    assert not np.array_equal(network.forward(images), expected)


def test_a_probe_draws_its_masks_from_the_generator_it_was_given():
    """The input's first, then the layers in order, as in training."""
    probe = trained_network().probe(np.random.default_rng(1))
    images, _ = tiny_batch()
    probe.forward(images, training=True)
    rng = np.random.default_rng(1)
    for dropout, units in zip((probe.input_dropout, *probe.dropouts), (PIXELS, 9, 7), strict=True):
        draws = rng.random((6, units), dtype=np.float32)
        np.testing.assert_array_equal(dropout.mask, draws >= dropout.dropout_ratio)
