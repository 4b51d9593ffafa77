"""The sentence that leaves by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.widgets.toast import Toast


@pytest.fixture
def toast(qtbot):
    ground = QWidget()
    ground.resize(600, 300)
    qtbot.addWidget(ground)
    toast = Toast(ground)
    with qtbot.waitExposed(ground):
        ground.show()
    yield toast
    toast.hide()
    ground.close()


def test_it_says_a_sentence_within_what_is_below(toast):
    """In the middle, wherever the window's edge is moved to."""
    assert toast.sentence == ""
    toast.say("Saved as /somewhere/picture.png.")
    assert toast.sentence == toast.accessibleName() == "Saved as /somewhere/picture.png."
    for width in (600, 420):
        toast.parentWidget().resize(width, 300)
        assert abs(toast.geometry().center().x() - width / 2) <= 1
        assert toast.parentWidget().rect().contains(toast.geometry())


def test_a_long_sentence_has_more_lines(toast):
    toast.say("Saved. ")
    height = toast.height()
    toast.say("Saved as a picture. " * 12)
    assert toast.height() > height
    assert toast.parentWidget().rect().contains(toast.geometry())


def test_it_leaves_by_itself_or_by_a_click(toast, qtbot):
    toast.say("Saved.")
    toast._leave.setInterval(0)
    toast.say("Saved.")
    qtbot.waitUntil(toast.isHidden)
    toast.say("Saved.")
    qtbot.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert toast.sentence == ""
