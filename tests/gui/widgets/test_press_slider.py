"""A press anywhere on the groove is where the handle goes, and can be dragged on from there."""

import pytest
from PySide6.QtCore import QPoint, Qt

from gui.widgets.press_slider import PressSlider


@pytest.fixture
def slider(qtbot):
    slider = PressSlider(Qt.Orientation.Horizontal, minimum=0, maximum=60, value=60)
    qtbot.addWidget(slider)
    slider.resize(104, 24)
    with qtbot.waitExposed(slider):
        slider.show()
    return slider


@pytest.mark.parametrize(("x", "value"), [(1, 0), (52, 30), (103, 60)])
def test_a_press_moves_the_handle_there(slider, qtbot, x, value):
    """At once, also across the whole groove."""
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, 12))
    assert slider.value() == pytest.approx(value, abs=1)


def test_a_drag_begins_where_it_was_pressed(slider, qtbot):
    """Without letting go in between."""
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(20, 12))
    assert slider.isSliderDown()
    qtbot.mouseMove(slider, QPoint(52, 12))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(52, 12))
    assert slider.value() == pytest.approx(30, abs=2)


def test_other_buttons_move_nothing(slider, qtbot):
    qtbot.mouseClick(slider, Qt.MouseButton.RightButton, pos=QPoint(20, 12))
    assert slider.value() == 60
