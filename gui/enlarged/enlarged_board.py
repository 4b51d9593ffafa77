"""EnlargedBoard: the room of an enlarged layer, one large tile and what stands beside it."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from gui.enlarged.enlarged_column import EnlargedColumn
from gui.enlarged.enlarged_facts import Fact
from gui.enlarged.enlarged_map import EnlargedMap
from gui.enlarged.row_digits import RowDigits
from gui.enlarged.row_grid import RowGrid
from gui.enlarged.row_order import BatchRows
from gui.style.theme import Theme
from gui.tiles.layer_picture import LayerPicture
from model.data import Dataset

_TO_COLUMN = 24
_LEAST_COLUMN, _WIDEST_COLUMN = 200, 420
_BAR = 10
_TO_BAR = 4


class EnlargedBoard(QWidget):
    """Of a sample a square tile with facts at its right; of a mini-batch rows with their digits.

    Rows and columns that there is no room for are scrolled to.

    Signals
    -------
    scrolled()
        Other rows are in sight.

    """

    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape: tuple[int, int] | None = None  # of the mini-batch, if that is on show
        self._classes = 1
        self._grid: RowGrid | None = None
        self._held: int | None = None
        self.digits = RowDigits(self)
        self.heatmap = EnlargedMap(self)
        self.heatmap.unit_pointed.connect(self._reveal_cell)
        self.column = EnlargedColumn(self)
        self.down = _bar(Qt.Orientation.Vertical, self)
        self.across = _bar(Qt.Orientation.Horizontal, self)
        for bar in (self.down, self.across):
            bar.valueChanged.connect(self._scroll)
        self._show_parts()

    def show_nothing(self, reason: str) -> None:
        """Show an empty well, and why it is empty."""
        self._set_shape(None)
        self.column.show_facts(())
        self.heatmap.mark_row(None)
        self.heatmap.show_reason(reason)

    def show_sample(self, picture: LayerPicture, facts: tuple[Fact, ...]) -> None:
        """Show the units of one sample, or their drop rates, and what they come to."""
        self._set_shape(None)
        self.column.show_facts(facts)
        self.heatmap.mark_row(None)
        self.heatmap.show_cells(picture.values, picture.table, columns=picture.columns)

    def show_rows(
        self, picture: LayerPicture, rows: BatchRows, framed: int | None, dataset: Dataset
    ) -> None:
        """Show the units of a mini-batch, a row a sample, one of them framed."""
        if dataset.class_count != self._classes:
            self._classes, self._shape = dataset.class_count, None
        columns = picture.columns or 1
        self._set_shape((len(picture.values) // columns, columns))
        self.digits.show_rows(dataset, rows, framed)
        self.heatmap.set_groups(rows.groups)
        self.heatmap.show_cells(picture.values, picture.table, columns=columns)
        self.heatmap.mark_row(framed)

    def is_in_sight(self, row: int) -> bool:
        """Whether a row need not be scrolled to."""
        return self._grid is None or row in self._grid.order.rows

    def hold(self, row: int | None) -> None:
        """Keep a row in sight while the room changes, and scroll to it now; None lets go of it."""
        self._held = row
        if row is not None and not self.is_in_sight(row):
            self.down.setValue(row - self.down.pageStep() // 2)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        for part in (self.digits, self.heatmap, self.column):
            part.set_theme(theme)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the tile as large as there is room."""
        self._place()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, wherever on the board the mouse is."""
        delta = event.angleDelta()
        bar = self.down if abs(delta.y()) >= abs(delta.x()) else self.across
        if bar.isHidden():
            event.ignore()
        else:
            QApplication.sendEvent(bar, event)

    def _set_shape(self, shape: tuple[int, int] | None) -> None:
        if shape != self._shape or (shape is None and self._grid is not None):
            self._shape = shape
            self._show_parts()
            self._place()

    def _show_parts(self) -> None:
        self.digits.setVisible(self._shape is not None)
        self.column.setVisible(self._shape is None)
        for bar in (self.down, self.across):
            bar.hide()

    def _place(self) -> None:
        if self._shape is None:
            self._grid = None
            self._place_square()
        else:
            self._place_rows(self._shape)

    def _place_square(self) -> None:
        side = max(min(self.height(), self.width() - _TO_COLUMN - _LEAST_COLUMN), 1)
        self.heatmap.set_rows(None)
        self.heatmap.setGeometry(0, 0, side, side)
        left = side + _TO_COLUMN
        self.column.setGeometry(left, 0, min(self.width() - left, _WIDEST_COLUMN), self.height())

    def _place_rows(self, shape: tuple[int, int]) -> None:
        scale = self.devicePixelRatioF()
        self._grid = grid = self._fit(shape, scale)
        left = self._digits_width(grid, scale)
        for bar, in_sight, all_of_them in (
            (self.down, grid.rows, shape[0]),
            (self.across, grid.columns, shape[1]),
        ):
            with QSignalBlocker(bar):
                bar.setPageStep(in_sight)
                bar.setRange(0, all_of_them - in_sight)
            bar.setVisible(in_sight < all_of_them)
        width, height = (round(side) for side in grid.field(scale))
        self.digits.setGeometry(0, 0, left, height)
        self.heatmap.setGeometry(left, 0, width, height)
        self.down.setGeometry(left + width + _TO_BAR, 0, _BAR, height)
        self.across.setGeometry(left, height + _TO_BAR, width, _BAR)
        self._show_window()
        self.hold(self._held)

    def _fit(self, shape: tuple[int, int], scale: float) -> RowGrid:
        """Fit the grid into the room that the bars it needs leave."""
        room = self.width(), self.height()
        for _ in range(3):  # a bar may make the other one necessary
            grid = RowGrid.fit_rows(shape, room, least_height=self.digits.least_row(), scale=scale)
            left = self._digits_width(grid, scale)
            below = _BAR + _TO_BAR if grid.columns < shape[1] else 0
            beside = _BAR + _TO_BAR if grid.rows < shape[0] else 0
            room = self.width() - left - beside, self.height() - below
        return grid

    def _digits_width(self, grid: RowGrid, scale: float) -> int:
        return self.digits.width_for(self._classes, grid.height / scale)

    def _show_window(self) -> None:
        """Have those rows and columns in sight that are scrolled to."""
        if self._grid is not None:
            self._grid = self._grid.moved_to(self.down.value(), self.across.value())
            self.heatmap.set_rows(self._grid)
            self.digits.show_window(self.heatmap.window_of_rows())
            self.scrolled.emit()

    def _scroll(self) -> None:
        self._show_window()
        self.heatmap.note_scrolling()

    def _reveal_cell(self, cell: int | None) -> None:
        """Scroll as little as brings a cell into sight."""
        if cell is None or self._shape is None:
            return
        for bar, place in zip((self.down, self.across), divmod(cell, self._shape[1]), strict=True):
            first = max(bar.value(), place - bar.pageStep() + 1)
            with QSignalBlocker(bar):
                bar.setValue(min(first, place))
        self._show_window()


def _bar(orientation: Qt.Orientation, parent: QWidget) -> QScrollBar:
    bar = QScrollBar(orientation, parent)
    bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # pointing by keyboard scrolls
    return bar
