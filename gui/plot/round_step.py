"""round_step: how far apart the numbers of an axis are."""

from math import floor, log10

_SLACK = 1e-9  # a share: by so little a round number may be missed


def round_step(least: float) -> float:
    """Return the smallest of 1, 2, 5 and 10 times any power of ten that is no less.

    Parameters
    ----------
    least : float
        Above 0.

    """
    power = 10.0 ** floor(log10(least))
    return next(step * power for step in (1, 2, 5, 10) if step * power >= least * (1 - _SLACK))


def round_count(least: float) -> int:
    """Return the smallest of 1, 2, 5, 10, 20, 50 ... that is no less."""
    return round(round_step(max(least, 1)))
