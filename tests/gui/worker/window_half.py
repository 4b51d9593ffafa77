"""The window's half of the worker's work: its wishes, and what it is told."""

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from model.experiment import Experiment
from tests.model.tiny import tiny_config, tiny_dataset

CONFIGS = {
    "none": tiny_config(dropout_ratio=0.0, epochs=6),
    "dropout": tiny_config(dropout_ratio=0.3, epochs=6),
}

ANSWERS = (
    "started", "restart_refused", "wish_refused", "frame_ready", "past_ready", "probed",
    "probe_failed", "playing_changed", "failed",
)  # fmt: skip
WISHES = (
    "restart", "play", "pause", "step", "step_epoch", "set_speed", "watch", "set_dropout_ratio",
    "set_learning_rate", "set_epochs", "send_frame", "set_detail", "look_back", "probe", "train_to",
)  # fmt: skip


def load(train_size):
    """Stand in for the files of MNIST."""
    return tiny_dataset().cut(train_size)


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
    set_detail = Signal(bool)
    look_back = Signal(object)
    probe = Signal(object)
    train_to = Signal(int)
    let_go = Signal()

    started = Signal(object, object)
    restart_refused = Signal(object, object)
    wish_refused = Signal(object)
    frame_ready = Signal(object)
    past_ready = Signal(object)
    probed = Signal(object, object)
    probe_failed = Signal(object, object)
    playing_changed = Signal(bool)
    failed = Signal(object)

    def __init__(self, worker):
        super().__init__()
        for name in WISHES:
            getattr(self, name).connect(getattr(worker, name))
        for name in ANSWERS:
            getattr(worker, name).connect(getattr(self, name))
        self.let_go.connect(worker.let_go, Qt.ConnectionType.BlockingQueuedConnection)


def plan_of(configs):
    """Give every run its name for a title."""
    return {name: (name, config) for name, config in configs.items()}


def started(qtbot, window, configs=CONFIGS):
    """Begin an experiment and return its first Frame."""
    with qtbot.waitSignal(window.frame_ready) as first:
        window.restart.emit(plan_of(configs))  # its Frame comes unasked
    return first.args[0]


def trained(qtbot, window, steps=2):
    """Begin an experiment, make so many steps, and return their Frames."""
    started(qtbot, window)
    frames = []
    for _ in range(steps):
        with qtbot.waitSignal(window.frame_ready) as shown:
            window.step.emit()
        frames.append(shown.args[0])
    return frames


def finished(qtbot, window, act):
    """Do something and return the Frame of the finished experiment."""
    with qtbot.waitSignal(window.frame_ready, check_params_cb=lambda frame: frame.finished) as last:
        act()
    return last.args[0]


def begin(qtbot, worker):
    """Begin an experiment in the window's thread, and make two steps."""
    worker.restart(plan_of(CONFIGS))
    for _ in range(2):
        with qtbot.waitSignal(worker.frame_ready):
            worker.step()


def diverged(qtbot, window):
    """Play and return the Frame of the pause at a divergence."""
    with (
        qtbot.waitSignal(window.playing_changed, check_params_cb=lambda playing: not playing),
        qtbot.waitSignal(
            window.frame_ready,
            check_params_cb=lambda frame: any(run.diverged_at for run in frame.runs.values()),
        ) as shown,
    ):
        window.play.emit()
    return shown.args[0]


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
