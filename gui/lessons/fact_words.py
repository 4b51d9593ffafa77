"""The words for what a lesson speaks of, as the rest of the window writes them."""

from PySide6.QtCore import QCoreApplication

from gui.charts.loss.loss_words import loss_in_words
from gui.plot.reading import in_words
from gui.plot.verdict_words import short_words
from gui.tiles.number_words import mean_words, number_words
from model.lessons.facts import Facts
from model.lessons.term import Term
from model.lessons.text import Text
from model.lessons.words import Kind
from model.verdict import Finding

NOT_YET = "–"


def text_words(text: Text, facts: Facts | None) -> str:
    """Return a text with its numbers; a dash for each that is not known."""
    return text.filled(lambda term: term_words(term, facts))


def term_words(term: Term, facts: Facts | None) -> str:
    """Return what a term stands for."""
    value = None if facts is None else term.value(facts)
    return NOT_YET if value is None else value_words(term.kind, value)


def value_words(kind: Kind, value: float | str) -> str:
    """Write a value of that kind."""
    if isinstance(value, str):
        return short_words(Finding(value)) if kind is Kind.FINDING else value
    write = {
        Kind.COUNT: "{:,.0f}".format,
        Kind.DAMAGED: "{:.3f}".format,
        Kind.POINTS: _points,
        Kind.LOSS: loss_in_words,
        Kind.PERCENT: lambda share: _tr("{percent} %").format(percent=round(100 * share)),
        Kind.NUMBER: number_words,
        Kind.MEAN: mean_words,
    }
    return write.get(kind, in_words)(value)


def _points(difference: float) -> str:
    return f"{100 * difference:.1f}".replace("-", "−")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FactWords", text)
