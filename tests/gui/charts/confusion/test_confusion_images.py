"""The test images behind a cell."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gui.charts.confusion.confusion_images import ConfusionImages
from tests.gui.flow.flows import put_up
from tests.gui.wheel import turn_wheel


@pytest.fixture
def images(qtbot, small_dataset):
    images = ConfusionImages()
    put_up(qtbot, images, 120, 80)
    images.show_images(small_dataset, np.arange(3, 30))
    return images


def test_every_image_is_on_exactly_one_page(images):
    seen = []
    while True:
        seen += images.page
        before = images.page
        images.turn(1)
        if images.page == before:
            break
    assert sorted(set(seen)) == list(range(27))


def test_the_place_of_an_image_leads_back_to_it(images):
    """On the second page, too."""
    for _ in range(2):
        for place in images.page:
            assert images.cell_at(images.cell_box(place).center()) == place
        images.turn(1)


def test_keys_and_wheel_turn_the_page(qtbot, images):
    first = images.page
    qtbot.keyClick(images, Qt.Key.Key_PageDown)
    assert images.page.start == first.stop
    qtbot.keyClick(images, Qt.Key.Key_PageUp)
    assert images.page == first
    turn_wheel(images)
    assert images.page.start == first.stop


def test_few_images_stand_larger(images, small_dataset):
    many = images.cell_box(0).width()
    images.resize(400, 150)
    images.show_images(small_dataset, np.arange(2))
    assert images.cell_box(0).width() >= 2 * many


def test_a_renewed_answer_keeps_the_page(images, small_dataset):
    """While training goes on, images come and go; who looks at the second page stays there."""
    images.turn(1)
    page = images.page
    images.show_images(small_dataset, np.arange(2, 29))
    assert images.page == page
    images.show_images(small_dataset, np.arange(2))
    assert images.page == range(2)


def test_the_pixels_are_those_of_the_test_images(images, small_dataset):
    """The brightest pixel of an image is brighter on screen than its darkest."""
    image = images.grab().toImage()
    box = images.cell_box(0)
    pixels = small_dataset.test_images[3].reshape(3, 4)
    step, top = box.width() / 4, box.center().y() - box.width() * 3 / 8

    def lightness(row, column):
        x, y = box.left() + (column + 0.5) * step, top + (row + 0.5) * step
        return image.pixelColor(round(x), round(y)).lightness()

    bright = np.unravel_index(pixels.argmax(), pixels.shape)
    dark = np.unravel_index(pixels.argmin(), pixels.shape)
    assert lightness(*bright) > lightness(*dark) + 40
