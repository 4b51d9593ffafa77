"""Many dots in one picture."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gui.charts.many_masks.many_masks_dots import dots_picture


def picture(places, alpha=100, size=(20, 10)):
    x, y = np.array(places, dtype=float).T
    return dots_picture(x, y, size, 3, QColor(200, 100, 50, alpha))


def test_a_dot_is_where_it_is_wanted_in_its_colour():
    image = picture([(6, 4)])
    assert (image.width(), image.height()) == (20, 10)
    colour = image.pixelColor(6, 4)
    assert colour.alpha() == pytest.approx(100, abs=1)
    assert colour.red() == pytest.approx(200, abs=3)
    assert colour.blue() == pytest.approx(50, abs=3)
    assert image.pixelColor(12, 4).alpha() == 0


def test_dots_that_overlap_are_denser():
    """As if one were painted over the other."""
    share = 100 / 255
    both = 1 - (1 - share) ** 2
    assert picture([(6, 4)] * 2).pixelColor(6, 4).alphaF() == pytest.approx(both, abs=0.01)


def test_dots_at_the_rim_and_beyond_leave_the_other_side_alone():
    image = picture([(0, 0), (19, 9), (-5, 4), (30, 4)], alpha=255)
    alphas = [[image.pixelColor(x, y).alpha() for x in range(20)] for y in range(10)]
    assert alphas[0][0] > 250
    assert alphas[9][19] > 250
    assert not np.any(alphas[4])
