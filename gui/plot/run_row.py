"""RunRow: one run in words and numbers."""

from math import isfinite

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from gui.plot.reading import Reading, in_words
from gui.plot.verdict_cell import VerdictCell
from gui.style.run_style import RunStyle
from gui.style.theme import SizeName, Theme
from gui.terms.terms import explain
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.run_mark import RunSwatch
from model.frame import RunFrame
from model.verdict import Verdict, verdict

QUANTITIES = ("train", "test", "gap", "memorised")

_TERMS = {"train": "training-accuracy", "test": "test-accuracy", "gap": "gap"}


class RunRow:
    """The widgets of one run.

    Parameters
    ----------
    style : RunStyle
    parent : QWidget
    compact : bool
        Whether they are to be small.

    Attributes
    ----------
    parts : dict of QWidget
        From left to right: swatch, title, verdict, then every quantity's name ("train name") and
        number ("train").
    found : Verdict or None
        The one that is shown.
    has_wrong_labels : bool
        Whether there is anything to be memorised.

    """

    def __init__(self, style: RunStyle, parent: QWidget, *, compact: bool) -> None:
        self.found: Verdict | None = None
        self.has_wrong_labels = False
        self._number_size: SizeName = "control" if compact else "heading"
        self._before_number = 0 if compact else 8  # px
        self._shown: tuple[object, ...] | None = None
        self._swatch = RunSwatch(style.index, parent)
        self.title = ElidedLabel(parent, space=6 if compact else 16)
        self.title.setProperty("role", "section" if compact else "title")
        self.title.setProperty("run", style.index)
        self.verdict = VerdictCell(parent, compact=compact)
        self.numbers = [QLabel(parent) for _ in QUANTITIES]
        self.parts: dict[str, QWidget] = {
            "swatch": self._swatch,
            "title": self.title,
            "verdict": self.verdict,
        }
        self._names = [QLabel(words, parent) for words in _words()]
        for quantity, name, number in zip(QUANTITIES, self._names, self.numbers, strict=True):
            name.setProperty("role", "note" if compact else "muted")
            number.setProperty("role", "section" if compact else "heading")
            self.parts |= {f"{quantity} name": name, quantity: number}
            if quantity in _TERMS:
                for label in (name, number):
                    label.setToolTip(explain(_TERMS[quantity]))
        nothing = float("nan")
        self._show(style.title_alone, Reading(nothing, nothing), nothing)

    def show_run(self, title: str, run: RunFrame, *, ending: bool) -> None:
        """Show what is known of the run."""
        history = run.history
        memorised = float(history.memorised[-1]) if len(history) else float("nan")
        self._show(title, Reading.of(history), memorised)
        self.has_wrong_labels = isfinite(memorised)
        self.found = verdict(run)
        self.verdict.show_verdict(title, self.found, ending=ending)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's sizes; a number keeps the width of the widest, so that nothing jumps."""
        self._swatch.set_theme(theme)
        self.verdict.set_theme(theme)
        metrics = QFontMetrics(theme.font(self._number_size, 600))
        for quantity, number in zip(QUANTITIES, self.numbers, strict=True):
            widest = in_words(-0.25 if quantity == "gap" else 0.25)  # a gap may have a sign
            number.setMinimumWidth(metrics.horizontalAdvance(widest) + self._before_number)

    def _show(self, title: str, reading: Reading, memorised: float) -> None:
        values = (reading.train, reading.test, reading.gap, memorised)
        shown = (title, *map(in_words, values))
        if shown == self._shown:  # a label asks for a new layout even so
            return
        self._shown = shown
        self.title.setText(title)
        for name, number, words in zip(self._names, self.numbers, shown[1:], strict=True):
            number.setText(words)
            number.setAccessibleName(f"{title}, {name.text()} {words}")
        told = _tr("Share of the wrong training labels that the network answers as it was taught")
        self.numbers[-1].setToolTip(told)
        self._names[-1].setToolTip(told)


def _words() -> tuple[str, str, str, str]:
    return _tr("train"), _tr("test"), _tr("gap"), _tr("memorised")


def _tr(text: str) -> str:
    return QCoreApplication.translate("RunGrid", text)
