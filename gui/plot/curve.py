"""Curve: one accuracy over the epochs, as line and markers.

A thick antialiased noisy line is slow as one path, since Qt resolves how it overlaps itself; as
separate segments the same line costs a tenth. Hence what pyqtgraph leaves to the pen is done here
in pixels: dashes, and leaving out what no pixel would show.
"""

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.plot.curve_style import DASH, PAUSE, CurveStyle
from gui.plot.round_step import round_count
from gui.style.theme import LIGHT, Theme
from gui.widgets.run_mark import Outline

Points = NDArray[np.float64]

LEAST_MARKER_DISTANCE = 1.6  # in markers, centre to centre


class Curve(pg.PlotCurveItem):
    """A solid line with round markers (training), or a dashed one with square markers (test).

    `getData()` returns the arrays it was given by `setData(epochs, accuracies)`, untouched.
    Not-a-number is a gap in the line.
    """

    def __init__(self, outline: Outline, index: int) -> None:
        super().__init__()
        self._outline: Outline = outline
        self._index = index
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and line width."""
        colour = theme.run_colour(self._index)
        self._style = CurveStyle(self._outline, self._index, colour, theme)
        self.setPen(pg.mkPen(colour, width=self._style.width))
        self.invalidateBounds()
        self.prepareGeometryChange()

    @property
    def has_points(self) -> bool:
        """Whether there is anything to draw."""
        _, accuracies = self.getData()
        return accuracies is not None and bool(np.isfinite(accuracies).any())

    @property
    def data_rect(self) -> QRectF:
        """The epochs and accuracies it spans."""
        if not self.has_points:
            return QRectF()
        (left, right), (low, high) = self.dataBounds(0), self.dataBounds(1)
        return QRectF(QPointF(left, low), QPointF(right, high))

    def boundingRect(self) -> QRectF:
        """What it paints, in epochs and accuracies."""
        return super().boundingRect() if self.has_points else QRectF()

    def pixelPadding(self) -> float:
        """Pixels that are painted beyond the points: half a marker with its rim."""
        return self._style.mark_size / 2 + 2

    def pixel_points(self, transform: QTransform) -> Points:
        """Return the (2, points) pixels of the line that draw as all points of the data would."""
        epochs, accuracies = self.getData()
        return thinned(_pixels(transform, epochs, accuracies), self._style.width)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint line and markers in the pixels of whatever they are painted on."""
        if not self.has_points:
            return
        transform = painter.transform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = self.pixel_points(transform)
        # A square cap closes the joints between segments; it adds half a width at either end.
        width = self._style.width
        painter.setPen(QPen(self._style.colour, width, c=Qt.PenCapStyle.SquareCap))
        if self._style.dashed:
            segments = dashed(points, width * (DASH - 1), width * (PAUSE + 1))
        else:
            segments = np.concatenate([points[:, :-1], points[:, 1:]])
        painter.drawLines(list(map(QLineF, *segments[:, np.isfinite(segments).all(axis=0)])))
        self._style.paint_marks(painter, map(QPointF, *self._marked(transform)))

    def _marked(self, transform: QTransform) -> Points:
        """Return the pixels of the markers: round epochs, and the last one."""
        epochs, accuracies = self.getData()
        least = LEAST_MARKER_DISTANCE * self._style.mark_size
        # Every ten epochs, or a round multiple of them where markers would touch.
        step = max(10, round_count(least / transform.m11()))
        marked = epochs % step == 0
        pixels = _pixels(transform, epochs, accuracies)
        marked &= pixels[0] <= pixels[0, -1] - least
        marked[-1] = True
        return pixels[:, marked & np.isfinite(accuracies)]


def thinned(points: Points, width: float) -> Points:
    """Leave out points that a thick line hides: of each column first, lowest, highest, last stay.

    A line through these covers the same pixels as one through all points (M4: Jugel, Jerzak,
    Hackenbroich and Markl, 2014, PVLDB 7). Nothing is averaged: every peak stays.

    Parameters
    ----------
    points : (2, points)
        Pixels, from left to right.
    width : float
        Of a column: that of the line.

    """
    columns = np.floor(points[0] / width)
    edges = np.flatnonzero(np.diff(columns, prepend=-np.inf, append=np.inf))
    # Sorted by height within each column, the extremes stand at its ends.
    by_height = np.lexsort((points[1], columns))
    first, last = edges[:-1], edges[1:] - 1
    kept = np.zeros(len(columns), dtype=bool)
    for one_a_column in (first, last, by_height[first], by_height[last]):
        kept[one_a_column] = True
    return points[:, kept]


def dashed(points: Points, dash: float, pause: float) -> Points:
    """Cut a line into dashes; they start at its first point, so that a growing line keeps them.

    Parameters
    ----------
    points : (2, points)
        Pixels along the line.
    dash, pause : float
        Their lengths.

    Returns
    -------
    (4, segments)
        x and y of each segment's start, then of its end.

    """
    lengths = np.nan_to_num(np.hypot(*np.diff(points)))
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    period = dash + pause
    starts = np.arange(0, along[-1], period)
    cuts = np.sort(np.concatenate([along, starts, np.minimum(starts + dash, along[-1])]))
    x, y = (np.interp(cuts, along, row) for row in points)
    drawn = (cuts[:-1] + cuts[1:]) / 2 % period < dash
    return np.stack([x[:-1], y[:-1], x[1:], y[1:]])[:, drawn]


def _pixels(transform: QTransform, epochs: NDArray, accuracies: Points) -> Points:
    return np.stack(
        [
            transform.m11() * epochs + transform.dx(),
            transform.m22() * accuracies + transform.dy(),
        ]
    )
