"""RunHeader: the mark and the title of a run; of several, one is checked."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from gui.style.theme import Theme
from gui.widgets.run_mark import RunSwatch

_EDGE = 3  # pixels that the focus ring needs
_GAP = 7


class RunHeader(QAbstractButton):
    """A radio button that looks like the title of a card."""

    def __init__(self, index: int, theme: Theme) -> None:
        super().__init__(checkable=True, autoExclusive=True)
        self._swatch = RunSwatch(index, self)
        self._swatch.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and font."""
        self._theme = theme
        self._swatch.set_theme(theme)
        self._swatch.adjustSize()
        self._font = theme.font("control", 600)
        self._place_swatch()
        self.updateGeometry()
        self.update()

    def show_title(self, title: str) -> None:
        """Show a title, and as a tooltip too if it is cut."""
        self.setText(title)
        self.setAccessibleName(title)
        self._show_tooltip()

    def sizeHint(self) -> QSize:
        """As high as other controls; the layout says how wide."""
        return QSize(self._title_left, self._theme.control_height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the mark in the middle of the line."""
        self._place_swatch()
        self._show_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint title and focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        painter.setPen(QColor(self._theme.ink))
        room = self.rect().adjusted(self._title_left, 0, -_EDGE, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._cut_title())
        if self.hasFocus() and self.property("ring"):
            painter.setPen(QPen(QColor(self._theme.ink), 2))
            radius = self._theme.tile_radius
            painter.drawRoundedRect(self.rect().adjusted(1, 2, -1, -2), radius, radius)

    @property
    def _title_left(self) -> int:
        return _EDGE + self._swatch.sizeHint().width() + _GAP

    def _place_swatch(self) -> None:
        self._swatch.move(_EDGE, (self.height() - self._swatch.height()) // 2)

    def _cut_title(self) -> str:
        room = self.width() - self._title_left - _EDGE
        metrics = QFontMetrics(self._font)
        return metrics.elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)

    def _show_tooltip(self) -> None:
        self.setToolTip(self.text() if self._cut_title() != self.text() else "")
