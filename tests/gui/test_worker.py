import threading
from math import inf

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QThread, Signal

from gui.worker import Worker
from model.experiment import Experiment
from tests.model.tiny import tiny_config, tiny_dataset

CONFIGS = {
    "none": tiny_config(dropout_ratio=0.0, epochs=6),
    "dropout": tiny_config(dropout_ratio=0.3, epochs=6),
}


def load(train_size):
    """Stand in for the files of MNIST."""
    return tiny_dataset().cut(train_size)


ANSWERS = (
    "started", "restart_refused", "wish_refused", "frame_ready", "playing_changed", "failed",
)  # fmt: skip
WISHES = (
    "restart", "play", "pause", "step", "step_epoch", "set_speed", "watch",
    "set_dropout_ratio", "set_learning_rate", "set_epochs", "send_frame",
)  # fmt: skip


class Window(QObject):
    """The window's half: its signals reach the worker's slots queued, and the worker's come back.

    They come back through here, because a plain callable, such as a waiting test, would be called
    in the worker's thread.
    """

    restart = Signal(object)
    play = Signal()
    pause = Signal()
    step = Signal()
    step_epoch = Signal()
    set_speed = Signal(float)
    watch = Signal(object)
    set_dropout_ratio = Signal(str, object)
    set_learning_rate = Signal(str, float)
    set_epochs = Signal(int)
    send_frame = Signal()
    close = Signal()

    started = Signal(object, object)
    restart_refused = Signal(object, object)
    wish_refused = Signal(object)
    frame_ready = Signal(object)
    playing_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, worker):
        super().__init__()
        for name in WISHES:
            getattr(self, name).connect(getattr(worker, name))
        for name in ANSWERS:
            getattr(worker, name).connect(getattr(self, name))
        self.close.connect(worker.close, Qt.ConnectionType.BlockingQueuedConnection)


@pytest.fixture
def window(qtbot):
    """A worker in a thread of its own, and the window that it serves."""
    thread = QThread()
    worker = Worker(load)
    worker.moveToThread(thread)
    window = Window(worker)
    thread.start()
    yield window
    window.close.emit()
    thread.quit()
    assert thread.wait(5000)


def plan_of(configs):
    """Give every run its name for a title."""
    return {name: (name, config) for name, config in configs.items()}


def started(qtbot, window, configs=CONFIGS):
    """Begin an experiment and return its first Frame."""
    with qtbot.waitSignal(window.frame_ready) as first:
        window.restart.emit(plan_of(configs))
        window.send_frame.emit()
    return first.args[0]


def finished(qtbot, window, act):
    """Do something and return the Frame of the finished experiment."""
    with qtbot.waitSignal(window.frame_ready, check_params_cb=lambda frame: frame.finished) as last:
        act()
    return last.args[0]


def headless():
    """Return the last Frame of the same experiment without a window."""
    for frame in Experiment(CONFIGS, load(CONFIGS["none"].train_size)):
        last = frame
    return last


def assert_same_history(found, expected):
    for name, run in expected.runs.items():
        for column in ("train_accuracy", "test_accuracy", "loss"):
            np.testing.assert_array_equal(
                getattr(found.runs[name].history, column), getattr(run.history, column)
            )


def test_stands_scored_at_step_0_before_anyone_presses_play(qtbot, window):
    """The untrained networks are there to be seen, and nothing trains."""
    frame = started(qtbot, window)
    assert frame.step == 0
    assert len(frame.runs["none"].history) == 1


def test_has_the_history_of_a_headless_run(qtbot, window):
    """Bit for bit: there is one training loop."""
    started(qtbot, window)
    assert_same_history(finished(qtbot, window, window.play.emit), headless())


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


def test_answers_a_request_once(qtbot, window):
    """A Frame that was sent is not sent again: no request, nothing new, no Frame."""
    started(qtbot, window)
    window.send_frame.emit()
    with qtbot.assertNotEmitted(window.frame_ready), qtbot.waitSignal(window.wish_refused):
        window.watch.emit(10_000)  # refused; its answer shows that the request was seen to


def test_a_live_change_is_shown_and_acts_from_the_next_step(qtbot, window):
    """While paused it is on screen at once."""
    started(qtbot, window)
    with qtbot.waitSignal(window.frame_ready) as shown:
        window.set_dropout_ratio.emit("dropout", 0.5)
    assert set(shown.args[0].runs["dropout"].dropout_ratios) == {0.5}
    with qtbot.waitSignal(window.frame_ready) as shown:
        window.set_learning_rate.emit("none", 0.5)
    assert shown.args[0].runs["none"].learning_rate == 0.5


def test_a_refused_wish_changes_nothing(qtbot, window):
    """It is told, and training can go on."""
    started(qtbot, window)
    with qtbot.waitSignal(window.wish_refused) as refused:
        window.set_dropout_ratio.emit("dropout", 1.5)
    assert "1.5" in str(refused.args[0])
    assert_same_history(finished(qtbot, window, window.play.emit), headless())


def test_a_late_wish_for_a_run_that_is_gone_is_dropped(qtbot, window):
    """A slider that was let go while a restart took its run away stops nothing."""
    started(qtbot, window)
    with qtbot.assertNotEmitted(window.failed), qtbot.assertNotEmitted(window.wish_refused):
        window.set_learning_rate.emit("gone", 0.5)
        assert_same_history(finished(qtbot, window, window.play.emit), headless())


def test_a_refused_restart_keeps_the_old_experiment(qtbot, window):
    """Nothing is lost by asking for more images than there are; the answer names the plan."""
    started(qtbot, window)
    plan = plan_of({"a": tiny_config(train_size=100_000)})
    with qtbot.waitSignal(window.restart_refused) as refused:
        window.restart.emit(plan)
    assert refused.args[0] == plan
    assert "100000" in str(refused.args[1])
    assert_same_history(finished(qtbot, window, window.play.emit), headless())


def test_a_failure_of_training_stops_and_tells(qtbot, window, monkeypatch, caplog):
    """It does not take the thread down, and a restart helps."""
    started(qtbot, window)

    def broken(_):
        raise MemoryError("too large")

    monkeypatch.setattr(Experiment, "advance", broken)
    with qtbot.waitSignals([window.playing_changed, window.failed], timeout=2000):
        window.play.emit()
    assert "too large" in caplog.text
    monkeypatch.undo()
    assert started(qtbot, window).step == 0


def test_the_experiment_is_trained_outside_the_windows_thread(qtbot, window, monkeypatch):
    """Or the window would stand still."""
    threads = set()
    advance = Experiment.advance

    def noting(experiment):
        threads.add(threading.get_ident())
        return advance(experiment)

    monkeypatch.setattr(Experiment, "advance", noting)
    started(qtbot, window)
    assert threads
    assert threading.get_ident() not in threads
