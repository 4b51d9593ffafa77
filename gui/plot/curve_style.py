"""CurveStyle: how a curve looks, in the plot and as a sample in the legend."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.style.theme import LIGHT, Theme
from gui.widgets.run_mark import Outline, RunMark

WIDTH = 2
DASH, PAUSE = 3, 2  # in line widths
MARK_SIZES = {"circle": 8, "square": 7}


class CurveStyle:
    """A solid line with circles (training) or a dashed one with squares (test).

    Attributes
    ----------
    colour, rim : QColor
    width : int
        Of the line, in pixels.
    mark_size : float
        Of a marker without its rim.
    dashed : bool

    """

    def __init__(self, outline: Outline, index: int, colour: QColor, theme: Theme) -> None:
        scale = theme.caption / LIGHT.caption  # presenting, lines and markers grow with the text
        self.colour, self.rim = colour, QColor(theme.surface)
        self.width = round(WIDTH * scale)
        self.mark_size = MARK_SIZES[outline] * scale
        self.dashed = outline == "square"
        self._mark = RunMark(outline, index, self.mark_size)

    def paint_marks(self, painter: QPainter, centres: Iterable[QPointF]) -> None:
        """Paint markers."""
        self._mark.paint(painter, centres, self.colour, self.rim)

    def paint_sample(self, painter: QPainter, box: QRectF) -> None:
        """Paint a piece of line across the box, with a marker in the middle."""
        pen = QPen(self.colour, self.width, c=Qt.PenCapStyle.FlatCap)
        if self.dashed:
            pen.setDashPattern([DASH, PAUSE])
        middle = QPointF(box.center().x(), round(box.center().y()) + self.width % 2 / 2)
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))
        self.paint_marks(painter, [middle])
