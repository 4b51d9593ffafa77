"""The pictures of first-layer weights."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gui.charts.features.features_weights import FeaturesWeights, shade, weight_table
from tests.gui.flow.flows import put_up


def put_up_weights(qtbot, units, *, size=(310, 110), shape=(28, 28)):
    tile = FeaturesWeights()
    put_up(qtbot, tile, *size)
    rng = np.random.default_rng(units)
    tile.show_weights(rng.normal(size=(units, shape[0] * shape[1])).astype(np.float32), shape, 2.0)
    return tile


@pytest.mark.parametrize("units", [1, 4, 100, 2048])
@pytest.mark.parametrize("size", [(98, 84), (310, 110), (780, 440)])
def test_pictures_are_of_an_even_selection_within_the_tile(qtbot, units, size):
    """The first and the last unit are among them, and all where there is room for all."""
    tile = put_up_weights(qtbot, units, size=size)
    shown = tile.units
    assert shown[0] == 0
    assert shown[-1] == units - 1
    assert len(set(shown.tolist())) == len(shown) == tile.cell_order.count
    steps = np.diff(shown)
    assert len(steps) == 0 or steps.max() - steps.min() <= 1
    assert all(tile.rect().toRectF().contains(tile.cell_box(cell)) for cell in range(len(shown)))
    if units == 4 and size != (98, 84):
        assert len(shown) == 4


def test_the_place_of_a_picture_leads_back_to_it(qtbot):
    tile = put_up_weights(qtbot, 100)
    for cell in range(tile.cell_order.count):
        assert tile.cell_at(tile.cell_box(cell).center()) == cell


def test_zero_is_in_the_middle_of_the_colours():
    """And what is beyond their ends is as at the ends."""
    table = weight_table()
    weights = np.array([-9, -1, 0, 1, 9], dtype=np.float32)
    places = shade(weights, 1.0)
    assert places.tolist() == [0, 0, 127, 254, 254]
    lightness = [QColor.fromRgb(table[place]).lightness() for place in places]
    assert lightness[2] == min(lightness)


def test_a_weight_that_is_not_a_number_has_no_colour():
    places = shade(np.array([np.nan, np.inf, 0], dtype=np.float32), 1.0)
    assert places[0] == len(weight_table())
    assert places[2] == 127


def test_other_image_shapes_keep_theirs(qtbot):
    """3 x 4 pixels: the first row of the picture is bright where its weights are large."""
    tile = FeaturesWeights()
    put_up(qtbot, tile, 110, 110)
    weights = np.zeros((1, 12), dtype=np.float32)
    weights[0, 3] = 1  # the end of the first of three rows
    tile.show_weights(weights, (3, 4), 1.0)
    image, box = tile.grab().toImage(), tile.cell_box(0)
    pixel = box.width() / 4
    top = box.center().y() - 1.5 * pixel

    def colour(row, column):
        x, y = box.left() + (column + 0.5) * pixel, top + (row + 0.5) * pixel
        return image.pixelColor(round(x), round(y))

    assert colour(0, 3) == QColor.fromRgb(weight_table()[-1])
    assert colour(1, 3) == colour(0, 2) == QColor.fromRgb(weight_table()[127])
