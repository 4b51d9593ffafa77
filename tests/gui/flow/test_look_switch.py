"""The switches for quantity, scope and pass."""

import pytest
from PySide6.QtCore import Qt

from gui.flow.look_switch import LookSwitch
from gui.moment.look import Look, Quantity
from gui.moment.look_limits import possible_look
from tests.gui.flow.flows import put_up


@pytest.fixture
def switch(qtbot):
    look_switch = LookSwitch()
    put_up(qtbot, look_switch, 800, 32)
    return look_switch


def click(qtbot, segments, text):
    button = next(each for each in segments.buttons if each.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def disabled(switch):
    buttons = [button for each in switch.switches for button in each.buttons]
    assert all(bool(each.accessibleDescription()) != each.isEnabled() for each in buttons)
    return [button.text() for button in buttons if not button.isEnabled()]


@pytest.mark.parametrize(
    ("part", "text", "look"),
    [
        ("quantity", "Signal", Look(Quantity.SIGNAL)),
        ("quantity", "Gradient", Look(Quantity.GRADIENT)),
        ("quantity", "Drop rate", Look(Quantity.DROP_RATE)),
        ("scope", "Mini-batch", Look(mini_batch=True)),
        ("passes", "Test pass", Look(test_pass=True)),
    ],
)
def test_a_click_asks_for_one_change(switch, qtbot, part, text, look):
    """All else stays as it was wanted."""
    with qtbot.waitSignal(switch.look_chosen) as chosen:
        click(qtbot, getattr(switch, part), text)
    assert chosen.args == [look]


def test_what_a_test_pass_has_not_is_disabled_with_the_reason(switch):
    """Gradient, drop rate and mini-batch."""
    wanted = Look(Quantity.GRADIENT, test_pass=True)
    switch.show_look(wanted, possible_look(wanted))
    assert disabled(switch) == ["Gradient", "Drop rate", "Mini-batch"]
    assert "learns nothing" in switch.quantity.buttons[2].toolTip()
    assert switch.quantity.buttons[1].isChecked()


def test_what_was_wanted_before_comes_back(switch, qtbot):
    """Back in the training pass the gradient is on show again."""
    wanted = Look(Quantity.GRADIENT, test_pass=True)
    switch.show_look(wanted, possible_look(wanted))
    with qtbot.waitSignal(switch.look_chosen) as chosen:
        click(qtbot, switch.passes, "Training pass")
    assert chosen.args == [Look(Quantity.GRADIENT)]


def test_of_the_past_only_masks_can_be_chosen(switch):
    """Of the sample or of the mini-batch; now, everything again."""
    switch.show_look(Look(), Look(), past=True)
    assert disabled(switch) == ["Signal", "Gradient", "Drop rate", "Test pass"]
    switch.show_look(Look(), Look())
    assert disabled(switch) == []


def test_a_drop_rate_has_no_row_a_sample(switch):
    """Mini-batch is disabled, with the reason."""
    switch.show_look(Look(Quantity.DROP_RATE), Look(Quantity.DROP_RATE))
    assert disabled(switch) == ["Mini-batch"]


def test_while_one_pass_is_shown_nothing_else_can_be(switch):
    """All three switches wait for its end."""
    switch.show_look(Look(), Look(Quantity.SIGNAL), walking=True)
    assert len(disabled(switch)) == 8
