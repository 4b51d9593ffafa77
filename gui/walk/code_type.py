"""CodeType: the monospace type in one size, and which size a source is set in."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from PySide6.QtGui import QFont, QFontMetricsF

from gui.style.fonts import create_code_font
from gui.style.theme import LIGHT, Theme
from gui.walk.code_layout import code_height, lay_out
from gui.walk.source import Source

PAD_X, PAD_Y = 12, 4
"""Between the code and the edge of its field."""

_LARGEST = 24  # pixels a sign is high, where the theme's body is 14
_LINE_HEIGHT = 1.36  # of it


@dataclass(frozen=True, eq=False)
class CodeType:
    """A size of the type.

    Attributes
    ----------
    font, bold : QFont
    sign : float
        The width of every sign.
    row : int
        The height of a row.
    ascent : float
        Of a row, from its top to the base line.

    """

    font: QFont
    bold: QFont
    sign: float
    row: int
    ascent: float

    @classmethod
    @lru_cache(maxsize=64)
    def of(cls, size: int) -> Self:
        """Return the type of that size in pixels."""
        font = create_code_font(size)
        metrics, row = QFontMetricsF(font), round(_LINE_HEIGHT * size)
        ascent = (row - metrics.height()) / 2 + metrics.ascent()
        return cls(font, create_code_font(size, 700), metrics.horizontalAdvance("m"), row, ascent)

    def columns(self, width: int) -> int:
        """How many signs fit into a field of that width."""
        return max(int((width - 2 * PAD_X) / self.sign), 1)

    def height(self, rows: int) -> int:
        """The height of a field with so many rows."""
        return rows * self.row + 2 * PAD_Y


def common_size(sources: Sequence[Source], width: int, height: int, theme: Theme) -> int:
    """Return the largest size in which all sources fit into a field, a value below included.

    Lines only go on below where the type would else be smaller than ordinary text; then it may be
    as large as a title.
    """
    smallest = theme.caption

    def fits(size: int, *, wrapping: bool) -> bool:
        face = CodeType.of(size)
        heights = [(code_height(each, face.columns(width)), len(each.lines)) for each in sources]
        return all(
            face.height(rows + 1) <= height and (wrapping or rows == lines)
            for rows, lines in heights
        )

    for size in range(_LARGEST * theme.body // LIGHT.body, theme.body - 1, -1):
        if fits(size, wrapping=False):
            return size
    sizes = range(theme.title, smallest, -1)
    return next((size for size in sizes if fits(size, wrapping=True)), smallest)


def own_size(
    source: Source, values: Sequence[str], common: int, width: int, height: int, theme: Theme
) -> int:
    """Return the size of a source with its values: the common one, or smaller if it is longer."""
    for size in range(common, theme.caption, -1):
        face = CodeType.of(size)
        if face.height(len(lay_out(source, values, face.columns(width)))) <= height:
            return size
    return theme.caption
