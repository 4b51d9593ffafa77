"""TrackSizes: how large the tiles of a track are, and how much room that takes."""

from dataclasses import dataclass

from gui.flow.stage import GAP
from gui.tiles.unit_grid import tile_side

LEAST_OUTPUT = 136
"""The width of the output, which takes what the tiles leave."""

WIDEST_OUTPUT = 4.5
"""In tiles: ten bars that are wider do not read as one answer any more."""

_WIDE_OUTPUT = 3  # in tiles, beside few layers
_FEW_LAYERS = 3  # they have wide tiles: their units are larger then, and many of them to be told
_USUAL_LAYERS = 6  # the tiles are as high as so many layers allow: their height never jumps
_MOST_LAYERS = 8  # that are squeezed in; with more the layers scroll


@dataclass(frozen=True)
class TrackSizes:
    """Of a sample, so many hidden layers and an output, side by side.

    Tiles are squares, but those of few layers are wide: an output alone would not fill the room.

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

    def most_side(self, width: int) -> int:
        """Return the side of the tiles where there is more height than usual."""
        if self.layers > _FEW_LAYERS:
            return self.side_for(width)
        tiles = self.layers + 1
        return tile_side((width - tiles * GAP) // (tiles + _WIDE_OUTPUT))

    def layer_width(self, width: int, side: int) -> int:
        """Return the width of the hidden layers' tiles, where the tiles have that side."""
        if self.layers > _FEW_LAYERS:
            return side
        room = width - (side + GAP) - _WIDE_OUTPUT * side
        return max(room // max(self.layers, 1) - GAP, side)

    def needs_scrolling(self, width: int, side: int) -> bool:
        """Whether there are more layers than the width holds with tiles of that side."""
        return (self.layers + 1) * (side + GAP) + LEAST_OUTPUT > width


def _side_of(width: int, layers: int) -> int:
    """The side of the tiles if so many layers are to fit into the width."""
    tiles = layers + 1
    return tile_side((width - LEAST_OUTPUT - tiles * GAP) // tiles)
