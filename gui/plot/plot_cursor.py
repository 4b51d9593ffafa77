"""PlotCursor: the exact accuracies of one epoch."""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gui.plot.plot_layer import PlotLayer, PlotMoment

PADDING = 8
COLUMN_GAP = 14
DISTANCE = 10  # px between line and read-out
WIDEST_TITLE = 180
DOT = 3.5


@dataclass(frozen=True)
class CursorRow:
    """The scores of one run at the cursor's epoch.

    Attributes
    ----------
    run : str
    title : str
    train, test : float

    """

    run: str
    title: str
    train: float
    test: float


class PlotCursor(PlotLayer):
    """An upright line at a scored epoch with a read-out beside it; hidden while `epoch` is None.

    Signals
    -------
    moved()
        It reads another epoch, or none any more.

    """

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.epoch: int | None = None
        self.rows: list[CursorRow] = []
        self.box = QRectF()
        self._wanted: int | None = None
        self._moment: PlotMoment | None = None

    @property
    def last_epoch(self) -> int:
        """The last epoch it can stand at; -1 before the first score."""
        if self._moment is None:
            return -1
        return min(len(run.history) for run in self._moment.frame.runs.values()) - 1

    def arrange(self, moment: PlotMoment) -> None:
        """Stay at the epoch, or follow the scores to the one that is wanted."""
        self._moment = moment
        self.move_to(self._wanted)

    def move_to(self, epoch: int | None) -> None:
        """Stand at the scored epoch nearest to this one, now and later, or hide if None."""
        self._wanted = epoch
        if epoch is None or self._moment is None or self.last_epoch < 0:
            self.epoch, self.rows, self.box = None, [], QRectF()
            self.cover(QRectF())
            self.moved.emit()
            return
        self.epoch = min(max(epoch, 0), self.last_epoch)
        metrics = QFontMetricsF(self._moment.theme.font("caption", 600))
        self.rows = [
            CursorRow(
                name,
                metrics.elidedText(
                    self._moment.title(name), Qt.TextElideMode.ElideMiddle, WIDEST_TITLE
                ),
                float(run.history.train_accuracy[self.epoch]),
                float(run.history.test_accuracy[self.epoch]),
            )
            for name, run in self._moment.frame.runs.items()
        ]
        self._lay_out(self._moment)
        self.moved.emit()

    def take_key(self, event: QKeyEvent) -> bool:
        """Go from score to score by arrow keys, Home and End, or hide; return whether it did."""
        last, here = self.last_epoch, self.last_epoch if self.epoch is None else self.epoch
        targets = {
            Qt.Key.Key_Left: here if self.epoch is None else max(here - 1, 0),
            Qt.Key.Key_Right: min(here + 1, last),  # it stays there when more scores come
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
            Qt.Key.Key_Escape: None,
        }
        key = Qt.Key(event.key())
        if key not in targets or (key == Qt.Key.Key_Escape and self.epoch is None):
            return False
        self.move_to(targets[key])
        return True

    def words(self) -> str:
        """The read-out as text, for those who listen; empty while it is hidden."""
        if self.epoch is None:
            return ""
        return "\n".join("  ".join(cells) for cells in self._cells())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Paint line, a dot at every value, and the read-out."""
        if self._moment is None or self.epoch is None:
            return
        theme, scale = self._moment.theme, self._moment.scale
        painter.setPen(QPen(QColor(theme.ink2), 1))
        painter.drawLine(self._line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = [theme.run_colour(self._moment.styles[row.run].index) for row in self.rows]
        painter.setPen(QPen(QColor(theme.surface), 1))
        for row, colour in zip(self.rows, colours, strict=True):
            painter.setBrush(colour)
            for value in (row.train, row.test):
                if np.isfinite(value):
                    painter.drawEllipse(QPointF(self._line.x1(), scale.y(value)), DOT, DOT)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.surface))
        frame = self.box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, theme.tag_radius, theme.tag_radius)
        top = self.box.top() + PADDING / 2 + 1
        for place, cells in enumerate(self._cells()):
            left = self.box.left() + PADDING
            for column, (text, width) in enumerate(zip(cells, self._widths, strict=True)):
                heading = column == 0 or place == 0
                painter.setFont(theme.font("caption", 600 if heading else 500))
                ink = QColor(theme.ink if (place, column) == (0, 0) or place else theme.ink2)
                painter.setPen(colours[place - 1] if place and column == 0 else ink)
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                cell = QRectF(left, top, width + 1, self._row_height)
                painter.drawText(cell, side | Qt.AlignmentFlag.AlignVCenter, text)
                left += width + COLUMN_GAP
            top += self._row_height

    def _lay_out(self, moment: PlotMoment) -> None:
        area, theme = moment.scale.area, moment.theme
        metrics = QFontMetricsF(theme.font("caption", 600))
        self._row_height = metrics.height() + 2
        self._widths = [
            max(metrics.horizontalAdvance(text) for text in column)
            for column in zip(*self._cells(), strict=True)
        ]
        width = sum(self._widths) + COLUMN_GAP * (len(self._widths) - 1) + 2 * PADDING + 1
        height = self._row_height * (len(self.rows) + 1) + PADDING + 2
        x = round(moment.scale.x(self.epoch or 0)) + 0.5
        left = x + DISTANCE
        if left + width > area.right():
            left = max(x - DISTANCE - width, area.left())
        top = max(min(area.center().y() - height / 2, area.bottom() - height), area.top())
        self.box = QRectF(round(left), round(top), width, height)
        self._line = QLineF(x, area.top(), x, area.bottom())
        stroke = QRectF(self._line.p1(), self._line.p2()).adjusted(-DOT - 2, -1, DOT + 2, 1)
        self.cover(self.box.united(stroke).adjusted(-1, -1, 1, 1))

    def _cells(self) -> list[tuple[str, str, str]]:
        head = (
            self.tr("epoch {epoch}").format(epoch=f"{self.epoch:,}"),
            self.tr("train"),
            self.tr("test"),
        )
        return [
            head,
            *((row.title, f"{row.train:.4f}", f"{row.test:.4f}") for row in self.rows),
        ]
