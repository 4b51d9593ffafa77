"""Frames are asked for one at a time."""

import pytest
from PySide6.QtCore import QObject

from gui import screen_clock
from gui.screen_clock import ScreenClock


class Elapsed:
    """Stands in for the time since a request, which a test sets."""

    def __init__(self) -> None:
        self.milliseconds = 0

    def start(self) -> None:
        self.milliseconds = 0

    def elapsed(self) -> int:
        return self.milliseconds


@pytest.fixture
def since_request(monkeypatch):
    since_request = Elapsed()
    monkeypatch.setattr(screen_clock, "QElapsedTimer", lambda: since_request)
    return since_request


@pytest.fixture
def owner():
    return QObject()


@pytest.fixture
def asked():
    """What the clock has asked for."""
    return []


@pytest.fixture
def clock(owner, asked, since_request):
    clock = ScreenClock(owner)
    clock.frame_wanted.connect(lambda: asked.append(None))
    yield clock
    clock.stop()


def wait(clock) -> int | None:
    """Return the milliseconds until the next request; None if there is none to come."""
    return clock._timer.interval() if clock._timer.isActive() else None


def test_asks_once_until_the_frame_is_shown(clock, asked):
    """Training that takes long for a step is not asked again and again."""
    clock.start()
    assert len(asked) == 1
    assert wait(clock) is None


def test_asks_thirty_times_a_second(clock, asked, since_request, qtbot):
    """However soon the answer comes, and whatever part of the time showing it took."""
    clock.start()
    for took in (1, 12, 25):
        since_request.milliseconds = took
        with qtbot.waitSignal(clock.frame_wanted):
            clock.frame_shown()
            assert 1000 / 31 <= took + wait(clock) <= 1000 / 29
    assert len(asked) == 4


def test_asks_half_as_often_for_whole_mini_batches(clock, since_request):
    """They take long to draw, and training would feel it."""
    clock.start()
    for detail, least in ((True, 60), (False, 30)):
        clock.set_detail(detail)
        clock.stop()
        clock.frame_shown()
        assert least <= wait(clock) <= least + 10


def test_a_frame_that_took_longer_is_followed_at_once(clock, asked, since_request, qtbot):
    """But not before the window has seen to what else waits, nor in a burst."""
    clock.start()
    since_request.milliseconds = 500
    with qtbot.waitSignal(clock.frame_wanted):
        clock.frame_shown()
        assert len(asked) == 1
        assert wait(clock) == 0
    assert len(asked) == 2
    clock.frame_shown()
    assert wait(clock) > 30


def test_frames_that_come_unasked_bring_no_more_requests(clock, asked, qtbot):
    """A pause, a step and a wish each send one."""
    clock.start()
    with qtbot.waitSignal(clock.frame_wanted):
        for _ in range(3):
            clock.frame_shown()
    assert len(asked) == 2
    assert wait(clock) is None


def test_starting_again_is_one_request(clock, asked):
    """The one that was to come is not made on top of it."""
    clock.start()
    clock.frame_shown()
    clock.start()
    assert len(asked) == 2
    assert wait(clock) is None


def test_stops(clock, asked):
    """What was to come does not come."""
    clock.start()
    clock.frame_shown()
    clock.stop()
    assert wait(clock) is None
    assert len(asked) == 1
