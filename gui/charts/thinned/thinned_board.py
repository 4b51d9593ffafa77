"""ThinnedBoard: the thinned networks of all runs, side by side."""

from collections.abc import Sequence
from math import isfinite

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.charts.thinned.thinned_layout import MOST_UNITS, NetworkLayout, board_columns
from gui.charts.thinned.thinned_network import ThinnedNetwork
from gui.charts.thinned.thinned_painter import NetworkPainter
from gui.charts.thinned.thinned_words import spoken_words, title_words
from gui.style.theme import LIGHT, Theme
from gui.widgets.run_mark import RunMark
from gui.widgets.tip_text import tip_text
from gui.widgets.wording import wording_for
from model.layers import Array

_GAP = 12  # between two diagrams
_ROW_GAP = 4


class ThinnedBoard(QWidget):
    """A diagram a run, the same weights as wide in all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._networks: tuple[ThinnedNetwork, ...] = ()
        self._step = 0
        self.largest_weight = self._largest_sum = 0.0
        self.setAccessibleName(self.tr("Thinned networks"))
        tip = self.tr(
            "Dropout trains every sample on a thinned network of its own: the mask of its training"
            " pass takes units out, with all their edges (Srivastava et al. 2014, Fig. 1). Shown"
            " are some units of each layer, in equal distances, with the edges among them. An"
            " edge from the image stands for all its pixels that were kept: the sum of their"
            " |weights|."
        )
        self.setToolTip(tip_text(tip))
        self.set_theme(LIGHT)

    @property
    def networks(self) -> tuple[ThinnedNetwork, ...]:
        """What is shown."""
        return self._networks

    @property
    def most_units(self) -> int:
        """So many units of a layer there is room for, in the diagram with the least."""
        layouts = [layout for _, layout in self._panels()]
        return min((layout.most_units for layout in layouts), default=MOST_UNITS)

    def show_networks(self, networks: Sequence[ThinnedNetwork], step: int) -> None:
        """Show these networks, with their weights after that step."""
        self._networks, self._step = tuple(networks), step
        weights = [each for network in networks for each in network.thinned.weights]
        self.largest_weight = _largest(weights)
        self._largest_sum = _largest([each.thinned.input_sum for each in networks])
        self.setAccessibleDescription("; ".join(map(spoken_words, networks)))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        self._theme = theme
        self._title_font = theme.font("caption", 600)
        self._metrics = QFontMetricsF(self._title_font)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two networks."""
        return QSize(640, 200)

    def minimumSizeHint(self) -> QSize:
        """Room for something to be seen."""
        return QSize(280, 60)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint every run's title and diagram."""
        painter = QPainter(self)
        for network, (box, layout) in zip(self._networks, self._panels(), strict=True):
            self._paint_title(painter, box, network)
            NetworkPainter(
                painter, layout, self._theme, self.largest_weight, self._largest_sum
            ).paint(network)

    def _panels(self) -> list[tuple[QRectF, NetworkLayout]]:
        """Return the box and the layout of every run."""
        runs = len(self._networks)
        if not runs:
            return []
        layers = max(len(each.thinned.sizes) for each in self._networks)
        columns = board_columns(runs, layers, self.width(), self.height())
        rows = -(-runs // columns)
        width = (self.width() - _GAP * (columns - 1)) / columns
        height = (self.height() - _ROW_GAP * (rows - 1)) / rows
        line = QFontMetricsF(self._theme.font("caption")).height()
        panels = []
        for place, network in enumerate(self._networks):
            row, column = divmod(place, columns)
            box = QRectF(column * (width + _GAP), row * (height + _ROW_GAP), width, height)
            field = box.adjusted(0, self._metrics.height() + 3, 0, 0)
            classes = network.thinned.weights[-1].shape[1]
            room = self._metrics.horizontalAdvance(str(classes - 1)) + 14
            panels.append((box, NetworkLayout(field, len(network.thinned.sizes), line, room)))
        return panels

    def _paint_title(self, painter: QPainter, box: QRectF, network: ThinnedNetwork) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sign, theme = self._metrics.capHeight() + 1, self._theme
        middle = box.top() + self._metrics.height() / 2
        colour = theme.run_colour(network.index)
        RunMark("square", network.index, sign).paint(
            painter, [QPointF(box.left() + sign / 2 + 1, middle)], colour, QColor(theme.surface)
        )
        room = QRectF(box.left() + sign + 7, box.top(), box.width() - sign - 7, 0)
        room.setHeight(self._metrics.height())
        words, elide = title_words(network, self._step), Qt.TextElideMode.ElideMiddle
        text = wording_for(words, self._metrics, room.width(), elide)
        painter.setFont(self._title_font)
        painter.setPen(colour)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)


def _largest(arrays: Sequence[Array]) -> float:
    """Return the largest magnitude that is a number."""
    finite = [float(np.abs(each[np.isfinite(each)]).max(initial=0)) for each in arrays]
    return max((each for each in finite if isfinite(each)), default=0.0)
