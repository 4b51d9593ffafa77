"""MatrixGrid: where the cells of a confusion matrix lie, and the names of its axes."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QRectF

TO_CELLS = 4
"""From the number of a class to its cells, in logical pixels."""

TO_ANSWER = 5
"""From the well to the name of the axis above it."""

_BROADEST = 1.9  # a cell's width by its height
_TALLEST = 1.4  # its height by its width
_LEAST_CELL = 3  # px, from one to the next
_PAD = 2  # of the well around the cells
_AROUND_COUNT = 3  # px of a cell that its widest count does not take


@dataclass(frozen=True)
class AxisNames:
    """What the names of the axes need, in pixels.

    Attributes
    ----------
    digits : int
        The width of the widest class's number.
    capital : int
        The height of a figure.
    word : int
        The height of a line.
    answer, label : int
        The widths of the axes' names.
    count : int
        The width of the widest count.

    """

    digits: int
    capital: int
    word: int
    answer: int
    label: int
    count: int


@dataclass(frozen=True)
class MatrixGrid:
    """Where the cells lie.

    Attributes
    ----------
    classes : int
    left, top : int
        Of the first cell.
    width, height : int
        From one cell to the next.
    named : bool
        Whether the axes are named; they are not where cells would be too narrow for counts.

    """

    classes: int
    left: int
    top: int
    width: int
    height: int
    named: bool

    @classmethod
    def fit(cls, classes: int, width: int, height: int, names: AxisNames) -> Self:
        """Make the cells as large as they can be in a tile of that size."""
        classes = max(classes, 1)
        left, top = names.digits + TO_CELLS + _PAD + 1, names.capital + 8
        tall = max((height - top - _PAD - 1) // classes, _LEAST_CELL)
        named_left, after = left + names.word - 2, names.answer + TO_ANSWER
        broad = (width - named_left - after - _PAD) // classes
        named = broad >= names.count + _AROUND_COUNT and names.label <= tall * classes
        if not named:
            named_left, broad = left, (width - left - _PAD - 1) // classes
        most = max(round(tall * _BROADEST), names.count + _AROUND_COUNT)
        broad = max(min(broad, most), _LEAST_CELL)
        tall = min(tall, round(broad * _TALLEST))
        return cls(classes, named_left, top, broad, tall, named)

    @staticmethod
    def least_size(classes: int, names: AxisNames) -> tuple[int, int]:
        """Return width and height with the smallest cells there are."""
        cells = classes * _LEAST_CELL + 2 * _PAD + 1
        return names.digits + TO_CELLS + cells, names.capital + 8 + cells

    def box(self, row: int, column: int) -> QRectF:
        """Return where a cell is painted."""
        gap = 1 if min(self.width, self.height) < 18 else 2
        left, top = self.left + column * self.width, self.top + row * self.height
        return QRectF(left, top, self.width - gap, self.height - gap)

    def well(self) -> QRectF:
        """Return the field that holds all cells."""
        last = self.box(self.classes - 1, self.classes - 1)
        box = QRectF(self.left, self.top, last.right() - self.left, last.bottom() - self.top)
        return box.adjusted(-_PAD, -_PAD, _PAD, _PAD)

    def every(self, pitch: int, needed: int) -> int:
        """Return which classes are named along an axis: every one, or every second, third ..."""
        return max(-(-needed // pitch), 1)
