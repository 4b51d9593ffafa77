"""Text: words with places for numbers."""

import pytest

from model.lessons.term import TermError
from model.lessons.text import Text


def test_places_are_filled():
    text = Text("At {epoch}: **{none.gap}**, and {none.gap}.")
    assert [str(term) for term in text.terms()] == ["epoch", "none.gap", "none.gap"]
    assert text.filled(lambda term: f"<{term}>") == "At <epoch>: **<none.gap>**, and <none.gap>."


@pytest.mark.parametrize("source", ["{nothing}", "{ epoch }", "a { brace", "a } brace", "{}"])
def test_a_brace_that_names_nothing_is_refused(source):
    with pytest.raises(TermError):
        Text(source)


def test_a_text_of_blanks_says_nothing():
    assert not Text(" \n")
    assert Text("x")
