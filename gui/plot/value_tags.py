"""ValueTags: the last accuracies at the right of the plot, each led to from its curve."""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.plot.plot_layer import PlotLayer, PlotMoment
from gui.plot.reading import Reading, in_words
from gui.style.theme import Theme

LANE = 18  # px between the plot and its tags, where leader lines bend
PADDING = 7
BETWEEN = 2
OUTLINE = 1.5
STUB = 4  # px that a leader line runs level before and after its bend


# What a Tag holds besides its box.
_End: TypeAlias = tuple[QPointF, str, str, bool, QColor]


@dataclass(frozen=True)
class Tag:
    """One accuracy.

    Attributes
    ----------
    box : QRectF
    anchor : QPointF
        Where its curve ends.
    name, number : str
    filled : bool
        Training; otherwise outlined: test.
    colour : QColor

    """

    box: QRectF
    anchor: QPointF
    name: str
    number: str
    filled: bool
    colour: QColor


class ValueTags(PlotLayer):
    """A column of tags that never overlap, each as near to its curve as the others allow."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[Tag] = []
        self._spoken: list[str] = []

    def width(self, theme: Theme) -> float:
        """Pixels that tags and leader lines need at the right of the plot."""
        metrics = QFontMetricsF(theme.font("control", 600))
        name = max(metrics.horizontalAdvance(name) for name in self._names())
        return round(LANE + name + metrics.horizontalAdvance("0.00") + 4 * PADDING)

    def arrange(self, moment: PlotMoment) -> None:
        """Lay out the last scores of the moment."""
        theme, scale = moment.theme, moment.scale
        self._theme, self._edge = theme, scale.area.right()
        room = QRectF(scale.bounds.topLeft(), scale.area.bottomRight())
        ends = self._with_room(self._ends(moment), room.height())
        # Many tags share the height there is; they may have to do with the smaller font.
        pitch = QFontMetricsF(theme.font("control", 600)).height() + 4 + BETWEEN
        pitch = min(pitch, room.height() / max(len(ends), 1))
        height = pitch - BETWEEN
        small = QFontMetricsF(theme.font("control", 600)).height() > height
        self._font = theme.font("caption" if small else "control", 600)
        rows = stacked(
            np.array([anchor.y() for anchor, *_ in ends]),
            pitch,
            room.top() + pitch / 2,
            room.bottom() - pitch / 2,
        )
        left = scale.area.right() + LANE
        width = scale.bounds.right() - left
        self.tags = [
            Tag(QRectF(left, row - height / 2, width, height), *end)
            for row, end in zip(rows, ends, strict=True)
        ]
        self._spoken = self._sentences(moment)
        self.cover(scale.bounds)

    def words(self) -> str:
        """The last scores as text, a line a run, for those who listen; also those without room."""
        return "\n".join(self._spoken)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint leader lines, then the tags over their ends."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        for tag in self.tags:
            self._paint_leader(painter, tag)
        for tag in self.tags:
            self._paint_tag(painter, tag)

    def _with_room(self, ends: list[_End], height: float) -> list[_End]:
        """Return those of the ends whose tags can be read: all, of the tests only, or none."""
        least = self._least_height() + BETWEEN
        tests = [end for end in ends if not end[3]]
        return next((each for each in (ends, tests) if len(each) * least <= height), [])

    def _least_height(self) -> float:
        """Return the height of a tag whose outline leaves room for the ink, in the smaller font."""
        metrics = QFontMetricsF(self._theme.font("caption", 600))
        texts = (*self._names(), "0.25")
        ink = max(metrics.tightBoundingRect(text).height() for text in texts)
        return ink - 1 + 2 * OUTLINE  # its box is rounded outwards

    def _ends(self, moment: PlotMoment) -> list[_End]:
        """Return what a Tag holds besides its box, for every accuracy that there is."""
        ends = []
        for name, run in moment.frame.runs.items():
            history, reading = run.history, Reading.of(run.history)
            colour = moment.theme.run_colour(moment.styles[name].index)
            for accuracies, shown, word, filled in zip(
                (history.train_accuracy, history.test_accuracy),
                (reading.train, reading.test),
                self._names(),
                (True, False),
                strict=True,
            ):
                if np.isfinite(shown):
                    x = moment.scale.x(history.epochs[-1])
                    anchor = QPointF(x, moment.scale.y(accuracies[-1]))
                    ends.append((anchor, word, in_words(shown), filled, colour))
        return ends

    def _sentences(self, moment: PlotMoment) -> list[str]:
        """Return the last scores of each run as text."""
        readings = {name: Reading.of(run.history) for name, run in moment.frame.runs.items()}
        train, test = self._names()
        return [
            f"{moment.title(name)}: {train} {in_words(each.train)}, {test} {in_words(each.test)}"
            for name, each in readings.items()
        ]

    def _paint_leader(self, painter: QPainter, tag: Tag) -> None:
        row = round(tag.anchor.y()) + 0.5
        edge = QPointF(self._edge, row)
        painter.setPen(QPen(tag.colour, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(tag.anchor.x() + PADDING, row), edge)
        painter.setPen(QPen(tag.colour, 1))
        middle = QPointF(tag.box.left(), tag.box.center().y())
        if abs(middle.y() - row) < 1:  # level
            middle.setY(row)
        stub = QPointF(STUB, 0)
        painter.drawPolyline(QPolygonF([edge, edge + stub, middle - stub, middle]))

    def _paint_tag(self, painter: QPainter, tag: Tag) -> None:
        surface = QColor(self._theme.surface)
        painter.setPen(QPen(tag.colour, OUTLINE))
        painter.setBrush(tag.colour if tag.filled else surface)
        outline = tag.box.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(outline, self._theme.tag_radius, self._theme.tag_radius)
        painter.setPen(surface if tag.filled else tag.colour)
        text = tag.box.adjusted(PADDING, 0, -PADDING, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tag.name)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(text, side, tag.number)

    def _names(self) -> tuple[str, str]:
        return self.tr("train"), self.tr("test")


def stacked(
    wanted: NDArray[np.float64], pitch: float, lowest: float, highest: float
) -> NDArray[np.float64]:
    """Move positions as little as possible so that they keep a distance and stay within bounds.

    Least squares under an order: pools of adjacent violators (isotonic regression).

    Parameters
    ----------
    wanted : (positions,)
        In any order; of equal ones the earlier comes first.
    pitch : float
        The least distance; all together have to fit.
    lowest, highest : float

    """
    order = np.argsort(wanted, kind="stable")
    offsets = np.arange(len(wanted)) * pitch
    pools: list[list[float]] = []
    for position in wanted[order] - offsets:
        pools.append([position])
        while len(pools) > 1 and np.mean(pools[-2]) > np.mean(pools[-1]):
            last = pools.pop()
            pools[-1].extend(last)
    levels = np.array([np.mean(pool) for pool in pools for _ in pool])
    placed = np.empty_like(wanted)
    placed[order] = np.clip(levels, lowest, highest - offsets[-1:].sum()) + offsets
    return placed
