"""How large the tiles of a track are."""

import pytest

from gui.flow.stage import GAP
from gui.flow.track_sizes import LEAST_OUTPUT, TrackSizes


@pytest.mark.parametrize("width", [680, 952, 1067, 1440])
def test_up_to_the_usual_number_of_layers_the_size_never_jumps(width):
    """With fewer of them output and layers become wider."""
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


@pytest.mark.parametrize("width", [928, 952, 1088, 1568])
@pytest.mark.parametrize("layers", [1, 2, 3])
def test_few_layers_share_the_room_beside_a_wide_output(width, layers):
    """All of the width is used, to a pixel a layer."""
    sizes = TrackSizes(layers)
    for side in (sizes.side_for(width), sizes.most_side(width)):
        used = side + GAP + layers * (sizes.layer_width(width, side) + GAP) + 3 * side
        assert width - layers < used <= width


def test_more_layers_are_square():
    """Their units would not be larger in wide tiles."""
    assert {TrackSizes(layers).layer_width(952, 95) for layers in range(4, 13)} == {95}
    assert TrackSizes(4).most_side(952) == TrackSizes(4).side_for(952)
