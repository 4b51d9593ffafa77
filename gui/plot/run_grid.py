"""RunGrid: the runs with their last accuracies and the gap between them."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from gui.plot.reading import Reading, in_words
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, SizeName, Theme
from gui.widgets.run_mark import RunSwatch
from model.frame import Frame

MOST_IN_A_COLUMN = 3
COLUMNS = 9  # of the grid for one run: swatch, title, three names with their numbers, a space
TITLE, SPACE = 1, 16


class RunGrid(QWidget):
    """A view of one Frame, a row a run; more than three runs stand smaller, in two columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._theme = LIGHT
        self._styles: Mapping[str, RunStyle] = {}
        self.rows: dict[str, RunRow] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 0, 6, 0)
        self._grid.setHorizontalSpacing(8)

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        for row in self.rows.values():
            for widget in row.widgets:
                self._grid.removeWidget(widget)
                widget.deleteLater()
        self._styles = dict(styles)
        compact = len(styles) > MOST_IN_A_COLUMN
        height = -(-len(styles) // 2) if compact else len(styles)
        self.rows = {name: RunRow(style, self, compact=compact) for name, style in styles.items()}
        for place, row in enumerate(self.rows.values()):
            for column, widget in enumerate(row.widgets):
                self._grid.addWidget(widget, place % height, place // height * COLUMNS + column)
        # Two columns share the width; one leaves free what its titles do not need.
        self._grid.setColumnStretch(TITLE, int(compact))
        self._grid.setColumnStretch(COLUMNS + TITLE, int(compact))
        self._grid.setColumnStretch(COLUMNS - 1, int(not compact))
        self._grid.setColumnMinimumWidth(COLUMNS - 1, SPACE)
        self._grid.setVerticalSpacing(1 if compact else 2)
        self.set_theme(self._theme)

    def show_frame(self, frame: Frame) -> None:
        """Show the last scores and the ratios in force."""
        for name, row in self.rows.items():
            run = frame.runs[name]
            row.show(self._styles[name].title_with(run.dropout_ratios), Reading.of(run.history))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's sizes."""
        self._theme = theme
        for row in self.rows.values():
            row.set_theme(theme)


class RunRow:
    """The widgets of one run: swatch, title, then train, test and gap, each with its name."""

    def __init__(self, style: RunStyle, parent: RunGrid, *, compact: bool) -> None:
        self._number_size: SizeName = "control" if compact else "heading"
        self._shown: tuple[str, Reading] | None = None
        self._swatch = RunSwatch(style.index, parent)
        self.title = ElidedLabel(parent)
        self.title.setProperty("role", "section" if compact else "title")
        self.title.setProperty("run", style.index)
        names = parent.tr("train"), parent.tr("test"), parent.tr("gap")
        self._names = [QLabel(name, parent) for name in names]
        self.numbers = [QLabel(parent) for _ in names]
        pairs = list(zip(self._names, self.numbers, strict=True))
        for name, number in pairs:
            name.setProperty("role", "note" if compact else "muted")
            number.setProperty("role", "section" if compact else "heading")
        self.widgets = [self._swatch, self.title, *(label for pair in pairs for label in pair)]
        nothing = float("nan")
        self.show(style.title.replace("{ratio}", in_words(nothing)), Reading(nothing, nothing))

    def show(self, title: str, reading: Reading) -> None:
        """Show a title and the numbers."""
        if (title, reading) == self._shown:  # a label asks for a new layout even so
            return
        self._shown = title, reading
        self.title.setText(title)
        quantities = (reading.train, reading.test, reading.gap)
        for name, number, value in zip(self._names, self.numbers, quantities, strict=True):
            number.setText(in_words(value))
            number.setAccessibleName(f"{title}, {name.text()} {in_words(value)}")

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's sizes; a number keeps the width of the widest, so that nothing jumps."""
        self._swatch.set_theme(theme)
        metrics = QFontMetrics(theme.font(self._number_size, 600))
        for number in self.numbers:
            number.setMinimumWidth(metrics.horizontalAdvance(in_words(-0.25)) + 8)


class ElidedLabel(QLabel):
    """A label that gives way: where its text does not fit it ends in an ellipsis."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.full_text = ""

    def setText(self, text: str) -> None:
        """Show as much of the text as fits; the tool tip tells all of it."""
        if text != self.full_text:
            self.full_text = text
            self.setAccessibleName(text)
            self._elide()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the whole text, and some space before the numbers."""
        width = self.fontMetrics().horizontalAdvance(self.full_text) + SPACE
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        width = self.fontMetrics().averageCharWidth() * 6
        return QSize(min(width, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        fitting = self.fontMetrics().elidedText(
            self.full_text, Qt.TextElideMode.ElideMiddle, self.width() - SPACE + 2
        )
        super().setText(fitting)
        self.setToolTip(self.full_text if fitting != self.full_text else "")
