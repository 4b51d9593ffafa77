"""PlotLegend: at the lower right, a sample of each run's curves."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.plot.curve_style import CurveStyle
from gui.plot.plot_layer import PlotLayer, PlotMoment
from gui.widgets.run_mark import Outline

SAMPLE = 32  # px of line
SPACE = 8
BETWEEN_GROUPS = 2 * SPACE  # their veils meet
WIDEST_TITLE = 180
LEAST_LINES = 9  # of height, below which it is left out when presenting


@dataclass(frozen=True)
class LegendCell:
    """Words behind a sample of a curve, or without one.

    Attributes
    ----------
    text : str
    colour : QColor
        Of the words.
    weight : int
        Of their font.
    sample : CurveStyle or None
    sample_width : float
        Of the line; as wide as a marker it shows the marker alone.
    width : float
        Of all.

    """

    text: str
    colour: QColor
    weight: int
    sample: CurveStyle | None
    sample_width: float
    width: float


class PlotLegend(PlotLayer):
    """Each run's title with samples of both curves; where these are too wide, one pair for all.

    There is no box: it would hide curves. Where it is presented larger and would still cover some,
    or in little height, there is no legend either: tags and grid name everything.
    """

    def __init__(self) -> None:
        super().__init__()
        self.groups: list[tuple[QRectF, list[LegendCell]]] = []

    def arrange(self, moment: PlotMoment) -> None:
        """Lay out one row at the lower right, or more where one is not enough."""
        self._moment = moment
        area, theme = moment.scale.area, moment.theme
        self._scale = theme.caption / 12
        self.groups = []
        if theme.is_presenting and area.height() < LEAST_LINES * theme.caption:
            self.cover(area)
            return
        indices = {name: style.index for name, style in moment.styles.items()}
        groups = [
            [self._title(name, None), *self._samples(index, theme.run_colour(index))]
            for name, index in indices.items()
        ]
        if _length(groups) > area.width():
            groups = [self._samples(0, QColor(theme.ink2))]
            groups += [[self._title(name, index)] for name, index in indices.items()]
        rows: list[list[list[LegendCell]]] = [[]]
        for group in groups:
            if rows[-1] and _length([*rows[-1], group]) > area.width():
                rows.append([])
            rows[-1].append(group)
        height = QFontMetricsF(theme.font("control", 600)).height() + 2
        top = moment.scale.data.bottom() - SPACE / 2 - height * len(rows)
        for row in rows:
            left = area.right() - _length(row)
            for group in row:
                box = QRectF(left, top, _length([group]) - BETWEEN_GROUPS, height)
                self.groups.append((box, group))
                left = box.right() + BETWEEN_GROUPS
            top += height
        if theme.is_presenting and self._covers_curves():
            self.groups = []
        self.cover(area)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint on a veil through which curves show, but do not disturb."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for box, _ in self.groups:
            painter.fillRect(box.adjusted(-SPACE, 0, SPACE, 0), self._moment.veil)
        for box, cells in self.groups:
            left = box.left()
            for cell in cells:
                self._paint_cell(painter, cell, QRectF(left, box.top(), cell.width, box.height()))
                left += cell.width + SPACE

    def _covers_curves(self) -> bool:
        """Whether a curve of any run comes where the veils are."""
        scale = self._moment.scale
        veils = QRectF()
        for box, _ in self.groups:
            veils = veils.united(box.adjusted(-SPACE, 0, SPACE, 0))
        for run in self._moment.frame.runs.values():
            x = scale.data.left() + run.history.epochs / scale.limit * scale.data.width()
            for accuracy in (run.history.train_accuracy, run.history.test_accuracy):
                y = scale.data.bottom() - accuracy * scale.data.height()
                if _meets(veils, x, y):
                    return True
        return False

    def _paint_cell(self, painter: QPainter, cell: LegendCell, box: QRectF) -> None:
        if cell.sample is not None:
            line = QRectF(box.left(), box.top(), cell.sample_width, box.height())
            cell.sample.paint_sample(painter, line)
            box.setLeft(line.right() + SPACE * 0.75)
        painter.setFont(self._moment.theme.font("control", cell.weight))
        painter.setPen(cell.colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cell.text)

    def _title(self, run: str, mark: int | None) -> LegendCell:
        theme, index = self._moment.theme, self._moment.styles[run].index
        title = QFontMetricsF(theme.font("control", 600)).elidedText(
            self._moment.title(run), Qt.TextElideMode.ElideMiddle, WIDEST_TITLE * self._scale
        )
        colour = theme.run_colour(index)
        style = None if mark is None else CurveStyle("circle", mark, colour, theme)
        return self._cell(title, colour, 600, style, 0 if style is None else style.mark_size)

    def _samples(self, index: int, colour: QColor) -> list[LegendCell]:
        theme = self._moment.theme
        names: list[tuple[Outline, str]] = [
            ("circle", self.tr("train")),
            ("square", self.tr("test")),
        ]
        return [
            self._cell(
                name,
                QColor(theme.ink2),
                400,
                CurveStyle(outline, index, colour, theme),
                SAMPLE * self._scale,
            )
            for outline, name in names
        ]

    def _cell(
        self,
        text: str,
        colour: QColor,
        weight: int,
        sample: CurveStyle | None,
        sample_width: float,
    ) -> LegendCell:
        metrics = QFontMetricsF(self._moment.theme.font("control", weight))
        width = metrics.horizontalAdvance(text) + 1
        if sample is not None:
            width += sample_width + SPACE * 0.75
        return LegendCell(text, colour, weight, sample, sample_width, width)


def _meets(box: QRectF, x: NDArray, y: NDArray) -> bool:
    """Whether a line through these points comes into the box, or so near that it may."""
    beside = (np.maximum(x[:-1], x[1:]) < box.left()) | (np.minimum(x[:-1], x[1:]) > box.right())
    low, high = np.maximum(y[:-1], y[1:]), np.minimum(y[:-1], y[1:])
    return bool((~beside & (low >= box.top()) & (high <= box.bottom())).any())


def _length(groups: list[list[LegendCell]]) -> float:
    """Pixels that groups need side by side, with the space behind each."""
    cells = sum(cell.width + SPACE for group in groups for cell in group)
    return cells + len(groups) * (BETWEEN_GROUPS - SPACE)
