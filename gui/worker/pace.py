"""Pace: when the next step of a slowed-down training is due."""

from math import inf
from time import perf_counter


class Pace:
    """So many steps a second; infinity is as fast as it goes."""

    def __init__(self) -> None:
        self.steps_per_second = inf
        self._due = 0.0

    @property
    def limited(self) -> bool:
        """Whether there is anything to wait for."""
        return self.steps_per_second < inf

    def begin(self) -> None:
        """Let the next step be due now."""
        self._due = perf_counter()

    def note_step(self) -> None:
        """Let the next step be due a step's share of time after this one was."""
        # A step that took longer than its share is not made up for by a burst.
        self._due = max(self._due + 1 / self.steps_per_second, perf_counter())

    def seconds_to_next_step(self) -> float:
        """Return how long to wait; 0 if it is due."""
        return max(self._due - perf_counter(), 0) if self.limited else 0
