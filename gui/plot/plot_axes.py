"""PlotAxes: epochs along the bottom, accuracies up the left, their names at the ends."""

from math import ceil

import pyqtgraph as pg
from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QGraphicsSimpleTextItem

from gui.plot.plot_scale import PlotScale
from gui.plot.round_step import round_count, round_step
from gui.style.theme import Theme

EPOCH_SPACING = 96  # px, at least, between the numbers along the bottom
ACCURACY_SPACING = 24  # and of those up the left
LEAST_STEP = 0.2  # between accuracies
TEXT_GAP = 8
RING = 6  # px around everything, for the focus ring


class PlotAxes:
    """Dresses the axes of a pyqtgraph PlotItem: hairlines for a grid, and no tick marks."""

    def __init__(self, plot_item: pg.PlotItem) -> None:
        self._plot_item = plot_item
        self._scale: PlotScale | None = None
        self._left, self._bottom = plot_item.getAxis("left"), plot_item.getAxis("bottom")
        self._accuracy = QGraphicsSimpleTextItem(
            QCoreApplication.translate("PlotAxes", "accuracy"), plot_item
        )
        self._epoch = QGraphicsSimpleTextItem(
            QCoreApplication.translate("PlotAxes", "epoch"), plot_item
        )
        for axis in (self._left, self._bottom):
            axis.setStyle(
                tickLength=0, tickAlpha=255, hideOverlappingLabels=False, autoReduceTextSpace=False
            )
            # Below the curves, where pyqtgraph would paint its grid above them.
            axis.setZValue(-10)
        self._left.setGrid(255)
        self._bottom.setPen(None)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's fonts and colours, and the room that its numbers need."""
        self._scale = None
        metrics = QFontMetricsF(theme.font("caption"))
        hairline = pg.mkPen(theme.hairline)
        for axis in (self._left, self._bottom):
            axis.setStyle(tickFont=theme.font("caption"), tickTextOffset=TEXT_GAP)
            axis.setTickPen(hairline)
            axis.setTextPen(theme.ink2)
        self._left.setPen(hairline)
        self._left.setWidth(round(metrics.horizontalAdvance("0.0")) + TEXT_GAP + 6)
        self._bottom.setHeight(round(metrics.height()) + TEXT_GAP)
        for name in (self._accuracy, self._epoch):
            name.setFont(theme.font("caption"))
            name.setBrush(QColor(theme.ink2))

    @property
    def accuracy_box(self) -> QRectF:
        """Where the name of the accuracies stands."""
        return self._accuracy.sceneBoundingRect()

    @property
    def least_margin(self) -> float:
        """Pixels that the lowest and the highest number need beyond their grid lines."""
        return ceil(self._accuracy.boundingRect().height() / 2) + 1

    def lay_out(self, right: float) -> QRectF:
        """Keep room for the names and, at the right, for so many pixels; return what remains."""
        above = self._accuracy.boundingRect().height()
        self._plot_item.layout.setContentsMargins(RING, RING + above, right + RING, RING)
        self._plot_item.layout.activate()
        return self._plot_item.getViewBox().sceneBoundingRect()

    def arrange(self, scale: PlotScale) -> None:
        """Number the axes of this scale, unless they are those of it already."""
        if scale == self._scale:
            return
        self._scale = scale
        self._plot_item.setRange(
            xRange=scale.epoch_range, yRange=scale.accuracy_range, padding=0, disableAutoRange=True
        )
        step = round_count(scale.limit * EPOCH_SPACING / scale.data.width())
        epochs = range(0, scale.limit + 1, step)
        self._bottom.setTicks([[(epoch, f"{epoch:,}") for epoch in epochs]])
        least = max(ACCURACY_SPACING / max(scale.data.height(), 1), LEAST_STEP)
        tenths = range(0, 11, round(10 * min(round_step(least), 1)))
        self._left.setTicks([[(n / 10, f"{n / 10:.1f}") for n in tenths]])
        self._accuracy.setPos(scale.bounds.topLeft())
        below = scale.bounds.bottom() - self._epoch.boundingRect().height()
        # The last number may reach beyond the area.
        half = QFontMetricsF(self._epoch.font()).horizontalAdvance(f"{epochs[-1]:,}") / 2
        left = max(scale.area.right(), scale.x(epochs[-1]) + half)
        self._epoch.setPos(QPointF(left + TEXT_GAP, below))

    @property
    def epoch_box(self) -> QRectF:
        """Where the name of the epochs stands."""
        return self._epoch.sceneBoundingRect()
