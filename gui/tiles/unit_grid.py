"""UnitGrid: how the units of a layer are laid out in a tile. Whole pixels only."""

from dataclasses import dataclass
from math import ceil, sqrt
from typing import Self

from gui.tiles.cell_order import NEARLY, CellOrder

LEAST_GLYPH_CELL = 7
"""The smallest cell that holds a glyph, in logical pixels."""

_FRAMED_PADS = 8  # around low rows, for a frame around the first or the last one
_FULL = 0.75  # of the room: less than that looks lost in it

# 10 cells, 9 gaps and 2 pads, all of whole pixels.
_TILE_SIDES = (*range(85, 196, 10), 206)
_SMALL_SIDES = (75, 65, 55)  # two tracks in a small window; no glyphs any more


@dataclass(frozen=True)
class UnitGrid:
    """One cell a unit, row by row; what the last row has over stays blank.

    Cells are square. Only the rows of a mini-batch have wider or higher ones where there is no
    room for glyphs. Only some are on show where there is no room for a pixel each, and nearly all
    of them where that fills a tile which would else be half empty.

    Attributes
    ----------
    order : CellOrder
        Which cells are on show.
    cell, height : int
        Width and height of a cell, in device pixels.
    gap : int
        Between two cells; 0 where cells are too small for gaps and glyphs.

    """

    order: CellOrder
    cell: int
    height: int
    gap: int

    @classmethod
    def fit(
        cls,
        units: int,
        room: tuple[int, int],
        *,
        columns: int | None = None,
        square: bool = False,
        row: int | None = None,
        scale: float = 1,
    ) -> Self:
        """The grid that fills a tile best.

        Parameters
        ----------
        units : int
            At least 1.
        room : (width, height)
            Of the tile, in device pixels.
        columns : int, optional
            Units in a row, for units that have an order of their own, such as pixels or the rows
            of a mini-batch; otherwise the cells are as large as can be.
        square : bool
            Whether cells in rows of their own must be square, as those of an image.
        row : int, optional
            A row that must be on show.
        scale : float
            Device pixels in a logical one.

        """
        width, height = room
        # A mini-batch of one sample is that sample, and looks like it.
        free = columns is None or (columns >= units and not square)
        line = _columns(units, width, height) if columns is None or free else columns
        lines = ceil(units / line)
        # 125 pixels are 10 cells of 11, 9 gaps of 1 and pads of 3.
        pitch = min((width - 5) // line, (height - 5) // lines)
        gap = max(1, pitch // 10)
        if pitch - gap >= LEAST_GLYPH_CELL * scale:
            return cls(CellOrder.fit(units, line, (line, lines)), pitch - gap, pitch - gap, gap)
        pads = 2 if free or square else _FRAMED_PADS
        most = max(width - pads, 1), max(height - pads, 1)
        if free or square:
            order = CellOrder.fit(units, line, most, row=row)
            side = min(most[0] // len(order.columns), most[1] // len(order.rows))
            return cls(order, side, side, 0)
        shown = _filling(line, most[0]), _filling(lines, most[1])
        order = CellOrder.fit(units, line, shown, row=row)
        return cls(order, most[0] // len(order.columns), most[1] // len(order.rows), 0)

    @property
    def columns(self) -> int:
        """How many columns are on show."""
        return len(self.order.columns)

    @property
    def rows(self) -> int:
        """How many rows are on show."""
        return len(self.order.rows)

    @property
    def pitch(self) -> int:
        """From one cell to the next, to the right."""
        return self.cell + self.gap

    @property
    def row_pitch(self) -> int:
        """From one cell to the next, downwards."""
        return self.height + self.gap

    @property
    def has_glyphs(self) -> bool:
        """Whether the cells are large enough for glyphs."""
        return self.gap > 0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of all cells with the gaps between them, in device pixels."""
        return self.columns * self.pitch - self.gap, self.rows * self.row_pitch - self.gap


def _filling(count: int, room: int) -> int:
    """How many of so many lines there is room for; nearly all of them if that fills it better."""
    pixels = room // count
    larger = room // (pixels + 1)
    lost = 0 < pixels * count < _FULL * room
    return larger if lost and count <= NEARLY * larger else room


def _columns(units: int, width: int, height: int) -> int:
    """Units in a row so that square cells fill the room; in a square tile, a square of them."""
    columns = min(max(ceil(sqrt(units * max(width, 1) / max(height, 1))), 1), units)
    if width == height:
        return columns

    def worth(lines: int) -> tuple[int, int]:
        """The larger the cells the better, and then the fewer places that stay blank."""
        columns = ceil(units / lines)
        return min((width - 5) // columns, (height - 5) // lines), -columns * lines

    usual = ceil(units / columns)
    return ceil(units / max(range(max(usual - 1, 1), usual + 2), key=worth))


def tile_side(limit: int) -> int:
    """The largest side within ``limit`` in which 100 units fill the tile; at least the smallest."""
    return max((side for side in _TILE_SIDES if side <= limit), default=_TILE_SIDES[0])


def largest_side(limit: int) -> int:
    """The largest side of a tile within the limit; also one too small for glyphs."""
    if limit >= tile_side(0):
        return tile_side(limit)
    return next((side for side in _SMALL_SIDES if side <= limit), _SMALL_SIDES[-1])
