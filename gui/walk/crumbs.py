"""Crumbs: the parts of a layer in the order of the signal, the current one filled."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.theme import LIGHT, Theme

_PAD = 8  # beside a name
_GAP = 18  # between two names, where the arrow stands
_ARROW = 4  # half its height


class Crumbs(QWidget):
    """Names with arrows between them: they point where the signal, or the gradient, goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._names: tuple[str, ...] = ()
        self._current = 0
        self._backward = False
        self.set_theme(LIGHT)

    @property
    def current(self) -> str:
        """The name that is filled; none before there are any."""
        return self._names[self._current] if self._names else ""

    def show_parts(self, names: Sequence[str], current: int, *, backward: bool) -> None:
        """Show these names, one of them filled."""
        state = tuple(names), current, backward
        if state != (self._names, self._current, self._backward):
            self._names, self._current, self._backward = state
            arrow = " ← " if backward else " → "
            self.setAccessibleName(arrow.join(names))
            self.setAccessibleDescription(self.current)
            self.updateGeometry()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self.setFont(theme.font("control", 600))
        self._metrics = QFontMetrics(self.font())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All names and arrows."""
        gaps = max(len(self._names) - 1, 0) * _GAP
        return QSize(sum(map(self._width, self._names)) + gaps, self._metrics.height() + 6)

    def minimumSizeHint(self) -> QSize:
        """The same: a name that is cut is none."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0.0
        for place, name in enumerate(self._names):
            if place:
                self._paint_arrow(painter, left + _GAP / 2)
                left += _GAP
            box = QRectF(left, 0, self._width(name), self.height())
            self._paint_name(painter, box, name, filled=place == self._current)
            left = box.right()

    def _width(self, name: str) -> int:
        return self._metrics.horizontalAdvance(name) + 2 * _PAD

    def _paint_name(self, painter: QPainter, box: QRectF, name: str, *, filled: bool) -> None:
        theme = self._theme
        if filled:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.ink))
            painter.drawRoundedRect(box, theme.tag_radius, theme.tag_radius)
        else:
            painter.setPen(QPen(QColor(theme.hairline), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(inner, theme.tag_radius, theme.tag_radius)
        painter.setPen(QColor(theme.surface if filled else theme.ink2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_arrow(self, painter: QPainter, middle: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.ink2), 1.8, c=Qt.PenCapStyle.RoundCap))
        reach = _ARROW / 2 * (-1 if self._backward else 1)
        y = self.height() / 2
        ends = [QPointF(middle - reach, y - _ARROW), QPointF(middle + reach, y)]
        painter.drawPolyline(QPolygonF([*ends, QPointF(middle - reach, y + _ARROW)]))
