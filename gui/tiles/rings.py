"""Rings on a tile: around all of it, around the cell pointed at, around a row."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.style.theme import Theme

_WHITE = "#FFFFFF"  # in both themes: tiles are dark fields in both
_RING = 2
_EDGE = 1  # dark, between the white and whatever is beside it
_ROOMY = 7  # a smaller cell would hardly be seen if the ring covered its border
_CORNER = 3


def paint_focus_ring(painter: QPainter, tile: QRectF, theme: Theme) -> None:
    """Paint the keyboard's focus: a ring of ink at the tile's border, set off from its field."""
    radius = theme.tile_radius
    _paint(painter, tile, -_RING, _RING, theme.ink, radius)
    _paint(painter, tile, -_RING - _EDGE, _EDGE, theme.surface, radius - _RING)


def paint_cell_ring(painter: QPainter, cell: QRectF, theme: Theme) -> None:
    """Paint a ring around the cell that is pointed at."""
    _paint_frame(painter, cell, theme, _CORNER)


def paint_row_frame(painter: QPainter, row: QRectF, theme: Theme) -> None:
    """Paint a frame around a row, however low it is."""
    _paint_frame(painter, row, theme, 0)


def _paint_frame(painter: QPainter, box: QRectF, theme: Theme, corner: float) -> None:
    """Paint white between dark edges, to be seen on every colour; around a small box, beside it."""
    start = -1
    if min(box.width(), box.height()) < _ROOMY:
        _paint(painter, box, 0, _EDGE, theme.well, 0)
        start = _EDGE
    _paint(painter, box, start + _RING, _EDGE, theme.well, corner + _EDGE if corner else 0)
    _paint(painter, box, start, _RING, _WHITE, corner)


def _paint(
    painter: QPainter, box: QRectF, start: float, width: float, colour: str, radius: float
) -> None:
    """Paint a ring of that width, its inner edge so far outside the box, or inside if negative."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = start + width / 2
    line = box.adjusted(-middle, -middle, middle, middle)
    painter.drawRoundedRect(line, radius, radius)
