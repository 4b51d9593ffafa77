"""ChangeMarks: thin upright lines where a setting was changed live."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.plot.change_notes import ChangeNote, change_notes
from gui.plot.plot_axes import PlotAxes
from gui.plot.plot_layer import PlotLayer, PlotMoment

MERGED = 24  # px: the changes of a dragged slider are one change to the eye
SPACE = 4


@dataclass(frozen=True)
class ChangeMark:
    """A change, or several of one setting that lie close together.

    Attributes
    ----------
    note : ChangeNote
        From before the first to after the last of them.
    first, last : float
        Their columns.
    colour : QColor
    text : str
    label : QRectF
        Where the words stand; empty where there is no room for them.

    """

    note: ChangeNote
    first: float
    last: float
    colour: QColor
    text: str
    label: QRectF


class ChangeMarks(PlotLayer):
    """A line for every change, labels in rows from the top; the axis's name is left free."""

    def __init__(self, axes: PlotAxes) -> None:
        super().__init__()
        self._axes = axes
        self.marks: list[ChangeMark] = []

    def arrange(self, moment: PlotMoment) -> None:
        """Lay out the live changes up to the moment."""
        self._moment = moment
        marks: list[ChangeMark] = []
        for note in change_notes(moment.frame):
            column = moment.scale.x(note.step / moment.frame.steps_per_epoch)
            mark = self._mark(note, round(column) + 0.5)
            before = next((one for one in marks if _continues(mark, one)), None)
            if before is not None:
                marks.remove(before)
                joined = replace(before.note, after=note.after)
                mark = replace(self._mark(joined, before.first), last=mark.last)
            marks.append(mark)
        self.marks = self._labelled(sorted(marks, key=lambda mark: mark.first))
        self.cover(moment.scale.bounds)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint the lines, then the labels on a veil each."""
        bottom = self._moment.scale.area.bottom()
        for mark in self.marks:
            top = self._top(mark)
            between = QColor(mark.colour)
            between.setAlpha(self._moment.theme.gap_alpha)
            painter.fillRect(QRectF(QPointF(mark.first, top), QPointF(mark.last, bottom)), between)
            pen = QPen(mark.colour, 1)
            pen.setDashPattern([2, 3])
            painter.setPen(pen)
            for column in {mark.first, mark.last}:
                painter.drawLine(QLineF(column, top, column, bottom))
        painter.setFont(self._moment.theme.font("caption", 500))
        for mark in self.marks:
            if not mark.label.isEmpty():
                painter.fillRect(mark.label, self._moment.veil)
                painter.setPen(mark.colour)
                painter.drawText(mark.label, Qt.AlignmentFlag.AlignCenter, mark.text)

    def _top(self, mark: ChangeMark) -> float:
        """Where its lines begin: below the axis's name, where that stands in the way."""
        name = self._axes.accuracy_box
        return name.bottom() if mark.first < name.right() else self._moment.scale.bounds.top()

    def _mark(self, note: ChangeNote, column: float) -> ChangeMark:
        theme = self._moment.theme
        if note.run is None:
            colour = QColor(theme.ink2)
        else:
            colour = theme.run_colour(self._moment.styles[note.run].index)
        return ChangeMark(note, column, column, colour, self._words(note), QRectF())

    def _labelled(self, marks: list[ChangeMark]) -> list[ChangeMark]:
        """Find room for the words: beside the line, in the first row that is free there."""
        scale = self._moment.scale
        metrics = QFontMetricsF(self._moment.theme.font("caption", 500))
        height = metrics.height()
        taken = [self._axes.accuracy_box]
        labelled = []
        for mark in marks:
            width = metrics.horizontalAdvance(mark.text) + 2 * SPACE
            left = mark.last + 1
            if left + width > scale.area.right():
                left = mark.first - 1 - width
            label = QRectF(left, scale.area.top() - height, width, height)
            while any(label.intersects(other) for other in taken):
                label.translate(0, height + 1)
            if label.bottom() > scale.area.center().y():
                label = QRectF()
            taken.append(label)
            labelled.append(replace(mark, label=label))
        return labelled

    def _words(self, note: ChangeNote) -> str:
        if note.field == "dropout_ratio":
            words, form = self.tr("drop {before} → {after}"), "{:.2f}".format
        elif note.field == "learning_rate":
            words, form = self.tr("learning rate {before} → {after}"), "{:g}".format
        else:
            words, form = self.tr("epochs {before} → {after}"), "{:,.0f}".format
        return words.format(before=_spread(note.before, form), after=_spread(note.after, form))


def _continues(mark: ChangeMark, earlier: ChangeMark) -> bool:
    same = (mark.note.run, mark.note.field) == (earlier.note.run, earlier.note.field)
    return same and mark.first - earlier.last <= MERGED


def _spread(values: tuple[float, ...], form: Callable[[float], str]) -> str:
    lowest, highest = form(min(values)), form(max(values))
    return lowest if lowest == highest else f"{lowest}–{highest}"
