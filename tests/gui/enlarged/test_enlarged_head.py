"""The row above an enlarged layer."""

import pytest
from PySide6.QtCore import Qt

from gui.enlarged.enlarged_head import EnlargedHead
from tests.gui.flow.flows import put_up


@pytest.fixture
def head(qtbot):
    row = EnlargedHead()
    put_up(qtbot, row, 900, 40)
    return row


def test_it_leads_to_the_layer_before_and_behind(head, qtbot):
    """By click, counted from 0."""
    head.show_layer(2, 6)
    assert head.title.text == "Hidden 3"
    for button, layer in ((head.previous_button, 1), (head.next_button, 3)):
        with qtbot.waitSignal(head.layer_chosen) as chosen:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert chosen.args == [layer]


@pytest.mark.parametrize(
    ("layer", "layers", "reasons"),
    [
        (0, 3, ("This is the first hidden layer", "")),
        (1, 3, ("", "")),
        (2, 3, ("", "This is the last hidden layer")),
        (0, 1, ("There is only one hidden layer", "There is only one hidden layer")),
    ],
)
def test_at_the_ends_a_button_says_why_it_is_disabled(head, layer, layers, reasons):
    """As tooltip and to screen readers; elsewhere the tooltip is what it does."""
    head.show_layer(layer, layers)
    for button, reason in zip((head.previous_button, head.next_button), reasons, strict=True):
        assert button.isEnabled() == (not reason)
        assert button.toolTip().startswith(reason or button.accessibleName())
        assert button.accessibleDescription() == reason


def test_the_order_is_offered_where_there_are_rows(head, qtbot):
    """And shows which one is on show."""
    head.show_layer(0, 2)
    head.show_order(by_label=False, offered=False)
    assert head.order.isHidden()
    head.show_order(by_label=False, offered=True)
    assert [button.isChecked() for button in head.order.buttons] == [True, False]
    with qtbot.waitSignal(head.order_chosen) as chosen:
        qtbot.mouseClick(head.order.buttons[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [True]


def test_it_can_be_closed(head, qtbot):
    """By a button with a name."""
    assert head.close_button.accessibleName() == "Back to all layers"
    with qtbot.waitSignal(head.closed):
        qtbot.mouseClick(head.close_button, Qt.MouseButton.LeftButton)


def test_tab_goes_from_left_to_right(head, qtbot):
    """To the layers, the order of rows, and out."""
    head.show_layer(1, 3)
    head.show_order(by_label=False, offered=True)
    head.previous_button.setFocus(Qt.FocusReason.TabFocusReason)
    reached = [head.previous_button]
    for _ in range(3):
        qtbot.keyClick(reached[-1], Qt.Key.Key_Tab)
        reached.append(head.window().focusWidget())
    # Within a group Tab stops at the chosen one; the arrows lead to the others.
    order = head.order.buttons[0]
    assert reached == [head.previous_button, head.next_button, order, head.close_button]
