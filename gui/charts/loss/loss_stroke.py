"""LossStroke: how a line of the loss chart is drawn, by what it is of."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gui.charts.loss.loss_lines import Kind
from gui.plot.curve import dashed, thinned
from gui.plot.curve_style import DASH, PAUSE, CurveStyle
from gui.style.theme import Theme
from gui.widgets.run_mark import Outline

_DOT, _PAUSE = 1, 3  # in line widths, of a line with masks on
_HOLLOW = 1.5


@dataclass(frozen=True)
class LossStroke:
    """Training: solid with circles; with masks on: dotted; test: dashed with squares.

    Attributes
    ----------
    kind : Kind
    index : int
        The run's place in the experiment; 0 in a key.
    colour : QColor
    theme : Theme

    """

    kind: Kind
    index: int
    colour: QColor
    theme: Theme

    def paint(
        self, painter: QPainter, points: NDArray[np.float64], marks: Iterable[QPointF]
    ) -> None:
        """Draw a line in segments, which is fast, through (2, n) pixels, and marks on it."""
        outline: Outline = "square" if self.kind is Kind.TEST else "circle"
        style = CurveStyle(outline, self.index, self.colour, self.theme)
        points = thinned(points, style.width)
        if self.kind is Kind.TRAIN:
            segments = np.concatenate([points[:, :-1], points[:, 1:]])
        else:
            dash, pause = (DASH, PAUSE) if self.kind is Kind.TEST else (_DOT, _PAUSE)
            segments = dashed(points, style.width * dash, style.width * pause)
        painter.setPen(QPen(self.colour, style.width, c=Qt.PenCapStyle.FlatCap))
        painter.drawLines(list(map(QLineF, *segments[:, np.isfinite(segments).all(axis=0)])))
        if self.kind is not Kind.MASKED:
            style.paint_marks(painter, marks)
            return
        painter.setPen(QPen(self.colour, _HOLLOW))  # hollow, as what is missing is hidden
        painter.setBrush(QColor(self.theme.surface))
        radius = (style.mark_size - _HOLLOW) / 2
        for mark in marks:
            painter.drawEllipse(mark, radius, radius)
