"""The words for numbers."""

import pytest

from gui.tiles.number_words import factor_words, mean_words, number_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (0.12345, "0.123"),
        (-2.0, "−2"),
        (1e-7, "1e-07"),
        (float("nan"), "not a number"),
        (float("inf"), "infinite"),
        (float("-inf"), "−infinite"),
    ],
)
def test_numbers_have_three_digits(value, words):
    """Or say that they are none."""
    assert number_words(value) == words


@pytest.mark.parametrize(
    ("mean", "words"),
    [
        (0.149, "0.149"),
        (0.15, "0.150"),
        (-2.0, "−2.00"),
        (12.0, "12.0"),
        (123.4, "123"),
        (0.0, "0"),
        (float("inf"), "infinite"),
    ],
)
def test_means_always_have_three_digits(mean, words):
    """Two that are compared are written alike."""
    assert mean_words(mean) == words


@pytest.mark.parametrize(
    ("factor", "words"), [(1, "1"), (0.8, "0.80"), (1.25, "1.25"), (0.01, "0.01"), (0.004, "0.004")]
)
def test_factors_are_short(factor, words):
    """As below the tiles."""
    assert factor_words(factor) == words
