"""picture_of: a view as a picture, the only way in which one is drawn."""

from PySide6.QtCore import QBuffer, QIODevice, QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

# Twice the pixels of a screen, for slides and print.
_SCALE = 2


def picture_of(view: QWidget) -> QImage:
    """Return the view at twice its size, on the ground that it stands on; shown or not."""
    view.grab()  # polishes and lays out what was never shown
    picture = QImage(view.size() * _SCALE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(_SCALE)
    picture.fill(view.palette().window().color())
    with QPainter(picture) as painter:
        view.render(painter, QPoint())
    return picture


def png_of(view: QWidget) -> bytes:
    """Return the view's picture as the bytes of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture_of(view).save(buffer, "PNG")
    return bytes(buffer.data().data())
