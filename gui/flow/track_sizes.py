"""TrackSizes: how large the tiles of a track are, and how much room that takes."""

from dataclasses import dataclass

from gui.flow.stage import GAP
from gui.tiles.unit_grid import tile_side

LEAST_OUTPUT = 136
"""The width of the output, which takes what the tiles leave."""

WIDEST_OUTPUT = 3
"""In tiles: ten bars that are much wider do not read as one answer any more."""

_USUAL_LAYERS = 6  # the tiles are as large as so many layers allow: their size never jumps
_MOST_LAYERS = 8  # that are squeezed in; with more the layers scroll


@dataclass(frozen=True)
class TrackSizes:
    """Of a sample, so many hidden layers and an output, side by side.

    Attributes
    ----------
    layers : int
        Hidden ones.

    """

    layers: int

    def side_for(self, width: int) -> int:
        """Return the side of the tiles where only the width limits it."""
        side = self.usual_side(width)
        if _USUAL_LAYERS < self.layers <= _MOST_LAYERS:
            squeezed = _side_of(width, self.layers)
            if not self.needs_scrolling(width, squeezed):
                side = squeezed
        return side

    def usual_side(self, width: int) -> int:
        """Return the side of the tiles as the usual number of layers allows it."""
        return _side_of(width, _USUAL_LAYERS)

    def needs_scrolling(self, width: int, side: int) -> bool:
        """Whether there are more layers than the width holds with tiles of that side."""
        return (self.layers + 1) * (side + GAP) + LEAST_OUTPUT > width


def _side_of(width: int, layers: int) -> int:
    """The side of the tiles if so many layers are to fit into the width."""
    tiles = layers + 1
    return tile_side((width - LEAST_OUTPUT - tiles * GAP) // tiles)
