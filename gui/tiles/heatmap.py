"""Heatmap: one tile, a dark field with one cell a unit."""

from typing import ClassVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.tiles.cell_look import LookTable
from gui.tiles.cell_order import CellOrder
from gui.tiles.cell_sprites import lay_out, paint_cell
from gui.tiles.point_tile import PointTile
from gui.tiles.rings import paint_row_frame
from gui.tiles.tile import keeps_vectors
from gui.tiles.unit_grid import UnitGrid

_NOTHING = np.empty(0, dtype=np.uint8)


class Heatmap(PointTile):
    """A tile that shows an array of indices into a LookTable, whatever they mean.

    The cells are never resampled: each is a whole number of device pixels wide. Where a mini-batch
    has more rows or units than there are pixels, every n-th one is shown; ``cell_order`` says
    which. Cells are known by their place in the array, on show or not.

    Attributes
    ----------
    square : bool
        Whether cells in rows of their own must be square, as those of an image.

    """

    square: ClassVar[bool] = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("well", parent)
        self._values = _NOTHING
        self._table: LookTable | None = None
        self._columns: int | None = None
        self._row: int | None = None
        self._image: QImage | None = None  # of the values; made when it is painted
        self.set_enlargeable(enlargeable=True)

    @property
    def values(self) -> NDArray[np.uint8]:
        """What is shown: (units,) indices into the table; none if it is empty."""
        return self._values

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show: then the tile is a dashed well."""
        return len(self._values) == 0

    @property
    def marked_row(self) -> int | None:
        """The row that is framed."""
        return self._row

    @property
    def cell_order(self) -> CellOrder:
        """Which cells are on show; there must be some."""
        return self._layout()[0].order

    @property
    def note(self) -> str:
        """How many of the cells are on show; empty if all are."""
        order = self.cell_order
        if order.is_whole:
            return ""
        if order.line != self._columns:  # one sample
            text = self.tr("The tile shows {cells} of {count} units")
        elif len(order.rows) == order.lines:
            text = self.tr("The tile shows {columns} of {line} units")
        else:
            text = self.tr("The tile shows {columns} of {line} units, {rows} of {lines} rows")
        columns, rows = len(order.columns), len(order.rows)
        return text.format(
            cells=f"{columns * rows:,}",
            count=f"{order.count:,}",
            columns=f"{columns:,}",
            line=f"{order.line:,}",
            rows=f"{rows:,}",
            lines=f"{order.lines:,}",
        )

    def show_cells(
        self, values: NDArray[np.uint8], table: LookTable, *, columns: int | None = None
    ) -> None:
        """Show a cell a unit; what is on show already is not painted again.

        Parameters
        ----------
        values : (units,) uint8
            Which look each unit has; not copied, so it must not change any more.
        table : LookTable
        columns : int, optional
            Units in a row; without it the cells are as large as can be.

        """
        same_cells = len(values) == len(self._values) and columns == self._columns
        if same_cells and table is self._table and np.array_equal(values, self._values):
            return
        self._values, self._table, self._columns = values, table, columns
        self._image = None
        self.update()
        if not same_cells:
            self.note_cells()

    def show_nothing(self) -> None:
        """Show an empty well."""
        if not self.empty:
            self._values = _NOTHING
            self.update()
            self.note_cells()

    def mark_row(self, row: int | None) -> None:
        """Frame a row of a mini-batch; it is on show then, whatever is left out."""
        if row != self._row:
            self._row, self._image = row, None
            self.update()
            self.note_cells()

    def grid(self, scale: float = 1) -> UnitGrid:
        """How the cells are laid out at so many device pixels a logical one; there must be some."""
        room = round(self.width() * scale), round(self.height() * scale)
        return UnitGrid.fit(
            len(self._values),
            room,
            columns=self._columns,
            square=self.square,
            row=self._row,
            scale=scale,
        )

    def cell_at(self, place: QPointF) -> int | None:
        """Return the cell, with the gaps behind it, at that place of the tile."""
        grid, corner, scale = self._layout()
        offset = place * scale - corner.toPointF()
        row, column = int(offset.y() // grid.row_pitch), int(offset.x() // grid.pitch)
        return grid.order.cell_in(row, column)

    def cell_box(self, cell: int) -> QRectF:
        """Return where a cell on show is painted."""
        return self._box_of(cell)

    def row_box(self, row: int, scale: float | None = None) -> QRectF:
        """Return where a row on show is painted; the one row of a single sample is all of it."""
        grid, corner, scale = self._layout(scale)
        width, height = grid.size
        if grid.order.line == self._columns:
            corner += QPoint(0, grid.order.place_of(row * grid.order.line)[0] * grid.row_pitch)
            height = grid.height
        return _logical(QRect(corner.x(), corner.y(), width, height), scale)

    def image(self, scale: float = 1) -> QImage:
        """The cells as they are painted at that scale, with the gaps behind them.

        Raises
        ------
        ValueError
            If the tile is empty.

        """
        if self._table is None or self.empty:
            raise ValueError("an empty tile has no image")
        if self._image is None or self._image.devicePixelRatio() != scale:
            self._image = self._cells(scale, self._table)
            self._image.setDevicePixelRatio(scale)
        return self._image

    def _cells(self, scale: float, table: LookTable) -> QImage:
        return lay_out(self._values, self.grid(scale), table)

    def forget_pictures(self) -> None:
        """Drop what was prepared for another size or theme."""
        self._image = None
        super().forget_pictures()

    def paint_content(self, painter: QPainter, scale: float) -> None:
        """Paint the cells."""
        grid, corner, _ = self._layout(scale)
        vectors = keeps_vectors(painter) and grid.has_glyphs and grid.order.is_whole
        if vectors and self._table is not None:
            for cell, value in enumerate(self._values):
                paint_cell(painter, self._box_of(cell, scale), self._table.looks[value])
        else:
            # Without the gaps behind the last cells: wide ones would cover the round corners.
            image = self.image(scale)
            painter.drawImage(corner.toPointF() / scale, image, QRectF(0, 0, *grid.size))
        if self._row is not None:
            paint_row_frame(painter, self.row_box(self._row, scale), self.theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the cells anew."""
        super().resizeEvent(event)
        self.note_cells()

    def _box_of(self, cell: int, scale: float | None = None) -> QRectF:
        grid, corner, scale = self._layout(scale)
        row, column = grid.order.place_of(cell)
        place = corner + QPoint(column * grid.pitch, row * grid.row_pitch)
        return _logical(QRect(place.x(), place.y(), grid.cell, grid.height), scale)

    def _layout(self, scale: float | None = None) -> tuple[UnitGrid, QPoint, float]:
        """The grid, its corner in device pixels, and how many of them are a logical one."""
        scale = self.devicePixelRatioF() if scale is None else scale
        grid = self.grid(scale)
        width, height = grid.size
        # In the middle of the tile, on whole device pixels.
        left = round(self.width() * scale - width) // 2
        top = round(self.height() * scale - height) // 2
        return grid, QPoint(left, top), scale


def _logical(box: QRect, scale: float) -> QRectF:
    return QRectF(box.x() / scale, box.y() / scale, box.width() / scale, box.height() / scale)
