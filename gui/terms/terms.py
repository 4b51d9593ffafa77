"""TERMS: every term that a tooltip explains."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QCoreApplication

from gui.terms.network_terms import NETWORK_TERMS
from gui.terms.reading_terms import READING_TERMS
from gui.terms.term import Term
from gui.terms.training_terms import TRAINING_TERMS

TERMS: Mapping[str, Term] = {**NETWORK_TERMS, **TRAINING_TERMS, **READING_TERMS}


def explain(name: str) -> str:
    """Return a term's sentence and its source, as a tooltip.

    The mark-up makes Qt break the lines.
    """
    term = TERMS[name]
    sentence = escape(QCoreApplication.translate("Terms", term.sentence))
    source = f"<p>{escape(term.source)}.</p>" if term.source else ""
    return f"<p>{sentence}</p>{source}"


def explain_more(text: str, name: str) -> str:
    """Return a tooltip that says something, and then explains a term."""
    return f"<p>{escape(text)}</p>{explain(name)}"
