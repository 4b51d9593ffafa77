"""ImageNumber: the first and the last image are its ends."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox

from gui.flow.picker.gallery import Gallery
from gui.flow.picker.image_number import ImageNumber
from tests.gui.flow.flows import put_up

STEPS = QAbstractSpinBox.StepEnabledFlag


@pytest.fixture(params=[Gallery.of_training, Gallery.of_test])
def number(qtbot, request, small_dataset):
    """A field for training images or for test images, none of which is chosen."""
    field = ImageNumber()
    field.show_gallery(request.param(small_dataset))
    field.show_image(None)
    put_up(qtbot, field, 200, 40)
    return field


def chosen_by(qtbot, number, key):
    """Press a key and return which images are chosen by that."""
    chosen = []
    number.chosen.connect(chosen.append)
    qtbot.keyClick(number, key)
    number.chosen.disconnect(chosen.append)
    return chosen


def test_the_first_image_is_the_end(qtbot, number):
    """One less is not to let go of it: it stays, and the button says that it is the end."""
    number.show_image(1)
    assert chosen_by(qtbot, number, Qt.Key.Key_Down) == [0]
    assert chosen_by(qtbot, number, Qt.Key.Key_Down) == []
    assert number.text() == f"image 1 of {number.maximum()}"
    assert number.stepEnabled() == STEPS.StepUpEnabled


def test_the_last_image_is_the_end(qtbot, number):
    """There is no next one."""
    last = number.maximum() - 1
    number.show_image(last - 1)
    assert chosen_by(qtbot, number, Qt.Key.Key_Up) == [last]
    assert chosen_by(qtbot, number, Qt.Key.Key_Up) == []
    assert number.stepEnabled() == STEPS.StepDownEnabled


def test_no_image_is_said_in_words(qtbot, number):
    """From there the first one is one step away."""
    assert number.text() in {"pin an image", "choose an image"}
    assert chosen_by(qtbot, number, Qt.Key.Key_Down) == []
    assert chosen_by(qtbot, number, Qt.Key.Key_Up) == [0]
