"""What the terms mean."""

import pytest

from gui.terms.terms import TERMS, explain, explain_more


@pytest.mark.parametrize("name", TERMS)
def test_a_term_is_explained_and_has_its_source(name):
    """A whole sentence; where it comes from with the year, or it is counted here."""
    term = TERMS[name]
    assert term.sentence.endswith(".")
    assert term.sentence[0].isupper()
    assert not term.source.endswith(".")
    assert not term.source or any(letter.isdigit() for letter in term.source)


def test_mark_up_is_no_part_of_the_text():
    """A tooltip breaks its lines, and shows every letter."""
    assert explain("mask").startswith("<p>Mask: ")
    assert "JMLR 15.</p>" in explain("mask")
    assert explain_more("1 < 2", "mask").startswith("<p>1 &lt; 2</p><p>Mask")
