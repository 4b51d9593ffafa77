"""LossNumbers: the last values of lines, beside where they end."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from gui.charts.loss.loss_lines import Kind, LossLine
from gui.plot.value_tags import stacked
from gui.style.theme import LIGHT, Theme
from gui.widgets.run_mark import RunMark

_GAP = 8  # px between two columns
_PAD = 5
_MARK = 8
_FRAME = 3  # px of a box that its figures do not take
_ABOVE = 0.4  # of their height: numbers may stand that much higher than the lines can


@dataclass(frozen=True)
class LastValue:
    """One number.

    Attributes
    ----------
    line : LossLine
        That ends with it.
    box : QRectF

    """

    line: LossLine
    box: QRectF


class LossNumbers:
    """One column if all numbers fit, or one a kind; none where even those could not be read.

    Parameters
    ----------
    number : callable
        Writes a value.

    """

    def __init__(self, number: Callable[[float], str]) -> None:
        self._number = number
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self._mark = _MARK * theme.caption / LIGHT.caption
        self._metrics = QFontMetricsF(theme.font("caption", 600))

    def width(self, lines: Sequence[LossLine], area: QRectF) -> float:
        """Return the pixels that they need beside lines in an area of that height."""
        return len(self._columns(lines, area)) * (self._box_width(lines) + _GAP)

    def place(
        self, lines: Sequence[LossLine], ends: Sequence[float], area: QRectF, left: float
    ) -> list[LastValue]:
        """Return the numbers, each as near to its line's end as the others allow.

        Parameters
        ----------
        lines : sequence of LossLine
        ends : sequence of float
            The row in which each of them ends.
        area : QRectF
            Where the lines are.
        left : float
            Of the first column.

        """
        room, width, placed = self._room(area), self._box_width(lines), []
        row_of = dict(zip(lines, ends, strict=True))
        for column in self._columns(lines, area):
            pitch = min(self._metrics.height() + 6, room.height() / max(len(column), 1))
            wanted = np.array([row_of[line] for line in column])
            half = pitch / 2
            rows = stacked(wanted, pitch, room.top() + half, room.bottom() - half)
            for line, row in zip(column, rows, strict=True):
                placed.append(LastValue(line, QRectF(left, row - half + 1, width, pitch - 2)))
            left += width + _GAP
        return placed

    def paint(self, painter: QPainter, value: LastValue) -> None:
        """Paint one of them: filled for training images, outlined for the test, dotted with masks.

        The painter smooths edges.
        """
        line, box = value.line, value.box
        colour, surface = self._theme.run_colour(line.index), QColor(self._theme.surface)
        filled = line.kind is Kind.TRAIN
        dots = Qt.PenStyle.DotLine if line.kind is Kind.MASKED else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, 1.5, dots))
        painter.setBrush(colour if filled else surface)
        radius = self._theme.tag_radius
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
        ink, paper = (surface, colour) if filled else (colour, surface)
        size = min(self._mark, box.height() - 4)
        centre = QPointF(box.left() + _PAD + self._mark / 2, box.center().y())
        RunMark("square", line.index, size).paint(painter, [centre], ink, paper)
        painter.setPen(ink)
        painter.setFont(self._theme.font("caption", 600))
        text = box.adjusted(0, 0, -_PAD, 0)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, side | Qt.TextFlag.TextDontClip, self._number(line.last))

    def _columns(self, lines: Sequence[LossLine], area: QRectF) -> list[list[LossLine]]:
        known = [line for line in lines if np.isfinite(line.last)]
        room = self._room(area).height()
        if len(known) * (self._metrics.height() + 4) <= room:
            return [known]
        kinds = [[line for line in known if line.kind is kind] for kind in Kind]
        columns = [column for column in kinds if column]
        least = self._theme.caption + _FRAME  # figures have no descenders
        return columns if max(map(len, columns), default=0) * least <= room else []

    def _room(self, area: QRectF) -> QRectF:
        """Where numbers may stand: also a little beside the key, but off the word below."""
        return area.adjusted(0, -_ABOVE * self._metrics.height(), 0, 0)

    def _box_width(self, lines: Sequence[LossLine]) -> float:
        texts = [self._number(line.last) for line in lines] or ["0.00"]
        widest = max(map(self._metrics.horizontalAdvance, texts))
        return round(widest + self._mark + 3 * _PAD)
