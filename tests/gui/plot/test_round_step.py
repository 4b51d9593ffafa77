"""Round distances between the numbers of an axis."""

import pytest

from gui.plot.round_step import round_count, round_step


@pytest.mark.parametrize(
    ("least", "step"),
    [(0.1, 0.1), (0.0011, 0.002), (0.3 / 3, 0.1), (1, 1), (1.1, 2), (6, 10), (2.1e7, 5e7)],
)
def test_steps_are_round(least, step):
    """1, 2 or 5 times a power of ten, never less than asked for, but for what rounding does."""
    assert round_step(least) == pytest.approx(step)


@pytest.mark.parametrize(
    ("least", "step"), [(0.1, 1), (1, 1), (1.1, 2), (3, 5), (6, 10), (20.1, 50), (999, 1000)]
)
def test_counts_are_whole(least, step):
    found = round_count(least)
    assert found == step
    assert isinstance(found, int)
