"""What every test of the window runs under: the program's fonts and theme, nothing left over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.language import Language
from gui.main_window import MainWindow
from gui.style.appearance import apply_theme
from gui.style.fonts import load_fonts
from gui.style.theme import LIGHT
from tests.data_folders import write_data_folder
from tests.gui.whole_window import opened, small_preset


@pytest.fixture(scope="session", autouse=True)
def dressed_application(qapp: QApplication) -> QApplication:
    """The application with its bundled fonts and the light theme, in English."""
    load_fonts()
    apply_theme(qapp, LIGHT)
    Language(qapp, "en")
    return qapp


@pytest.fixture(autouse=True)
def settings_of_nobody(tmp_path: Path) -> None:
    """Settings that a test writes, or that none has written; never the person's own."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "own"))


@pytest.fixture(autouse=True)
def nothing_left_running(dressed_application: QApplication) -> Iterator[None]:
    """Fail a test that leaves a thread or a timer running.

    What ran before the test is not its fault; what it leaves is stopped, so that it does not
    disturb the tests that follow.
    """
    before = _running()
    yield
    # Widgets that were closed with deleteLater() take their timers along, but only here.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [each for each in _running() if each not in before]
    told = [_describe(each) for each in left]
    for each in left:
        _stop(each)
    if told:
        pytest.fail(f"the test left running: {', '.join(told)}", pytrace=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The data set that a window trains on."""
    return write_data_folder(tmp_path / "tiny")


@pytest.fixture
def window(qtbot: QtBot, folder: Path) -> MainWindow:
    """A window, ready."""
    return opened(qtbot, small_preset(), folder)


@pytest.fixture
def endless(qtbot: QtBot, folder: Path) -> MainWindow:
    """A window whose experiment does not end during a test."""
    return opened(qtbot, small_preset(epochs=100_000), folder)


def _running() -> list[QObject]:
    """Return the running threads and active timers that Python knows."""
    return [
        each
        for each in shiboken6.getAllValidWrappers()
        if (isinstance(each, QThread) and each.isRunning() and each != QThread.currentThread())
        or (isinstance(each, QTimer) and each.isActive())
    ]


def _describe(each: QObject) -> str:
    parent = each.parent()
    owner = "" if parent is None else f" of {type(parent).__name__}"
    return f"{type(each).__name__} {each.objectName()!r}{owner}"


def _stop(each: QObject) -> None:
    if isinstance(each, QThread):
        each.quit()
        each.wait(2000)
    elif isinstance(each, QTimer) and each.thread() == QThread.currentThread():
        each.stop()
