"""The application: fonts, what is remembered, the one exception hook, the window."""

import logging
import signal
import sys
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from gui.main_window import MainWindow
from gui.remembered import Remembered
from gui.settings import Settings
from gui.style.fonts import load_fonts
from gui.style.icons import window_icon
from model.lessons.lesson import Lesson
from model.lessons.shelf import load_lesson
from model.preset import Preset

log = logging.getLogger(__name__)

# How long a thread may keep the interpreter to itself: training and window share it, and the
# default of 5 ms would make the window wait that long for every other line of Python.
SWITCH_INTERVAL = 0.001  # seconds


class Faults(QObject):
    """The one exception hook: whatever thread it is called in, the window's own is told.

    Signals
    -------
    happened(BaseException)
        An error that nobody caught.

    """

    happened = Signal(object)

    def report(
        self, kind: type[BaseException], error: BaseException, at: TracebackType | None
    ) -> None:
        """Log the error and tell of it; takes the place of ``sys.excepthook``."""
        log.error("Unexpected", exc_info=(kind, error, at))
        self.happened.emit(error)


def open_window(preset: Preset, data_folder: Path | None, lesson: Lesson | None = None) -> int:
    """Open the window, with a lesson, and stay until it is closed; return the exit status."""
    sys.setswitchinterval(SWITCH_INTERVAL)
    # Ctrl-C ends the program at once: Python's own handler would wait until a slot runs, and
    # interrupt that one, whatever it is about.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("DropScope")
    app.setWindowIcon(window_icon())
    load_fonts()
    remembered = Remembered(app, Settings())
    window = MainWindow(preset, data_folder, remembered.language.code)
    remembered.open(window)

    faults = Faults()
    faults.happened.connect(window.say, Qt.ConnectionType.QueuedConnection)
    sys.excepthook = faults.report
    window.show()
    if lesson is not None:
        spoken = load_lesson(lesson.name, remembered.language.code)
        window.workspace.lesson_desk.start(replace(spoken, preset=lesson.preset))
    status = app.exec()
    remembered.keep()
    return status
