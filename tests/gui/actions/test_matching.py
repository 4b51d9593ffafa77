"""How well what is typed fits a text."""

import pytest

from gui.actions.hangul import initial, may_become
from gui.actions.matching import Fit, fit

NEXT = ("Next mini-batch", "다음 미니배치")


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("next", Fit.START),
        ("NEXT MINI", Fit.START),
        ("nextmini", Fit.START),
        ("batch", Fit.WORD),
        ("batch next", Fit.WORD),  # in any order
        ("nmb", Fit.INITIALS),
        ("ext", Fit.INSIDE),
        ("seed", Fit.NONE),
        ("next seed", Fit.NONE),
        ("", Fit.START),
        ("  ", Fit.START),
    ],
)
def test_english(query, expected):
    """The beginning of a word is better than its inside; every word has to fit."""
    assert fit(query, NEXT) is expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("다음", Fit.START),
        ("다음미니", Fit.START),
        ("다으", Fit.START),  # the last consonant is not typed yet
        ("ㄷ", Fit.START),
        ("ㄷㅇㅁㄴ", Fit.START),
        ("미니", Fit.WORD),
        ("ㅁㄴㅂㅊ", Fit.WORD),
        ("배치", Fit.INSIDE),
        ("드롭", Fit.NONE),
        ("ㅎ", Fit.NONE),
        ("next 미니", Fit.WORD),  # both languages at once
    ],
)
def test_korean(query, expected):
    """By syllables, complete or not, and by initial consonants."""
    assert fit(query, NEXT) is expected


def test_decomposed_text_fits():
    """A system may hand over Hangul letter by letter: the same text for its readers."""
    from unicodedata import normalize

    assert fit(normalize("NFD", "미니"), NEXT) is Fit.WORD


def test_initial():
    assert [initial(letter) for letter in "드롭아웃 a"] == ["ㄷ", "ㄹ", "ㅇ", "ㅇ", " ", "a"]
    assert initial("힣") == "ㅎ"


def test_a_syllable_fits_no_other_one():
    """Only what its typing may still become."""
    assert may_become("드", "득")
    assert not may_become("득", "드")
    assert not may_become("ㅏ", "아")
    assert not may_become("d", "드")
