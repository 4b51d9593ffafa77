"""Frames are asked for one at a time."""

import pytest
from PySide6.QtCore import QObject

from gui.screen_clock import ScreenClock


class Asked(list):
    """What the clock has asked for."""


@pytest.fixture
def owner():
    return QObject()


@pytest.fixture
def clock(owner):
    clock = ScreenClock(owner)
    clock.asked = Asked()
    clock.frame_wanted.connect(lambda: clock.asked.append(None))
    return clock


def wait_out(qtbot, clock):
    """Wait longer than the clock's interval."""
    qtbot.wait(3 * clock._timer.interval())


def test_asks_once_until_the_frame_is_shown(clock, qtbot):
    """Training that takes long for a step is not asked again and again."""
    clock.start()
    assert len(clock.asked) == 1
    wait_out(qtbot, clock)
    assert len(clock.asked) == 1


def test_asks_again_an_interval_after_a_frame(clock, qtbot):
    """At most thirty times a second, however soon the answer comes."""
    clock.start()
    with qtbot.waitSignal(clock.frame_wanted):
        clock.frame_shown()
        assert len(clock.asked) == 1
    assert 1000 / 31 <= clock._timer.interval() <= 1000 / 25


def test_frames_that_come_unasked_bring_no_more_requests(clock, qtbot):
    """A pause, a step and a wish each send one."""
    clock.start()
    for _ in range(3):
        clock.frame_shown()
    wait_out(qtbot, clock)
    assert len(clock.asked) == 2


def test_stops(clock, qtbot):
    clock.start()
    clock.frame_shown()
    clock.stop()
    wait_out(qtbot, clock)
    assert len(clock.asked) == 1
