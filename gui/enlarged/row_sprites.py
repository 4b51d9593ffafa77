"""Row sprites: the looks of a table as small pictures that need not be square."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from gui.enlarged.row_grid import RowGrid
from gui.tiles.cell_look import CellLook, LookTable
from gui.tiles.cell_sprites import from_afar, paint_cell

_CORNER = 0.2  # of a cell's shorter side, as in a tile


def lay_out_rows(values: NDArray[np.uint8], grid: RowGrid, table: LookTable) -> QImage:
    """Lay out the look of the value, (batch * units,), of every cell in sight.

    The image ends with the gaps behind the last cells.
    """
    order = grid.order
    in_sight = values.reshape(-1, order.line)[
        order.rows.start : order.rows.stop, order.columns.start : order.columns.stop
    ]
    looks, places = np.unique(in_sight, return_inverse=True)
    cell = grid.cell, grid.height, grid.gap, grid.row_gap
    pictures = np.stack([_picture(table, look, cell) for look in looks.tolist()])
    rows, columns, across, down = grid.rows, grid.columns, grid.pitch, grid.row_pitch
    # A row of a picture's pixels is copied as one item.
    lines = pictures.reshape(-1, across).view(f"V{4 * across}")[:, 0]
    image = QImage(columns * across, rows * down, QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.bits(), dtype=lines.dtype).reshape(rows, down, columns)
    pixels[:] = lines[places.reshape(rows, 1, columns) * down + np.arange(down)[:, None]]
    return image


@lru_cache(maxsize=1024)
def _picture(table: LookTable, look: int, cell: tuple[int, int, int, int]) -> NDArray[np.uint32]:
    """One look as a picture, (height, width) of 0xFFRRGGBB, with the gaps right and below."""
    width, height, gap, row_gap = cell
    image = QImage(width + gap, height + row_gap, QImage.Format.Format_RGB32)
    image.fill(QColor(table.well))
    with QPainter(image) as painter:
        if gap:
            _paint(painter, QRectF(0, 0, width, height), table.looks[look])
        else:
            painter.fillRect(0, 0, width, height, QColor(from_afar(table.looks[look])))
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    picture = pixels.reshape(image.height(), image.width()).copy()
    picture.setflags(write=False)
    return picture


def _paint(painter: QPainter, box: QRectF, look: CellLook) -> None:
    """Paint a cell, with the glyph of a square one in its middle."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.colour))
    side = min(box.width(), box.height())
    painter.drawRoundedRect(box, _CORNER * side, _CORNER * side)
    if look.cross or look.dot:
        square = QRectF(0, 0, side, side)
        square.moveCenter(box.center())
        paint_cell(painter, square, look)
