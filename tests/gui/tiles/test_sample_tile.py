"""The tile of the sample."""

import numpy as np
from PySide6.QtGui import QColor

from gui.style.theme import LIGHT
from gui.tiles.sample_tile import SampleTile


def tile(qtbot):
    sample = SampleTile()
    qtbot.addWidget(sample)
    sample.resize(125, 125)
    return sample


def test_the_digit_keeps_its_shape_and_its_greys(qtbot, small_dataset):
    """Brighter pixels are brighter cells, laid out as the image is."""
    sample, pixels = tile(qtbot), small_dataset.train_images[3]
    sample.show_sample(pixels, small_dataset.image_shape, None)
    grid = sample.grid()
    assert (grid.rows, grid.columns) == small_dataset.image_shape
    order = np.argsort(pixels, kind="stable")
    assert (np.diff(sample.values[order].astype(int)) >= 0).all()
    assert 0 not in sample.values


def test_dropped_pixels_are_shown_as_dropped(qtbot, small_dataset):
    """Exactly those that input dropout left out, black ones too."""
    sample, pixels = tile(qtbot), small_dataset.train_images[3]
    mask = np.random.default_rng(1).random(pixels.size) >= 0.4
    sample.show_sample(pixels, small_dataset.image_shape, mask)
    assert ((sample.values == 0) == ~mask).all()


def test_a_digit_of_mnist_has_cells_of_four_pixels(qtbot):
    """28 x 28 pixels in a tile of 125: never resampled."""
    sample = tile(qtbot)
    sample.show_sample(np.ones(784, dtype=np.float32), (28, 28), None)
    assert sample.image().width() == sample.image().height() == 112
    picture = sample.grab().toImage()
    assert picture.pixelColor(62, 62) == QColor("#FFFFFF")
    assert picture.pixelColor(62, 3) == QColor(LIGHT.well)
