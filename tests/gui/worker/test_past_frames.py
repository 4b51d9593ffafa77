"""Looking back: at the masks that trained, whatever goes on meanwhile."""

import numpy as np
import pytest

from model.experiment import Experiment
from model.probes.test_pass_probe import TestPassProbe
from tests.gui.worker.window_half import assert_same_history, begin, finished, headless, trained


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
