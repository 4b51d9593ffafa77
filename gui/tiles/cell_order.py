"""CellOrder: which cells of a tile are on show, and in which row and column."""

from dataclasses import dataclass
from math import ceil
from typing import Self, TypeVar

import numpy as np
from numpy.typing import NDArray

Scalar = TypeVar("Scalar", bound=np.generic)

NEARLY = 1.25
"""Where so much more room would hold all, the rest is left out rather than every second one."""


@dataclass(frozen=True)
class CellOrder:
    """Cells in reading order; where there is no room for all, some of the columns and rows.

    Those are every n-th one, or the first ones where all but a few have room.

    Attributes
    ----------
    count : int
        So many cells there are, on show or not.
    line : int
        Cells in a full row.
    columns, rows : range
        Those on show.

    """

    count: int
    line: int
    columns: range
    rows: range

    @classmethod
    def fit(cls, count: int, line: int, most: tuple[int, int], *, row: int | None = None) -> Self:
        """Choose as many columns and rows as there is room for.

        Parameters
        ----------
        count, line : int
            At least 1.
        most : (columns, rows)
            There is room for so many, at least 1 each.
        row : int, optional
            One that must be on show.

        """
        lines = ceil(count / line)
        return cls(count, line, _chosen(line, most[0]), _chosen(lines, most[1], row or 0))

    @property
    def lines(self) -> int:
        """Rows there are, on show or not."""
        return ceil(self.count / self.line)

    @property
    def is_whole(self) -> bool:
        """Whether every cell is on show."""
        return len(self.columns) == self.line and len(self.rows) == self.lines

    def cell_in(self, row: int, column: int) -> int | None:
        """The cell at a place on show, counted from 0; None where it is blank or outside."""
        if not (0 <= row < len(self.rows) and 0 <= column < len(self.columns)):
            return None
        cell = self.rows[row] * self.line + self.columns[column]
        return cell if cell < self.count else None

    def place_of(self, cell: int) -> tuple[int, int]:
        """The row and column on show of a cell, or of the one on show that is nearest to it."""
        row, column = divmod(cell, self.line)
        return _nearest(self.rows, row), _nearest(self.columns, column)

    def nearest(self, cell: int) -> int | None:
        """That cell if it is on show, else the nearest one; None if there is no such cell."""
        return self.cell_in(*self.place_of(cell)) if 0 <= cell < self.count else None

    def moved(self, cell: int, down: int, across: int) -> int:
        """The cell so many rows and columns on, at most the last or first one on show."""
        row, column = self.place_of(cell)
        row = min(max(row + down, 0), len(self.rows) - 1)
        # What the last row has over is blank.
        filled = min(self.count - self.rows[row] * self.line, self.line)
        last = (filled - 1) // self.columns.step
        column = min(max(column + across, 0), last)
        return self.rows[row] * self.line + self.columns[column]

    def laid_out(self, values: NDArray[Scalar], blank: int) -> NDArray[Scalar]:
        """Return the values, (count,), of the cells on show, (rows, columns).

        Parameters
        ----------
        values : (count,)
        blank : int
            Stands where the last row has no cell; the values' type must hold it.

        """
        missing = -self.count % self.line
        if missing:
            values = np.concatenate([values, np.full(missing, blank, dtype=values.dtype)])
        rows, columns = self.rows, self.columns
        lines = values.reshape(-1, self.line)
        return lines[
            rows.start : rows.stop : rows.step, columns.start : columns.stop : columns.step
        ]


def _chosen(count: int, most: int, wanted: int = 0) -> range:
    """Choose at most so many of so many, one of them for certain."""
    if count <= NEARLY * most:
        first = max(min(wanted, count - 1) - most + 1, 0)
        return range(first, min(first + most, count))
    step = ceil(count / most)
    return range(wanted % step, count, step)


def _nearest(shown: range, number: int) -> int:
    """The place in the range of that number, or of the one nearest to it."""
    place = round((number - shown.start) / shown.step)
    return min(max(place, 0), len(shown) - 1)
