"""CellLook: what a cell of a tile looks like, and the looks a tile chooses from.

A way of looking at a layer is an array of indices and a LookTable: the mask has two looks, the
pixels of an image have 256. In every table index 0 is *dropped*.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor

from gui.style.colour_tables import digit_table
from gui.style.theme import Theme

DROPPED = 0
"""The index of a dropped unit in every table."""


@dataclass(frozen=True)
class CellLook:
    """A cell.

    Attributes
    ----------
    colour : str
        "#RRGGBB".
    cross : str
        The colour of the x on it; empty for none.

    """

    colour: str
    cross: str = ""


@dataclass(frozen=True, eq=False)  # one table a theme: the same table is the same object
class LookTable:
    """The looks by index, on a field of the well's colour ("#RRGGBB")."""

    looks: tuple[CellLook, ...]
    well: str


@cache
def mask_looks(theme: Theme) -> LookTable:
    """Dropped, kept."""
    return _table(theme, CellLook(theme.kept))


@cache
def pixel_looks(theme: Theme) -> LookTable:
    """Dropped, then 255 steps from black to white."""
    greys = digit_table(theme.well)[1:]
    return _table(theme, *(CellLook(QColor(grey).name()) for grey in greys))


def _table(theme: Theme, *kept: CellLook) -> LookTable:
    return LookTable((CellLook(theme.well, cross=theme.dropped), *kept), theme.well)
