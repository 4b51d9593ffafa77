"""PlotScale: where an epoch and an accuracy lie in the pixels of the plot."""

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QRectF


@dataclass(frozen=True)
class PlotScale:
    """Epochs 0 to the limit from left to right, accuracies 0 to 1 from bottom to top.

    Attributes
    ----------
    bounds : QRectF
        The whole plot with its labels.
    area : QRectF
        What lies within the axes.
    margins : QMarginsF
        Room in the area around the data.
    limit : int
        The last epoch, at least 1.

    """

    bounds: QRectF
    area: QRectF
    margins: QMarginsF
    limit: int

    @property
    def data(self) -> QRectF:
        """The pixels from epoch 0 to the limit and from accuracy 1 to 0."""
        return self.area.marginsRemoved(self.margins)

    def x(self, epoch: float) -> float:
        """The column of an epoch, or of a part of one."""
        return self.data.left() + epoch / self.limit * self.data.width()

    def y(self, accuracy: float) -> float:
        """The row of an accuracy."""
        return self.data.bottom() - accuracy * self.data.height()

    def epoch(self, x: float) -> int:
        """The epoch nearest to a column."""
        return round(self.moment(x))

    def moment(self, x: float) -> float:
        """The epoch of a column, and what part of the next."""
        return (x - self.data.left()) / self.data.width() * self.limit

    @property
    def epoch_range(self) -> tuple[float, float]:
        """The epochs at the left and the right end of the area."""
        per_pixel = self.limit / self.data.width()
        return -self.margins.left() * per_pixel, self.limit + self.margins.right() * per_pixel

    @property
    def accuracy_range(self) -> tuple[float, float]:
        """The accuracies at the lower and the upper end of the area."""
        per_pixel = 1 / self.data.height()
        return -self.margins.bottom() * per_pixel, 1 + self.margins.top() * per_pixel
