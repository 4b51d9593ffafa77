"""ChoiceButton: its words wrap, and nothing is cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from gui.lessons.choice_button import ChoiceButton
from gui.style.theme import LIGHT


def shown(qtbot, button, width):
    qtbot.addWidget(button)
    button.resize(width, 40)
    with qtbot.waitExposed(button):
        button.show()
    return button


def test_it_is_as_high_as_its_words_need(qtbot):
    long = shown(qtbot, ChoiceButton("Each unit is dropped by a throw of its own " * 3), 200)
    short = shown(qtbot, ChoiceButton("Yes"), 200)
    assert long.height() > 2 * short.height()
    assert short.height() == LIGHT.control_height + 2
    tall = long.height()
    long.resize(600, tall)
    assert long.height() < tall


def test_choosing_it_moves_nothing(qtbot):
    button = shown(qtbot, ChoiceButton("Each unit has its own chance, in every step"), 220)
    button.setCheckable(True)
    before = button.height()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.isChecked()
    assert button.height() == before
    middle = button.height() // 2
    assert button.grab().toImage().pixelColor(0, middle) == QColor(LIGHT.ink)


def test_it_says_all_of_it_to_a_screen_reader(qtbot):
    button = shown(qtbot, ChoiceButton("Over-fitting", "About it. 6 min"), 220)
    assert button.accessibleName() == "Over-fitting. About it. 6 min"
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_keyboard_presses_it(qtbot, key):
    """By Enter as in a list, by Space as a button."""
    button = ChoiceButton("Yes")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)
