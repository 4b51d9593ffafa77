"""Live changes: when they act, on what, and what the log says of them."""

from dataclasses import FrozenInstanceError

import numpy as np
import pytest

from model.changes import Change, ChangeLog
from model.config import ConfigError
from model.experiment import Experiment
from tests.model.rebuilt_masks import rebuild_masks
from tests.model.tiny import drive, history_bytes, run_to_end, tiny_config, tiny_dataset, twins

DATASET = tiny_dataset()


def experiment_of(changes=(), **differences):
    """Return fresh twins."""
    return Experiment(twins(**differences), DATASET, changes)


def test_a_change_is_frozen():
    """The log is history."""
    change = Change(3, "a", None, "dropout_ratio", 0.5)
    with pytest.raises(FrozenInstanceError):
        change.value = 0.6  # type: ignore[misc]


def test_a_ratio_acts_from_the_next_step_on():
    """In the Frame at once, in the masks with the next step, of that run alone."""
    experiment = experiment_of()
    before = drive(experiment, 4)
    experiment.set_dropout_ratio("dropout", 0.8)
    frame = experiment.frame(detail=True)
    assert frame.step == 4
    assert frame.runs["dropout"].dropout_ratios == (0.8, 0.8)
    assert frame.runs["none"].dropout_ratios == (0.0, 0.0)
    for mask, old in zip(
        frame.runs["dropout"].watched.masks, before.runs["dropout"].watched.masks, strict=True
    ):
        np.testing.assert_array_equal(mask, old)
    assert frame.runs["dropout"].config.dropout_ratio == 0.3
    for step, ratio in ((4, 0.3), (5, 0.8)):
        if step == 5:
            next(experiment)
        shown = experiment.frame(detail=True).runs["dropout"].mini_batch.masks
        rebuilt = rebuild_masks(5, step, [ratio, ratio], [9, 7], 8)
        for mask, expected in zip(shown, rebuilt, strict=True):
            np.testing.assert_array_equal(mask, expected)


def test_a_ratio_for_each_layer():
    """A tuple moves every layer to its own; the log has an entry for each."""
    experiment = experiment_of()
    drive(experiment, 2)
    experiment.set_dropout_ratio("dropout", (0.1, 0.6))
    assert experiment.frame().runs["dropout"].dropout_ratios == (0.1, 0.6)
    assert experiment.changes == (
        Change(2, "dropout", 0, "dropout_ratio", 0.1),
        Change(2, "dropout", 1, "dropout_ratio", 0.6),
    )


def test_the_test_pass_scales_by_the_ratio_in_force():
    """Scores after a change use it."""
    experiment = experiment_of(epochs=10)
    drive(experiment, 3)
    experiment.set_dropout_ratio("dropout", 0.0)
    frame = drive(experiment, 2)
    trainer = experiment._twins.trainers["dropout"]
    signal = DATASET.test_images
    params = trainer.network.params
    for number in (1, 2):
        signal = np.maximum(signal @ params[f"W{number}"] + params[f"b{number}"], 0)
    answers = (signal @ params["W3"] + params["b3"]).argmax(axis=1)
    accuracy = frame.runs["dropout"].history.test_accuracy[-1]
    assert accuracy == (answers == DATASET.test_labels).mean()


@pytest.mark.parametrize("optimizer", ["sgd", "adam"])
def test_a_learning_rate_acts_from_the_next_step_on(optimizer):
    """In that run alone; the steps before it are as if nothing had happened."""
    moved, unmoved = (experiment_of(optimizer=optimizer) for _ in range(2))
    drive(moved, 3)
    drive(unmoved, 3)
    moved.set_learning_rate("dropout", 1e-30)
    assert moved.frame().runs["dropout"].learning_rate == 1e-30
    assert moved.frame().runs["none"].learning_rate == 0.1
    params = moved._twins.trainers["dropout"].network.params
    before = {name: param.copy() for name, param in params.items()}
    next(moved)
    next(unmoved)
    for name, param in before.items():
        np.testing.assert_array_equal(params[name], param)
    for name, param in moved._twins.trainers["none"].network.params.items():
        np.testing.assert_array_equal(param, unmoved._twins.trainers["none"].network.params[name])
    assert moved.changes == (Change(3, "dropout", None, "learning_rate", 1e-30),)


def test_the_limit_can_be_raised_after_the_end():
    """It trains on as if the limit had been there from the start."""
    experiment = run_to_end(experiment_of(epochs=2))
    assert experiment.finished
    experiment.set_epochs(4)
    assert not experiment.finished
    assert experiment.frame().epochs == 4
    assert not experiment.frame().finished
    run_to_end(experiment)
    assert experiment.frame().epoch == 4
    assert history_bytes(experiment) == history_bytes(run_to_end(experiment_of(epochs=4)))
    assert experiment.changes == (Change(10, None, None, "epochs", 4),)


@pytest.mark.parametrize("limit", [1, 2])
def test_the_limit_can_be_lowered(limit):
    """Below where it stands it stops at once, and Frame and experiment agree on it."""
    experiment = experiment_of(epochs=9)
    drive(experiment, 7)
    experiment.set_epochs(limit)
    assert experiment.finished == experiment.frame().finished == (limit == 1)
    run_to_end(experiment)
    assert experiment.frame().step == max(7, 5 * limit)


@pytest.mark.parametrize("bad", [-0.1, 1.0, float("nan"), True, "0.2", (0.1,), (0.1, 1.0), None])
def test_a_refused_ratio_changes_nothing(bad):
    """It is named, nothing is logged, nothing moves."""
    experiment = experiment_of()
    drive(experiment, 1)
    with pytest.raises(ConfigError) as caught:
        experiment.set_dropout_ratio("dropout", bad)
    assert caught.value.field == "dropout_ratio"
    assert experiment.changes == ()
    assert experiment.frame().runs["dropout"].dropout_ratios == (0.3, 0.3)


@pytest.mark.parametrize("bad", [0, -1, float("inf"), float("nan"), True, "1"])
def test_a_refused_learning_rate_changes_nothing(bad):
    """As Config refuses it."""
    experiment = experiment_of()
    with pytest.raises(ConfigError, match="learning_rate"):
        experiment.set_learning_rate("dropout", bad)
    assert experiment.changes == ()


@pytest.mark.parametrize("bad", [0, -1, 1.5, 2.0, True, "3", None])
def test_a_refused_limit_changes_nothing(bad):
    """As Config refuses it."""
    experiment = experiment_of()
    with pytest.raises(ConfigError, match="epochs"):
        experiment.set_epochs(bad)
    assert experiment.changes == ()
    assert experiment.frame().epochs == 3


def test_at_one_step_only_the_last_word_counts():
    """A dragged slider leaves one entry for each thing it moved."""
    experiment = experiment_of()
    drive(experiment, 2)
    for ratio in (0.35, 0.4, 0.45):
        experiment.set_dropout_ratio("dropout", ratio)
    experiment.set_learning_rate("dropout", 0.2)
    experiment.set_dropout_ratio("none", 0.1)
    drive(experiment, 1)
    experiment.set_dropout_ratio("dropout", (0.5, 0.6))
    experiment.set_dropout_ratio("dropout", (0.5, 0.7))
    assert experiment.changes == (
        Change(2, "dropout", None, "dropout_ratio", 0.45),
        Change(2, "dropout", None, "learning_rate", 0.2),
        Change(2, "none", None, "dropout_ratio", 0.1),
        Change(3, "dropout", 0, "dropout_ratio", 0.5),
        Change(3, "dropout", 1, "dropout_ratio", 0.7),
    )
    experiment.set_dropout_ratio("dropout", 0.9)
    assert experiment.changes[3:] == (Change(3, "dropout", None, "dropout_ratio", 0.9),)
    assert experiment.frame().runs["dropout"].dropout_ratios == (0.9, 0.9)


def test_a_change_amid_a_step_waits_for_its_end():
    """No step is trained half with the old and half with the new ratio."""
    experiment = experiment_of()
    drive(experiment, 3)
    assert not experiment.advance()  # step 4 is under way: the first run has made it
    experiment.set_dropout_ratio("none", 0.9)
    experiment.set_dropout_ratio("dropout", 0.9)
    frame = experiment.frame(detail=True)
    assert frame.step == 4
    assert [change.step for change in experiment.changes] == [4, 4]
    for mask, expected in zip(
        frame.runs["dropout"].mini_batch.masks,
        rebuild_masks(5, 4, [0.3, 0.3], [9, 7], 8),
        strict=True,
    ):
        np.testing.assert_array_equal(mask, expected)
    assert frame.runs["dropout"].dropout_ratios == (0.9, 0.9)
    next(experiment)
    shown = experiment.frame(detail=True).runs["none"].mini_batch.masks
    for mask, expected in zip(shown, rebuild_masks(5, 5, [0.9, 0.9], [9, 7], 8), strict=True):
        np.testing.assert_array_equal(mask, expected)


def test_a_change_back_is_a_change_all_the_same():
    """Moving there and back within one step leaves the history as it was."""
    moved = experiment_of()
    drive(moved, 3)
    moved.set_dropout_ratio("dropout", 0.9)
    moved.set_dropout_ratio("dropout", 0.3)
    run_to_end(moved)
    assert history_bytes(moved) == history_bytes(run_to_end(experiment_of()))


def test_input_dropout_stays_out_of_it():
    """A run's ratio is that of its hidden layers; the input's is not touched."""
    config = tiny_config(input_dropout_ratio=0.25)
    experiment = Experiment({"a": config}, DATASET)
    experiment.set_dropout_ratio("a", 0.5)
    frame = next(experiment)
    assert frame.runs["a"].dropout_ratios == (0.5, 0.5)
    assert experiment._twins.trainers["a"].network.input_dropout.dropout_ratio == 0.25


def test_the_log_knows_what_was_in_force():
    """When so many steps were done: what a Frame of that moment showed."""
    experiment = experiment_of(epochs=4)
    shown = []
    for step in range(1, 16):
        next(experiment)
        if step == 3:
            experiment.set_dropout_ratio("dropout", 0.7)
            experiment.set_learning_rate("none", 0.5)
        if step == 6:
            experiment.set_dropout_ratio("dropout", (0.0, 0.4))
            experiment.set_epochs(3)
        if step == 9:
            experiment.set_dropout_ratio("none", (0.1, 0.2))
            experiment.set_learning_rate("none", 0.01)
        shown.append(experiment.frame())
    log = ChangeLog(experiment.configs, experiment.changes)
    for frame in shown:
        assert log.epochs(frame.step) == frame.epochs
        assert type(log.epochs(frame.step)) is int
        for name, run in frame.runs.items():
            assert log.dropout_ratios(name, frame.step) == run.dropout_ratios
            assert log.learning_rate(name, frame.step) == run.learning_rate


def test_the_log_need_not_be_in_order_to_know():
    """The later step counts, and of one step the later entry."""
    log = ChangeLog(
        twins(),
        [
            Change(4, "dropout", None, "dropout_ratio", 0.5),
            Change(2, "dropout", 1, "dropout_ratio", 0.2),
            Change(4, "dropout", 0, "dropout_ratio", 0.6),
            Change(5, None, None, "epochs", 9),
            Change(1, None, None, "epochs", 8),
        ],
    )
    ratios = [log.dropout_ratios("dropout", step) for step in (1, 2, 4)]
    assert ratios == [(0.3, 0.3), (0.3, 0.2), (0.6, 0.5)]
    assert [log.epochs(step) for step in (0, 1, 5)] == [3, 8, 9]
    assert log.dropout_ratios("none", 9) == (0.0, 0.0)
