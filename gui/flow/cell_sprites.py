"""CellSprites: every look of a table as a small picture, ready to be laid out side by side."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from gui.flow.cell_look import CellLook, LookTable
from gui.flow.unit_grid import UnitGrid

_CORNER = 0.2  # of a cell's side
_STROKE = 0.13
_ARM = 0.22  # half the width of the x
# From afar an x is a tint: so much of its colour is seen in a cell too small to draw it.
_TINT = 0.42

Sprites = NDArray[np.uint32]  # (looks + 1, pitch, pitch) of 0xFFRRGGBB; the last one is blank


@lru_cache(maxsize=64)
def cell_sprites(table: LookTable, cell: int, gap: int) -> Sprites:
    """Draw every look of the table, and last a blank cell.

    Parameters
    ----------
    table : LookTable
    cell, gap : int
        In device pixels; the gap is below and to the right of the cell.

    """
    pitch = cell + gap
    sprites = np.empty((len(table.looks) + 1, pitch, pitch), dtype=np.uint32)
    image = QImage(pitch, pitch, QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(pitch, pitch)
    for sprite, look in zip(sprites, table.looks, strict=False):
        image.fill(QColor(table.well))
        with QPainter(image) as painter:
            if gap:
                paint_cell(painter, QRectF(0, 0, cell, cell), look)
            else:
                painter.fillRect(image.rect(), _from_afar(look))
        sprite[:] = pixels
    sprites[-1] = QColor(table.well).rgb()
    sprites.setflags(write=False)
    return sprites


def lay_out(values: NDArray[np.uint8], grid: UnitGrid, sprites: Sprites) -> QImage:
    """Lay out the sprite of every unit's value, (units,), on the grid; what is over is blank.

    The image ends with the gaps behind the last cells.
    """
    pitch, blank = grid.pitch, len(sprites) - 1
    cells = np.full((grid.rows, grid.columns), blank, dtype=np.intp)
    cells.flat[: len(values)] = values
    # A row of a sprite's pixels is copied as one item.
    rows = sprites.reshape(-1, pitch).view(f"V{4 * pitch}")[:, 0]
    image = QImage(grid.columns * pitch, grid.rows * pitch, QImage.Format.Format_RGB32)
    lines = np.frombuffer(image.bits(), dtype=rows.dtype).reshape(grid.rows, pitch, grid.columns)
    lines[:] = rows[cells[:, None, :] * pitch + np.arange(pitch)[:, None]]
    return image


def paint_cell(painter: QPainter, box: QRectF, look: CellLook) -> None:
    """Paint one cell with its glyph."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colour))
    radius = _CORNER * box.width()
    painter.drawRoundedRect(box, radius, radius)
    if look.cross:
        stroke = max(_STROKE * box.width(), 1.1)
        painter.setPen(
            QPen(QColor(look.cross), stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        )
        middle, arm = box.center(), _ARM * box.width()
        for slope in (1, -1):
            reach = QPointF(arm, slope * arm)
            painter.drawLine(middle - reach, middle + reach)


def _from_afar(look: CellLook) -> QColor:
    if not look.cross:
        return QColor(look.colour)
    below, above = (np.array(QColor(each).getRgb()) for each in (look.colour, look.cross))
    return QColor(*(int(c) for c in np.rint(below + _TINT * (above - below))))
