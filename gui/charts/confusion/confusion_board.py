"""ConfusionBoard: the matrices of as many runs as have room for all their counts."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from gui.charts.confusion.confusion_head import ConfusionHead
from gui.charts.confusion.confusion_matrix import ConfusionMatrix
from gui.charts.run_board import RunBoard, RunPanel
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, Theme

_TO_HEAD = 2
_MATRIX = 40  # the width of a matrix with its counts, in heights of their type
_MOST_HEIGHT, _HEIGHT_STEP = 2000, 2  # px of a board that is to be scrolled


class ConfusionBoard(QWidget):
    """A matrix a run. Every count is to be read: other runs are on other pages, if need be.

    Where not even one matrix has room for its counts, all that is said of it stands beside it, and
    where that is not enough, it is to be scrolled.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._classes, self._most = 0, 1
        self._first_run, self._at_once = 0, 1  # on show
        self._shared: tuple[tuple[int, int, int], bool] | None = None  # a room, and how it went
        self.head = ConfusionHead()
        self.head.turned.connect(self._turn)
        self._board = RunBoard(ConfusionMatrix, self._has_room_for_counts)
        self._scroller = QScrollArea()
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setWidgetResizable(True)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroller.setWidget(self._board)
        self._cells = QGridLayout(self)
        self._cells.setContentsMargins(0, 0, 0, 0)
        self._cells.setVerticalSpacing(_TO_HEAD)
        self._cells.setColumnStretch(0, 1)
        self._cells.setRowStretch(1, 1)
        self._lay_out(beside=0)

    @property
    def panels(self) -> Mapping[str, RunPanel[ConfusionMatrix]]:
        """The matrices by the runs' names, also those out of sight."""
        return self._board.panels

    def set_data(self, classes: int, most: int) -> None:
        """Have room for counts up to the most, of so many classes."""
        self._classes, self._most = classes, most
        self._shared = None

    def set_runs(self, styles: Mapping[str, RunStyle]) -> bool:
        """Have a matrix for each of these runs; return whether they are new ones."""
        new = self._board.set_runs(styles)
        if new:
            self._first_run, self._shared = 0, None
        return new

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        self._theme = theme
        self.head.set_theme(theme)
        self._board.set_theme(theme)
        self._shared = None

    def share(self, width: int, height: int, beside: int) -> bool:
        """Share a room of that size.

        Returns
        -------
        bool
            Whether the matrices can do with the width beside the images.

        """
        room = width, height, beside
        if self._shared is None or self._shared[0] != room:
            self._shared = room, self._share(*room)
        return self._shared[1]

    def _share(self, width: int, height: int, beside: int) -> bool:
        self._lay_out(beside=0)
        runs, below = len(self.panels), height - self.head.sizeHint().height() - _TO_HEAD
        all_beside = self._fits(beside, height, runs)
        self.head.setHidden(all_beside)  # then the place of the images says it
        fitting = runs if all_beside else self._board.most_fitting(width, below)
        matrix = _MATRIX * self._theme.caption
        if not fitting and self._least_size()[0] <= matrix:
            self._lay_out(beside=max(width - matrix, 0))
            below = height
            fitting = self._board.most_fitting(width, below)
        self._at_once = max(fitting, 1)
        least = 0 if all_beside else self._least_height(width, below)
        self._board.setMinimumHeight(least)
        self._show_page()
        return all_beside or self._fits(beside, below, self._at_once)

    def _lay_out(self, *, beside: int) -> None:
        """Have the head above the matrices, or so wide above what is said beside one of them."""
        self._board.set_beside(beside)
        self._cells.setColumnMinimumWidth(1, beside)
        self._cells.addWidget(self.head, 0, int(beside > 0), 1, 1 if beside else 2)
        self._cells.addWidget(self._scroller, int(not beside), 0, 2 if beside else 1, 2)
        self.head.raise_()

    def show_words(self, wordings: Sequence[str]) -> None:
        """Say what the matrices are of, in words that may come in several lengths."""
        self.head.show_words(wordings)

    def reveal(self, name: str, cell: int) -> None:
        """Scroll to a cell."""
        tile = self.panels[name].tile
        place = tile.mapTo(self._board, tile.cell_box(cell).center().toPoint())
        self._scroller.ensureVisible(place.x(), place.y())

    def _show_page(self) -> None:
        runs, first = len(self.panels), self._first_run // self._at_once * self._at_once
        page = range(first, min(first + self._at_once, runs))
        self._board.show_page(page)
        self.head.show_runs(page, runs)

    def _least_height(self, width: int, height: int) -> int:
        """Return how high the board is to be so that the counts can be read; 0 is as it is."""
        if self._fits(width, height, self._at_once):
            return 0
        width -= self._scroller.verticalScrollBar().sizeHint().width()
        if not self._fits(width, _MOST_HEIGHT, self._at_once):
            return self._least_without_counts(width, height)
        heights = range(max(height, 0), _MOST_HEIGHT, _HEIGHT_STEP)
        return next((each for each in heights if self._fits(width, each, self._at_once)), 0)

    def _least_without_counts(self, width: int, height: int) -> int:
        """Return how high the board is for all cells of many classes to be seen."""
        around = height - self._board.tile_size(width, height, self._at_once)[1]
        return round(around) + self._least_size()[1]

    def _least_size(self) -> tuple[int, int]:
        """Return how large a matrix is at least."""
        tile = next((panel.tile for panel in self.panels.values()), None)
        return (0, 0) if tile is None else tile.least_size(self._classes, self._most)

    def _fits(self, width: int, height: int, runs: int) -> bool:
        """Whether the matrices of so many runs have their counts on a board of that size."""
        return self._has_room_for_counts(*self._board.tile_size(width, height, runs))

    def _has_room_for_counts(self, width: float, height: float) -> bool:
        if not self._classes or not self.panels:
            return False
        tile = next(iter(self.panels.values())).tile
        return tile.shows_counts(self._classes, self._most, width, height)

    @Slot(int)
    def _turn(self, pages: int) -> None:
        """Show the runs of another page."""
        first = max(self._first_run + pages * self._at_once, 0)
        self._first_run = min(first, len(self.panels) - 1)
        self._show_page()
