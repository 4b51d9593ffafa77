"""What a Frame shows of a training pass is what happened in it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.config import CHOICES
from model.experiment import Experiment
from model.loss import cross_entropy, softmax
from model.passes import Pass, Watched
from tests.model.finite_differences import numerical_gradient
from tests.model.frame_arrays import arrays_of
from tests.model.tiny import (
    CLASSES,
    tiny_batch,
    tiny_config,
    tiny_dataset,
    tiny_network,
)

RATIOS = 0.3, 0.3  # of the tiny network


@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
def test_signal_is_the_activation_behind_its_mask(scaling):
    """Zero where dropped, the activation itself or scaled where kept."""
    experiment = Experiment({"a": tiny_config(scaling=scaling)}, tiny_dataset())
    for frame in experiment:
        watched = frame.runs["a"].watched
        for mask, activation, signal in zip(
            watched.masks, watched.activations, watched.signals, strict=True
        ):
            scale = np.float32(0.7) if scaling == "inverted" else np.float32(1)
            np.testing.assert_allclose(signal, activation * mask / scale, rtol=1e-6)
            assert (activation >= 0).all()


@given(
    seed=st.integers(0, 10_000),
    sizes=st.lists(st.integers(1, 8), min_size=1, max_size=4).map(tuple),
    ratio=st.floats(0, 0.9),
    activation=st.sampled_from(["relu", "sigmoid"]),
    scaling=st.sampled_from(["textbook", "inverted"]),
    input_ratio=st.sampled_from([0.0, 0.4]),
)
def test_gradient_stops_exactly_where_the_signal_stopped(
    seed, sizes, ratio, activation, scaling, input_ratio
):
    """Zero where dropped or inactive, in any network; nowhere else where something flows back."""
    network = tiny_network(
        seed=seed,
        hidden_sizes=sizes,
        dropout_ratio=ratio,
        activation=activation,
        scaling=scaling,
        input_dropout_ratio=input_ratio,
    )
    network.loss_and_gradients(*tiny_batch(4, seed=seed))
    shown = Pass.copy_of(network, slice(None), RATIOS)
    flows = np.ones(4, dtype=bool)  # whether any unit further on lets this sample's gradient back
    for mask, activations, gradient in reversed(
        list(zip(shown.masks, shown.activations, shown.gradients, strict=True))
    ):
        passes = mask & (activations > 0)
        assert not gradient[~passes].any()
        assert (gradient[passes & flows[:, None]] != 0).all()
        flows &= passes.any(axis=1)


runs = st.fixed_dictionaries(
    {
        "hidden_sizes": st.lists(st.integers(1, 12), min_size=1, max_size=5).map(tuple),
        "activation": st.sampled_from(CHOICES["activation"]),
        "scaling": st.sampled_from(CHOICES["scaling"]),
        "batch_norm": st.booleans(),
        "input_dropout_ratio": st.sampled_from([0.0, 0.2, 0.7]),
        "dropout_ratio": st.floats(0, 0.95),
        "optimizer": st.sampled_from(CHOICES["optimizer"]),
        "weight_decay": st.sampled_from([0.0, 0.1]),
    }
)


@given(
    runs=st.lists(runs, min_size=1, max_size=2),
    batch_size=st.integers(1, 9),
    live_ratio=st.floats(0, 0.95),
    image=st.none() | st.integers(0, 39),
)
def test_nothing_passes_a_unit_that_is_off(runs, batch_size, live_ratio, image):
    """In any network that trains, in every Frame: no signal where dropped, no gradient either.

    Nor where a ReLU is inactive; a sigmoid never is. With batch normalisation, too: it stands
    before the activation.
    """
    configs = {
        str(number): tiny_config(batch_size=batch_size, learning_rate=0.01, **settings)
        for number, settings in enumerate(runs)
    }
    experiment = Experiment(configs, tiny_dataset())
    experiment.watch(image)
    for step in range(1, 5):
        next(experiment)
        for run in experiment.frame(detail=True).runs.values():
            for shown in filter(None, (run.watched, run.mini_batch)):
                assert_blocked(shown, relu=run.config.activation == "relu")
        if step == 2:
            experiment.set_dropout_ratio("0", live_ratio)


def assert_blocked(shown, *, relu):
    """Hold a pass to the promise: exact zeros, however little is kept."""
    for mask, activation, signal, gradient in zip(
        shown.masks, shown.activations, shown.signals, shown.gradients, strict=True
    ):
        assert not signal[~mask].any()
        assert not gradient[~mask].any()
        assert (signal[mask] != 0).tolist() == (activation[mask] != 0).tolist()
        if relu:
            assert not gradient[activation == 0].any()
            assert (activation >= 0).all()
        else:
            assert (activation > 0).all()


@pytest.mark.parametrize("activation", ["relu", "sigmoid"])
@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
@pytest.mark.parametrize("batch_size", [1, 6])
def test_gradient_is_the_samples_own(activation, scaling, batch_size):
    """The derivative of that sample's loss by its pre-activations, whatever the batch's size.

    A bias shifts the pre-activation of every sample; the loss of one sample sees its own alone.
    """
    network = tiny_network(
        activation=activation, scaling=scaling, input_dropout_ratio=0.2, weight_decay=0.1
    )
    images, labels = tiny_batch(batch_size)
    rng = network.dropouts[0]._rng
    state = rng.bit_generator.state
    network.loss_and_gradients(images, labels)
    for row in range(batch_size):
        shown = Pass.copy_of(network, row, RATIOS)

        def own_loss(row=row) -> float:
            rng.bit_generator.state = state
            logits = network.forward(images, training=True)[[row]]
            return cross_entropy(logits, labels[[row]])[0]

        for number, gradient in enumerate(shown.gradients, start=1):
            expected = numerical_gradient(own_loss, network.params[f"b{number}"])
            np.testing.assert_allclose(gradient, expected, rtol=1e-5, atol=1e-8)
            assert gradient.any()
        own_loss()  # as it was, before the next row is copied
        rng.bit_generator.state = state
        network.loss_and_gradients(images, labels)


def test_probabilities_are_of_the_very_pass_that_trained():
    """With its masks on, from the weights before the update."""
    network = tiny_network()
    images, labels = tiny_batch()
    network.loss_and_gradients(images, labels)
    logits = network.outputs[network.layers[-1]]
    shown = Pass.copy_of(network, 2, RATIOS)
    np.testing.assert_array_equal(shown.probabilities, softmax(logits[2]))
    assert not np.allclose(shown.probabilities, softmax(network.forward(images)[2]))


def test_a_row_is_that_row_of_the_mini_batch():
    """In every quantity, and in memory of its own."""
    network = tiny_network(input_dropout_ratio=0.3)
    network.loss_and_gradients(*tiny_batch())
    whole = arrays_of(Pass.copy_of(network, slice(None), RATIOS))
    row = arrays_of(Pass.copy_of(network, 4, RATIOS))
    assert whole.keys() == row.keys()
    for path, array in row.items():
        np.testing.assert_allclose(array, whole[path][4], rtol=1e-12)
        assert not np.shares_memory(array, whole[path])


@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
def test_what_comes_back_to_the_mask_is_the_signals_gradient(scaling):
    """From the layer behind it; mask, scale and slope make the gradient of it."""
    network = tiny_network(scaling=scaling)
    images, labels = tiny_batch()
    network.loss_and_gradients(images, labels)
    shown = Pass.copy_of(network, slice(None), RATIOS)
    back = shown.probabilities - np.eye(CLASSES)[labels]
    for layer in (1, 0):
        back = back @ network.params[f"W{layer + 2}"].T
        np.testing.assert_allclose(shown.signal_gradients[layer], back, rtol=1e-9, atol=1e-12)
        scale = 0.7 if scaling == "inverted" else 1
        passes = shown.masks[layer] & (shown.activations[layer] > 0)
        back = np.where(passes, back, 0) / scale
        np.testing.assert_allclose(shown.gradients[layer], back, rtol=1e-9, atol=1e-12)


def test_a_pass_of_the_past_is_its_masks():
    """Nothing else of it is known; the tuples are empty, not full of zeros."""
    masks = (np.ones(3, dtype=bool), np.zeros(2, dtype=bool))
    place = {"image_index": 17, "step": 4, "row": 2, "batch_size": 8}
    chance = {"dropout_ratios": (0.5, 0.6), "scaling": "inverted"}
    shown = Watched(input_mask=None, masks=masks, **place, **chance)
    known = {path for path, array in arrays_of(shown).items() if array.size}
    assert known == {"frame.masks.0", "frame.masks.1"}
    assert shown.workings is None
    assert shown.scales == (2.0, 2.5)


@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
def test_a_pass_knows_what_dropout_multiplied_by(scaling):
    """In the very pass, whatever its ratio is now."""
    experiment = Experiment({"a": tiny_config(scaling=scaling)}, tiny_dataset())
    next(experiment)
    experiment.set_dropout_ratio("a", 0.9)
    watched = experiment.frame().runs["a"].watched
    for mask, activation, signal, scale in zip(
        watched.masks, watched.activations, watched.signals, watched.scales, strict=True
    ):
        np.testing.assert_allclose(signal, activation * mask * np.float32(scale), rtol=1e-6)
