"""PlotScale: epochs and accuracies in pixels, and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMarginsF, QRectF

from gui.plot.plot_scale import PlotScale


def scale(limit=300):
    margins = QMarginsF(10, 5, 90, 5)
    return PlotScale(QRectF(0, 0, 800, 300), QRectF(50, 20, 700, 210), margins, limit)


def test_the_corners_lie_within_the_margins():
    """Epoch 0 and accuracy 0 are at the lower left, the limit and 1 at the upper right."""
    assert (scale().x(0), scale().y(0)) == (60, 225)
    assert (scale().x(300), scale().y(1)) == (660, 25)


@given(st.integers(1, 5000), st.data())
def test_every_epoch_is_found_where_it_is_drawn(limit, data):
    """A column read back is its epoch."""
    epoch = data.draw(st.integers(0, limit))
    assert scale(limit).epoch(scale(limit).x(epoch)) == epoch


def test_the_ranges_reach_to_the_ends_of_the_area():
    """What pyqtgraph is told puts the data where x and y say."""
    (first, last), (low, high) = scale().epoch_range, scale().accuracy_range
    assert (scale().x(first), scale().x(last)) == pytest.approx((50, 750))
    assert (scale().y(low), scale().y(high)) == pytest.approx((230, 20))
