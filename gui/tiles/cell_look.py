"""CellLook: what a cell of a tile looks like, and the looks a tile chooses from.

A way of looking at a layer is an array of indices and a LookTable: the mask has two looks, the
pixels of an image have 256. In every table index 0 is *dropped*. The tables of numbers have their
places in common: dropped, zero, the steps of a scale from its low end to its high one, and what is
not a number.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from gui.style.colour_tables import digit_table, gradient_table, magnitude_table, rate_table
from gui.style.theme import DARK, Theme

DROPPED = 0
"""The index of a dropped unit in every table."""

KEPT = 1
"""The index of a kept unit in the table of the mask."""

ZERO = 1
"""The index of a kept unit that is exactly zero, in the tables of numbers."""

FIRST_STEP = 2
"""The index of the low end of the scale, in the tables of numbers."""

STEPS = 252
"""So many steps the scales have; the gradient's are half negative, half positive."""

LAST_STEP = FIRST_STEP + STEPS - 1
"""The index of the high end of the scale."""

NOT_A_NUMBER = LAST_STEP + 1
"""The index of NaN and infinity, which a diverged network is full of."""


@dataclass(frozen=True)
class CellLook:
    """A cell.

    Attributes
    ----------
    colour : str
        "#RRGGBB".
    cross : str
        The colour of the x on it; empty for none.
    dot : str
        The colour of the dot on it; empty for none.

    """

    colour: str
    cross: str = ""
    dot: str = ""


@dataclass(frozen=True, eq=False)  # one table a theme: the same table is the same object
class LookTable:
    """The looks by index, on a field of the well's colour ("#RRGGBB")."""

    looks: tuple[CellLook, ...]
    well: str

    @property
    def scale(self) -> tuple[CellLook, ...]:
        """The steps from the low end to the high one, in a table of numbers."""
        return self.looks[FIRST_STEP : LAST_STEP + 1]


@cache
def mask_looks(theme: Theme) -> LookTable:
    """Dropped, kept."""
    return _table(theme, CellLook(theme.kept))


@cache
def pixel_looks(theme: Theme) -> LookTable:
    """Dropped, then 255 steps from black to white."""
    return _table(theme, *_plain(digit_table(theme.well)[1:]))


@cache
def signal_looks(theme: Theme) -> LookTable:
    """Dropped, kept but zero, firing from weak to strong, not a number."""
    return _numbers(theme, magnitude_table(STEPS))


@cache
def gradient_looks(theme: Theme) -> LookTable:
    """Dropped, kept but zero, from the most negative to the most positive, not a number."""
    return _numbers(theme, gradient_table(STEPS))


@cache
def rate_looks(theme: Theme) -> LookTable:
    """Dropped (no rate has this look), never dropped, from rarely to often, not a number."""
    return _numbers(theme, rate_table(STEPS))


def _numbers(theme: Theme, scale: tuple[int, ...]) -> LookTable:
    zero = CellLook(theme.zero_cell, dot=theme.zero_dot)
    # The colour of errors on dark, since tiles are dark in both themes. No scale comes near it,
    # and its dark dot tells it from a strong value without colour too.
    not_a_number = CellLook(DARK.error, dot=theme.well)
    return _table(theme, zero, *_plain(scale), not_a_number)


def _plain(colours: tuple[int, ...]) -> list[CellLook]:
    return [CellLook(QColor(colour).name()) for colour in colours]


def _table(theme: Theme, *kept: CellLook) -> LookTable:
    return LookTable((CellLook(theme.well, cross=theme.dropped), *kept), theme.well)
