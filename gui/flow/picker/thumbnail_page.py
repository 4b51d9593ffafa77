"""thumbnail_page: a page of small images, painted once."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPixmap

from gui.flow.picker.gallery import Gallery
from gui.style.theme import Theme
from gui.tiles.digit_field import paint_digit

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
        for place, box in boxes.items():
            pixels = gallery.images[gallery.indices[place]]
            paint_digit(painter, QRectF(box), pixels, gallery.image_shape, theme, pad=_PAD)
    return page
