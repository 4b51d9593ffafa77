"""Numbers of a lesson, as the window writes them."""

import pytest

from gui.lessons.fact_words import NOT_YET, text_words, value_words
from model.lessons.text import Text
from model.lessons.words import Kind
from tests.model.lessons.moments import facts_after


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (Kind.COUNT, 10_000, "10,000"),
        (Kind.ACCURACY, 0.7, "0.70"),
        (Kind.ACCURACY, -0.02, "−0.02"),
        (Kind.RATIO, 0.2, "0.20"),
        (Kind.DAMAGED, 0.75, "0.750"),
        (Kind.POINTS, 0.332, "33.2"),
        (Kind.POINTS, -0.005, "−0.5"),
        (Kind.LOSS, 0.0012, "0.0012"),
        (Kind.LOSS, float("inf"), "–"),
        (Kind.PERCENT, 0.92, "92 %"),
        (Kind.NUMBER, 0.01, "0.01"),
        (Kind.MEAN, 0.15, "0.150"),
        (Kind.FINDING, "over-fitting", "Over-fitting"),
        (Kind.TITLE, "No dropout", "No dropout"),
    ],
)
def test_values_are_written_as_elsewhere(kind, value, words):
    assert value_words(kind, value) == words


def test_what_is_not_known_is_a_dash():
    text = Text("{epoch}: {none.loss}")
    assert text_words(text, None) == f"{NOT_YET}: {NOT_YET}"
    assert text_words(text, facts_after(0)) == f"0: {NOT_YET}"
