"""thumbnail_page: a page of small images, painted once."""

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap

from gui.flow.picker.gallery import Gallery
from gui.style.colour_tables import digit_table
from gui.style.theme import Theme

_PAD = 2  # within a thumbnail


def thumbnail_page(
    gallery: Gallery, boxes: Mapping[int, QRect], size: QSize, theme: Theme, scale: float
) -> QPixmap:
    """Return a picture of some images of a gallery.

    Parameters
    ----------
    gallery : Gallery
    boxes : mapping of QRect
        Where each image goes, by its place among those offered.
    size : QSize
        Of the picture, at ``scale`` device pixels a logical one.
    theme : Theme
    scale : float

    """
    page = QPixmap(size * scale)
    page.setDevicePixelRatio(scale)
    page.fill(QColor(theme.surface))
    with QPainter(page) as painter:
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        table = digit_table(theme.well)
        for place, box in boxes.items():
            field = QPainterPath()
            field.addRoundedRect(QRectF(box), theme.tag_radius, theme.tag_radius)
            painter.fillPath(field, QColor(theme.well))
            room = QRectF(box).adjusted(_PAD, _PAD, -_PAD, -_PAD)
            _paint_digit(painter, room, gallery, int(gallery.indices[place]), table)
    return page


def _paint_digit(
    painter: QPainter, room: QRectF, gallery: Gallery, index: int, table: tuple[int, ...]
) -> None:
    rows, columns = gallery.image_shape
    pixels = np.rint(gallery.images[index] * 255).astype(np.uint8)
    image = QImage(pixels.data, columns, rows, columns, QImage.Format.Format_Indexed8)
    image.setColorTable(table)
    longer = max(rows, columns)
    box = QRectF(0, 0, room.width() * columns / longer, room.height() * rows / longer)
    box.moveCenter(room.center())
    painter.drawImage(box, image)
