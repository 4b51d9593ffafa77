"""Tile: one picture of the flow card, a rounded field that is dashed while it is empty."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPaintEngine, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.style.theme import LIGHT, Theme


class Tile(QWidget):
    """Paints its field; what stands on it is up to ``paint_content``.

    Parameters
    ----------
    field : str
        The theme's name of the field's colour: "well" or "sunken".

    """

    def __init__(self, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The card below is one colour: painting it here spares the card its own painting.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.theme = LIGHT
        self._field = field
        self._backdrops: dict[bool, QPixmap] = {}

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        raise NotImplementedError

    def paint_content(self, painter: QPainter, scale: float) -> None:
        """Paint what the tile shows, at so many device pixels a logical one.

        Called only if it is not empty.
        """
        raise NotImplementedError

    def paint_marks(self, painter: QPainter) -> None:
        """Paint what stands on the tile for the moment, and on no picture of it."""

    def paint_tile(self, painter: QPainter, scale: float) -> None:
        """Paint the field and what is on it, at so many device pixels a logical one."""
        if keeps_vectors(painter):
            self._paint_field(painter, empty=self.empty)
        else:
            painter.drawPixmap(0, 0, self._backdrop(scale, empty=self.empty))
        if not self.empty:
            self.paint_content(painter, scale)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme."""
        self.theme = theme
        self.forget_pictures()

    def forget_pictures(self) -> None:
        """Drop what was prepared for another size or theme."""
        self._backdrops.clear()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Prepare the pictures anew."""
        self.forget_pictures()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all of it."""
        painter = QPainter(self)
        # Of the device painted on: a picture for slides has more pixels than the screen.
        self.paint_tile(painter, painter.deviceTransform().m11())
        self.paint_marks(painter)

    def _backdrop(self, scale: float, *, empty: bool) -> QPixmap:
        backdrop = self._backdrops.get(empty)
        if backdrop is None or backdrop.devicePixelRatio() != scale:
            backdrop = QPixmap(self.size() * scale)
            backdrop.setDevicePixelRatio(scale)
            backdrop.fill(QColor(self.theme.surface))
            with QPainter(backdrop) as painter:
                self._paint_field(painter, empty=empty)
            self._backdrops[empty] = backdrop
        return backdrop

    def _paint_field(self, painter: QPainter, *, empty: bool) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(self.rect()), self.theme.tile_radius
        if empty:
            painter.setPen(QPen(QColor(self.theme.border), 1, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(self.theme.sunken))
            box.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(self.theme, self._field)))
        painter.drawRoundedRect(box, radius, radius)


def keeps_vectors(painter: QPainter) -> bool:
    """Whether what is painted stays vectors: then nothing should be painted on a picture first."""
    return painter.paintEngine().type() == QPaintEngine.Type.SVG
