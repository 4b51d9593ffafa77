"""Sprites: every look of a table as a small picture, ready to be laid out side by side."""

from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from gui.tiles.cell_look import CellLook, LookTable
from gui.tiles.unit_grid import UnitGrid

_CORNER = 0.2  # of a cell's side
_STROKE = 0.13
_ARM = 0.22  # half the width of the x
_DOT = 0.13  # its radius
# From afar an x is a tint: so much of its colour is seen in a cell too small to draw it. More of
# it and a dropped unit is as light as a weak signal, less and it is as dark as one that is zero.
_TINT = 0.33
_LEAST_SEAMED = 5  # px: a smaller cell without a glyph touches the next one
# Larger cells are few, and 255 pictures of them would fill the memory.
_LARGEST_KEPT = 32

Pictures: TypeAlias = NDArray[np.uint32]  # (looks, pitch, pitch) of 0xFFRRGGBB


class Sprites:
    """The looks of a table as square pictures.

    Parameters
    ----------
    table : LookTable
    cell, gap : int
        In device pixels; the gap is below and to the right of the cell.

    """

    def __init__(self, table: LookTable, cell: int, gap: int) -> None:
        self._table, self._cell, self._gap = table, cell, gap
        self._all: Pictures | None = None
        if self.pitch <= _LARGEST_KEPT:
            self._all = self._draw(np.arange(len(table.looks)))

    @property
    def pitch(self) -> int:
        """Side of a picture."""
        return self._cell + self._gap

    def of(self, values: NDArray[np.uint8]) -> tuple[Pictures, NDArray[np.integer]]:
        """Return pictures, the last one blank, and which of them every value has."""
        if self._all is not None:
            return self._all, values
        looks, places = np.unique(values, return_inverse=True)
        return self._draw(looks), places

    def _draw(self, looks: NDArray[np.integer]) -> Pictures:
        pitch, well = self.pitch, QColor(self._table.well)
        pictures = np.empty((len(looks) + 1, pitch, pitch), dtype=np.uint32)
        image = QImage(pitch, pitch, QImage.Format.Format_RGB32)
        pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(pitch, pitch)
        for picture, index in zip(pictures, looks, strict=False):
            look = self._table.looks[index]
            if self._gap:
                image.fill(well)
                with QPainter(image) as painter:
                    paint_cell(painter, QRectF(0, 0, self._cell, self._cell), look)
            else:
                image.fill(QColor(from_afar(look)))
            picture[:] = pixels
        pictures[-1] = well.rgb()
        pictures.setflags(write=False)
        return pictures


@lru_cache(maxsize=64)
def cell_sprites(table: LookTable, cell: int, gap: int) -> Sprites:
    """Return the sprites of a table, drawn once for every size."""
    return Sprites(table, cell, gap)


def lay_out(values: NDArray[np.uint8], grid: UnitGrid, table: LookTable) -> QImage:
    """Lay out the look of every unit's value, (units,), on the grid; what is over is blank.

    The image ends with the gaps behind the last cells.
    """
    if not grid.has_glyphs:
        return _lay_out_plain(values, grid, table)
    pitch = grid.pitch
    pictures, places = cell_sprites(table, grid.cell, grid.gap).of(values)
    cells = grid.order.laid_out(places.astype(np.intp), len(pictures) - 1)
    # A row of a sprite's pixels is copied as one item.
    rows = pictures.reshape(-1, pitch).view(f"V{4 * pitch}")[:, 0]
    image = QImage(grid.columns * pitch, grid.rows * pitch, QImage.Format.Format_RGB32)
    lines = np.frombuffer(image.bits(), dtype=rows.dtype).reshape(grid.rows, pitch, grid.columns)
    lines[:] = rows[cells[:, None, :] * pitch + np.arange(pitch)[:, None]]
    return image


def _lay_out_plain(values: NDArray[np.uint8], grid: UnitGrid, table: LookTable) -> QImage:
    """Lay out cells of one colour each, however wide and high they are.

    Their last row and column of pixels is the well's where they are large enough: units that look
    alike are to be told apart.
    """
    pictures, _ = cell_sprites(table, 1, 0).of(values)
    # Blank needs an index of its own, and a table may use up all of a byte.
    places = values if grid.order.count % grid.order.line == 0 else values.astype(np.intp)
    colours = pictures[:, 0, 0][grid.order.laid_out(places, len(pictures) - 1)]
    image = QImage(grid.columns * grid.cell, grid.rows * grid.height, QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.bits(), dtype=np.uint32)
    cells = pixels.reshape(grid.rows, grid.height, grid.columns, grid.cell)
    cells[:] = colours[:, None, :, None]
    if min(grid.cell, grid.height) >= _LEAST_SEAMED:
        cells[:, -1] = cells[..., -1] = pictures[-1, 0, 0]
    return image


def paint_cell(painter: QPainter, box: QRectF, look: CellLook) -> None:
    """Paint one cell with its glyph."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colour))
    side, middle = box.width(), box.center()
    painter.drawRoundedRect(box, _CORNER * side, _CORNER * side)
    if look.dot:
        radius = max(_DOT * side, 0.9)
        painter.setBrush(QColor(look.dot))
        painter.drawEllipse(middle, radius, radius)
    if look.cross:
        stroke = max(_STROKE * side, 1.1)
        painter.setPen(
            QPen(QColor(look.cross), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        arm = _ARM * side
        for slope in (1, -1):
            reach = QPointF(arm, slope * arm)
            painter.drawLine(middle - reach, middle + reach)


def from_afar(look: CellLook) -> str:
    """Return the one colour ("#rrggbb") of a cell that is too small for its glyph."""
    if not look.cross:
        return look.colour
    below, above = (np.array(QColor(each).getRgb()) for each in (look.colour, look.cross))
    return QColor(*(int(c) for c in np.rint(below + _TINT * (above - below)))).name()
