"""The worker: experiments begun, Frames sent, wishes that act, and what goes wrong."""

import threading

from model.experiment import Experiment
from tests.gui.worker.window_half import (
    assert_same_history,
    finished,
    headless,
    plan_of,
    started,
    trained,
)
from tests.model.tiny import tiny_config


def test_stands_scored_at_step_0_before_anyone_presses_play(qtbot, window):
    """The untrained networks are there to be seen, and nothing trains."""
    frame = started(qtbot, window)
    assert frame.step == 0
    assert len(frame.runs["none"].history) == 1


def test_has_the_history_of_a_headless_run(qtbot, window):
    """Bit for bit: there is one training loop."""
    started(qtbot, window)
    assert_same_history(finished(qtbot, window, window.play.emit), headless())


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


def test_whole_mini_batches_are_sent_while_they_are_wanted(qtbot, window):
    """A pause shows them at once, and a new experiment too."""
    trained(qtbot, window)
    for wanted in (True, False, True):
        with qtbot.waitSignal(window.frame_ready) as shown:
            window.set_detail.emit(wanted)
        assert (shown.args[0].runs["dropout"].mini_batch is not None) == wanted
    assert trained(qtbot, window)[-1].runs["dropout"].mini_batch is not None
