"""Buttons show a ring to those who use the keyboard, and stay quiet for those who click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QWidget

from gui.style.focus_ring import FocusRing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def two_buttons(qtbot):
    """Two buttons in a shown window; neither has been focused by hand."""
    window = QWidget()
    row = QHBoxLayout(window)
    buttons = [QPushButton("Back"), QPushButton("Next")]
    for button in buttons:
        row.addWidget(button)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window, buttons


def test_the_keyboard_brings_a_ring(qtbot):
    """Tab moves the ring to the next button."""
    _window, (first, second) = two_buttons(qtbot)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert second.property("ring") is True


def test_a_click_brings_none(qtbot, monkeypatch):
    """A button that was clicked has the focus but no ring, until the keyboard comes back."""
    _window, (first, second) = two_buttons(qtbot)
    first.setFocus()
    with monkeypatch.context() as pressed:
        pressed.setattr(QGuiApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
        second.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not second.property("ring")
    first.setFocus()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert second.property("ring") is True


def test_there_is_one_ring(qapp):
    """Applying themes again and again adds no further observers."""
    FocusRing.install(qapp)
    FocusRing.install(qapp)
    assert isinstance(qapp, QApplication)
    assert len(qapp.findChildren(FocusRing)) == 1
