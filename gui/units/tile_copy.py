"""tile_picture: a tile as a picture of its own, with what stands below it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from gui.style.theme import Theme
from gui.tiles.tile import Tile

_SCALE = 2  # for slides and print
_MARGIN = 8
_TO_TEXT = 6


def tile_picture(tile: Tile, title: str, details: Sequence[str], theme: Theme) -> QImage:
    """Return the tile with a title and lines of detail in full, at twice its size.

    It shows neither the focus nor what is pointed at.
    """
    lines = [(title, theme.font("control", 600), theme.ink)]
    lines += [(detail, theme.font("caption"), theme.ink2) for detail in details]
    metrics = [QFontMetrics(font) for _, font, _ in lines]
    widths = [
        each.horizontalAdvance(text) + 1 for each, (text, _, _) in zip(metrics, lines, strict=True)
    ]
    width = max(tile.width(), *widths) + 2 * _MARGIN
    height = tile.height() + _TO_TEXT + sum(each.height() for each in metrics) + 2 * _MARGIN
    picture = QImage(width * _SCALE, height * _SCALE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_SCALE)
    picture.fill(QColor(theme.surface))
    with QPainter(picture) as painter:
        painter.translate(_MARGIN, _MARGIN)
        tile.paint_tile(painter, _SCALE)
        top = tile.height() + _TO_TEXT
        for (text, font, colour), each in zip(lines, metrics, strict=True):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(0, top + each.ascent()), text)
            top += each.height()
    return picture
