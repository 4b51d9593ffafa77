"""Where the parts of a diagram stand, and how many diagrams stand beside one another."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

MOST_UNITS = 12
"""Of a layer that are shown at most."""

_ROOMY_COLUMN, _ROOMY_UNIT = 30, 11  # px from one to the next, where a diagram reads well
_LEAST_UNIT = 7  # px from one unit to the next
_LARGEST_RADIUS = 11
_LARGEST_PICTURE = 112
_WIDEST = 2.6
_PAD = 6
_FOOT_FROM = 104  # px of height from which there is room for words below


def board_columns(runs: int, layers: int, width: int, height: int) -> int:
    """Return in how many columns the diagrams of so many runs read best."""

    def ease(columns: int) -> float:
        rows = -(-runs // columns)
        across = width / columns / (layers + 2) / _ROOMY_COLUMN
        down = height / rows / MOST_UNITS / _ROOMY_UNIT
        return min(across, down)

    return max(range(1, runs + 1), key=ease)


@dataclass(frozen=True)
class NetworkLayout:
    """The places of one diagram, in its field.

    Attributes
    ----------
    field : QRectF
    layers : int
        Hidden layers.
    line : float
        Height of a line of words.
    class_width : float
        Room for a class's number at the right.

    """

    field: QRectF
    layers: int
    line: float
    class_width: float

    @cached_property
    def has_foot(self) -> bool:
        """Whether there is room for words below the units."""
        return self.field.height() >= _FOOT_FROM

    @cached_property
    def stage(self) -> QRectF:
        """Where units are."""
        foot = self.line + 2 if self.has_foot else 0
        return self.field.adjusted(_PAD, _PAD, -_PAD - self.class_width, -_PAD - foot)

    @property
    def foot(self) -> QRectF:
        """The line of words below the units."""
        box = QRectF(self.field)
        box.setTop(self.field.bottom() - self.line - 4)
        return box

    @cached_property
    def pitch(self) -> float:
        """From one layer to the next."""
        return (self.stage.width() - self._picture_side) / (self.layers + 1)

    @cached_property
    def most_units(self) -> int:
        """Units of a layer that there is room for."""
        return min(max(int(self.stage.height() // _LEAST_UNIT), 2), MOST_UNITS)

    @cached_property
    def picture(self) -> QRectF:
        """The square of the image."""
        side = self._picture_side
        box = QRectF(0, 0, side, side)
        box.moveCenter(QPointF(0, self.stage.center().y()))
        box.moveLeft(self.stage.left())
        return box

    def x(self, layer: int) -> float:
        """The middle of a hidden layer, counted from 0; behind the last are the classes."""
        return self.picture.right() + (layer + 1) * self.pitch - self.radius(self.most_units)

    def y(self, unit: int, count: int) -> float:
        """The middle of one of so many units."""
        return self.stage.top() + (unit + 0.5) * self.stage.height() / count

    def radius(self, count: int) -> float:
        """Of one of so many units."""
        return min(self.stage.height() / count * 0.36, self.pitch * 0.28, _LARGEST_RADIUS)

    @cached_property
    def widest(self) -> float:
        """Of an edge."""
        return min(max(self.stage.height() / self.most_units * 0.2, 1.4), _WIDEST)

    @cached_property
    def _picture_side(self) -> float:
        column = self.stage.width() / (self.layers + 2)
        side = min(column * 1.1, self.stage.height() * 0.7, _LARGEST_PICTURE)
        # Whole pixels for each of 28, where there are enough.
        return side // 28 * 28 if side >= 56 else side
