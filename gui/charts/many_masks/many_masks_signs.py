"""The signs of a test pass and of a mean over masks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.style.theme import Theme


def paint_test_pass(
    painter: QPainter, centre: QPointF, side: float, colour: QColor, theme: Theme
) -> None:
    """Paint the sign of a test pass: an outlined square, as in the accuracy plot."""
    square = QRectF(-side / 2, -side / 2, side, side).translated(centre)
    painter.setBrush(QColor(theme.surface))
    painter.setPen(QPen(colour, 1.6))
    painter.drawRect(square)


def paint_mean(painter: QPainter, centre: QPointF, reach: float, theme: Theme) -> None:
    """Paint the sign of a mean over masks: a level line."""
    painter.setPen(QPen(QColor(theme.ink), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(centre - QPointF(reach, 0), centre + QPointF(reach, 0))
