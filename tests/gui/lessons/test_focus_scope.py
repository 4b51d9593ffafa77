"""FocusScope: the keyboard stays in a part whose controls come and go."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from gui.lessons.focus_scope import FocusScope


class Following(QPushButton):
    """Where a person goes on."""

    def take_focus(self):
        self.setFocus()


@pytest.fixture
def part(qtbot):
    """A window with a button outside of the part, and two buttons in it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.part = QWidget()
    window.outside, window.going, window.staying = (QPushButton() for _ in range(3))
    window.following = Following()
    column, inside = QVBoxLayout(window), QVBoxLayout(window.part)
    column.addWidget(window.outside)
    column.addWidget(window.part)
    for button in (window.going, window.staying, window.following):
        inside.addWidget(button)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.scope = FocusScope(window.part)
    return window


def test_it_goes_on_from_a_control_that_goes(part):
    part.going.setFocus()
    part.scope.hand_over(part.following, part.going.hide)
    assert part.following.hasFocus()


def test_it_stays_with_a_control_that_stays(part):
    part.staying.setFocus()
    part.scope.hand_over(part.following, part.going.hide)
    assert part.staying.hasFocus()


def test_it_is_taken_from_nobody_else(part):
    part.outside.setFocus()
    part.scope.hand_over(part.following, part.going.hide)
    assert QApplication.focusWidget() is part.outside


def test_where_it_waited_it_waits_no_longer(part):
    """For something to do that has come now."""

    class Page(QWidget):
        def take_focus(self):
            part.staying.setFocus()

    page = Page(part.part)
    page.show()
    page.setFocus()
    part.scope.hand_over(page, lambda: None)
    assert part.staying.hasFocus()
