"""Announcer: a screen reader is told what has just come."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from gui.lessons.announcer import Announcer


@pytest.fixture
def heard(monkeypatch):
    """What a screen reader is told, in its order."""
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda e: told.append(e.message()))
    return told


def test_what_is_on_show_is_said(qtbot, heard):
    speaker = QWidget()
    qtbot.addWidget(speaker)
    announcer = Announcer(speaker)
    announcer.say("unseen")
    with qtbot.waitExposed(speaker):
        speaker.show()
    announcer.say("seen")
    announcer.say("")
    assert heard == ["seen"]
