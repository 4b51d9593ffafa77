"""Pace: so many steps a second, without bursts."""

import pytest

from gui.worker import pace as pace_module
from gui.worker.pace import Pace


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(pace_module, "perf_counter", clock)
    return clock


@pytest.fixture
def pace(clock):
    """Four steps a second, from now on."""
    pace = Pace()
    pace.steps_per_second = 4.0
    pace.begin()
    return pace


def test_as_fast_as_it_goes_waits_for_nothing(clock):
    """That is what a pace is at first."""
    pace = Pace()
    pace.begin()
    pace.note_step()
    assert not pace.limited
    assert pace.seconds_to_next_step() == 0


def test_the_first_step_is_due_at_once(pace):
    """Whoever presses play sees something happen."""
    assert pace.limited
    assert pace.seconds_to_next_step() == 0


def test_steps_are_a_share_of_time_apart(pace, clock):
    """Measured from when each was due, not from when it was done: delays do not add up."""
    pace.note_step()
    assert pace.seconds_to_next_step() == pytest.approx(0.25)
    clock.now += 0.3  # it came late
    assert pace.seconds_to_next_step() == 0
    pace.note_step()
    assert pace.seconds_to_next_step() == pytest.approx(0.2)


def test_a_slow_step_is_not_made_up_for(pace, clock):
    """After ten seconds amid a step no forty follow at once."""
    clock.now += 10
    pace.note_step()
    assert pace.seconds_to_next_step() == 0
    pace.note_step()
    assert pace.seconds_to_next_step() == pytest.approx(0.25)


def test_beginning_again_forgets_what_was_due(pace):
    """A pause is no debt, and a new speed acts at once."""
    pace.note_step()
    pace.begin()
    assert pace.seconds_to_next_step() == 0
