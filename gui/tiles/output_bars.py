"""OutputBars: the probability of every class, and the answer."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from gui.style.theme import Theme
from gui.tiles.cell_order import CellOrder
from gui.tiles.point_tile import PointTile
from gui.tiles.tile import keeps_vectors

_PAD = 5
_LINE = 2  # under the class of the label
_NOTHING = np.empty(0)


class OutputBars(PointTile):
    """A bar a class from 0 to 1: the answer in the run's colour, the label underlined.

    A cell is a class.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        self._probabilities = _NOTHING
        self._answer: int | None = None
        self._label: int | None = 0
        self._run_index = 0
        self._axis: QPixmap | None = None
        self._set_fonts()

    @property
    def probabilities(self) -> NDArray:
        """What is shown: (classes,); none if it is empty."""
        return self._probabilities

    @property
    def answer(self) -> int | None:
        """The most probable class; None where there is no answer, as of a diverged network."""
        return self._answer

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return len(self._probabilities) == 0

    @property
    def cell_order(self) -> CellOrder:
        """The classes, side by side; there must be some."""
        classes = len(self._probabilities)
        return CellOrder(classes, classes, range(classes), range(1))

    def cell_at(self, place: QPointF) -> int | None:
        """Return the class whose bar, or the room above it, is at that place."""
        return self.cell_order.cell_in(0, int((place.x() - _PAD) // self._class_width()))

    def cell_box(self, cell: int) -> QRectF:
        """Return the room of a class, with its number."""
        box = self._class_box(cell)
        box.setTop(_PAD)
        return box

    def show_probabilities(self, probabilities: NDArray, label: int | None, run_index: int) -> None:
        """Show the answer of a run of this index to an image of this label.

        Parameters
        ----------
        probabilities : (classes,)
            NaN if the network has diverged.
        label : int or None
            None of an image that has none: no class is marked then.
        run_index : int

        """
        same_mark = (label, run_index) == (self._label, self._run_index)
        if same_mark and probabilities.tobytes() == self._probabilities.tobytes():
            return
        same_classes = len(probabilities) == len(self._probabilities)
        if not same_classes:
            self._axis = None
        finite = len(probabilities) > 0 and np.isfinite(probabilities).all()
        self._answer = int(probabilities.argmax()) if finite else None
        self._probabilities, self._label, self._run_index = probabilities, label, run_index
        self.update()
        if not same_classes:
            self.note_cells()

    def show_nothing(self) -> None:
        """Show an empty field."""
        self.show_probabilities(_NOTHING, self._label, self._run_index)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        super().set_theme(theme)
        self._set_fonts()

    def forget_pictures(self) -> None:
        """Drop what was prepared for another size or theme."""
        self._axis = None
        super().forget_pictures()

    def paint_content(self, painter: QPainter, scale: float) -> None:
        """Paint the axis with the classes, the bars and the answer's probability."""
        if keeps_vectors(painter):
            self._paint_axis(painter)
        else:
            if self._axis is None or self._axis.devicePixelRatio() != scale:
                self._axis = self._axis_picture(scale)
            painter.drawPixmap(0, 0, self._axis)
        if self._label is not None:
            box = self._class_box(self._label)
            underline = QRectF(0, box.bottom(), min(max(box.width() - 2, 2), 14), _LINE)
            underline.moveLeft(box.center().x() - underline.width() / 2)
            painter.fillRect(underline, QColor(self.theme.ink))
        if self._answer is not None:
            self._paint_bars(painter, self._answer)

    def _set_fonts(self) -> None:
        self._font, self._bold = self.theme.font("caption"), self.theme.font("caption", 700)
        self._metrics = QFontMetrics(self._bold)

    def _floor(self) -> int:
        """Where the bars stand."""
        return self.height() - _PAD - _LINE - self._metrics.height() - 1

    def _class_width(self) -> float:
        return (self.width() - 2 * _PAD) / len(self._probabilities)

    def _class_box(self, index: int) -> QRectF:
        """The room of a class's number below its bar."""
        width = self._class_width()
        return QRectF(_PAD + index * width, self._floor() + 1, width, self._metrics.height())

    def _names_classes(self) -> bool:
        """Whether the numbers fit; if not, the captions still have those that matter."""
        widest = self._metrics.horizontalAdvance(str(len(self._probabilities) - 1))
        return widest + 2 <= self._class_width()

    def _axis_picture(self, scale: float) -> QPixmap:
        axis = QPixmap(self.size() * scale)
        axis.setDevicePixelRatio(scale)
        axis.fill(Qt.GlobalColor.transparent)
        with QPainter(axis) as painter:
            self._paint_axis(painter)
        return axis

    def _paint_axis(self, painter: QPainter) -> None:
        line = QRectF(_PAD, self._floor(), self.width() - 2 * _PAD, 1)
        painter.fillRect(line, QColor(self.theme.border))
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.ink2))
        for index in range(len(self._probabilities) if self._names_classes() else 0):
            painter.drawText(self._class_box(index), Qt.AlignmentFlag.AlignCenter, str(index))

    def _bars(self) -> list[QRectF]:
        """A bar a class, on whole pixels."""
        floor, width = self._floor(), self._class_width()
        edges = np.rint(_PAD + width * np.arange(len(self._probabilities) + 1))
        tallest = floor - _PAD - self._metrics.height()
        # Never less than a pixel: a class is improbable, not absent.
        heights = np.maximum(np.rint(self._probabilities * tallest), 1)
        gap = 1 if width < 10 else 2
        return [
            QRectF(left, floor - height, max(right - left - gap, 1), height)
            for left, right, height in zip(
                edges[:-1].tolist(), edges[1:].tolist(), heights.tolist(), strict=True
            )
        ]

    def _paint_bars(self, painter: QPainter, answer: int) -> None:
        bars, colour = self._bars(), self.theme.run_colour(self._run_index)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.border))
        painter.drawRects(bars)
        painter.fillRect(bars[answer], colour)
        painter.setFont(self._bold)
        painter.setPen(colour)
        box = self._class_box(answer)
        if self._names_classes():
            painter.fillRect(box, QColor(self.theme.sunken))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(answer))
        text = f"{self._probabilities[answer]:.2f}"
        width = self._metrics.horizontalAdvance(text) + 1
        left = min(max(box.center().x() - width / 2, _PAD), self.width() - _PAD - width)
        number = QRectF(left, bars[answer].top() - box.height(), width, box.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignLeft, text)
