"""DamageRows: the test accuracies of all runs before and after some units were disabled."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.charts.damage.damage_line import DamageLine, change_words, cost_words, line_words
from gui.charts.damage.damage_scale import DamageScale, spread_out
from gui.style.theme import LIGHT, Theme
from gui.widgets.run_mark import SWATCH_SIZE, RunMark
from gui.widgets.wording import wording_for

_GAP = 12  # between columns
_LEAST_FIELD = 140  # the field's width; numbers and titles give way to it
_TITLE_SHARE = 0.25  # of the width, at most
_TALLEST_ROW = 110
_ROOMY_ROW, _ROOMY_WIDTH = 64, 900  # for larger words
_DOT_ALPHA = 150
_FLAT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class DamageRows(QWidget):
    """A row a run: its title, its accuracies on a scale for all runs, its numbers.

    A square is the accuracy before, an arrow's tip or the dots those after, a bar the median.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._lines: tuple[DamageLine, ...] = ()
        self.scale = DamageScale.holding(())
        self.set_theme(LIGHT)

    @property
    def lines(self) -> tuple[DamageLine, ...]:
        """What is shown, a run each."""
        return self._lines

    def show_lines(self, lines: Sequence[DamageLine]) -> None:
        """Show these runs."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        known = [line for line in lines if line.known]
        accuracies = [each for line in known for each in (line.before, *line.after)]
        self.scale = DamageScale.holding(each for each in accuracies if each is not None)
        self.setAccessibleName(self.tr("Test accuracy before and after"))
        self.setAccessibleDescription("; ".join(line_words(line) for line in lines))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        self._theme = theme
        self._caption = theme.font("caption")
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a few rows."""
        return QSize(420, 120)

    def minimumSizeHint(self) -> QSize:
        """Room for something to be seen."""
        return QSize(260, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scale and the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._lines:
            return
        layout = _RowLayout(self._lines, self.width(), self.height(), self._theme)
        if any(line.known for line in self._lines):
            self._paint_scale(painter, layout)
        for place, line in enumerate(self._lines):
            self._paint_line(painter, layout, place, line)

    def _paint_scale(self, painter: QPainter, layout: "_RowLayout") -> None:
        painter.setFont(self._caption)
        metrics, field = QFontMetricsF(self._caption), layout.field
        for tick in self.scale.ticks:
            x = round(field.left() + self.scale.share(tick) * field.width()) + 0.5
            painter.setPen(QPen(QColor(self._theme.hairline), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, field.bottom()))
            if layout.has_axis:
                text = f"{tick:.2f}"
                box = QRectF(0, field.bottom() + 1, metrics.horizontalAdvance(text) + 2, 0)
                box.setHeight(metrics.height())
                box.moveCenter(QPointF(x, box.center().y()))
                painter.setPen(QColor(self._theme.ink2))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        if layout.has_axis:
            name = QRectF(layout.numbers, field.bottom() + 1, self.width(), metrics.height())
            name.setRight(self.width())
            painter.setPen(QColor(self._theme.ink2))
            painter.drawText(name, _FLAT, self.tr("test accuracy"))

    def _paint_line(
        self, painter: QPainter, layout: "_RowLayout", place: int, line: DamageLine
    ) -> None:
        theme, row = self._theme, layout.row(place)
        colour, middle = theme.run_colour(line.index), row.center().y()
        sign = layout.sign
        RunMark("square", line.index, sign).paint(
            painter, [QPointF(sign / 2 + 1, middle)], colour, QColor(theme.surface)
        )
        painter.setFont(layout.font)
        painter.setPen(colour)
        metrics, room = QFontMetricsF(layout.font), layout.title_width
        title = metrics.elidedText(line.title, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QRectF(sign + 8, row.top(), room + 2, row.height()), _FLAT, title)
        painter.setPen(QColor(theme.ink))
        if line.notes:
            self._paint_note(painter, layout, row, line)
            return
        numbers = QRectF(layout.numbers, row.top(), layout.change_width + 2, row.height())
        painter.drawText(numbers, _FLAT, change_words(line))
        if layout.costs:
            numbers.translate(layout.change_width + _GAP, 0)
            numbers.setWidth(layout.cost_width + 2)
            painter.drawText(numbers, _FLAT, cost_words(line))
        if line.known:
            self._paint_accuracies(painter, layout, row, line)

    def _paint_note(
        self, painter: QPainter, layout: "_RowLayout", row: QRectF, line: DamageLine
    ) -> None:
        """Say why there are no accuracies, in their place."""
        room = QRectF(layout.field.left(), row.top(), 0, row.height())
        room.setRight(self.width())
        note = wording_for(line.notes, QFontMetricsF(layout.font), room.width())
        painter.drawText(room, _FLAT, note)

    def _paint_accuracies(
        self, painter: QPainter, layout: "_RowLayout", row: QRectF, line: DamageLine
    ) -> None:
        theme, y = self._theme, row.center().y()
        colour, surface = theme.run_colour(line.index), QColor(theme.surface)
        before, size = layout.x(self.scale, line.before or 0.0), layout.mark
        end = None if line.middle is None else layout.x(self.scale, line.middle)
        if end is not None:
            painter.setPen(QPen(colour, 2))
            painter.drawLine(QPointF(before, y), QPointF(end, y))
        if line.is_random:
            self._paint_dots(painter, layout, row, line)
        RunMark("square", line.index, size).paint(painter, [QPointF(before, y)], colour, surface)
        if end is None:
            return
        if line.is_random:
            bar = QRectF(end - 2, row.top() + 1, 4, row.height() - 2)
            painter.setPen(QPen(surface, 1))
            painter.setBrush(QColor(theme.ink))
            painter.drawRoundedRect(bar, 1.5, 1.5)
        elif abs(end - before) > 1.5 * size:  # else the square would cover all but its point
            _paint_tip(painter, QPointF(end, y), size, end > before, colour)

    def _paint_dots(
        self, painter: QPainter, layout: "_RowLayout", row: QRectF, line: DamageLine
    ) -> None:
        places = [layout.x(self.scale, each) for each in line.finite]
        size = layout.dot
        offsets = spread_out(places, size, (row.height() - size) / 2)
        colour = self._theme.run_colour(line.index)
        colour.setAlpha(_DOT_ALPHA)
        painter.setBrush(colour)
        painter.setPen(QPen(QColor(self._theme.surface), 0.5))
        for x, offset in zip(places, offsets, strict=True):
            painter.drawEllipse(QPointF(x, row.center().y() + offset), size / 2, size / 2)


class _RowLayout:
    """Where everything stands; the same for painting and for whoever asks."""

    def __init__(self, lines: Sequence[DamageLine], width: int, height: int, theme: Theme) -> None:
        caption = QFontMetricsF(theme.font("caption")).height()
        control = QFontMetricsF(theme.font("control", 600)).height()
        # The axis gives way before the titles become small: the numbers say it all.
        self.has_axis = height - caption >= control * len(lines)
        self._height = height - (caption + 1 if self.has_axis else 0)
        self._pitch = min(self._height / len(lines), _TALLEST_ROW)
        small = self._pitch < control
        roomy = self._pitch >= _ROOMY_ROW and width >= _ROOMY_WIDTH
        self.font = theme.font("caption" if small else "title" if roomy else "control", 600)
        metrics = QFontMetricsF(self.font)
        self.sign = round(SWATCH_SIZE * theme.body / LIGHT.body) if not small else theme.caption - 2
        self.mark = min((15 if roomy else 11) * theme.body / LIGHT.body, self._pitch - 4)
        self.dot = min(max(self._pitch / 8, 4), 11)
        widest = max(metrics.horizontalAdvance(line.title) for line in lines)
        self.title_width = min(widest, width * _TITLE_SHARE)
        self.change_width = max(metrics.horizontalAdvance(change_words(line)) for line in lines)
        self.cost_width = max(metrics.horizontalAdvance(cost_words(line)) for line in lines)
        left = self.sign + 8 + self.title_width + _GAP
        right = self.change_width + _GAP
        self.costs = (
            self.cost_width > 0 and width - left - right - self.cost_width - _GAP >= _LEAST_FIELD
        )
        if self.costs:
            right += self.cost_width + _GAP
        self.numbers = width - right + _GAP
        self.field = QRectF(left + 8, 0, max(width - left - right - 20, 40), self._height)
        self._top = (self._height - self._pitch * len(lines)) / 2

    def row(self, place: int) -> QRectF:
        """The row of the run at that place."""
        return QRectF(0, self._top + place * self._pitch, self.field.right(), self._pitch)

    def x(self, scale: DamageScale, accuracy: float) -> float:
        """Where an accuracy is."""
        return self.field.left() + scale.share(accuracy) * self.field.width()


def _paint_tip(
    painter: QPainter, tip: QPointF, size: float, rightwards: bool, colour: QColor
) -> None:
    back = -size * 0.7 if rightwards else size * 0.7
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon([tip, tip + QPointF(back, -size * 0.45), tip + QPointF(back, size * 0.45)])
