"""A Frame shows what trained the network, and stays what it was."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.experiment import Experiment
from model.frame import Pass, Watched
from model.loss import cross_entropy, softmax
from tests.model.finite_differences import numerical_gradient
from tests.model.tiny import (
    CLASSES,
    PIXELS,
    tiny_batch,
    tiny_config,
    tiny_dataset,
    tiny_network,
    twins,
)


def arrays_of(value, path="frame"):
    """Return every array that hangs on a Frame, by where it hangs."""
    if isinstance(value, np.ndarray):
        return {path: value}
    if is_dataclass(value):
        parts = {field.name: getattr(value, field.name) for field in fields(value)}
    elif isinstance(value, Mapping):
        parts = value
    elif isinstance(value, tuple):
        parts = dict(enumerate(value))
    else:
        return {}
    return {
        name: array
        for key, part in parts.items()
        for name, array in arrays_of(part, f"{path}.{key}").items()
    }


CONFIGS = {
    "plain": tiny_config(input_dropout_ratio=0.2),
    "normed": tiny_config(batch_norm=True, optimizer="adam", weight_decay=0.01),
    "inverted": tiny_config(scaling="inverted", activation="sigmoid"),
}


@pytest.mark.parametrize("sampling", ["with_replacement", "shuffle"])
@pytest.mark.parametrize("watched", [None, 3])
def test_a_frame_that_is_held_never_changes(sampling, watched):
    """Not one array of it, whatever is trained after it."""
    configs = {
        name: tiny_config(**(config.to_dict() | {"sampling": sampling}))
        for name, config in CONFIGS.items()
    }
    experiment = Experiment(configs, tiny_dataset())
    experiment.watch(watched)
    held = [experiment.frame(detail=True)]
    copies = [{path: array.copy() for path, array in arrays_of(held[0]).items()}]
    for _ in experiment:
        held.append(experiment.frame(detail=True))
        copies.append({path: array.copy() for path, array in arrays_of(held[-1]).items()})
    assert len(copies[-1]) > 60
    for frame, before in zip(held, copies, strict=True):
        now = arrays_of(frame)
        assert now.keys() == before.keys()
        for path, array in before.items():
            np.testing.assert_array_equal(now[path], array, err_msg=path)


def test_a_frame_cannot_be_written_to():
    """Every array refuses: views and threads share them, and some are the training's own."""
    experiment = Experiment(CONFIGS, tiny_dataset())
    for pinned in (None, 3):
        experiment.watch(pinned)
        next(experiment)
        for path, array in arrays_of(experiment.frame(detail=True)).items():
            assert not array.flags.writeable, path


def test_shapes_are_those_of_the_contract():
    """One array of (units,) a hidden layer; (batch, units) of the whole mini-batch."""
    experiment = Experiment({"a": tiny_config(input_dropout_ratio=0.2)}, tiny_dataset())
    next(experiment)
    run = experiment.frame(detail=True).runs["a"]
    for sample, shape in ((run.watched, ()), (run.mini_batch, (8,))):
        for part in (sample.masks, sample.activations, sample.signals, sample.gradients):
            assert isinstance(part, tuple)
            assert [each.shape for each in part] == [(*shape, 9), (*shape, 7)]
        assert sample.probabilities.shape == (*shape, CLASSES)
        assert sample.input_mask.shape == (*shape, PIXELS)
        assert {mask.dtype for mask in sample.masks} == {np.dtype(bool)}
        np.testing.assert_allclose(sample.probabilities.sum(axis=-1), 1, rtol=1e-6)
    assert type(run.watched.image_index) is int
    assert type(run.watched.step) is int


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
    shown = Pass.copy_of(network, slice(None))
    flows = np.ones(4, dtype=bool)  # whether any unit further on lets this sample's gradient back
    for mask, activations, gradient in reversed(
        list(zip(shown.masks, shown.activations, shown.gradients, strict=True))
    ):
        passes = mask & (activations > 0)
        assert not gradient[~passes].any()
        assert (gradient[passes & flows[:, None]] != 0).all()
        flows &= passes.any(axis=1)


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
        shown = Pass.copy_of(network, row)

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
    place = {"image_index": 17, "step": 4, "row": 2, "batch_size": 8, "dropout_ratios": (0.3, 0.3)}
    watched = Watched.copy_of(network, 2, **place)
    np.testing.assert_array_equal(watched.probabilities, softmax(logits[2]))
    assert (watched.image_index, watched.step) == (17, 4)
    assert not np.allclose(watched.probabilities, softmax(network.forward(images)[2]))


def test_a_row_is_that_row_of_the_mini_batch():
    """In every quantity, and in memory of its own."""
    network = tiny_network(input_dropout_ratio=0.3)
    network.loss_and_gradients(*tiny_batch())
    whole = arrays_of(Pass.copy_of(network, slice(None)))
    row = arrays_of(Pass.copy_of(network, 4))
    assert whole.keys() == row.keys()
    for path, array in row.items():
        np.testing.assert_allclose(array, whole[path][4], rtol=1e-12)
        assert not np.shares_memory(array, whole[path])


def test_a_diverged_run_still_makes_frames():
    """Numbers that are none, but no error and no warning."""
    configs = twins(learning_rate=1e30)
    experiment = Experiment(configs, tiny_dataset())
    for frame in experiment:
        assert frame.runs["none"].watched.masks[0].all()
    assert np.isnan(frame.runs["none"].loss)
    assert frame.finished
