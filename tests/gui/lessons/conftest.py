"""The lesson panel on show."""

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.lessons.panels import Lessons


@pytest.fixture
def lessons(qtbot: QtBot) -> Lessons:
    """A panel with the program's own lessons."""
    return Lessons(qtbot)
