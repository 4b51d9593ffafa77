"""Twin runs in lockstep: stepping, scoring, finishing."""

import math
from dataclasses import replace

import numpy as np
import pytest

from model.experiment import Experiment
from model.pieces import complete
from tests.model.tiny import CLASSES, TRAIN_SIZE, run_to_end, tiny_config, tiny_dataset, twins

DATASET = tiny_dataset()
PER_EPOCH, STEPS = 5, 15


def experiment_of(**differences):
    """Return fresh twins."""
    return Experiment(twins(**differences), DATASET)


class TestStepping:
    """next() is one step of every run."""

    def test_counts_steps_and_epochs(self):
        """An epoch is complete with its last step, and scored in the Frame of that step."""
        experiment = experiment_of()
        assert experiment.steps_per_epoch == PER_EPOCH
        for step in range(1, STEPS + 1):
            assert not experiment.finished
            frame = next(experiment)
            assert frame.step == step
            assert frame.epoch == step // PER_EPOCH
            assert frame.steps_per_epoch == PER_EPOCH
            assert frame.epochs == 3
            assert len(frame.batch_indices) == 8
            assert list(frame.runs) == ["none", "dropout"]
            for run in frame.runs.values():
                assert run.history.epochs.tolist() == list(range(step // PER_EPOCH + 1))
                assert run.watched.step == step
        assert experiment.finished
        assert frame.finished

    def test_step_0_is_scored_and_untrained(self):
        """Epoch 0 stands in every history, before and after the first step."""
        experiment = experiment_of()
        frame = experiment.frame()
        assert (frame.step, frame.epoch, len(frame.batch_indices)) == (0, 0, 0)
        for run in frame.runs.values():
            assert run.history.epochs.tolist() == [0]
            assert math.isnan(run.history.loss[0])
            assert math.isnan(run.loss)
            assert run.watched is None
        accuracy = frame.runs["none"].history.test_accuracy[0]
        network = experiment._twins.trainers["none"].network
        answers = network.forward(DATASET.test_images).argmax(axis=1)
        assert accuracy == (answers == DATASET.test_labels).mean()
        later = next(experiment)
        assert later.runs["none"].history.test_accuracy.tolist() == [accuracy]

    def test_stops_at_the_limit_and_stays_there(self):
        """StopIteration, as often as it is asked; the last moment can still be looked at."""
        experiment = run_to_end(experiment_of())
        for _ in range(3):
            with pytest.raises(StopIteration):
                next(experiment)
        assert experiment.frame().step == STEPS
        assert list(experiment) == []

    @pytest.mark.parametrize(
        ("differences", "per_epoch", "batch"),
        [
            ({"batch_size": 40}, 1, 40),
            ({"batch_size": 100}, 1, 100),
            ({"batch_size": 100, "sampling": "shuffle"}, 1, 40),
            ({"batch_size": 12}, 3, 12),
            ({"batch_size": 12, "sampling": "shuffle"}, 3, 12),
            ({"batch_size": 1, "epochs": 1}, 40, 1),
            ({"train_size": 7, "batch_size": 3}, 2, 3),
        ],
        ids=str,
    )
    def test_steps_in_an_epoch(self, differences, per_epoch, batch):
        """max(train_size // batch_size, 1), whatever divides what."""
        experiment = experiment_of(**differences)
        assert experiment.steps_per_epoch == per_epoch
        frames = list(experiment)
        assert len(frames) == per_epoch * frames[-1].epochs
        assert {len(frame.batch_indices) for frame in frames} == {batch}

    def test_loss_of_an_epoch_is_the_mean_over_its_mini_batches(self):
        """As they were trained, masks on, weight decay included."""
        experiment = experiment_of(weight_decay=0.01)
        losses = [frame.runs["dropout"].loss for frame in experiment]
        expected = np.reshape(losses, (3, PER_EPOCH)).mean(axis=1)
        history = experiment.frame().runs["dropout"].history
        np.testing.assert_allclose(history.loss[1:], expected, rtol=1e-12)

    def test_detail_only_when_asked_for(self):
        """The whole mini-batch is copied on demand."""
        experiment = experiment_of()
        assert experiment.frame(detail=True).runs["none"].mini_batch is None
        next(experiment)
        assert experiment.frame().runs["none"].mini_batch is None
        assert experiment.frame(detail=True).runs["none"].mini_batch.masks[0].shape == (8, 9)

    def test_advance_does_one_piece_of_work_at_a_time(self):
        """It says when a moment is complete; ``frame`` completes the one under way."""
        experiment = experiment_of()
        while not experiment.advance():
            pass
        assert experiment.frame().step == 0
        assert experiment.at_moment
        assert not experiment.advance()
        assert not experiment.at_moment
        assert experiment.step == 0  # the step under way is not done
        assert experiment.frame().step == 1
        assert experiment.step == 1
        completed = 1
        while not experiment.finished:
            completed += experiment.advance()
        assert completed == STEPS
        assert experiment.frame().step == STEPS


class TestData:
    """The experiment learns from the first train_size images."""

    def test_are_cut(self):
        """No index beyond them is ever drawn; the test images stay whole."""
        experiment = experiment_of(train_size=20)
        assert len(experiment.dataset.train_labels) == 20
        assert len(experiment.dataset.test_labels) == len(DATASET.test_labels)
        assert max(frame.batch_indices.max() for frame in experiment) < 20

    def test_may_have_any_shape_and_class_count(self):
        """The network takes both from the data."""
        frame = next(experiment_of(input_dropout_ratio=0.1))
        assert frame.runs["none"].watched.probabilities.shape == (CLASSES,)
        assert frame.runs["none"].watched.input_mask.shape == (12,)

    def test_of_one_class_are_no_reason_to_fail(self):
        """Nothing to learn, nothing to go wrong."""
        zeros = replace(
            DATASET,
            train_labels=np.zeros_like(DATASET.train_labels),
            test_labels=np.zeros_like(DATASET.test_labels),
            class_count=1,
        )
        run = run_to_end(Experiment(twins(), zeros)).frame().runs["none"]
        assert (run.history.test_accuracy == 1).all()


def test_watching_follows_the_last_occurrence_through_a_whole_run():
    """Against the mini-batches themselves: right step, right row, None until it occurs."""
    experiment = experiment_of()
    experiment.watch(13)
    expected = None
    occurred = doubled = 0
    for frame in experiment:
        rows = np.flatnonzero(frame.batch_indices == 13)
        batch = experiment.frame(detail=True).runs["dropout"].mini_batch
        watched = frame.runs["dropout"].watched
        if len(rows):
            occurred += 1
            doubled += len(rows) > 1
            expected = (frame.step, batch.masks[1][rows[-1]], batch.gradients[1][rows[-1]])
        if expected is None:
            assert watched is None
        else:
            assert watched.step == expected[0]
            np.testing.assert_array_equal(watched.masks[1], expected[1])
            np.testing.assert_array_equal(watched.gradients[1], expected[2])
    assert 0 < occurred < STEPS


def test_a_failure_is_told_again_and_never_taken_for_the_end(monkeypatch):
    """After an error amid a step the experiment does not pretend to have finished."""
    experiment = experiment_of()
    next(experiment)

    def broken(_):
        raise MemoryError("too large")

    monkeypatch.setattr(experiment._twins.trainers["dropout"], "learning", broken)
    with pytest.raises(MemoryError):
        next(experiment)
    monkeypatch.undo()
    assert not experiment.finished
    for _ in range(2):
        with pytest.raises(Exception) as caught:  # noqa: PT011 - any error but the end
            next(experiment)
        assert not isinstance(caught.value, StopIteration)


def test_networks_and_evaluation_are_there_for_probes():
    """By the run's name; the very ones that train, and what scores them."""
    experiment = experiment_of()
    frame = next(experiment)
    assert list(experiment.networks) == ["none", "dropout"]
    before = {name: each.params["W1"].copy() for name, each in experiment.networks.items()}
    next(experiment)
    for name, network in experiment.networks.items():
        assert not np.array_equal(network.params["W1"], before[name])
        assert network.config is frame.runs[name].config
    frame = run_to_end(experiment).frame()
    scores = complete(experiment.evaluation.score(list(experiment.networks.values())))
    assert [each.test_accuracy for each in scores] == [
        run.history.test_accuracy[-1] for run in frame.runs.values()
    ]


def test_what_was_memorised_is_the_share_of_wrong_labels_that_is_answered():
    """And no number where all labels are right."""
    experiment = experiment_of(label_noise=0.5, epochs=200)
    frame = run_to_end(experiment).frame()
    wrong = experiment.dataset.train_labels != tiny_dataset().cut(TRAIN_SIZE).train_labels
    assert wrong.sum() == TRAIN_SIZE // 2
    for name, network in experiment.networks.items():
        answers = network.forward(experiment.dataset.train_images).argmax(axis=1)
        right = answers == experiment.dataset.train_labels
        assert frame.runs[name].history.memorised[-1] == right[wrong].mean()
    assert frame.runs["none"].history.memorised[-1] > frame.runs["none"].history.memorised[0]
    clean = run_to_end(experiment_of()).frame()
    assert all(np.isnan(run.history.memorised).all() for run in clean.runs.values())


def test_tells_which_runs_have_diverged():
    """And when; the others go on as they would without them."""
    configs = {"wild": tiny_config(learning_rate=1e30), "tame": tiny_config()}
    experiment = Experiment(configs, tiny_dataset())
    assert experiment.diverged == set()
    seen = [(frame.step, experiment.diverged) for frame in experiment]
    assert [step for step, diverged in seen if diverged == {"wild"}] == list(range(2, 16))
    frame = experiment.frame()
    assert (frame.runs["wild"].diverged_at, frame.runs["tame"].diverged_at) == (2, None)
    alone = run_to_end(Experiment({"tame": configs["tame"]}, tiny_dataset())).frame()
    np.testing.assert_array_equal(
        frame.runs["tame"].history.test_loss, alone.runs["tame"].history.test_loss
    )
