"""How well what is typed fits a text: the beginning of a word before its inside, initials between.

Korean fits while it is typed: syllable by syllable, or by the initial consonants alone.
"""

import re
from collections.abc import Iterable
from enum import IntEnum
from unicodedata import normalize

from gui.actions.hangul import may_become

_WORD = re.compile(r"\w+")


class Fit(IntEnum):
    """From the best to none."""

    START = 0  # of the whole text
    WORD = 1  # the start of one of its words
    INITIALS = 2  # of its words, one after the other
    INSIDE = 3
    NONE = 4


def fit(query: str, texts: Iterable[str]) -> Fit:
    """Return how well a query fits the texts: what is said of one thing, in any language.

    Every word of the query has to fit one of the texts; the worst of them counts. The whole query
    may also be how one of the texts begins, with or without its spaces.
    """
    folded = [_fold(text) for text in texts]
    whole = _compact(_fold(query))
    if not whole:
        return Fit.START
    if any(_begins(whole, _compact(text)) for text in folded):
        return Fit.START
    return max(_fit_word(word, folded) for word in _WORD.findall(_fold(query)))


def _fit_word(word: str, texts: list[str]) -> Fit:
    return min((_fit_in(word, text) for text in texts), default=Fit.NONE)


def _fit_in(word: str, text: str) -> Fit:
    words = _WORD.findall(text)
    if any(_begins(word, each) for each in words):
        return Fit.WORD
    if _begins(word, "".join(each[0] for each in words)):
        return Fit.INITIALS
    compact = "".join(words)
    if any(_begins(word, compact[place:]) for place in range(len(compact))):
        return Fit.INSIDE
    return Fit.NONE


def _begins(typed: str, text: str) -> bool:
    """Whether a text may begin with what was typed so far."""
    return len(typed) <= len(text) and all(map(may_become, typed, text))


def _compact(text: str) -> str:
    return "".join(_WORD.findall(text))


def _fold(text: str) -> str:
    return normalize("NFC", text).casefold()
