import pytest
from PySide6.QtCore import QPoint, Qt

from gui.setup.ratio_slider import RatioSlider

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def slider(qtbot):
    slider = RatioSlider(1)
    qtbot.addWidget(slider)
    slider.resize(220, 20)
    slider.got = []
    slider.moved.connect(slider.got.append)
    slider.show_ratio(0.2)
    with qtbot.waitExposed(slider):
        slider.show()
    return slider


def test_showing_a_ratio_says_nothing(slider):
    slider.show_ratio(0.5)
    assert (slider.value(), slider.got) == (50, [])


def test_keys_move_by_hundredths_and_tenths(slider, qtbot):
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    qtbot.keyClick(slider, Qt.Key.Key_PageUp)
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    assert slider.got == [0.21, 0.31, 0.3]


def test_a_ratio_of_one_is_out_of_reach(slider, qtbot):
    """Nothing would be kept; Config refuses it."""
    qtbot.keyClick(slider, Qt.Key.Key_End)
    assert slider.got == [0.99]


def test_it_jumps_to_the_pointer_and_is_dragged_from_there(slider, qtbot):
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(110, 10))
    assert slider.got[-1] == pytest.approx(0.5, abs=0.02)
    qtbot.mouseMove(slider, QPoint(152, 10))
    assert slider.got[-1] == pytest.approx(0.7, abs=0.02)
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(152, 10))


def test_while_it_is_dragged_nothing_else_moves_it(slider, qtbot):
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(110, 10))
    held = slider.value()
    slider.show_ratio(0.0)
    assert slider.value() == held
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(110, 10))
    slider.show_ratio(0.0)
    assert slider.value() == 0
