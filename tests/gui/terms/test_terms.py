"""What the terms mean."""

import re

import pytest

from gui.terms.terms import TERMS, explain, explain_more


@pytest.mark.parametrize("name", TERMS)
def test_a_term_is_explained_and_has_its_source(name):
    """A whole sentence, and where it comes from with the year: words of no language."""
    term = TERMS[name]
    assert term.sentence.endswith(".")
    assert term.sentence[0].isupper()
    assert not term.source.endswith(".")
    assert re.search(r"\b(19|20)\d\d\b", term.source)
    assert not re.search("section|chapter", term.source)


def test_a_tooltip_has_a_paragraph_for_each_thing_and_no_mark_up():
    """It is read out as well."""
    assert explain("mask").startswith("Mask: ")
    assert explain("mask").endswith("\n\nSrivastava et al. (2014), JMLR 15.")
    assert explain_more("1 < 2", "mask") == f"1 < 2\n\n{explain('mask')}"
