"""PastWish: the step that is wanted, told no more often than it can be shown."""

import pytest
from PySide6.QtCore import QObject

from gui.plot.past_wish import PastWish


@pytest.fixture
def owner():
    return QObject()


@pytest.fixture
def told():
    """What was told: steps, and None for now."""
    return []


@pytest.fixture
def wish(owner, told):
    """A wish after 100 steps, that is put to rest in the end."""
    wish = PastWish(owner)
    wish.latest = 100
    wish.wanted.connect(told.append)
    yield wish
    wish.look_back(None)


def test_there_is_no_past_before_the_first_step(wish, told):
    """Neither hand nor key finds one."""
    wish.latest = 0
    wish.hold(5)
    wish.step_by(-1)
    wish.look_back(1)
    assert (wish.step, wish.is_held, told) == (None, False, [])


@pytest.mark.parametrize(("asked", "given"), [(-7, 1), (0, 1), (1, 1), (100, 100), (250, 100)])
def test_keeps_within_the_steps_done(wish, asked, given):
    """The nearest step there is."""
    wish.hold(asked)
    assert wish.step == given


def test_a_held_step_returns_to_now_when_it_is_let_go(wish, told):
    """At once."""
    wish.hold(40)
    assert wish.is_held
    wish.release()
    assert not wish.is_held
    assert told == [40, None]


def test_a_step_reached_by_keys_stays(wish):
    """A button that was never pressed lets go of nothing."""
    wish.step_by(-1)
    wish.step_by(-10)
    assert wish.step == 89
    wish.release()
    assert wish.step == 89
    wish.step_by(10)
    assert wish.step == 99
    wish.step_by(1)
    assert wish.step is None


def test_keys_stop_at_the_first_step(wish):
    """It does not become now."""
    wish.look_back(3)
    wish.step_by(-10)
    assert wish.step == 1


def test_of_many_wishes_the_first_and_the_last_are_told(qtbot, wish, told):
    """Those in between could not be shown."""
    moved = []
    wish.moved.connect(lambda: moved.append(wish.step))
    for step in range(10, 60):
        wish.hold(step)
    assert moved == list(range(10, 60))
    qtbot.waitUntil(lambda: told == [10, 59])


def test_now_does_not_wait(wish, told):
    """And what waited is not told after it."""
    for step in (10, 11, 12):
        wish.hold(step)
    wish.look_back(None)
    assert told == [10, None]
    assert not wish._rest.isActive()


def test_a_step_that_is_held_still_is_told_once(qtbot, wish, told):
    """A trembling hand asks nothing."""
    for _ in range(5):
        wish.hold(10)
    qtbot.waitUntil(lambda: not wish._rest.isActive())
    assert told == [10]
