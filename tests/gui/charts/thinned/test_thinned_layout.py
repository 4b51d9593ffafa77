"""Where the parts of a diagram stand."""

import pytest
from PySide6.QtCore import QRectF

from gui.charts.thinned.thinned_layout import NetworkLayout, board_columns


@pytest.mark.parametrize("layers", [1, 6, 12, 30])
@pytest.mark.parametrize("size", [(200, 52), (310, 120), (790, 460)])
def test_everything_is_in_its_field(layers, size):
    """And layers stand from left to right."""
    layout = NetworkLayout(QRectF(10, 20, *size), layers, 15, 20)
    most = layout.most_units
    assert layout.stage.contains(layout.picture)
    places = [layout.picture.right(), *(layout.x(layer) for layer in range(layers + 1))]
    assert places == sorted(places)
    assert places[-1] + layout.radius(10) + layout.class_width <= layout.field.right() + 0.01
    for count in (1, most):
        assert layout.y(0, count) - layout.radius(count) >= layout.field.top()
        assert layout.y(count - 1, count) + layout.radius(count) <= layout.stage.bottom()


@pytest.mark.parametrize("count", [2, 5, 12])
def test_units_do_not_touch(count):
    layout = NetworkLayout(QRectF(0, 0, 310, 125), 6, 15, 20)
    assert layout.y(1, count) - layout.y(0, count) > 2 * layout.radius(count)


def test_a_small_window_shows_twelve_units_of_two_runs():
    """The plot card's least size, of which a title and the caption take a line each."""
    layout = NetworkLayout(QRectF(0, 0, 308, 122), 6, 15, 21)
    assert layout.has_foot
    assert layout.most_units == 12


def test_diagrams_stand_so_that_they_can_be_read():
    assert board_columns(1, 6, 620, 140) == 1
    assert board_columns(2, 6, 620, 140) == 2
    assert board_columns(6, 6, 620, 140) == 3
    assert board_columns(2, 6, 400, 900) == 1
