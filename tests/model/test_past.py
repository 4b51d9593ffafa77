"""Looking back: what is rebuilt from the seed is what trained the networks."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.config import CHOICES
from model.experiment import Experiment
from model.past import mask_draw
from tests.model.looking_back import assert_same_masks, lived_through
from tests.model.same_state import assert_same_state
from tests.model.tiny import (
    TRAIN_SIZE,
    drive,
    tiny_config,
    tiny_dataset,
    twins,
)

DATASET = tiny_dataset()


def experiment_of(**differences):
    """Return fresh twins."""
    return Experiment(twins(**differences), DATASET)


def assert_rebuilt(experiment, frames):
    """Hold every past Frame to the one of its time."""
    latest = frames[-1][0].step
    for before, after in frames[:-1]:
        past = experiment.past_frame(before.step, detail=True)
        assert past.is_past
        assert (past.step, past.latest_step) == (before.step, latest)
        assert (past.epoch, past.steps_per_epoch) == (before.epoch, before.steps_per_epoch)
        assert (past.epochs, past.changes) == (after.epochs, after.changes)
        np.testing.assert_array_equal(past.batch_indices, before.batch_indices)
        assert list(past.runs) == list(before.runs)
        for name, run in past.runs.items():
            then = before.runs[name]
            assert run.config is then.config
            assert run.dropout_ratios == then.dropout_ratios
            assert run.learning_rate == then.learning_rate
            assert_same_masks(run.mini_batch, then.mini_batch)
            assert_same_masks(run.watched, then.watched)
            assert run.mini_batch.dropout_ratios == then.mini_batch.dropout_ratios
            for field in ("image_index", "step", "row", "batch_size", "dropout_ratios"):
                assert getattr(run.watched, field) == getattr(then.watched, field)
            assert len(run.history) == len(then.history)
            np.testing.assert_array_equal(run.history.loss, then.history.loss)


@pytest.mark.parametrize("sampling", CHOICES["sampling"])
@pytest.mark.parametrize("optimizer", CHOICES["optimizer"])
@pytest.mark.parametrize("input_ratio", [0.0, 0.3])
@pytest.mark.parametrize("batch_size", [7, 8])
def test_masks_are_those_that_trained(sampling, optimizer, input_ratio, batch_size):
    """Of every step, whatever the optimizer; odd numbers of draws leave half an output over."""
    experiment = experiment_of(
        sampling=sampling,
        optimizer=optimizer,
        learning_rate=0.01,
        input_dropout_ratio=input_ratio,
        batch_size=batch_size,
        hidden_sizes=(9, 6),
    )
    assert_rebuilt(experiment, lived_through(experiment))


sizes = st.lists(st.integers(1, 7), min_size=1, max_size=4).map(tuple)


@given(
    layers=st.lists(sizes, min_size=1, max_size=3),
    ratio=st.floats(0, 0.95),
    live_ratio=st.floats(0, 0.95),
    settings=st.fixed_dictionaries(
        {
            "input_dropout_ratio": st.sampled_from([0.0, 0.4]),
            "batch_size": st.integers(1, 50),
            "train_size": st.integers(1, TRAIN_SIZE),
            "sampling": st.sampled_from(CHOICES["sampling"]),
            "scaling": st.sampled_from(CHOICES["scaling"]),
            "batch_norm": st.booleans(),
            "seed": st.integers(0, 2**32),
            "epochs": st.just(9),
        }
    ),
)
def test_masks_of_any_experiment_are_found_again(layers, ratio, live_ratio, settings):
    """Up to three runs of different shapes: each draws its own number of uniforms a step."""
    configs = {
        f"run {number}": tiny_config(hidden_sizes=sizes, dropout_ratio=ratio, **settings)
        for number, sizes in enumerate(layers)
    }
    experiment = Experiment(configs, DATASET)
    changes = {3: lambda experiment: experiment.set_dropout_ratio("run 0", live_ratio)}
    assert_rebuilt(experiment, lived_through(experiment, changes, steps=6))


def test_a_layer_moved_alone_is_honoured():
    """As a log can say it: one layer, or a ratio for all that replaces each layer's."""
    experiment = experiment_of()
    drive(experiment, 1)
    experiment.set_dropout_ratio("dropout", (0.5, 0.9))
    drive(experiment, 1)
    experiment.set_dropout_ratio("dropout", 0.1)
    first, _, *rest = experiment.changes  # layer 0 alone at step 1, then all of them at step 2
    again = Experiment(twins(), DATASET, [*rest, first])  # not in the order of their steps
    frames = [frame for frame, _ in lived_through(again, changes={}, steps=4)]
    for then, ratios in zip(frames[:-1], ((0.3, 0.3), (0.5, 0.3), (0.1, 0.1)), strict=True):
        past = again.past_frame(then.step, detail=True).runs["dropout"]
        assert past.dropout_ratios == past.watched.dropout_ratios == ratios
        assert_same_masks(past.mini_batch, then.runs["dropout"].mini_batch)


@pytest.mark.parametrize("sampling", CHOICES["sampling"])
def test_a_pinned_image_is_shown_as_it_was_last(sampling):
    """Its last row of the last mini-batch that held it, even from before it was pinned."""
    experiment = experiment_of(sampling=sampling, batch_size=7)
    frames = [before for before, _ in lived_through(experiment)]
    missing = repeated = 0
    for image in range(TRAIN_SIZE):
        experiment.watch(np.int64(image))
        held = None  # by which Frame's mini-batch, in which row
        for then in frames[:-1]:
            rows = np.flatnonzero(then.batch_indices == image)
            missing += not len(rows)
            repeated += len(rows) > 1
            held = (then, int(rows[-1])) if len(rows) else held
            past = experiment.past_frame(then.step)
            if held is None:
                assert all(run.watched is None for run in past.runs.values())
                continue
            for name, run in past.runs.items():
                assert_is_row(run.watched, image, *held, name)
    assert missing
    assert repeated or sampling == "shuffle"


def assert_is_row(watched, image, frame, row, run):
    """Compare a pass with a row of the mini-batch that a Frame of its time has copied."""
    assert (watched.image_index, watched.step, watched.row) == (image, frame.step, row)
    assert type(watched.image_index) is int
    then = frame.runs[run]
    assert watched.dropout_ratios == then.dropout_ratios
    assert watched.batch_size == len(then.mini_batch.masks[0])
    assert_same_state(watched.masks, tuple(mask[row] for mask in then.mini_batch.masks))


def test_only_masks_are_known():
    """All else is empty, and no number is made up."""
    experiment = experiment_of(input_dropout_ratio=0.2, batch_norm=True)
    drive(experiment, 3)
    run = experiment.past_frame(2, detail=True).runs["dropout"]
    assert math.isnan(run.loss)
    assert run.drop_rates == ()
    assert run.watched.input_mask.shape == (12,)
    assert [mask.shape for mask in run.mini_batch.masks] == [(8, 9), (8, 7)]
    for shown in (run.watched, run.mini_batch):
        for part in ("activations", "signals", "signal_gradients", "gradients"):
            assert getattr(shown, part) == ()
        assert shown.probabilities.shape == (0,)
    assert run.watched.workings is None
    assert experiment.past_frame(2).runs["dropout"].mini_batch is None


@pytest.mark.parametrize("input_ratio", [0.0, 0.3])
@pytest.mark.parametrize("batch_size", [7, 8])
def test_the_draw_of_every_unit_is_the_one_that_decided_over_it(input_ratio, batch_size):
    """In the input and in each layer, of the row on show, after a live change too."""
    experiment = experiment_of(input_dropout_ratio=input_ratio, batch_size=batch_size)
    for ratio in (0.2, 0.7):
        experiment.set_dropout_ratio("dropout", ratio)
        for _ in range(3):
            run = next(experiment).runs["dropout"]
        watched = run.watched
        masks = dict(enumerate(watched.masks))
        if input_ratio > 0:
            masks[-1] = watched.input_mask
        for layer, mask in masks.items():
            threshold = input_ratio if layer < 0 else ratio
            draws = [
                mask_draw(run.config, watched, DATASET.pixel_count, layer, unit)
                for unit in range(len(mask))
            ]
            np.testing.assert_array_equal(np.array(draws) >= threshold, mask)
