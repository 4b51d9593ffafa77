"""Questions to the worker: answered in a pause and amid play, given up, and never in the way."""

import threading
from collections.abc import Generator
from dataclasses import dataclass, field

import numpy as np

from model.experiment import Experiment
from model.probes.confusion import ConfusionProbe
from model.probes.test_pass_probe import TestPassProbe
from tests.gui.worker.window_half import (
    assert_same_history,
    begin,
    diverged,
    finished,
    headless,
    started,
    trained,
)
from tests.model.tiny import tiny_config


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
    window.let_go.emit()
    assert endless.ended.is_set()


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


def test_a_slice_answers_or_trains(qtbot, worker):
    """A wish waits for one long piece of work, and not for two."""
    begin(qtbot, worker)
    worker.set_epochs(100_000)
    worker.probe(EndlessProbe(free=True))
    worker.play()
    experiment, probes, did = worker._training.experiment, worker._probes, []
    advance, look = experiment.advance, probes.advance
    experiment.advance = lambda: (did.append("trained"), advance())[1]
    probes.advance = lambda experiment: (did.append("answered"), look(experiment))[1]
    slices = []
    for _ in range(6):
        did.clear()
        worker._work_a_slice()
        slices.append(set(did))
    assert slices == [{"answered"}, {"trained"}] * 3
