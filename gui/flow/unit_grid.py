"""UnitGrid: how the units of a layer are laid out in a square tile. Whole pixels only."""

from dataclasses import dataclass
from math import ceil, sqrt
from typing import Self

LEAST_GLYPH_CELL = 7
"""The smallest cell that holds a glyph, in logical pixels."""

# 10 cells, 9 gaps and 2 pads, all of whole pixels.
_TILE_SIDES = (*range(85, 196, 10), 206)


@dataclass(frozen=True)
class UnitGrid:
    """One cell a unit, row by row; what the last row has over stays blank.

    Attributes
    ----------
    columns, rows : int
    cell : int
        Side of a cell, in device pixels.
    gap : int
        Between two cells; 0 where cells are too small for gaps and glyphs.

    """

    columns: int
    rows: int
    cell: int
    gap: int

    @classmethod
    def fit(cls, units: int, side: int, *, columns: int | None = None, scale: float = 1) -> Self:
        """The grid that fills a tile of ``side`` x ``side`` device pixels best.

        Parameters
        ----------
        units : int
            At least 1.
        side : int
        columns : int, optional
            Units in a row, for units that have an order of their own, such as pixels;
            otherwise the grid is as near to a square as can be.
        scale : float
            Device pixels in a logical one.

        """
        columns = columns or ceil(sqrt(units))
        rows = ceil(units / columns)
        longer = max(columns, rows)
        # 125 pixels are 10 cells of 11, 9 gaps of 1 and pads of 3.
        pitch = (side - 5) // longer
        gap = max(1, pitch // 10)
        if pitch - gap >= LEAST_GLYPH_CELL * scale:
            return cls(columns, rows, pitch - gap, gap)
        return cls(columns, rows, max((side - 2) // longer, 1), 0)

    @property
    def pitch(self) -> int:
        """From one cell to the next."""
        return self.cell + self.gap

    @property
    def has_glyphs(self) -> bool:
        """Whether the cells are large enough for glyphs."""
        return self.gap > 0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of all cells with the gaps between them, in device pixels."""
        return self.columns * self.pitch - self.gap, self.rows * self.pitch - self.gap


def tile_side(limit: int) -> int:
    """The largest side within ``limit`` in which 100 units fill the tile; at least the smallest."""
    return max((side for side in _TILE_SIDES if side <= limit), default=_TILE_SIDES[0])
