"""StepDots: a dot for each step of a lesson."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.theme import LIGHT, Theme

_PITCH, _RADIUS = 14, 3.5


class StepDots(QWidget):
    """Filled up to the step on show, which has a larger one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._place, self._count = 0, 0
        self._theme = LIGHT

    def show_place(self, place: int, count: int) -> None:
        """Show that step of so many, counted from 0."""
        self._place, self._count = place, count
        self.setAccessibleName(self.words)
        self.setToolTip(self.words)
        self.updateGeometry()
        self.update()

    @property
    def words(self) -> str:
        """The same in words."""
        text = self.tr("Step {place} of {count}")
        return text.format(place=self._place + 1, count=self._count)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """A row of dots."""
        return QSize(max(self._count, 1) * _PITCH, _PITCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for place in range(self._count):
            seen = place <= self._place
            painter.setBrush(QColor(self._theme.ink if seen else self._theme.border))
            radius = _RADIUS + 1.5 if place == self._place else _RADIUS - (0 if seen else 1)
            painter.drawEllipse(QPointF((place + 0.5) * _PITCH, _PITCH / 2), radius, radius)
