import threading
from collections.abc import Generator
from dataclasses import dataclass, field
from math import inf

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt, QThread, Signal

from gui.worker import Worker
from model.experiment import Experiment
from model.probes.confusion import ConfusionProbe
from model.probes.test_pass_probe import TestPassProbe
from tests.model.tiny import tiny_config, tiny_dataset

CONFIGS = {
    "none": tiny_config(dropout_ratio=0.0, epochs=6),
    "dropout": tiny_config(dropout_ratio=0.3, epochs=6),
}


def load(train_size):
    """Stand in for the files of MNIST."""
    return tiny_dataset().cut(train_size)


ANSWERS = (
    "started", "restart_refused", "wish_refused", "frame_ready", "past_ready", "probed",
    "probe_failed", "playing_changed", "failed",
)  # fmt: skip
WISHES = (
    "restart", "play", "pause", "step", "step_epoch", "set_speed", "watch", "set_dropout_ratio",
    "set_learning_rate", "set_epochs", "send_frame", "set_detail", "look_back", "probe", "train_to",
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
    set_detail = Signal(bool)
    look_back = Signal(object)
    probe = Signal(object)
    train_to = Signal(int)
    close = Signal()

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


@pytest.fixture
def worker(qapp):
    """A worker in the window's thread: nothing happens between two calls of its slots."""
    worker = Worker(load)
    yield worker
    worker.close()


@dataclass(frozen=True)
class EndlessProbe:
    """A probe that is never answered; it says when it was begun, and when it was given up."""

    free: bool = False  # whether training may go on meanwhile
    begun: threading.Event = field(default_factory=threading.Event)
    ended: threading.Event = field(default_factory=threading.Event)

    def examine(self, experiment: Experiment) -> Generator[bool, None, None]:
        self.begun.set()
        try:
            while True:
                yield self.free
        finally:
            self.ended.set()


def plan_of(configs):
    """Give every run its name for a title."""
    return {name: (name, config) for name, config in configs.items()}


def started(qtbot, window, configs=CONFIGS):
    """Begin an experiment and return its first Frame."""
    with qtbot.waitSignal(window.frame_ready) as first:
        window.restart.emit(plan_of(configs))  # its Frame comes unasked
    return first.args[0]


def finished(qtbot, window, act):
    """Do something and return the Frame of the finished experiment."""
    with qtbot.waitSignal(window.frame_ready, check_params_cb=lambda frame: frame.finished) as last:
        act()
    return last.args[0]


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


def begin(qtbot, worker):
    """Begin an experiment in the window's thread, and make two steps."""
    worker.restart(plan_of(CONFIGS))
    for _ in range(2):
        with qtbot.waitSignal(worker.frame_ready):
            worker.step()


def trained(qtbot, window, steps=2):
    """Begin an experiment, make so many steps, and return their Frames."""
    started(qtbot, window)
    frames = []
    for _ in range(steps):
        with qtbot.waitSignal(window.frame_ready) as shown:
            window.step.emit()
        frames.append(shown.args[0])
    return frames


def test_looks_back_at_the_masks_that_trained(qtbot, window):
    """Those of that step, for the sample it showed."""
    frames = trained(qtbot, window, steps=4)
    for then in frames:
        with qtbot.waitSignal(window.past_ready) as shown:
            window.look_back.emit(then.step)
        past = shown.args[0]
        assert (past.step, past.latest_step) == (then.step, 4)
        for name, run in then.runs.items():
            for found, recorded in zip(
                past.runs[name].watched.masks, run.watched.masks, strict=True
            ):
                np.testing.assert_array_equal(found, recorded)


def test_of_several_steps_looked_back_to_the_last_is_answered(qtbot, worker):
    """A hand is faster than masks are rebuilt."""
    begin(qtbot, worker)
    answers = []
    worker.past_ready.connect(lambda frame: answers.append(frame.step))
    for step in (2, 1, 2, 1):
        worker.look_back(step)
    qtbot.waitUntil(lambda: answers == [1])
    worker.look_back(2)
    worker.look_back(None)
    with qtbot.waitSignal(worker.frame_ready):
        worker.step()
    assert answers == [1]


def test_looking_back_leaves_training_as_it_is(qtbot, window):
    """It goes on meanwhile, and probes are answered beside it."""
    trained(qtbot, window, steps=4)
    answers = []
    window.past_ready.connect(answers.append)

    def act():
        window.play.emit()
        for step in range(1, 200):
            window.look_back.emit(step % 4 + 1)
            window.send_frame.emit()
            window.probe.emit(TestPassProbe(step % 40))

    assert_same_history(finished(qtbot, window, act), headless())
    qtbot.waitUntil(lambda: bool(answers) and answers[-1].step == 199 % 4 + 1)


def test_what_was_looked_back_to_follows_the_choice_of_the_sample(qtbot, window):
    """Nobody has to ask again: another image, and the whole mini-batch."""
    (frame, *_) = trained(qtbot, window)
    other = int(frame.batch_indices[3])
    with qtbot.waitSignal(window.past_ready):
        window.look_back.emit(1)
    with qtbot.waitSignal(window.past_ready) as shown:
        window.watch.emit(other)
    assert shown.args[0].runs["dropout"].watched.image_index == other
    with qtbot.waitSignal(window.past_ready) as shown:
        window.set_detail.emit(True)
    assert shown.args[0].runs["dropout"].mini_batch is not None


@pytest.mark.parametrize("step", [0, 3, 357])
def test_a_step_that_is_not_done_is_no_past(qtbot, window, step):
    """The late wish of somebody who looked at an experiment before a restart."""
    trained(qtbot, window)
    with (
        qtbot.assertNotEmitted(window.past_ready),
        qtbot.assertNotEmitted(window.wish_refused),
        qtbot.waitSignal(window.probed),
    ):
        window.look_back.emit(step)
        window.probe.emit(TestPassProbe(0))  # its answer comes later


def test_a_restart_forgets_what_was_looked_back_to(qtbot, window):
    """Even where the new experiment has such a step: it was not asked for."""
    trained(qtbot, window)
    with qtbot.waitSignal(window.past_ready):
        window.look_back.emit(1)
    with qtbot.assertNotEmitted(window.past_ready):
        trained(qtbot, window)
        window.watch.emit(3)
        with qtbot.waitSignal(window.probed):
            window.probe.emit(TestPassProbe(0))  # its answer comes later


def test_an_error_in_looking_back_is_told_and_no_more(qtbot, window, monkeypatch, caplog):
    """Training goes on."""
    trained(qtbot, window)

    def broken(*_, **__):
        raise MemoryError("too large")

    monkeypatch.setattr(Experiment, "past_frame", broken)
    with qtbot.waitSignal(window.wish_refused) as refused:
        window.look_back.emit(1)
    assert "too large" in str(refused.args[0])
    assert "step 1" in caplog.text
    assert_same_history(finished(qtbot, window, window.play.emit), headless())


def test_a_probe_is_answered_in_a_pause_and_amid_play(qtbot, window):
    """With the step it is about, and what was asked."""
    trained(qtbot, window)
    with qtbot.waitSignal(window.probed) as answered:
        window.probe.emit(TestPassProbe(7))
    probe, report = answered.args
    assert probe == TestPassProbe(7)
    assert report.step == 2
    window.set_speed.emit(0.001)  # the next step but one is due in a quarter of an hour
    with qtbot.waitSignal(window.playing_changed):
        window.play.emit()
    with qtbot.waitSignal(window.probed) as answered:
        window.probe.emit(TestPassProbe(7))
    assert answered.args[1].step >= 2


def test_a_probe_of_a_diverged_network_is_answered(qtbot, window):
    """With what its numbers are, and without a warning."""
    started(qtbot, window, {"wild": tiny_config(learning_rate=1e30)})
    diverged(qtbot, window)
    with qtbot.waitSignal(window.probed) as answered:
        window.probe.emit(TestPassProbe(0))
    assert not np.isfinite(answered.args[1].runs["wild"].test_logit)


def test_a_refused_probe_is_told_and_no_more(qtbot, window, caplog):
    """The next one is answered, and training goes on."""
    started(qtbot, window)
    with qtbot.waitSignal(window.probe_failed) as failed:
        window.probe.emit(TestPassProbe(10_000))
    assert failed.args[0] == TestPassProbe(10_000)
    assert "10000" in str(failed.args[1])
    assert "TestPassProbe" in caplog.text
    with qtbot.waitSignal(window.probed):
        window.probe.emit(TestPassProbe(1))
    assert_same_history(finished(qtbot, window, window.play.emit), headless())


def test_a_probe_keeps_nobody_waiting_but_training(qtbot, window):
    """Wishes are heard while one is being answered; the steps wait until it is done."""
    started(qtbot, window)
    endless = EndlessProbe()
    window.probe.emit(endless)
    assert endless.begun.wait(5)
    with qtbot.waitSignal(window.frame_ready) as shown:
        window.set_dropout_ratio.emit("dropout", 0.5)
    assert shown.args[0].step == 0
    with qtbot.waitSignals([window.playing_changed, window.playing_changed]):
        window.play.emit()
        window.pause.emit()
    assert not endless.ended.is_set()


def test_training_goes_on_while_copies_are_looked_at(qtbot, window):
    """To the end, and to the same one; the answer is not given up for it."""
    started(qtbot, window)
    endless = EndlessProbe(free=True)
    window.probe.emit(endless)
    assert endless.begun.wait(5)
    assert_same_history(finished(qtbot, window, window.play.emit), headless())
    assert not endless.ended.is_set()


def test_a_question_behind_copies_waits_for_a_moment(qtbot, window):
    """It is answered all the same."""
    started(qtbot, window)
    window.play.emit()
    with qtbot.waitSignals([window.probed] * 2):
        window.probe.emit(ConfusionProbe())
        window.probe.emit(TestPassProbe(1))


def test_a_restart_gives_a_probe_up(qtbot, window):
    """It asked about an experiment that is gone; the new one trains and answers."""
    trained(qtbot, window)
    endless = EndlessProbe()
    window.probe.emit(endless)
    assert endless.begun.wait(5)
    started(qtbot, window)
    assert endless.ended.is_set()
    with qtbot.waitSignal(window.probed) as answered:
        window.probe.emit(TestPassProbe(1))
    assert answered.args[1].step == 0
    assert_same_history(finished(qtbot, window, window.play.emit), headless())


def test_closing_gives_a_probe_up(qtbot, window):
    """The thread ends, as the fixture sees to."""
    started(qtbot, window)
    endless = EndlessProbe()
    window.probe.emit(endless)
    assert endless.begun.wait(5)
    window.close.emit()
    assert endless.ended.is_set()


def test_whole_mini_batches_are_sent_while_they_are_wanted(qtbot, window):
    """A pause shows them at once, and a new experiment too."""
    trained(qtbot, window)
    for wanted in (True, False, True):
        with qtbot.waitSignal(window.frame_ready) as shown:
            window.set_detail.emit(wanted)
        assert (shown.args[0].runs["dropout"].mini_batch is not None) == wanted
    assert trained(qtbot, window)[-1].runs["dropout"].mini_batch is not None


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


def test_a_pause_amid_a_step_leaves_no_probe_unanswered(qtbot, worker):
    """The step is completed for it, and no other is begun."""
    begin(qtbot, worker)
    experiment = worker._training.experiment
    worker.play()
    assert not experiment.advance()
    worker.probe(TestPassProbe(0))
    with qtbot.waitSignal(worker.probed) as answered:
        worker.pause()
    assert answered.args[1].step == 3
    assert experiment.step == 3
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
    monkeypatch.setattr("gui.worker._SETTLING", -1.0)
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
