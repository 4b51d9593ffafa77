"""svg_of: a view as vectors, text as outlines."""

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRect
from PySide6.QtGui import QPaintDevice, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from gui.export.outlines import outlined

# What no vectors can be made of, icons and the pixels of an image, has so many a logical pixel.
_SCALE = 2


def svg_of(view: QWidget) -> bytes:
    """Return the view as the bytes of an SVG file of the view's size."""
    view.grab()  # polishes and lays out what was never shown
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper = _Paper()
    paper.setOutputDevice(buffer)
    paper.setSize(view.size())
    paper.setViewBox(QRect(QPoint(), view.size() * _SCALE))
    paper.setTitle(view.accessibleName())
    with QPainter(paper) as painter:
        painter.fillRect(view.rect(), view.palette().window())
        view.render(painter, QPoint())
    return outlined(bytes(buffer.data().data()), view.size())


class _Paper(QSvgGenerator):
    """An SVG file that says it has two device pixels a logical one, for what asks for that."""

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        if metric == QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatio:
            return _SCALE
        if metric == QPaintDevice.PaintDeviceMetric.PdmDevicePixelRatioScaled:
            return round(_SCALE * QPaintDevice.devicePixelRatioFScale())
        return super().metric(metric)
