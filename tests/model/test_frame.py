"""A Frame shows what trained the network, and stays what it was."""

import numpy as np
import pytest

from model.experiment import Experiment
from tests.model.frame_arrays import arrays_of
from tests.model.tiny import (
    CLASSES,
    PIXELS,
    tiny_config,
    tiny_dataset,
    twins,
)

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
        for part in ("masks", "activations", "signals", "signal_gradients", "gradients"):
            assert isinstance(getattr(sample, part), tuple)
            assert [each.shape for each in getattr(sample, part)] == [(*shape, 9), (*shape, 7)]
        assert sample.probabilities.shape == (*shape, CLASSES)
        assert sample.input_mask.shape == (*shape, PIXELS)
        assert {mask.dtype for mask in sample.masks} == {np.dtype(bool)}
        np.testing.assert_allclose(sample.probabilities.sum(axis=-1), 1, rtol=1e-6)
    assert type(run.watched.image_index) is int
    assert type(run.watched.step) is int
    workings = run.watched.workings
    for part in ("sums", "pre_activations", "activation_gradients", "sum_gradients"):
        assert [each.shape for each in getattr(workings, part)] == [(9,), (7,)]
    assert [each.shape for each in workings.biases] == [(9,), (7,), (CLASSES,)]
    assert workings.logits.shape == (CLASSES,)


def test_a_frame_of_now_is_no_past():
    """At any moment, step 0 included: its own step is the latest one."""
    experiment = Experiment({"a": tiny_config()}, tiny_dataset())
    for frame in (experiment.frame(), *experiment):
        assert frame.latest_step == frame.step
        assert not frame.is_past
    past = experiment.past_frame(3)
    assert past.latest_step == 15
    assert past.is_past
    assert not past.finished


def test_a_diverged_run_still_makes_frames():
    """Numbers that are none, but no error and no warning."""
    configs = twins(learning_rate=1e30)
    experiment = Experiment(configs, tiny_dataset())
    for frame in experiment:
        assert frame.runs["none"].watched.masks[0].all()
    assert np.isnan(frame.runs["none"].loss)
    assert frame.finished
