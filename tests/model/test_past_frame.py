"""Looking back while training goes on: which steps, in which state, and without a trace."""

import numpy as np
import pytest

from model.config import CHOICES, ConfigError
from model.experiment import Experiment
from tests.model.looking_back import assert_same_masks, lived_through
from tests.model.same_state import assert_same_state
from tests.model.tiny import (
    TRAIN_SIZE,
    drive,
    history_bytes,
    run_to_end,
    tiny_dataset,
    twins,
)

DATASET = tiny_dataset()


def experiment_of(**differences):
    """Return fresh twins."""
    return Experiment(twins(**differences), DATASET)


def test_no_array_can_be_written_to():
    """Views and threads share them; the mini-batches are the training's own."""
    experiment = experiment_of(input_dropout_ratio=0.2)
    drive(experiment, 6)
    past = experiment.past_frame(5, detail=True)
    assert not past.batch_indices.flags.writeable
    run = past.runs["dropout"]
    for shown in (run.watched, run.mini_batch):
        assert not any(mask.flags.writeable for mask in (*shown.masks, shown.input_mask))
        assert not shown.probabilities.flags.writeable
    for column in (run.history.epochs, run.history.loss):
        assert not column.flags.writeable


def test_scores_are_not_copied():
    """Dragging through the past costs the same at any epoch."""
    experiment = run_to_end(experiment_of())
    past = experiment.past_frame(11).runs["none"].history
    assert past.epochs.tolist() == [0, 1, 2]
    assert np.shares_memory(past.loss, experiment.frame().runs["none"].history.loss)


def test_a_divergence_that_was_still_to_come_is_not_known():
    """The past is told as it was."""
    experiment = run_to_end(experiment_of(learning_rate=1e30))
    steps = [experiment.past_frame(step).runs["dropout"].diverged_at for step in range(1, 5)]
    assert steps == [None, 2, 2, 2]


def test_the_latest_step_is_no_past():
    """Of it all is known: it is the present Frame."""
    experiment = experiment_of()
    newest = drive(experiment, 4)
    frame = experiment.past_frame(4, detail=True)
    assert not frame.is_past
    run = frame.runs["dropout"]
    assert run.loss == newest.runs["dropout"].loss
    assert_same_state(run.watched.signals, newest.runs["dropout"].watched.signals)
    assert run.mini_batch.signals[0].shape == (8, 9)
    assert not newest.is_past


def test_amid_a_step_the_one_before_is_past():
    """Its signals may be overwritten already: nothing is completed, and its masks are rebuilt."""
    experiment = experiment_of()
    frames = [frame for frame, _ in lived_through(experiment, steps=4)]
    while experiment.advance():  # one run of two has made step 5
        pass
    assert not experiment.at_moment
    for then in frames:
        past = experiment.past_frame(then.step, detail=True)
        assert past.is_past
        assert past.step == then.step
        assert past.latest_step == max(4, then.step + 1)
        for name, run in past.runs.items():
            assert_same_masks(run.mini_batch, then.runs[name].mini_batch)
    with pytest.raises(ConfigError):
        experiment.past_frame(5)
    assert not experiment.at_moment
    assert experiment.step == 4


def test_a_wish_amid_a_step_is_not_in_the_past():
    """It acts from the step after the one that is under way."""
    experiment = experiment_of()
    frames = [frame for frame, _ in lived_through(experiment, steps=4)]
    experiment.advance()
    experiment.set_dropout_ratio("dropout", 0.9)
    frames.append(experiment.frame(detail=True))
    drive(experiment, 1)
    for then in frames:
        past = experiment.past_frame(then.step, detail=True).runs["dropout"]
        assert_same_masks(past.mini_batch, then.runs["dropout"].mini_batch)
    assert past.dropout_ratios == (0.6, 0.6)
    assert then.runs["dropout"].dropout_ratios == (0.9, 0.9)


@pytest.mark.parametrize("sampling", CHOICES["sampling"])
@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_looking_back_leaves_training_as_it_is(sampling, optimizer):
    """Between and amid steps, at any of them: history and masks are the same bit for bit."""
    settings = {
        "sampling": sampling,
        "optimizer": optimizer,
        "batch_norm": True,
        "input_dropout_ratio": 0.2,
        "batch_size": 7,
        "hidden_sizes": (5, 3),
    }
    plain, other = (experiment_of(**settings) for _ in range(2))
    run_to_end(plain)
    pieces = 0
    while not other.finished:
        other.advance()
        pieces += 1
        if other.step:
            other.watch(pieces % TRAIN_SIZE if pieces % 3 else None)
            other.past_frame(pieces % other.step + 1, detail=pieces % 2 == 0)
    assert history_bytes(other) == history_bytes(plain)
    other.watch(None)
    one, same = (each.frame(detail=True).runs["dropout"] for each in (plain, other))
    assert_same_masks(one.mini_batch, same.mini_batch)
    assert_same_state(one.mini_batch.signals, same.mini_batch.signals)


@pytest.mark.parametrize("step", [-1, 0, 5, 10**9, 1.5, "2", True])
def test_refuses_what_was_not(step):
    """With the step and the rule; the first and the last step are there."""
    experiment = experiment_of()
    drive(experiment, 4)
    with pytest.raises(ConfigError) as caught:
        experiment.past_frame(step)
    assert (caught.value.field, caught.value.value) == ("step", step)
    assert caught.value.rule.startswith("must be ")
    assert [experiment.past_frame(each).step for each in (1, np.int64(4))] == [1, 4]


@pytest.mark.parametrize("moment", [False, True])
def test_before_the_first_step_there_is_no_past(moment):
    """Neither before nor at step 0, nor before step 1 is complete."""
    experiment = experiment_of()
    if moment:
        experiment.frame()
        experiment.advance()
    with pytest.raises(ConfigError):
        experiment.past_frame(1)
