"""FeaturesHistograms: how strongly the hidden units respond, a row a run, a column a layer."""

from collections.abc import Sequence
from math import isfinite

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from gui.charts.features.features_grid import HistogramGrid, Room
from gui.charts.features.features_rows import FeaturesRow, bins_of, layers_of, top_of
from gui.charts.features.features_words import share_in_words
from gui.style.theme import SizeName, Theme
from gui.tiles.cell_order import CellOrder
from gui.tiles.point_tile import PointTile
from gui.widgets.run_mark import RunMark
from gui.widgets.wording import wording_for

_SIZES: tuple[SizeName, ...] = ("heading", "title", "body", "control", "caption")
_LINE_WIDTH = 1
_CENTRE = Qt.AlignmentFlag.AlignVCenter
_LEFT, _RIGHT = _CENTRE | Qt.AlignmentFlag.AlignLeft, _CENTRE | Qt.AlignmentFlag.AlignRight


class FeaturesHistograms(PointTile):
    """For every layer of every run a bar, the share of zeros, and a hill, the other activations.

    A layer's hills have one scale in all runs, from 0 to the number below them, beyond which there
    are few. Each hill is as high as can be, so it is their shapes that compare. A cell is a layer
    of a run, counted row by row.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self._rows: Sequence[FeaturesRow] = ()
        self._picture: QPixmap | None = None
        self._set_fonts()

    @property
    def rows(self) -> Sequence[FeaturesRow]:
        """What is shown."""
        return self._rows

    @property
    def layers(self) -> int:
        """The layers of the deepest run."""
        return layers_of(self._rows)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return self.layers == 0

    @property
    def cell_order(self) -> CellOrder:
        """A row a run, a column a layer; there must be some."""
        runs, layers = len(self._rows), self.layers
        return CellOrder(runs * layers, layers, range(layers), range(runs))

    def cell_at(self, place: QPointF) -> int | None:
        """Return the layer of a run whose histogram is at that place."""
        return self.cell_order.cell_in(*self.grid().place_at(place))

    def cell_box(self, cell: int) -> QRectF:
        """Return where a histogram is painted."""
        return self.grid().box(*divmod(cell, self.layers))

    def show_rows(self, rows: Sequence[FeaturesRow]) -> None:
        """Show what is known of each run."""
        before = len(self._rows), self.layers
        self._rows = tuple(rows)
        self._picture = None
        self.update()
        if before != (len(self._rows), self.layers):
            self.note_cells()

    def least_height(self) -> int:
        """The height in which no number touches another."""
        line = self._metrics.height()
        return line + 4 + len(self._rows) * line

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        super().set_theme(theme)
        self._set_fonts()

    def forget_pictures(self) -> None:
        """Drop what was prepared for another size or theme."""
        self._picture = None
        super().forget_pictures()

    def grid(self) -> HistogramGrid:
        """How the histograms are laid out."""
        title = max(
            (self._title_metrics.horizontalAdvance(row.title) for row in self._rows), default=0
        )
        bold = QFontMetrics(self._bold)
        room = Room(
            width=self.width(),
            height=self.height(),
            mark=self._mark_size() + 8,
            title=title + 14,
            line=self._metrics.height(),
            number=bold.horizontalAdvance(share_in_words(1)),
            figures=bold.horizontalAdvance(share_in_words(1, signed=False)),
        )
        return HistogramGrid.fit(len(self._rows), max(self.layers, 1), room)

    def paint_content(self, painter: QPainter, scale: float) -> None:
        """Paint the titles and all histograms."""
        if self._picture is None or self._picture.devicePixelRatio() != scale:
            self._picture = QPixmap(self.size() * scale)
            self._picture.setDevicePixelRatio(scale)
            self._picture.fill(Qt.GlobalColor.transparent)
            with QPainter(self._picture) as own:
                own.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_all(own)
        painter.drawPixmap(0, 0, self._picture)

    def _set_fonts(self) -> None:
        self._font, self._bold = self.theme.font("caption"), self.theme.font("caption", 600)
        self._title_font = self.theme.font("control", 600)
        self._metrics, self._title_metrics = (
            QFontMetrics(self._font),
            QFontMetrics(self._title_font),
        )

    def _mark_size(self) -> int:
        return self.theme.control

    def _paint_all(self, painter: QPainter) -> None:
        grid = self.grid()
        self._paint_header(painter, grid)
        for place, row in enumerate(self._rows):
            self._paint_title(painter, grid, place, row)
            if row.diverged:
                self._paint_divergence(painter, grid, place, row)
                continue
            features = row.features
            for layer in range(len(features.zeros) if features else 0):
                box = grid.box(place, layer)
                if features is not None:
                    self._paint_histogram(
                        painter,
                        grid,
                        box,
                        features.zeros[layer],
                        features.counts[layer][: bins_of(self._rows, layer)],
                        row.index,
                    )

    def _paint_header(self, painter: QPainter, grid: HistogramGrid) -> None:
        painter.setFont(self._bold)
        painter.setPen(QColor(self.theme.ink2))
        for layer in range(self.layers):
            name, short = self.tr("Hidden {number}").format(number=layer + 1), str(layer + 1)
            box = grid.box(0, layer)
            fits = QFontMetrics(self._bold).horizontalAdvance(name) <= box.width()
            head = QRectF(box.left(), 0, box.width(), grid.top)
            painter.drawText(head, _LEFT | Qt.TextFlag.TextDontClip, name if fits else short)
        if grid.foot and not all(row.diverged for row in self._rows):
            painter.setFont(self._font)
            for layer in range(self.layers):
                hill = grid.hill(grid.box(len(self._rows) - 1, layer), self._number_height(grid))
                foot = QRectF(hill.left(), hill.bottom() + 1, hill.width(), grid.foot)
                painter.drawText(foot, _LEFT, "0")
                painter.drawText(foot, _RIGHT, f"{top_of(self._rows, layer):.3g}")

    def _paint_title(
        self, painter: QPainter, grid: HistogramGrid, place: int, row: FeaturesRow
    ) -> None:
        box = grid.box(place, 0)
        size = self._mark_size()
        middle = box.center().y() if box.height() < 3 * size else box.top() + size
        mark = RunMark("square", row.index, size)
        centre = QPointF(size / 2 + 1, middle)
        colours = self.theme.run_colour(row.index), QColor(self.theme.surface)
        mark.paint(painter, [centre], *colours)
        if grid.titled:
            painter.setFont(self._title_font)
            painter.setPen(QColor(self.theme.ink))
            room = QRectF(size + 8, middle - size, grid.left - size - 18, 2 * size)
            text = self._title_metrics.elidedText(
                row.title, Qt.TextElideMode.ElideMiddle, int(room.width())
            )
            painter.drawText(room, _LEFT, text)

    def _paint_divergence(
        self, painter: QPainter, grid: HistogramGrid, place: int, row: FeaturesRow
    ) -> None:
        """Say why a row has no histograms."""
        room = grid.box(place, 0).united(grid.box(place, self.layers - 1))
        text = wording_for(row.diverged, QFontMetricsF(self._title_font), room.width())
        painter.setFont(self._title_font)
        painter.setPen(QColor(self.theme.error))
        painter.drawText(room, _LEFT | Qt.TextFlag.TextDontClip, text)

    def _number_font(self, grid: HistogramGrid) -> QFont:
        """The largest font for the numbers that leaves the hills most of the room."""
        box = grid.box(0, 0)
        for size in _SIZES:
            font = self.theme.font(size, 600)
            metrics = QFontMetrics(font)
            if metrics.height() <= 0.34 * box.height() and metrics.horizontalAdvance(
                share_in_words(1)
            ) <= 0.6 * (box.width() - grid.bar):
                return font
        return self._bold

    def _number_height(self, grid: HistogramGrid) -> int:
        return QFontMetrics(self._number_font(grid)).height()

    def _paint_histogram(
        self,
        painter: QPainter,
        grid: HistogramGrid,
        box: QRectF,
        share: float,
        counts: NDArray[np.int64],
        index: int,
    ) -> None:
        bar = QRectF(box.left(), box.top(), grid.bar, box.height())
        painter.fillRect(bar, QColor(self.theme.hairline))
        if isfinite(share):
            bar.setTop(bar.bottom() - share * bar.height())
            painter.fillRect(bar, QColor(self.theme.ink2))
        font = self._number_font(grid)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.ink))
        text = share_in_words(share, signed=grid.signed)
        number = grid.number(box, QFontMetrics(font).height())
        painter.drawText(number, _LEFT | Qt.TextFlag.TextDontClip, text)
        if not grid.hilly:
            return
        hill = grid.hill(box, self._number_height(grid))
        painter.fillRect(
            QRectF(hill.left(), hill.bottom() - _LINE_WIDTH, hill.width(), _LINE_WIDTH),
            QColor(self.theme.border),
        )
        painter.fillPath(_outline(counts, hill), self.theme.run_colour(index))


def _outline(counts: NDArray[np.int64], room: QRectF) -> QPainterPath:
    """Return a histogram's area, its highest bin as high as the room."""
    path = QPainterPath()
    most = int(counts.max(initial=0))
    if most == 0:
        return path
    width = room.width() / len(counts)
    path.moveTo(room.bottomLeft())
    for place, count in enumerate(counts.tolist()):
        top = room.bottom() - room.height() * count / most
        path.lineTo(room.left() + place * width, top)
        path.lineTo(room.left() + (place + 1) * width, top)
    path.lineTo(room.bottomRight())
    path.closeSubpath()
    return path
