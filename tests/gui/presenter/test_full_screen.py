"""A window that fills the screen for a while."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from gui.presenter.full_screen import FullScreen


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.setGeometry(30, 40, 500, 300)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_it_stands_afterwards_as_before(window):
    screen = FullScreen(window)
    screen.begin()
    assert screen.is_on
    assert window.isFullScreen()
    screen.begin()  # once more changes nothing
    screen.end()
    assert not screen.is_on
    assert not window.isFullScreen()
    assert window.geometry() == QRect(30, 40, 500, 300)


def test_a_maximised_window_is_maximised_again(window):
    window.showMaximized()
    screen = FullScreen(window)
    screen.begin()
    screen.end()
    assert window.windowState() == Qt.WindowState.WindowMaximized


def test_what_did_not_begin_does_not_end(window):
    """A window that a person made fill the screen stays so."""
    window.showFullScreen()
    FullScreen(window).end()
    assert window.isFullScreen()
