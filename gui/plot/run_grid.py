"""RunGrid: the runs with what their curves say, in words and in numbers."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from gui.plot.run_row import QUANTITIES, RunRow
from gui.plot.verdict_card import VerdictCard
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, Theme
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.steady_fit import SteadyFit
from gui.widgets.tab_order import restore_tab_order
from model.frame import Frame

MOST_IN_A_COLUMN = 3
SPACE, SIDES = 8, 6
BETWEEN, CLOSE_BETWEEN = 8, 6  # the parts of a run; closer where the runs stand smaller
COLUMNS = 3 + 2 * len(QUANTITIES) + 1  # of the grid for one run, the last one a space
TITLE = 1
# A title that is not longer is told in full, in heights of its type: the gap makes room for it.
WHOLE_TITLE, PRESENTED_TITLE = 10, 11
TITLE_LETTERS = 10  # of a title that all other parts make room for
BUTTONS, LONG_WORDS = "buttons", "long words"  # of the verdict
# What is given up where there is no room for all, one after the other: the gap follows from the
# numbers beside it, and what was memorised stands in the verdict's rule, too.
CUTS = (
    ("gap name", "gap"),
    ("memorised name", "memorised"),
    ("train name", "test name"),
    ("verdict",),
)
# The same, presenting: a class cannot press buttons, and has to be told what the numbers are of.
PRESENTED_CUTS = ((BUTTONS,), *CUTS[:2], (LONG_WORDS,), *reversed(CUTS[2:]))


class RunGrid(QWidget):
    """A view of one Frame, a row a run; more than three runs stand smaller, in two columns.

    Signals
    -------
    train_longer_wanted(int)
        Training is to go on, to that limit of epochs.

    """

    train_longer_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme = LIGHT
        self._fit = SteadyFit(self, self._share)
        self._styles: Mapping[str, RunStyle] = {}
        self._frame: Frame | None = None
        self._height = 1  # rows, one above the other
        self._between = BETWEEN
        self.rows: dict[str, RunRow] = {}
        self.card: VerdictCard | None = None
        self._card_run = ""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SIDES, 0, SIDES, 0)

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        for row in self.rows.values():
            for widget in row.parts.values():
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self.close_card()
        self._styles = dict(styles)
        self._frame = None
        compact = len(styles) > MOST_IN_A_COLUMN
        self._height = -(-len(styles) // 2) if compact else len(styles)
        self.rows = {name: RunRow(style, self, compact=compact) for name, style in styles.items()}
        for place, (name, row) in enumerate(self.rows.items()):
            row.verdict.longer_wanted.connect(self.train_longer)
            row.verdict.why_wanted.connect(partial(self.explain, name))
            left, top = place // self._height * COLUMNS, place % self._height
            for column, widget in enumerate(row.parts.values()):
                self._grid.addWidget(widget, top, left + column)
        # Two columns share the width; one leaves free what its titles do not need.
        self._grid.setColumnStretch(TITLE, int(compact))
        self._grid.setColumnStretch(COLUMNS + TITLE, int(compact))
        self._grid.setColumnStretch(COLUMNS - 1, int(not compact))
        self._between = CLOSE_BETWEEN if compact else BETWEEN
        self._grid.setColumnMinimumWidth(COLUMNS - 1, SPACE)
        self._grid.setHorizontalSpacing(self._between)
        self._grid.setVerticalSpacing(1 if compact else 2)
        restore_tab_order(self)
        self.set_theme(self._theme)

    def show_frame(self, frame: Frame) -> None:
        """Show the verdicts, the last scores and the ratios in force."""
        self._frame = frame
        before = self._room_depends_on()
        for name, row in self.rows.items():
            run = frame.runs[name]
            title = self._styles[name].title_with(run.dropout_ratios)
            row.show_run(title, run, ending=2 * frame.epoch >= frame.epochs)
        if self._room_depends_on() != before:
            self._fit.run()
        if self.card is not None:
            self._show_card(self.card)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's sizes."""
        self._theme = theme
        for row in self.rows.values():
            row.set_theme(theme)
        self.close_card()
        self._fit.run()

    def minimumSizeHint(self) -> QSize:
        """The height of the rows; where there is little width, less is shown."""
        return QSize(0, super().minimumSizeHint().height())

    def hideEvent(self, event: QHideEvent) -> None:
        """Explain nothing that cannot be seen."""
        super().hideEvent(event)
        self.close_card()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._fit.run()

    @property
    def _has_wrong_labels(self) -> bool:
        return any(row.has_wrong_labels for row in self.rows.values())

    def _room_depends_on(self) -> list[object]:
        return [(row.title.full_text, row.has_wrong_labels) for row in self.rows.values()]

    def _share(self) -> None:
        """Give up what does not fit."""
        hidden: set[str] = set()
        if not self._has_wrong_labels:
            hidden |= {"memorised name", "memorised"}
        for cut in ((), *(PRESENTED_CUTS if self._theme.is_presenting else CUTS)):
            hidden |= set(cut)
            if self._needs(hidden) <= self.width():
                break
        for row in self.rows.values():
            row.verdict.set_form(brief=BUTTONS in hidden, short=LONG_WORDS in hidden)
            for name, widget in row.parts.items():
                widget.setHidden(name in hidden)

    def _needs(self, hidden: set[str]) -> int:
        """The least width without what is hidden."""
        rows = list(self.rows.values())
        needs = 2 * SIDES - 2 * self._between
        for first in range(0, len(rows), self._height):
            block = rows[first : first + self._height]
            shown = [name for name in block[0].parts if name not in hidden]
            widths = [max(self._least_width(row, name, hidden) for row in block) for name in shown]
            needs += sum(widths) + self._between * (len(shown) + 1) + SPACE
        return needs

    @property
    def finished(self) -> bool:
        """Whether training has reached its limit."""
        return self._frame is not None and self._frame.finished

    @property
    def has_verdicts(self) -> bool:
        """Whether there is something to explain."""
        return all(row.found is not None for row in self.rows.values())

    def _least_width(self, row: RunRow, name: str, hidden: set[str]) -> int:
        widget = row.parts[name]
        if widget is row.verdict:
            return row.verdict.room(brief=BUTTONS in hidden, short=LONG_WORDS in hidden)
        widget.ensurePolished()
        hint = widget.minimumSizeHint() if widget.minimumSizeHint().isValid() else widget.sizeHint()
        least = max(hint.width(), widget.minimumWidth())
        if isinstance(widget, ElidedLabel):
            least = max(least, min(self._title_room(widget, hidden), widget.sizeHint().width()))
        return least

    def _title_room(self, title: ElidedLabel, hidden: set[str]) -> int:
        """The width that a longer title can do with."""
        if self._theme.is_presenting:
            return PRESENTED_TITLE * self._theme.title
        metrics = title.fontMetrics()
        if "gap" in hidden:  # then numbers keep their names
            return metrics.averageCharWidth() * TITLE_LETTERS
        return metrics.height() * WHOLE_TITLE

    @Slot()
    def train_longer(self) -> None:
        """Wish for as many epochs again."""
        self.close_card()
        if self._frame is not None:
            self.train_longer_wanted.emit(2 * self._frame.epochs)

    def explain(self, run: str) -> None:
        """Show by which rule; asked again, no longer."""
        open_already = self.card is not None and self._card_run == run
        self.close_card()
        if open_already:
            return
        self.card, self._card_run = VerdictCard(self._styles[run], self.window()), run
        self.card.longer_wanted.connect(self.train_longer)
        self.card.closed.connect(self.close_card)
        self.card.set_theme(self._theme)
        self._show_card(self.card)
        self.card.open_below(self.rows[run].verdict)

    @Slot()
    def close_card(self) -> bool:
        """Explain no longer; return whether a verdict was explained."""
        card, self.card = self.card, None
        if card is not None:
            card.end()
        return card is not None

    def _show_card(self, card: VerdictCard) -> None:
        row = self.rows[self._card_run]
        if row.found is not None:
            card.show_verdict(row.title.full_text, row.found)
