"""TERMS: every term that a tooltip explains."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from gui.terms.network_terms import NETWORK_TERMS
from gui.terms.reading_terms import READING_TERMS
from gui.terms.term import Term
from gui.terms.training_terms import TRAINING_TERMS
from gui.widgets.tip_text import tip_text

TERMS: Mapping[str, Term] = {**NETWORK_TERMS, **TRAINING_TERMS, **READING_TERMS}


def explain(name: str) -> str:
    """Return a term's sentence and its source, as a tooltip."""
    term = TERMS[name]
    sentence = QCoreApplication.translate("Terms", term.sentence)
    return tip_text(sentence, f"{term.source}.")


def explain_more(text: str, name: str) -> str:
    """Return a tooltip that says something, and then explains a term."""
    return f"{tip_text(text)}\n\n{explain(name)}"
