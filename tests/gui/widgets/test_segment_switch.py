"""A choice as segments or as a list."""

import pytest
from PySide6.QtCore import Qt

from gui.style.theme import LIGHT
from gui.widgets.segment_switch import SegmentSwitch
from tests.gui.flow.flows import put_up

LABELS = {1: "One", 2: "Two", None: "None of them"}


@pytest.fixture
def switch(qtbot):
    segment_switch = SegmentSwitch("Number", LABELS)
    segment_switch.show_value(1)
    put_up(qtbot, segment_switch, 400, 32)
    return segment_switch


def test_mouse_and_keyboard_choose(switch, qtbot):
    """A click, Space on a focused segment, and the arrows of the list."""
    with qtbot.waitSignal(switch.chosen) as chosen:
        qtbot.mouseClick(switch.buttons[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [2]
    with qtbot.waitSignal(switch.chosen) as chosen:
        qtbot.keyClick(switch.buttons[2], Qt.Key.Key_Space)
    assert chosen.args == [None]
    switch.show_value(1)
    switch.set_compact(True)
    with qtbot.waitSignal(switch.chosen) as chosen:
        qtbot.keyClick(switch.combo, Qt.Key.Key_Down)
    assert chosen.args == [2]


def test_what_is_shown_already_is_no_choice(switch, qtbot):
    """Neither a click on it nor a value that is set emits anything."""
    with qtbot.assertNotEmitted(switch.chosen):
        qtbot.mouseClick(switch.buttons[0], Qt.MouseButton.LeftButton)
        switch.show_value(2)
        switch.show_value(1)
    assert [button.isChecked() for button in switch.buttons] == [True, False, False]
    assert switch.combo.currentText() == "One"


def test_what_cannot_be_chosen_says_why(switch, qtbot):
    """In both forms; and it can be chosen again later."""
    switch.set_reasons({2: "Two is out of order"})
    two = switch.buttons[1]
    assert not two.isEnabled()
    assert two.toolTip() == two.accessibleDescription() == "Two is out of order"
    with qtbot.assertNotEmitted(switch.chosen):
        qtbot.mouseClick(two, Qt.MouseButton.LeftButton)
    switch.set_compact(True)
    assert switch.combo.itemData(1, Qt.ItemDataRole.ToolTipRole) == "Two is out of order"
    with qtbot.waitSignal(switch.chosen) as chosen:
        qtbot.keyClick(switch.combo, Qt.Key.Key_Down)
    assert chosen.args == [None]
    switch.set_reasons({2: ""})
    assert two.isEnabled()
    assert two.toolTip() == ""
    assert switch.combo.model().item(1).isEnabled()


def test_the_list_shows_its_longest_label_in_full(switch, qtbot):
    """Unless it is to be narrower: then the label is elided, and nothing is cut."""
    switch.set_theme(LIGHT)
    switch.set_compact(True)
    assert switch.combo.isVisible()
    assert not switch.segments.isVisible()
    field = switch.combo.width() - 54
    assert switch.combo.fontMetrics().horizontalAdvance("None of them") <= field
    switch.set_compact(True, limit=80)
    assert switch.combo.width() == 80
    switch.set_compact(False)
    assert switch.segments.isVisible()


def test_segments_are_wide_enough_for_the_chosen_one(switch):
    """The selected label is bolder than the others."""
    for value, button in zip(LABELS, switch.buttons, strict=True):
        switch.show_value(value)
        metrics = button.fontMetrics()
        assert button.width() >= metrics.horizontalAdvance(button.text()) + 12
