"""Heatmap: one tile, a dark field with one cell a unit."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from gui.flow.cell_look import LookTable
from gui.flow.cell_sprites import cell_sprites, lay_out
from gui.flow.tile import Tile
from gui.flow.unit_grid import UnitGrid

_NOTHING = np.empty(0, dtype=np.uint8)


class Heatmap(Tile):
    """A square tile that shows an array of indices into a LookTable, whatever they mean.

    The cells are never resampled: each is a whole number of device pixels wide.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("well", parent)
        self._values = _NOTHING
        self._table: LookTable | None = None
        self._columns: int | None = None
        self._image: QImage | None = None  # of the values; made when it is painted
        self._corner = QPointF()  # its place on the tile
        self._cells = QRect()  # what of it is painted, in device pixels

    @property
    def values(self) -> NDArray[np.uint8]:
        """What is shown: (units,) indices into the table; none if it is empty."""
        return self._values

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show: then the tile is a dashed well."""
        return len(self._values) == 0

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
            Units in a row; without it the grid is nearly square.

        """
        same_form = table is self._table and columns == self._columns
        if same_form and values.tobytes() == self._values.tobytes():
            return
        self._values, self._table, self._columns = values, table, columns
        self._image = None
        self.update()

    def show_nothing(self) -> None:
        """Show an empty well."""
        if not self.empty:
            self._values = _NOTHING
            self.update()

    def grid(self, scale: float = 1) -> UnitGrid:
        """How the cells are laid out at so many device pixels a logical one; there must be some."""
        side = round(min(self.width(), self.height()) * scale)
        return UnitGrid.fit(len(self._values), side, columns=self._columns, scale=scale)

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
            grid = self.grid(scale)
            sprites = cell_sprites(self._table, grid.cell, grid.gap)
            self._image = lay_out(self._values, grid, sprites)
            self._image.setDevicePixelRatio(scale)
            # In the middle of the tile, on whole device pixels.
            width, height = grid.size
            self._cells = QRect(0, 0, width, height)
            left = round(self.width() * scale - width) // 2
            top = round(self.height() * scale - height) // 2
            self._corner = QPointF(left / scale, top / scale)
        return self._image

    def forget_pictures(self) -> None:
        """Drop what was prepared for another size or theme."""
        self._image = None
        super().forget_pictures()

    def paint_content(self, painter: QPainter, scale: float) -> None:
        """Paint the cells."""
        image = self.image(scale)
        # Without the gaps behind the last cells: wide ones would cover the tile's round corners.
        painter.drawImage(self._corner, image, self._cells)
