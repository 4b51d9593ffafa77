"""The thumbnails."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from gui.flow.picker import thumbnail_page
from gui.flow.picker.thumbnails import Thumbnails
from gui.style.theme import LIGHT
from tests.gui.flow.flows import put_up


def strip(qtbot, dataset, width=38 * 8):
    thumbnails = Thumbnails()
    thumbnails.set_dataset(dataset)
    put_up(qtbot, thumbnails, width, thumbnails.sizeHint().height())
    return thumbnails


def many(dataset, count):
    """As many training images, the same ones again and again."""
    rows = np.arange(count) % len(dataset.train_labels)
    return replace(
        dataset, train_images=dataset.train_images[rows], train_labels=dataset.train_labels[rows]
    )


def test_a_click_chooses_the_image_under_the_mouse(qtbot, small_dataset):
    """On any page."""
    thumbnails = strip(qtbot, small_dataset)
    thumbnails.turn(1)
    for index in (8, 11, 15):
        with qtbot.waitSignal(thumbnails.chosen) as chosen:
            place = thumbnails.box(index).center()
            qtbot.mouseClick(thumbnails, Qt.MouseButton.LeftButton, pos=place)
        assert chosen.args == [index]


def test_a_click_beside_them_chooses_nothing(qtbot, small_dataset):
    """Behind the last image there is none."""
    thumbnails = strip(qtbot, small_dataset.cut(3))
    with qtbot.assertNotEmitted(thumbnails.chosen):
        qtbot.mouseClick(thumbnails, Qt.MouseButton.LeftButton, pos=QPoint(200, 20))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_keyboard_chooses(qtbot, small_dataset, key):
    """Arrows move the cursor over the pages, Enter or Space chooses."""
    thumbnails = strip(qtbot, small_dataset)
    for _ in range(10):
        qtbot.keyClick(thumbnails, Qt.Key.Key_Right)
    qtbot.keyClick(thumbnails, Qt.Key.Key_Left)
    assert "10 of 40" in thumbnails.accessibleName()
    with qtbot.waitSignal(thumbnails.chosen) as chosen:
        qtbot.keyClick(thumbnails, key)
    assert chosen.args == [9]


def test_every_image_can_be_reached_and_no_more(qtbot, small_dataset):
    """Paging ends with the last image and comes back to the first."""
    thumbnails = strip(qtbot, small_dataset)
    seen = set()
    for _ in range(6):
        seen |= set(range(thumbnails.first, thumbnails.first + thumbnails.page_size))
        thumbnails.turn(1)
    assert seen == set(range(40))
    qtbot.keyClick(thumbnails, Qt.Key.Key_End)
    qtbot.keyClick(thumbnails, Qt.Key.Key_Right)
    assert thumbnails.cursor_index == 39
    qtbot.keyClick(thumbnails, Qt.Key.Key_Home)
    assert (thumbnails.cursor_index, thumbnails.first) == (0, 0)


def test_only_the_page_is_drawn(qtbot, small_dataset, monkeypatch):
    """60,000 images cost no more than the eight on show."""
    drawn = []
    original = thumbnail_page.paint_digit

    def paint_digit(painter, box, pixels, *args, **options):
        drawn.append(pixels)
        original(painter, box, pixels, *args, **options)

    monkeypatch.setattr(thumbnail_page, "paint_digit", paint_digit)
    dataset = many(small_dataset, 60_000)
    thumbnails = strip(qtbot, dataset)
    thumbnails.set_pinned(59_990)
    drawn.clear()
    thumbnails.grab()
    assert len(drawn) == 8
    assert any(np.shares_memory(pixels, dataset.train_images[59_990]) for pixels in drawn)
    thumbnails.grab()
    assert len(drawn) == 8


def test_the_pinned_image_is_ringed(qtbot, small_dataset):
    """In ink, and turned to wherever it is."""
    thumbnails = strip(qtbot, small_dataset)
    thumbnails.set_pinned(20)
    box = thumbnails.box(20)
    assert thumbnails.rect().contains(box)
    picture = thumbnails.grab().toImage()
    assert picture.pixelColor(box.left(), box.center().y()) == QColor(LIGHT.ink)
    thumbnails.set_pinned(None)
    picture = thumbnails.grab().toImage()
    assert picture.pixelColor(box.left(), box.center().y()) == QColor(LIGHT.well)


def test_fewer_images_bring_the_cursor_back(qtbot, small_dataset):
    """After a restart with less data nothing points beyond the end."""
    thumbnails = strip(qtbot, small_dataset)
    qtbot.keyClick(thumbnails, Qt.Key.Key_End)
    thumbnails.set_dataset(small_dataset.cut(5))
    assert (thumbnails.cursor_index, thumbnails.first, thumbnails.count) == (4, 0, 5)
    thumbnails.grab()
