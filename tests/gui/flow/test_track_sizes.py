"""How large the tiles of a track are."""

import pytest

from gui.flow.stage import GAP
from gui.flow.track_sizes import LEAST_OUTPUT, TrackSizes


@pytest.mark.parametrize("width", [680, 952, 1067, 1440])
def test_up_to_the_usual_number_of_layers_the_size_never_jumps(width):
    """With fewer of them the output takes the room."""
    sides = {TrackSizes(layers).side_for(width) for layers in range(1, 7)}
    assert sides == {TrackSizes(6).usual_side(width)}


def test_some_more_layers_are_squeezed_in_and_many_scroll():
    """As large as before then: what is scrolled to is to be read."""
    width = 1067
    usual, squeezed, many = (TrackSizes(layers).side_for(width) for layers in (6, 8, 12))
    assert squeezed < usual == many
    assert 9 * (squeezed + GAP) + LEAST_OUTPUT <= width
    assert not TrackSizes(8).needs_scrolling(width, squeezed)
    assert TrackSizes(12).needs_scrolling(width, many)
