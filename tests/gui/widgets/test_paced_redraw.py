"""PacedRedraw: at once, then seldom, and never without the last."""

import pytest
from PySide6.QtCore import QObject

from gui.widgets.paced_redraw import PacedRedraw


@pytest.fixture
def drawn():
    """What was drawn."""
    return []


@pytest.fixture
def redraw(qapp, drawn):
    """A redraw that is put to sleep in the end."""
    owner = QObject()
    redraw = PacedRedraw(lambda: drawn.append(1), owner)
    yield redraw
    redraw.sleep()


def test_the_first_wish_is_drawn_at_once(redraw, drawn):
    """Nobody waits for the first."""
    redraw.wake()
    redraw.wish()
    assert len(drawn) == 1


def test_many_wishes_are_drawn_once_more(qtbot, redraw, drawn):
    """What comes soon after is drawn in one go, and nothing after that."""
    redraw.wake()
    for _ in range(100):
        redraw.wish()
    assert len(drawn) == 1
    qtbot.waitUntil(lambda: len(drawn) == 2)
    qtbot.waitUntil(lambda: not redraw._pause.isActive())
    assert len(drawn) == 2


def test_asleep_it_remembers(redraw, drawn):
    """Asleep it draws nothing and runs no timer; woken it draws what was wished."""
    redraw.wish()
    assert not drawn
    redraw.wake()
    assert len(drawn) == 1
    redraw.wish()
    redraw.sleep()
    assert not redraw._pause.isActive()
    redraw.wake()
    assert len(drawn) == 2


def test_flush_draws_what_waits(redraw, drawn):
    """A flush draws even asleep, but only what was wished."""
    redraw.flush()
    assert not drawn
    redraw.wish()
    redraw.flush()
    redraw.flush()
    assert len(drawn) == 1
