"""DamageControls: the layer, chance and all on again."""

import pytest
from PySide6.QtCore import Qt

from gui.charts.damage.damage_controls import DamageControls
from gui.style.theme import LIGHT
from tests.gui.flow.flows import put_up


@pytest.fixture
def controls(qtbot):
    controls = DamageControls()
    controls.set_layers((100, 8, 3))
    put_up(qtbot, controls, 900, 32)
    return controls


def test_a_layer_is_chosen_with_a_quarter_of_its_units(qtbot, controls):
    assert (controls.layer, controls.count) == (0, 25)
    with qtbot.waitSignal(controls.layer_chosen) as chosen:
        qtbot.mouseClick(controls.switch.buttons[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [1]
    assert (controls.layer, controls.count) == (1, 2)
    assert controls.count_box.maximum() == 8


def test_the_button_says_what_it_does(qtbot, controls):
    controls.count_box.setValue(40)
    assert controls.random.text() == "Disable 40 at random, 30 times"
    controls.count_box.setValue(1)
    assert controls.random.text() == "Disable 1 at random, 30 times"
    with qtbot.waitSignal(controls.random_wanted):
        qtbot.mouseClick(controls.random, Qt.MouseButton.LeftButton)


def test_what_cannot_be_done_is_disabled(controls):
    controls.show_state(waiting=False, disabled=0)
    assert not controls.all_on.isEnabled()
    assert controls.random.isEnabled()
    controls.show_state(waiting=True, disabled=3)
    assert controls.all_on.isEnabled()
    assert not controls.random.isEnabled()
    controls.set_layers(())
    controls.show_state(waiting=False, disabled=0)
    assert not controls.random.isEnabled()


def test_a_number_that_was_set_stays_while_training_goes_on(controls):
    controls.count_box.setValue(40)
    controls.set_layers((100, 8, 3))
    assert controls.count == 40


def test_space_is_left_to_the_window(qtbot, controls):
    """Which trains, or pauses; a number has no space in it."""
    controls.count_box.setFocus(Qt.FocusReason.TabFocusReason)
    controls.count_box.selectAll()
    qtbot.keyClick(controls.count_box, Qt.Key.Key_Space)
    assert controls.count == 25
    assert controls.count_box.text() == "25"


@pytest.mark.parametrize("layers", [1, 6, 30])
def test_in_a_narrow_chart_nothing_is_cut_off(qtbot, layers):
    controls = DamageControls()
    controls.set_layers((2048,) * layers)
    put_up(qtbot, controls, 620, 32)
    parts = controls.name, controls.switch, controls.all_on, controls.count_box, controls.random
    for part in parts:
        assert part.geometry().right() < controls.width()
    assert controls.random.width() >= controls.random.sizeHint().width()
    digits = controls.count_box.lineEdit()
    assert digits.width() > digits.fontMetrics().horizontalAdvance("2,048")
    assert controls.switch.compact == (layers > 1)


def test_presenting_keeps_it_a_control_high(controls):
    controls.set_theme(LIGHT.presenting())
    assert controls.height() == LIGHT.presenting().control_height
