"""RowWindow: which rows of a mini-batch are in sight, and where."""

from dataclasses import dataclass


@dataclass(frozen=True)
class RowWindow:
    """Rows below each other.

    Attributes
    ----------
    first, count : int
        From this row on so many are in sight.
    top : float
        Of the first one, in logical pixels.
    pitch, height : float
        From one row to the next, and of a row without its gap.

    """

    first: int = 0
    count: int = 0
    top: float = 0
    pitch: float = 1
    height: float = 1

    @property
    def rows(self) -> range:
        """The rows in sight."""
        return range(self.first, self.first + self.count)

    def top_of(self, row: int) -> float:
        """Where a row begins."""
        return self.top + (row - self.first) * self.pitch

    def line_above(self, row: int) -> float:
        """The middle of the gap above a row."""
        return self.top_of(row) - (self.pitch - self.height) / 2
