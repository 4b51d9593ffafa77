"""EnlargedMap: the tile of an enlarged layer."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget

from gui.enlarged.row_grid import RowGrid
from gui.enlarged.row_sprites import lay_out_rows
from gui.enlarged.row_window import RowWindow
from gui.tiles.cell_look import LookTable
from gui.tiles.cell_order import CellOrder
from gui.tiles.heatmap import Heatmap
from gui.tiles.rings import paint_row_frame
from gui.tiles.unit_grid import UnitGrid

_TEXT_PAD = 16
_BAND = 5  # between two groups of rows, with a line in its middle


class EnlargedMap(Heatmap):
    """Cells like those of every tile; of a mini-batch the rows and columns that are in sight.

    Cells out of sight can be pointed at too: whoever hears of it scrolls to them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_enlargeable(enlargeable=False)
        self._rows: RowGrid | None = None  # on the screen
        self._groups: tuple[int, ...] = ()
        self._reason = ""

    @property
    def reason(self) -> str:
        """Why there is nothing to show."""
        return self._reason if self.empty else ""

    @property
    def cell_order(self) -> CellOrder:
        """Which cells can be pointed at."""
        if self._rows is None:
            return super().cell_order
        order = self._rows.order
        return CellOrder.fit(order.count, order.line, (order.line, order.count))

    def show_reason(self, reason: str) -> None:
        """Show an empty well in which is written why it is empty."""
        self.set_rows(None)
        self.show_nothing()
        if reason != self._reason:
            self._reason = reason
            self.update()
        if reason != self.accessibleName():
            self.setAccessibleName(reason)

    def set_rows(self, grid: RowGrid | None) -> None:
        """Lay the rows of a mini-batch out like that, of as many cells as are shown; None: none."""
        if grid != self._rows:
            self._rows = grid
            self._image = None
            self.update()

    def note_scrolling(self) -> None:
        """Point at what is under the mouse now; what the keyboard points at has moved along."""
        pointed, rows = self.pointed, self._rows
        if not self.by_keyboard or pointed is None or rows is None:
            self.note_cells()
            return
        row, column = divmod(pointed, rows.order.line)
        if row in rows.order.rows and column in rows.order.columns:
            self.unit_pointed.emit(pointed)
        else:
            self.point_at(None)

    def set_groups(self, groups: tuple[int, ...]) -> None:
        """Draw a line above each of these rows."""
        if groups != self._groups:
            self._groups = groups
            self.update()

    def window_of_rows(self) -> RowWindow:
        """Return where the rows in sight are painted."""
        grid, corner, scale = self._layout()
        return RowWindow(
            grid.order.rows.start,
            grid.rows,
            corner.y() / scale,
            grid.row_pitch / scale,
            grid.height / scale,
        )

    def grid(self, scale: float = 1) -> UnitGrid:
        """How the cells in sight are laid out, at so many device pixels a logical one."""
        if self._rows is None:
            return super().grid(scale)
        factor = scale / self.devicePixelRatioF()
        return self._rows if factor == 1 else self._rows.enlarged(factor)

    def cell_box(self, cell: int) -> QRectF:
        """Return where a cell is painted, or would be if it were in sight."""
        if self._rows is None:
            return super().cell_box(cell)
        grid, corner, scale = self._layout()
        row, column = divmod(cell, grid.order.line)
        left = corner.x() + (column - grid.order.columns.start) * grid.pitch
        top = corner.y() + (row - grid.order.rows.start) * grid.row_pitch
        return QRectF(left / scale, top / scale, grid.cell / scale, grid.height / scale)

    def row_box(self, row: int, scale: float | None = None) -> QRectF:
        """Return where a row is painted, or would be if it were in sight."""
        if self._rows is None:
            return super().row_box(row, scale)
        grid, corner, scale = self._layout(scale)
        top = corner.y() + (row - grid.order.rows.start) * grid.row_pitch
        return QRectF(corner.x() / scale, top / scale, grid.size[0] / scale, grid.height / scale)

    def _cells(self, scale: float, table: LookTable) -> QImage:
        grid = self.grid(scale)
        if isinstance(grid, RowGrid):
            return lay_out_rows(self._values, grid, table)
        return super()._cells(scale, table)

    def paint_content(self, painter: QPainter, scale: float) -> None:
        """Paint the cells, and lines between groups of rows."""
        super().paint_content(painter, scale)
        if self._rows is None or not self._groups:
            return
        self._paint_lines(painter)
        if self.marked_row is not None:  # a line must not cover its frame
            paint_row_frame(painter, self.row_box(self.marked_row, scale), self.theme)

    def paint_marks(self, painter: QPainter) -> None:
        """Paint what is pointed at, or why there is nothing to point at."""
        if self.empty:
            painter.setFont(self.theme.font("body"))
            painter.setPen(QColor(self.theme.ink2))
            room = QRectF(self.rect()).adjusted(_TEXT_PAD, _TEXT_PAD, -_TEXT_PAD, -_TEXT_PAD)
            painter.drawText(
                room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._reason
            )
        super().paint_marks(painter)

    def _paint_lines(self, painter: QPainter) -> None:
        window = self.window_of_rows()
        for row in self._groups:
            if row in window.rows[1:]:
                for height, colour in ((_BAND, self.theme.well), (1, self.theme.zero_dot)):
                    top = round(window.line_above(row) - height / 2)
                    painter.fillRect(QRectF(0, top, self.width(), height), QColor(colour))
