"""ProgressLine: what it says of a Frame, and of the time that training takes."""

from itertools import count

import pytest

from gui.style.theme import DARK, LIGHT
from gui.transport.progress_line import ProgressLine
from gui.widgets.text_line import TextLine
from tests.gui.layout_requests import LayoutRequests
from tests.gui.plot.plot_frames import frame


@pytest.fixture
def line(qtbot, monkeypatch):
    # Seconds pass between two Frames.
    seconds = count(100)
    monkeypatch.setattr("gui.transport.step_rate.perf_counter", lambda: next(seconds))
    line = ProgressLine()
    qtbot.addWidget(line)
    return line


def test_shows_how_far_training_is(line):
    """Epochs done, the limit, and the share of the steps."""
    line.show_frame(frame(120), running=False)
    assert (line.epoch.text, line.limit.text) == ("120", "/ 301")
    assert (line.bar.value(), line.bar.maximum()) == (360, 903)
    line.show_frame(frame(120, epochs=400), running=False)
    assert line.limit.text == "/ 400"
    assert line.bar.maximum() == 1200


def test_a_limit_below_what_is_done_is_full(line):
    """It can be lowered while training."""
    line.show_frame(frame(120, epochs=100), running=False)
    assert line.bar.value() == line.bar.maximum() == 300


def test_without_a_frame_there_is_no_number(line):
    line.show_frame(frame(120), running=False)
    line.show_nothing()
    assert line.epoch.text == "–"
    for label in (line.limit, line.step_rate, line.time_left):
        assert label.text == ""
    assert line.bar.value() == 0


def test_hours_are_told_where_there_are_any(line):
    """By the clock: 3 steps in a second, 89,994 to go."""
    line.rate.note(3)
    line.rate.note(6)
    line.show_frame(frame(2, epochs=30_000), running=True)
    assert line.step_rate.text == "3 steps/s"
    assert line.time_left.text == "8:19:58 left"


@pytest.mark.parametrize("theme", [LIGHT, DARK.presenting()], ids=["light", "presenting"])
@pytest.mark.parametrize("epochs", [301, 2_000])
def test_a_frame_asks_for_no_new_layout(line, theme, epochs):
    """There is room for every number on the way to the limit."""
    line.set_theme(theme)
    line.resize(900, line.sizeHint().height())
    line.show()
    line.show_frame(frame(0, epochs=epochs), running=True)
    requests = LayoutRequests(line)
    for epoch in (1, 9, 10, 99, 100, 301):
        line.rate.note(3 * epoch)
        line.show_frame(frame(epoch, epochs=epochs), running=True)
        assert requests.count() == 0
    for text_line in line.findChildren(TextLine):
        assert text_line.shown_text == text_line.text
