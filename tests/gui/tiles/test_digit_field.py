"""paint_digit: a small image in a dark field of its own."""

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.style.theme import DARK
from gui.tiles.digit_field import paint_digit


def painted(pixels, shape, side=40, pad=4):
    picture = QImage(side, side, QImage.Format.Format_RGB32)
    picture.fill(QColor(DARK.surface))
    with QPainter(picture) as painter:
        box = QRectF(picture.rect())
        paint_digit(painter, box, np.array(pixels, np.float32), shape, DARK, pad=pad)
    return picture


def test_black_is_the_ground_of_the_field_and_white_is_white():
    picture = painted([0, 1], (1, 2))
    assert picture.pixelColor(6, 20) == QColor(DARK.well)
    assert picture.pixelColor(33, 20) == QColor("white")
    assert picture.pixelColor(20, 1) == QColor(DARK.well)
    assert picture.pixelColor(0, 0) == QColor(DARK.surface)  # beside the round corner


@pytest.mark.parametrize(("shape", "size"), [((2, 2), (32, 32)), ((4, 2), (16, 32))])
def test_an_image_keeps_its_proportions_and_the_field_around_it(shape, size):
    """In the middle, as large as there is room."""
    picture = painted(np.ones(shape[0] * shape[1]), shape)
    lit = [
        (x, y) for x in range(40) for y in range(40) if picture.pixelColor(x, y).lightness() > 127
    ]
    columns, rows = zip(*lit, strict=True)
    assert (max(columns) - min(columns) + 1, max(rows) - min(rows) + 1) == size
    assert min(columns) == 40 - 1 - max(columns)
    assert min(rows) == 40 - 1 - max(rows)
