"""AveragingPlot: test accuracy of averaging k masks, against scaling.

As in Srivastava et al. (2014), JMLR 15, Fig. 11.
"""

from collections.abc import Mapping
from math import inf

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from gui.charts.many_masks.averaging_moment import AveragingMoment
from gui.charts.many_masks.many_masks_controls import MASKS_OVER_IMAGES
from gui.charts.many_masks.many_masks_scale import AveragingScale
from gui.plot.value_tags import stacked
from gui.style.theme import LIGHT, Theme
from gui.widgets.run_mark import RunMark
from gui.widgets.wording import wording_for
from model.probes.averaging import Averaging

_SIGN = 18  # px of a run's mark and the space behind it
_NUMBER = 80  # px that no number is wider than
_TICKS = 1, 2, 3, 5, 10, 20, 30, 50, 100, 200
_LEAD = 16  # px between the end of a line and its numbers
_PAD = 6
_MARK = 9
_DASHES = [4.0, 3.0]
_MOST_TITLE = 170

_NOTHING = AveragingMoment(None, 1, {}, {}, {})


class AveragingPlot(QWidget):
    """A line a run, level where scaling is, with both numbers beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment = _NOTHING
        self.set_theme(LIGHT)

    def show_moment(self, moment: AveragingMoment) -> None:
        """Show an answer."""
        self._moment = moment
        self.setAccessibleName(self._headings()[0])
        self.setAccessibleDescription("\n".join(self.sentences()))
        self.update()

    def sentences(self) -> list[str]:
        """Return what the lines come to, a sentence a run."""
        moment = self._moment
        words = self.tr("{title}: mean of k = {k} masks {mean:.3f}, scaling {scaling:.3f}")
        return [
            words.format(
                title=moment.titles[name],
                k=moment.k,
                mean=moment.mean(run),
                scaling=run.scaling_accuracy,
            )
            for name, run in moment.runs.items()
        ] + moment.sentences()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self._caption = QFontMetricsF(theme.font("caption"))
        self._bold = QFontMetricsF(theme.font("caption", 600))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint all of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.surface))
        runs = self._moment.runs
        heading = wording_for(self._headings(), self._caption, self.width())
        self._write(painter, QRectF(0, 0, self.width(), self._line), heading, "ink2")
        if not runs:
            return
        scale = AveragingScale.of(list(runs.values()), self._area())
        self._paint_axes(painter, scale)
        for name, run in runs.items():
            self._paint_run(painter, scale, name, run)
        self._paint_numbers(painter, scale, runs)

    @property
    def _line(self) -> float:
        return self._caption.height()

    def _headings(self) -> list[str]:
        """Return what is shown, longest wording first."""
        report, lost = self._moment.report, self._moment.sentences()
        if report is None:
            waiting = self.tr("Test images go through {k} masks. This takes a few seconds.")
            return [waiting.format(k=MASKS_OVER_IMAGES)]
        wordings = [
            self.tr("Accuracy on {count} test images at step {step}, by the number of masks"),
            self.tr("Accuracy on {count} test images, step {step}"),
            self.tr("Step {step}"),
        ]
        told = [
            each.format(count=f"{report.images:,}", step=f"{report.step:,}") for each in wordings
        ]
        return [" ".join([*lost, told[0]]), *lost[:1], *told] if lost else told

    def _columns(self) -> tuple[float, float, float]:
        """Return the widths of what stands at the right: title, mean, scaling."""
        titles = (
            self._bold.horizontalAdvance(self._moment.titles[name]) for name in self._moment.runs
        )
        title = min(max(titles, default=0), _MOST_TITLE, self.width() / 5)
        words = (self._caption.horizontalAdvance(word) for word in self._column_words())
        mean, scaling = (max(word, self._bold.horizontalAdvance("0.000")) for word in words)
        return title, mean, scaling

    def _column_words(self) -> tuple[str, str]:
        return self.tr("mean of {k}").format(k=self._moment.k), self.tr("scaling")

    def _area(self) -> QRectF:
        """Return where the lines are."""
        left = self._caption.horizontalAdvance("0.0000") + _PAD
        right = self.width() - sum(self._columns()) - _LEAD - _SIGN - 4 * _PAD - 4
        top, bottom = self._line * 2 + 6, self.height() - self._line - 4
        return QRectF(left, top, max(right - left, 40), max(bottom - top, 20))

    def _paint_axes(self, painter: QPainter, scale: AveragingScale) -> None:
        area = scale.area
        chosen = round(scale.x(min(self._moment.k, scale.most))) + 0.5
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.drawLine(QPointF(chosen, area.top()), QPointF(chosen, area.bottom()))
        for value, word in scale.levels():
            y = round(scale.y(value)) + 0.5
            painter.setPen(QColor(self._theme.hairline))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            box = QRectF(0, y - self._line / 2, area.left() - _PAD, self._line)
            self._write(painter, box, word, "ink3", right=True)
        taken = -inf
        for k in (each for each in _TICKS if each <= scale.most):
            word = self.tr("k = {k}").format(k=k) if k == 1 else str(k)
            width = self._caption.horizontalAdvance(word)
            start = max(scale.x(k) - width / 2 - 1, area.left())
            box = QRectF(start, area.bottom() + 3, width + 2, self._line)
            if box.left() >= taken + _PAD:
                taken = box.right()
                self._write(painter, box, word, "ink3")

    def _paint_run(
        self, painter: QPainter, scale: AveragingScale, name: str, run: Averaging
    ) -> None:
        colour, area = self._theme.run_colour(self._moment.styles[name].index), scale.area
        level = scale.y(run.scaling_accuracy)
        dashed = QPen(colour, 1.4)
        dashed.setDashPattern(_DASHES)
        painter.setPen(dashed)
        painter.drawLine(QPointF(area.left(), level), QPointF(area.right(), level))
        painter.setPen(QPen(colour, 2))
        points = zip(run.ks.tolist(), run.accuracy.tolist(), strict=True)
        painter.drawPolyline(QPolygonF([QPointF(scale.x(k), scale.y(each)) for k, each in points]))
        place = QPointF(scale.x(min(self._moment.k, scale.most)), scale.y(self._moment.mean(run)))
        mark = RunMark("circle", self._moment.styles[name].index, _MARK)
        mark.paint(painter, [place], colour, QColor(self._theme.surface))

    def _paint_numbers(
        self, painter: QPainter, scale: AveragingScale, runs: Mapping[str, Averaging]
    ) -> None:
        """Write a row a run, as near to the end of its line as the others allow."""
        area, columns = scale.area, self._columns()
        title, mean, scaling = columns
        lowest, highest = area.top() + self._line / 2, area.bottom() + self._line / 2
        pitch = min(self._line + 3, (highest - lowest) / max(len(runs) - 1, 1))
        ends = [scale.y(float(run.accuracy[-1])) for run in runs.values()]
        rows = stacked(np.array(ends), pitch, lowest, highest)
        left = area.right() + _LEAD
        after_title = left + _SIGN + title + 2 * _PAD
        ends_at = after_title + mean, after_title + mean + 2 * _PAD + scaling
        self._paint_head(painter, ends_at, columns)
        for (name, run), row, end in zip(runs.items(), rows.tolist(), ends, strict=True):
            colour = self._theme.run_colour(self._moment.styles[name].index)
            painter.setPen(QPen(colour, 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(area.right() + 1, end), QPointF(left - 2, row))
            mark = RunMark("square", self._moment.styles[name].index, 10)
            mark.paint(painter, [QPointF(left + 7, row)], colour, QColor(self._theme.surface))
            box = QRectF(left + _SIGN, row - self._line / 2, title + 2, self._line)
            elide = Qt.TextElideMode.ElideMiddle
            words = self._bold.elidedText(self._moment.titles[name], elide, box.width())
            self._write(painter, box, words, "ink", bold=True)
            for value, edge in zip(
                (self._moment.mean(run), run.scaling_accuracy), ends_at, strict=True
            ):
                box = QRectF(edge - _NUMBER, row - self._line / 2, _NUMBER, self._line)
                self._write(painter, box, f"{value:.3f}", "ink", right=True, bold=True)

    def _paint_head(
        self,
        painter: QPainter,
        ends_at: tuple[float, float],
        columns: tuple[float, float, float],
    ) -> None:
        """Write what the columns are, with the lines that they belong to."""
        for word, edge, width, dashed in zip(
            self._column_words(), ends_at, columns[1:], (False, True), strict=True
        ):
            box = QRectF(edge - width, self._line - 2, width, self._line)
            self._write(painter, box, word, "ink2", right=True)
            pen = QPen(QColor(self._theme.ink2), 1.4 if dashed else 2)
            if dashed:
                pen.setDashPattern(_DASHES)
            painter.setPen(pen)
            painter.drawLine(box.bottomLeft() + QPointF(0, 2), box.bottomRight() + QPointF(0, 2))

    def _write(
        self,
        painter: QPainter,
        box: QRectF,
        text: str,
        colour: str,
        *,
        right: bool = False,
        bold: bool = False,
    ) -> None:
        painter.setFont(self._theme.font("caption", 600 if bold else 400))
        painter.setPen(QColor(getattr(self._theme, colour)))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)
