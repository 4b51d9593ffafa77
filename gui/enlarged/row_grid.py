"""RowGrid: the rows of a mini-batch, high enough to carry their digits. Whole pixels only."""

from dataclasses import dataclass, replace
from typing import Self

from gui.tiles.cell_order import CellOrder
from gui.tiles.unit_grid import LEAST_GLYPH_CELL, UnitGrid

_PAD = 3  # around the cells, in logical pixels: the corners of the field are round
_LEAST_WIDTH = 3  # of a column
_LARGEST = 56  # height of a row
_WIDEST = 4  # a cell is at most so many times as wide as it is high


@dataclass(frozen=True)
class RowGrid(UnitGrid):
    """A row a sample and a column a unit; what there is no room for is out of sight.

    Cells are as wide as there is room, and need not be square.

    Attributes
    ----------
    gap : int
        Between two columns; 0 where they are too narrow for glyphs.
    row_gap : int
        Between two rows.

    """

    row_gap: int

    @classmethod
    def fit_rows(
        cls,
        shape: tuple[int, int],
        room: tuple[float, float],
        *,
        least_height: float,
        scale: float = 1,
    ) -> Self:
        """The grid that fills the room best, with the first rows and columns in sight.

        Parameters
        ----------
        shape : (rows, columns)
            At least 1 each.
        room : (width, height)
            In logical pixels.
        least_height : float
            Of a row with its gap, in logical pixels.
        scale : float
            Device pixels in a logical one.

        """
        rows, columns = shape
        width, height = (max(int((side - 2 * _PAD) * scale), 1) for side in room)
        least = round(least_height * scale)
        pitch_down = min(max(height // rows, least), max(round(_LARGEST * scale), least))
        row_gap = max(1, pitch_down // 10)
        widest = _WIDEST * (pitch_down - row_gap)
        pitch = min(max(width // columns, round(_LEAST_WIDTH * scale)), widest)
        gap = max(1, pitch // 10)
        if pitch - gap < LEAST_GLYPH_CELL * scale:
            gap = 0
        columns_shown = max(min(columns, (width + gap) // pitch), 1)
        rows_shown = max(min(rows, (height + row_gap) // pitch_down), 1)
        order = CellOrder(rows * columns, columns, range(columns_shown), range(rows_shown))
        return cls(order, pitch - gap, pitch_down - row_gap, gap, row_gap)

    @property
    def row_pitch(self) -> int:
        """From one cell to the next, downwards."""
        return self.height + self.row_gap

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of all cells in sight with the gaps between them, in device pixels."""
        return self.columns * self.pitch - self.gap, self.rows * self.row_pitch - self.row_gap

    def field(self, scale: float) -> tuple[float, float]:
        """Width and height of the field around them, in logical pixels."""
        width, height = self.size
        return width / scale + 2 * _PAD, height / scale + 2 * _PAD

    def moved_to(self, row: int, column: int) -> Self:
        """The grid with as many rows and columns in sight, from these on."""
        order = self.order
        rows, columns = range(row, row + self.rows), range(column, column + self.columns)
        return replace(self, order=replace(order, rows=rows, columns=columns))

    def enlarged(self, factor: float) -> Self:
        """The grid for a device with so many times as many pixels."""
        return replace(
            self,
            cell=max(round(self.cell * factor), 1),
            height=max(round(self.height * factor), 1),
            gap=round(self.gap * factor),
            row_gap=round(self.row_gap * factor),
        )
