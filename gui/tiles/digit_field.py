"""paint_digit: a small image in a dark field of its own."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from gui.style.colour_tables import digit_table
from gui.style.theme import Theme

_LEAST_ROUND = 0.2  # of the side: a small field has smaller corners


def paint_digit(
    painter: QPainter,
    box: QRectF,
    pixels: NDArray[np.float32],
    image_shape: tuple[int, int],
    theme: Theme,
    *,
    pad: float,
) -> None:
    """Paint an image as large as it has room in the box.

    Parameters
    ----------
    painter : QPainter
    box : QRectF
        The field.
    pixels : (pixels,) in [0, 1]
    image_shape : (rows, columns)
    theme : Theme
    pad : float
        What stays dark on each side.

    """
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    field = QPainterPath()
    radius = min(theme.tag_radius, _LEAST_ROUND * box.height())
    field.addRoundedRect(box, radius, radius)
    painter.fillPath(field, QColor(theme.well))
    rows, columns = image_shape
    levels = np.rint(pixels * 255).astype(np.uint8)
    image = QImage(levels.data, columns, rows, columns, QImage.Format.Format_Indexed8)
    image.setColorTable(digit_table(theme.well))
    room, longer = box.adjusted(pad, pad, -pad, -pad), max(rows, columns)
    place = QRectF(0, 0, room.width() * columns / longer, room.height() * rows / longer)
    place.moveCenter(room.center())
    painter.drawImage(place, image)
