"""Divergence: when a run's loss is no number any more, or explodes."""

from math import isfinite

# So many times the first loss no training comes back from; while it can, in a few steps, from
# a thousand times (measured: RMSprop's first steps; a high learning rate's peaks stay below 10).
_HOPELESS = 10_000
_EXPLODED = 10
_STEPS = 10  # in a row, that exploded losses have to last
_LEAST_LOSS = 1.0  # what the first loss counts at least, however good a start is


class Divergence:
    """Follows the loss of a run, mini-batch by mini-batch.

    It has diverged where the loss is not a finite number, is 10,000 times that of the first step,
    or has been 10 times as large for 10 steps in a row.

    Attributes
    ----------
    step : int or None
        At which it first diverged; it stays, whatever comes later.

    """

    def __init__(self) -> None:
        self.step: int | None = None
        self._first: float | None = None
        self._in_a_row = 0

    def follow(self, step: int, loss: float) -> None:
        """Take the loss of that step's mini-batch."""
        if self.step is not None:
            return
        if self._first is None:
            self._first = loss
        start = max(self._first, _LEAST_LOSS)
        self._in_a_row = self._in_a_row + 1 if loss > _EXPLODED * start else 0
        hopeless = not isfinite(loss) or loss > _HOPELESS * start
        if hopeless or self._in_a_row == _STEPS:
            self.step = step
