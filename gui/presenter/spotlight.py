"""Spotlight: the tile that is pointed at stays bright while what is around it dims."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.style.theme import LIGHT, Theme
from gui.tiles.point_tile import PointTile

_RING = 3  # px
_AWAY = 3  # px between the tile and the middle of its ring
_STEPS, _STEP = 4, 3  # of the edge of the light, and px of each
_DARKNESS = {"light": 0.38, "dark": 0.53}  # opacity: what is dimmed can still be read


class Spotlight(QWidget):
    """Lies over a card, where neither mouse nor keyboard notice it.

    Only while it is switched on it follows the tile that the mouse is over or the keyboard at; of
    two the last one is in the light.

    Parameters
    ----------
    card : QWidget
        What it dims; the tiles are parts of it.

    """

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._card = card
        self._theme = LIGHT
        self._tiles: list[PointTile] = []
        self._is_on = False
        self.hide()

    @property
    def tile(self) -> PointTile | None:
        """The tile in the light; None while nothing is dimmed."""
        return self._tiles[-1] if self._is_on and self._tiles else None

    def switch(self, *, on: bool) -> None:
        """Dim what is around the tile, or nothing."""
        self._is_on = on
        self.follow()

    def notice(self, tile: PointTile) -> None:
        """Take note that the tile has attention, or no longer."""
        if tile in self._tiles:
            self._tiles.remove(tile)
        if tile.attended:
            self._tiles.append(tile)
        self.follow()

    def follow(self) -> None:
        """Stand where the tile and its card are now."""
        tile = self.tile
        self.setVisible(tile is not None)
        if tile is not None:
            self.setGeometry(self._card.rect())
            self.raise_()
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Dim as this theme needs it."""
        self._theme = theme
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint all of it anew."""
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim all but the tile, softly, and ring it."""
        tile = self.tile
        if tile is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QPainterPath()
        whole.addRoundedRect(QRectF(self.rect()), self._theme.card_radius, self._theme.card_radius)
        painter.setClipPath(whole)
        corner = tile.mapTo(self._card, QPoint())
        box = QRectF(corner.x(), corner.y(), tile.width(), tile.height())
        edge = _AWAY + _STEPS * _STEP
        near = box.adjusted(-edge, -edge, edge, edge).toAlignedRect()
        dark, part = QColor(self._theme.well), QColor(self._theme.well)
        darkness = _DARKNESS[self._theme.name]
        dark.setAlphaF(darkness)
        # So many layers of it are as dark as the whole.
        part.setAlphaF(1 - (1 - darkness) ** (1 / _STEPS))
        # Far from the tile in one go: only the edge of the light needs shapes.
        for far in _outside(self.rect(), near):
            painter.fillRect(far, dark)
        for step in range(_STEPS):
            painter.fillPath(self._around(box, _AWAY + step * _STEP, QRectF(near)), part)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._theme.tile_radius + _AWAY
        ring = box.adjusted(-_AWAY, -_AWAY, _AWAY, _AWAY)
        for colour, width in ((self._theme.surface, _RING + 2), (self._theme.dropped, _RING)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(ring, radius, radius)

    def _around(self, box: QRectF, away: float, near: QRectF) -> QPainterPath:
        """What lies around the box, so far from it, within what is near."""
        radius = self._theme.tile_radius + away
        path = QPainterPath()
        path.addRect(near)
        path.addRoundedRect(box.adjusted(-away, -away, away, away), radius, radius)
        return path


def _outside(whole: QRect, near: QRect) -> list[QRect]:
    """Four parts of the whole: above, left, right and below of what is near."""
    near = near.intersected(whole)
    left, top, right, bottom = near.left(), near.top(), near.right() + 1, near.bottom() + 1
    height = near.height()
    return [
        QRect(0, 0, whole.width(), top),
        QRect(0, top, left, height),
        QRect(right, top, whole.width() - right, height),
        QRect(0, bottom, whole.width(), whole.height() - bottom),
    ]
