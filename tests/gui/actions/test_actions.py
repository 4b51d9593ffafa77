"""Actions: words, keys and deeds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.actions.action_row import ActionRow, Group
from gui.actions.actions import Actions
from gui.actions.deed import Deed, after, choice, only_if, press, turn
from gui.actions.tongue import ENGLISH, Tongue
from gui.widgets.segment_switch import SegmentSwitch

PIG_LATIN = Tongue("pig", lambda _context, text: f"{text[1:]}{text[0]}ay")


@pytest.fixture
def part(qtbot):
    """A window with a field and a button."""
    widget = QWidget()
    column = QVBoxLayout(widget)
    column.addWidget(QLineEdit())
    column.addWidget(QPushButton("Press"))
    qtbot.addWidget(widget)
    with qtbot.waitActive(widget):
        widget.show()
        widget.activateWindow()
    widget.setFocus()
    return widget


def test_keys_do_it(part):
    done = []
    Actions(part).bind("next-mini-batch", Deed(lambda: done.append("step")))
    QTest.keyClick(part.windowHandle(), ".")
    assert done == ["step"]


def test_a_field_keeps_what_is_typed(part):
    """A point, a digit or a question mark is text there."""
    done = []
    actions = Actions(part)
    for name in ("next-mini-batch", "look-mask", "shortcuts"):
        actions.bind(name, Deed(lambda: done.append(1)))
    field = part.findChild(QLineEdit)
    field.setFocus()
    for letter in ".1?":
        QTest.keyClick(part.windowHandle(), letter)
    assert (field.text(), done) == (".1?", [])


def test_what_a_widget_listens_to_is_no_shortcut(part):
    """Space is for the button that has the focus."""
    done = []
    actions = Actions(part)
    actions.bind("train", Deed(lambda: done.append("train")))
    button = part.findChild(QPushButton)
    button.clicked.connect(lambda: done.append("press"))
    button.setFocus()
    QTest.keyClick(part.windowHandle(), Qt.Key.Key_Space)
    assert done == ["press"]
    QTest.keyClick(part.windowHandle(), ",")
    assert done == ["press", "train"]
    assert actions.entries[0].keys == ("Space", ",")


def test_what_cannot_be_done_is_not_done(part):
    done = []
    actions = Actions(part)
    actions.bind("reset", Deed(lambda: done.append(1), why_not=lambda: "Nothing to reset"))
    actions["reset"].trigger()
    assert done == []


def test_every_tongue_is_at_hand(part):
    """The window's own comes first."""
    actions = Actions(part, (PIG_LATIN, ENGLISH))
    actions.bind("reset", Deed(lambda: None))
    assert actions["reset"].text() == "esetRay"
    assert actions.entries[0].texts == ("esetRay", "Reset")
    assert actions.entries[0].groups == ("rainingTay", "Training")


def test_entries_come_as_in_the_table(part):
    """Group by group, whatever the order in which they were bound; others behind."""
    actions = Actions(part)
    row = ActionRow(Group.TRAINING, "Other")
    actions.add("other", row, lambda _: "Other", Deed(lambda: None))
    for name in ("palette", "reset", "train"):
        actions.bind(name, Deed(lambda: None))
    assert [entry.name for entry in actions.entries] == ["train", "reset", "other", "palette"]


def test_a_key_has_one_action(part):
    actions = Actions(part)
    actions.bind("reset", Deed(lambda: None))
    with pytest.raises(ValueError, match=r"Ctrl\+R is for 'reset' already, not for 'other'"):
        actions.add("other", ActionRow(Group.SETUP, "", ("Ctrl+R",)), str, Deed(lambda: None))
    with pytest.raises(ValueError, match="'reset' is bound already"):
        actions.bind("reset", Deed(lambda: None))


class TestDeeds:
    """What is done with a control in the person's place."""

    def test_a_button_is_pressed_and_says_why_not(self, part):
        button = part.findChild(QPushButton)
        pressed = []
        button.clicked.connect(lambda: pressed.append(1))
        deed = press(button)
        assert deed.why_not() is None
        deed.do()
        assert pressed == [1]
        button.setEnabled(False)
        button.setAccessibleDescription("Later")
        assert deed.why_not() == "Later"

    def test_a_switch_is_switched(self, qtbot):
        switch = SegmentSwitch("Which", {1: "One", 2: "Two", 3: "Three"})
        qtbot.addWidget(switch)
        switch.show_value(1)
        switch.set_reasons({2: "Two is out of order"})
        two, other = choice(switch, 2), turn(switch)
        assert two.why_not() == "Two is out of order"
        with qtbot.waitSignal(switch.chosen) as chosen:
            other.do()
        assert chosen.args == [3]
        assert choice(switch, 3).is_on()
        switch.set_reasons({1: "One too", 2: "Two is out of order"})
        assert other.why_not() == "One too"

    def test_a_condition(self):
        deed = only_if(lambda: False, "It rains", Deed(lambda: None))
        assert deed.why_not() == "It rains"
        assert only_if(lambda: True, "It rains", Deed(lambda: None)).why_not() is None

    def test_one_after_the_other(self):
        done = []
        after(lambda: done.append("first"), Deed(lambda: done.append("then"))).do()
        assert done == ["first", "then"]
