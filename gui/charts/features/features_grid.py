"""HistogramGrid: where the histograms of all layers and runs lie."""

from dataclasses import dataclass
from typing import Self

from PySide6.QtCore import QPointF, QRectF

_TO_HEAD = 4
_TO_PARTS = 5  # from the bar to what is right of it
_LOW = 2.0  # lines: a lower histogram has its number left of the hill, not above it
_ROOMY = 5  # lines: a higher one has its scale written below
_LEAST_HILL = 12
_MOST_TITLE = 0.26  # of the width


@dataclass(frozen=True)
class Room:
    """What there is, and what the texts need, in pixels.

    Attributes
    ----------
    width, height : int
        Of the tile.
    mark, title : int
        The widths of a run's mark and of the longest title.
    line : int
        The height of a line of text.
    number, figures : int
        The widths of the widest share of zeros, with and without its sign.

    """

    width: int
    height: int
    mark: int
    title: int
    line: int
    number: int
    figures: int


@dataclass(frozen=True)
class HistogramGrid:
    """Where each histogram lies, and its parts.

    Attributes
    ----------
    left, top : float
        Of the first one.
    width, height : float
        From one to the next.
    gap : int
        Between two of them.
    bar : int
        The width of a bar.
    foot : int
        The height of the line with the scales; 0 if there is none.
    titled : bool
        Whether the runs' titles are written, rather than only their marks shown.
    low : bool
        Whether a number stands left of its hill, rather than above it.
    number_width : int
        Of a number left of its hill.
    signed : bool
        Whether the numbers have a sign of per cent.
    hilly : bool
        Whether there is room for hills; where there is not, bars and numbers are all.

    """

    left: float
    top: float
    width: float
    height: float
    gap: int
    bar: int
    foot: int
    titled: bool
    low: bool
    number_width: int
    signed: bool
    hilly: bool

    @classmethod
    def fit(cls, runs: int, layers: int, room: Room) -> Self:
        """Give the histograms all the room that titles and scales leave."""
        top = room.line + _TO_HEAD
        height = (room.height - top) / max(runs, 1)
        roomy = height > _ROOMY * room.line
        foot = room.line + 2 if roomy else 0
        height = (room.height - top - foot) / max(runs, 1)
        gap = 14 if roomy else 6
        low = height - gap < _LOW * room.line
        needed = room.number + (2 * _LEAST_HILL if low else 0) + 2 * gap + _TO_PARTS
        title = min(room.title, round(_MOST_TITLE * room.width))
        titled = (room.width - room.mark - title) / layers >= needed
        left = room.mark + (title if titled else 0)
        width = (room.width - left) / layers
        bar = min(max(round(0.08 * width), 5), 20)
        beside = width - gap - bar - _TO_PARTS  # what a low histogram has beside its bar
        signed = not low or beside >= room.number + _TO_PARTS + _LEAST_HILL
        hilly = signed or beside >= room.figures + _TO_PARTS + _LEAST_HILL
        signed = signed or (not hilly and beside >= room.number)
        return cls(
            left=left,
            top=top,
            width=width,
            height=height,
            gap=gap,
            bar=bar,
            foot=foot,
            titled=titled,
            low=low,
            number_width=room.number if signed else room.figures,
            signed=signed,
            hilly=hilly,
        )

    def place_at(self, place: QPointF) -> tuple[int, int]:
        """Return the row and column at that place, or some outside."""
        row, column = (place.y() - self.top) // self.height, (place.x() - self.left) // self.width
        return int(row), int(column)

    def box(self, row: int, column: int) -> QRectF:
        """Return where a histogram lies."""
        left, top = self.left + column * self.width, self.top + row * self.height
        return QRectF(round(left), round(top), self.width - self.gap, self.height - self.gap)

    def number(self, box: QRectF, height: float) -> QRectF:
        """Return where the number of a histogram stands, in figures of that height."""
        left = box.left() + self.bar + _TO_PARTS
        if self.low:
            return QRectF(left, box.top(), self.number_width, box.height())
        return QRectF(left, box.top() - 2, box.right() - left, height)

    def hill(self, box: QRectF, height: float) -> QRectF:
        """Return where the hill of a histogram lies, its number having that height."""
        left = box.left() + self.bar + _TO_PARTS
        if self.low:
            left = min(left + self.number_width + _TO_PARTS, box.right())
            return QRectF(left, box.top(), box.right() - left, box.height())
        top = box.top() + height
        return QRectF(left, top, box.right() - left, box.bottom() - top)
