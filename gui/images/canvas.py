"""Canvas: a square to draw a digit on, with mouse or pen."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QTabletEvent
from PySide6.QtWidgets import QWidget

from gui.style.theme import LIGHT, Theme

SIDE = 280
THINNEST, THICKEST = 8, 20
"""Of a pen that knows how hard it is pressed."""

_MOUSE_WIDTH = 20


class Canvas(QWidget):
    """White strokes on black, as MNIST's are in either theme.

    Signals
    -------
    changed()
        A stroke was drawn, or all of them were cleared.

    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(SIDE, SIDE)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Drawing"))
        self._image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
        self._image.fill(Qt.GlobalColor.black)
        self._last: QPointF | None = None
        self._theme = LIGHT

    @property
    def ink(self) -> NDArray[np.float32]:
        """The drawing, (height, width), in [0, 1]; 0 is the ground."""
        rows = np.frombuffer(self._image.constBits(), np.uint8)
        rows = rows.reshape(SIDE, self._image.bytesPerLine())[:, :SIDE]
        return rows.astype(np.float32) / np.float32(255)

    def strokes(self) -> QImage:
        """Return a copy of the drawing, for ``take_strokes`` of another canvas."""
        return self._image.copy()

    def take_strokes(self, strokes: QImage) -> None:
        """Go on with the drawing of another canvas."""
        self._image = strokes.copy()
        self._note_change()

    def clear(self) -> None:
        """Begin with an empty square."""
        self._image.fill(Qt.GlobalColor.black)
        self._last = None
        self._note_change()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of this theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """The square."""
        return QSize(SIDE, SIDE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._stroke_to(event.position(), _MOUSE_WIDTH)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with the stroke."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._stroke_to(event.position(), _MOUSE_WIDTH)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the stroke."""
        self._last = None

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Draw with a pen: the harder it is pressed, the thicker."""
        if event.type() == QEvent.Type.TabletRelease:
            self._last = None
        elif event.pressure() > 0:
            width = THINNEST + (THICKEST - THINNEST) * min(event.pressure(), 1.0)
            self._stroke_to(event.position(), width)
        event.accept()  # else it would come again, as a mouse

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the drawing, and where it ends."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(QColor(self._theme.ink2))
        painter.drawRect(0, 0, SIDE - 1, SIDE - 1)

    def _stroke_to(self, place: QPointF, width: float) -> None:
        pen = QPen(QColor("white"), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        if self._last is None:
            painter.drawPoint(place)
        else:
            painter.drawLine(self._last, place)
        painter.end()
        self._last = place
        self._note_change()

    def _note_change(self) -> None:
        self.update()
        self.changed.emit()
