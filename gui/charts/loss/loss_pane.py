"""LossPane: lines over the epochs, with a key above them and their last values beside them."""

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.charts.loss.loss_lines import Kind, LossLine
from gui.charts.loss.loss_numbers import LastValue, LossNumbers
from gui.charts.loss.loss_stroke import LossStroke
from gui.plot.round_step import round_count
from gui.style.theme import LIGHT, Theme

_GAP = 8
_LANE = 16  # px between the plot and the numbers
_MARK = 8
_SAMPLE = 26
_EPOCH_SPACING = 80  # px, at least, between the numbers along the bottom


class LossPane(QWidget):
    """A line for each run and kind; LossStroke says how it is drawn.

    Parameters
    ----------
    name : str
        Of what is drawn upwards.
    kinds : mapping of Kind to tuple of str
        The key: what a line is called, and how in short.
    number : callable
        Writes a value.

    """

    def __init__(
        self,
        name: str,
        kinds: Mapping[Kind, tuple[str, str]],
        number: Callable[[float], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._name, self._kinds, self._number = name, kinds, number
        self._numbers = LossNumbers(number)
        self._lines: list[LossLine] = []
        self._ticks: list[float] = [0.0, 1.0]
        self._limit = 1
        self.set_theme(LIGHT)

    def show_lines(self, lines: list[LossLine], ticks: list[float], limit: int) -> None:
        """Show these lines.

        Parameters
        ----------
        lines : list of LossLine
        ticks : list of float
            Values with a grid line, from 0 to the highest on show.
        limit : int
            The last epoch.

        """
        self._lines, self._ticks, self._limit = lines, ticks, limit
        self.setAccessibleDescription(
            "\n".join(
                f"{line.title}, {self._kinds[line.kind][0]}: {self._number(line.last)}"
                for line in lines
            )
        )
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self._scale = theme.caption / LIGHT.caption
        self._metrics = QFontMetricsF(theme.font("caption"))
        self._numbers.set_theme(theme)
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Room for its key, and for a few numbers one above the other."""
        return QSize(round(240 * self._scale), round(5.5 * self._metrics.height()))

    @property
    def ticks_fitting(self) -> int:
        """How many steps the axis has room for."""
        return max(min(int(self._area().height() / (1.6 * self._metrics.height())), 6), 2)

    def numbers(self) -> list[LastValue]:
        """Where the last values stand."""
        area = self._area()
        wanted = [self._y(line.last, area) for line in self._lines]
        return self._numbers.place(self._lines, wanted, area, area.right() + _LANE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        area = self._area()
        self._paint_key(painter)
        self._paint_axes(painter, area)
        if not self._lines:
            return
        painter.save()
        painter.setClipRect(area.adjusted(-_MARK, -_MARK, _MARK, _MARK))
        for line in self._lines:
            self._paint_line(painter, line, area)
        painter.restore()
        for number in self.numbers():
            self._numbers.paint(painter, number)

    def _area(self) -> QRectF:
        """Where the lines are."""
        line = self._metrics.height()
        left = max(map(self._metrics.horizontalAdvance, ("0.0", *map(self._tick, self._ticks))))
        area = QRectF(self.rect()).adjusted(
            round(left) + _GAP, round(1.7 * line), 0, -round(1.5 * line)
        )
        return area.adjusted(0, 0, -round(self._numbers.width(self._lines, area) + _LANE), 0)

    def _tick(self, value: float) -> str:
        step = self._ticks[1] - self._ticks[0]
        return f"{value:.{0 if step >= 1 else 1 if step >= 0.1 else 2}f}"

    def _paint_key(self, painter: QPainter) -> None:
        """The axis' name and the kinds; in short where they have no room."""
        height = self._metrics.height() + 2
        self._write(painter, QRectF(0, 0, self.width(), height), self._name, "ink2")
        left = self._metrics.horizontalAdvance(self._name) + 2 * _GAP
        whole = [self._metrics.horizontalAdvance(words) for words, _ in self._kinds.values()]
        around = _SAMPLE * self._scale + 3 * _GAP
        short = left + sum(whole) + len(whole) * around > self.width()
        closer = 0.6 if short else 1
        for kind, wordings in self._kinds.items():
            words = wordings[int(short)]
            sample = QRectF(left, 0, _SAMPLE * self._scale * closer, height)
            colour = QColor(self._theme.ink2)
            middle = round(sample.center().y()) + 0.5
            ends = np.array([[sample.left(), sample.right()], [middle, middle]])
            mark = [QPointF(sample.center().x(), middle)]
            LossStroke(kind, 0, colour, self._theme).paint(painter, ends, mark)
            left = sample.right() + 0.75 * _GAP * closer
            width = self._metrics.horizontalAdvance(words) + 2
            self._write(painter, QRectF(left, 0, width, height), words, "ink2")
            left += width + 1.5 * _GAP * closer

    def _paint_axes(self, painter: QPainter, area: QRectF) -> None:
        height = self._metrics.height()
        for value in self._ticks:
            y = round(self._y(value, area)) + 0.5
            painter.setPen(QPen(QColor(self._theme.hairline), 1))
            painter.drawLine(QLineF(area.left(), y, area.right(), y))
            box = QRectF(0, y - height / 2, area.left() - _GAP, height)
            self._write(painter, box, self._tick(value), "ink2", Qt.AlignmentFlag.AlignRight)
        step = round_count(self._limit * _EPOCH_SPACING * self._scale / area.width())
        below = QRectF(area.left(), area.bottom() + 4, area.width(), height + 2)
        for epoch in range(0, self._limit + 1, step):
            width = self._metrics.horizontalAdvance(f"{epoch:,}") + 2
            box = QRectF(self._x(epoch, area) - width / 2, below.top(), width, below.height())
            self._write(painter, box, f"{epoch:,}", "ink2", Qt.AlignmentFlag.AlignHCenter)
            end = box.right()
        left = max(area.right() + _LANE, end + _GAP)
        named = QRectF(left, below.top(), self.width(), below.height())
        self._write(painter, named, self.tr("epoch"), "ink2")

    def _paint_line(self, painter: QPainter, line: LossLine, area: QRectF) -> None:
        finite = np.isfinite(line.values)
        if not finite.any():
            return
        # What lies beyond the axis runs along its end.
        values = np.minimum(line.values, self._ticks[-1])
        points = np.stack(
            [
                area.left() + line.epochs / self._limit * area.width(),
                area.bottom() - values / self._ticks[-1] * area.height(),
            ]
        )
        colour = self._theme.run_colour(line.index)
        end = [QPointF(*points[:, len(finite) - 1])] if finite[-1] else []
        LossStroke(line.kind, line.index, colour, self._theme).paint(painter, points, end)

    def _x(self, epoch: float, area: QRectF) -> float:
        return area.left() + epoch / self._limit * area.width()

    def _y(self, value: float, area: QRectF) -> float:
        return area.bottom() - min(value / self._ticks[-1], 1) * area.height()

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        colour: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(QColor(getattr(self._theme, colour)))
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)
