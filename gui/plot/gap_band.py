"""GapBand: the gap between a run's training and test accuracy as a soft band."""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.plot.curve import Curve
from gui.style.theme import LIGHT, Theme


class GapBand(pg.GraphicsObject):
    """Fills the room between two curves, and follows them."""

    def __init__(self, train: Curve, test: Curve, index: int) -> None:
        super().__init__()
        self._curves = train, test
        self._index = index
        for curve in self._curves:
            curve.sigPlotChanged.connect(self._follow)
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colour."""
        self._colour = theme.gap_colour(self._index)
        self.update()

    def boundingRect(self) -> QRectF:
        """What the curves span."""
        train, test = self._curves
        return train.data_rect.united(test.data_rect)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Fill along the training curve there and along the test curve back."""
        if not all(curve.has_points for curve in self._curves):
            return
        transform = painter.transform()
        painter.resetTransform()
        # The curves cover its edges: smoothing them would cost time and show nothing.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        there, back = (_one_a_column(curve.pixel_points(transform)) for curve in self._curves)
        outline = np.concatenate([there, back[:, ::-1]], axis=1)
        painter.drawPolygon(pg.functions.arrayToQPolygonF(*outline))

    def _follow(self) -> None:
        self.prepareGeometryChange()
        self.update()


def _one_a_column(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Keep the first point of every pixel column: the curve itself paints the others."""
    points = points[:, np.isfinite(points).all(axis=0)]
    return points[:, np.diff(np.floor(points[0]), prepend=-np.inf) > 0]
