"""Reading: the numbers as a class reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.plot.reading import Reading, in_words
from tests.gui.plot.plot_frames import ending, history


@given(st.floats(0, 1), st.floats(0, 1))
def test_the_sum_is_right_on_screen(train, test):
    """Shown train minus shown test is the shown gap, to the last digit."""
    reading = Reading.of(ending(train, test))
    shown = [
        float(in_words(value).replace("−", "-"))
        for value in (reading.train, reading.test, reading.gap)
    ]
    assert round(shown[0] - shown[1], 2) == shown[2]


@pytest.mark.parametrize(
    ("value", "words"), [(1.0, "1.00"), (-0.034, "−0.03"), (float("nan"), "–"), (0.0, "0.00")]
)
def test_words(value, words):
    """Two decimals, a true minus, a dash for what is no number."""
    assert in_words(value) == words


def test_before_the_first_score_there_is_nothing_to_read():
    """An empty history reads as dashes."""
    reading = Reading.of(history(0))
    assert [in_words(value) for value in (reading.train, reading.test, reading.gap)] == ["–"] * 3
