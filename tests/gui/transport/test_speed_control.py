"""SpeedControl: how fast to train, by slider, key or mouse, and in words beside it."""

from math import inf

import pytest
from PySide6.QtCore import QPoint, Qt

from gui.style.theme import DARK, LIGHT
from gui.transport.speed_control import SpeedControl


@pytest.fixture
def speed(qtbot):
    speed = SpeedControl()
    speed.set_theme(LIGHT)
    speed.heard = []
    speed.changed.connect(speed.heard.append)
    qtbot.addWidget(speed)
    with qtbot.waitExposed(speed):
        speed.show()
    return speed


def room_is_enough(speed):
    """Tell whether the words beside the slider are whole."""
    words = speed.label.text()
    return speed.label.width() >= speed.label.fontMetrics().horizontalAdvance(words)


def test_begins_as_fast_as_it_goes(speed):
    assert speed.steps_per_second == inf
    assert speed.label.text() == "full"
    assert speed.heard == []


def test_runs_from_one_step_a_second_to_full(speed, qtbot):
    """By keyboard, ever faster, with what it says beside it; none but the end is endless."""
    qtbot.keyClick(speed.slider, Qt.Key.Key_Home)
    assert speed.heard == [1.0]
    assert speed.label.text() == "1/s"
    speeds = []
    for _ in range(speed.slider.maximum()):
        qtbot.keyClick(speed.slider, Qt.Key.Key_Right)
        speeds.append(speed.heard[-1])
        assert speed.heard[-1] == speed.steps_per_second
        assert room_is_enough(speed)
    assert speeds == sorted(set(speeds))
    assert 800 < speeds[-2] < 1000
    assert speeds[-1] == inf


def test_equal_ways_are_equal_factors(speed):
    """Ten times as fast takes a third of the way, wherever one begins."""
    third = speed.slider.maximum() // 3
    for position in range(third):
        speed.slider.setValue(position)
        slow = speed.steps_per_second
        speed.slider.setValue(position + third)
        assert speed.steps_per_second == pytest.approx(10 * slow, rel=0.05)


def test_a_press_on_the_groove_sets_it_there(speed, qtbot):
    """A mouse need not find the handle."""
    qtbot.mouseClick(
        speed.slider, Qt.MouseButton.LeftButton, pos=QPoint(2, speed.slider.height() // 2)
    )
    assert speed.steps_per_second < 2


def test_other_keys_change_it_step_by_step(speed):
    """As the window's own do; at the ends nothing happens."""
    speed.change(1)
    assert speed.heard == []
    speed.change(-1)
    speed.change(1)
    slower, fastest = speed.heard
    assert slower < fastest == inf
    for _ in range(speed.slider.maximum()):
        speed.change(-1)
    assert speed.steps_per_second == 1
    assert speed.heard[2:] == sorted(set(speed.heard[2:]), reverse=True)


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.presenting(), DARK.presenting()])
def test_nothing_moves_while_it_is_set(speed, theme, qtbot):
    """In any type there is room for the longest words."""
    speed.set_theme(theme)
    speed.adjustSize()
    width = speed.sizeHint().width()
    for position in range(speed.slider.maximum() + 1):
        speed.slider.setValue(position)
        assert speed.sizeHint().width() == width
        assert room_is_enough(speed)


def test_has_a_name_and_says_how_fast(speed):
    assert speed.slider.accessibleName() == "Speed"
    assert speed.slider.accessibleDescription() == "full"
    speed.slider.setValue(0)
    assert speed.slider.accessibleDescription() == "1/s"


def test_the_slider_says_what_it_does_and_by_which_keys(speed):
    assert speed.slider.toolTip().startswith("How many steps a second to train")
    assert "([ ])" in speed.slider.toolTip()
