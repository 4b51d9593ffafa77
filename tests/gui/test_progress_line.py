"""ProgressLine: what it says of a Frame, and of the time that training takes."""

from itertools import count

import pytest

from gui.progress_line import ProgressLine
from tests.gui.plot.plot_frames import frame


@pytest.fixture
def line(qtbot, monkeypatch):
    # Seconds pass between two Frames.
    seconds = count(100)
    monkeypatch.setattr("gui.step_rate.perf_counter", lambda: next(seconds))
    line = ProgressLine()
    qtbot.addWidget(line)
    return line


def test_shows_how_far_training_is(line):
    """Epochs done, the limit, and the share of the steps."""
    line.show_frame(frame(120), running=False)
    assert (line.epoch_label.text(), line.limit_label.text()) == ("120", "/ 301")
    assert (line.bar.value(), line.bar.maximum()) == (360, 903)
    line.show_frame(frame(120, epochs=400), running=False)
    assert line.limit_label.text() == "/ 400"
    assert line.bar.maximum() == 1200


def test_a_limit_below_what_is_done_is_full(line):
    """It can be lowered while training."""
    line.show_frame(frame(120, epochs=100), running=False)
    assert line.bar.value() == line.bar.maximum() == 300


def test_without_a_frame_there_is_no_number(line):
    line.show_frame(frame(120), running=False)
    line.show_nothing()
    assert line.epoch_label.text() == "–"
    for label in (line.limit_label, line.rate_label, line.time_label):
        assert label.text() == ""
    assert line.bar.value() == 0


def test_hours_are_told_where_there_are_any(line):
    """By the clock: 3 steps in a second, 89,994 to go."""
    line.rate.note(3)
    line.rate.note(6)
    line.show_frame(frame(2, epochs=30_000), running=True)
    assert line.rate_label.text() == "3 steps/s"
    assert line.time_label.text() == "8:19:58 left"
