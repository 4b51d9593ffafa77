"""Tongue: a language that the same thing can be said in."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QTranslator

from gui.language import LANGUAGES, TRANSLATIONS_FOLDER


@dataclass(frozen=True)
class Tongue:
    """A language, whether the window speaks it or not.

    Attributes
    ----------
    language : str
        "en" or "ko".
    translate : callable
        Takes the context and the English source of a text, and returns the text in this language.

    """

    language: str
    translate: Callable[[str, str], str]


Wording: TypeAlias = Callable[[Tongue], str]
"""Says something in any language."""

ENGLISH = Tongue("en", lambda _context, text: text)


def tongues(spoken: str) -> tuple[Tongue, ...]:
    """Return every language there is, the one of that code first."""
    others = (code for code in LANGUAGES if code != spoken)
    return tuple(map(_tongue, (spoken, *others)))


def _tongue(code: str) -> Tongue:
    if code == ENGLISH.language:
        return ENGLISH
    translator = QTranslator()  # that is asked, but not installed
    translator.load(f"dropscope_{code}", str(TRANSLATIONS_FOLDER))
    return Tongue(code, lambda context, text: translator.translate(context, text) or text)
