"""Play, pause and step: how far the worker trains."""

from math import inf

import numpy as np

from model.experiment import Experiment
from model.probes.test_pass_probe import TestPassProbe
from tests.gui.worker.window_half import (
    assert_same_history,
    begin,
    diverged,
    finished,
    headless,
    load,
    started,
)
from tests.model.tiny import tiny_config


def test_pausing_and_stepping_leave_the_history_as_it_is(qtbot, window):
    """However the person gets there, with a sample pinned or not."""
    started(qtbot, window)
    for act in (window.step, window.step_epoch, window.step, window.step):
        with qtbot.waitSignal(window.frame_ready):
            act.emit()
    window.watch.emit(3)
    with qtbot.waitSignal(window.playing_changed):
        window.set_speed.emit(1000.0)
        window.play.emit()
    window.pause.emit()
    window.set_speed.emit(inf)
    assert_same_history(finished(qtbot, window, window.play.emit), headless())


def test_one_step_is_one_mini_batch(qtbot, window):
    """And it is shown unasked."""
    started(qtbot, window)
    for expected in (1, 2, 3):
        with qtbot.waitSignal(window.frame_ready) as shown:
            window.step.emit()
        assert shown.args[0].step == expected


def test_an_epoch_step_ends_with_the_epoch(qtbot, window):
    """From the middle of one, too."""
    frame = started(qtbot, window)
    with qtbot.waitSignal(window.frame_ready):
        window.step.emit()
    for epoch in (1, 2):
        with qtbot.waitSignal(window.frame_ready) as shown:
            window.step_epoch.emit()
        assert shown.args[0].step == epoch * frame.steps_per_epoch


def test_trains_to_a_step_and_no_further(qtbot, window):
    """What is done already is not done again: the next step is the eighth."""
    started(qtbot, window)
    with qtbot.waitSignal(window.frame_ready) as shown:
        window.train_to.emit(7)
    assert shown.args[0].step == 7
    with qtbot.waitSignal(window.frame_ready) as shown:
        window.train_to.emit(3)
        window.step.emit()
    assert shown.args[0].step == 8


def test_training_to_a_step_raises_the_limit(qtbot, window):
    """By whole epochs, if it lies behind the last."""
    per_epoch = started(qtbot, window).steps_per_epoch
    goal = 6 * per_epoch + 1
    with qtbot.waitSignal(
        window.frame_ready, check_params_cb=lambda frame: frame.step == goal
    ) as shown:
        window.train_to.emit(goal)
    assert shown.args[0].epochs == 7


def test_stops_at_the_limit_and_goes_on_when_it_is_raised(qtbot, window):
    """Raising the limit continues the same experiment."""
    started(qtbot, window)
    with qtbot.waitSignal(window.playing_changed, check_params_cb=lambda playing: not playing):
        first = finished(qtbot, window, window.play.emit)
    assert first.epoch == 6
    with qtbot.waitSignal(window.frame_ready) as raised:
        window.set_epochs.emit(8)
    assert not raised.args[0].finished
    last = finished(qtbot, window, window.play.emit)
    assert last.epoch == 8
    np.testing.assert_array_equal(
        last.runs["dropout"].history.test_accuracy[:7],
        first.runs["dropout"].history.test_accuracy,
    )


def test_pauses_at_the_step_of_a_divergence(qtbot, window):
    """At once, and shows it; whoever plays on gets to the end, with settings as they were."""
    configs = {"wild": tiny_config(learning_rate=1e30), "tame": tiny_config()}
    started(qtbot, window, configs)
    frame = diverged(qtbot, window)
    assert frame.step == frame.runs["wild"].diverged_at == 2
    assert frame.runs["tame"].diverged_at is None
    assert frame.runs["wild"].config == configs["wild"]
    with qtbot.assertNotEmitted(window.failed):
        last = finished(qtbot, window, window.play.emit)
    assert last.runs["wild"].diverged_at == 2
    *_, expected = Experiment({"tame": configs["tame"]}, load(configs["tame"].train_size))
    np.testing.assert_array_equal(
        last.runs["tame"].history.loss, expected.runs["tame"].history.loss
    )


def test_an_epoch_step_ends_at_a_divergence_too(qtbot, window):
    """The step that matters is the one on show."""
    started(qtbot, window, {"wild": tiny_config(learning_rate=1e30)})
    with qtbot.waitSignal(window.frame_ready) as shown:
        window.step_epoch.emit()
    assert shown.args[0].step == 2


def test_a_limit_that_is_lowered_ends_a_slow_training_at_once(qtbot, window):
    """Whatever wakes it, it does not wait for a step that will not come."""
    started(qtbot, window)
    with qtbot.waitSignal(window.frame_ready):
        window.step_epoch.emit()
    window.set_speed.emit(0.001)
    with qtbot.waitSignal(window.frame_ready):
        window.play.emit()
        window.send_frame.emit()  # of the first step, which is due at once
    with qtbot.waitSignal(window.probed):
        window.probe.emit(TestPassProbe(0))
    with qtbot.waitSignal(window.playing_changed) as ended:
        window.set_epochs.emit(1)
    assert ended.args == [False]


def test_a_pause_withholds_no_moment(qtbot, worker):
    """Amid a step that nobody knew would take long, it completes the step for want of a Frame."""
    begin(qtbot, worker)
    frames = []
    worker.frame_ready.connect(frames.append)
    experiment = worker._training.experiment
    worker.play()
    # As a slice leaves it that took longer than it should.
    while experiment.step < 3:
        experiment.advance()
    worker._training.newest.note()
    assert not experiment.advance()
    worker.pause()
    assert not frames
    qtbot.waitUntil(lambda: bool(frames))
    assert frames[0].step == 4
    assert not worker._timer.isActive()


def test_a_pause_amid_a_step_ends_behind_it(qtbot, worker):
    """Looking at what a pause shows, in whatever way, then leaves the step where it is."""
    begin(qtbot, worker)
    frames = []
    worker.frame_ready.connect(frames.append)
    training = worker._training
    worker.set_epochs(100_000)
    worker.play()
    qtbot.waitUntil(lambda: training.experiment.step > 3)
    while training.experiment.at_moment:  # a piece of the next step is done by now
        training.experiment.advance()
    worker.pause()
    qtbot.waitUntil(lambda: not worker._timer.isActive())
    assert training.experiment.at_moment
    step = training.experiment.step
    assert frames[-1].step == step
    worker.set_detail(detail=True)
    worker.watch(int(frames[-1].batch_indices[0]))
    with qtbot.waitSignal(worker.probed):
        worker.probe(TestPassProbe(0))
    qtbot.waitUntil(lambda: not worker._timer.isActive())
    assert training.experiment.step == step
    assert frames[-1].step == step
    assert frames[-1].runs["dropout"].watched.step == step


def test_a_pause_does_not_wait_long_for_a_step(qtbot, worker, monkeypatch):
    """Of a large network it stays unfinished until something is wished for."""
    monkeypatch.setattr("gui.worker.training._SETTLING", -1.0)
    begin(qtbot, worker)
    training = worker._training
    worker.set_epochs(100_000)
    worker.play()
    qtbot.waitUntil(lambda: training.experiment.step > 3)
    worker.send_frame()
    while training.experiment.at_moment:
        training.experiment.advance()
    worker.pause()
    qtbot.waitUntil(lambda: not worker._timer.isActive())
    step = training.experiment.step
    worker.watch(3)
    qtbot.waitUntil(lambda: training.experiment.at_moment)
    assert training.experiment.step in (step, step + 1)
