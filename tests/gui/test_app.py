"""The application: how the window opens, what an unforeseen error does, how Ctrl-C ends it."""

import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer

from gui import app
from gui.language import Language
from gui.main_window import MainWindow
from gui.remembered import FRAME, Remembered
from gui.settings import Settings
from gui.style.appearance import Appearance, apply_theme
from gui.style.theme import DARK, LIGHT
from model.lessons.shelf import load_lesson
from tests.data_folders import write_data_folder
from tests.gui.whole_window import small_preset

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path):
    return write_data_folder(tmp_path / "tiny")


@pytest.fixture
def visit(qapp, folder, monkeypatch):
    """A function that opens the window, calls another with it, and closes it."""
    monkeypatch.setattr(app, "QApplication", lambda _: qapp)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back at the end

    def made():
        return [
            one for kind in (Appearance, Language, Remembered) for one in qapp.findChildren(kind)
        ]

    windows, before = [], made()
    interval, on_ctrl_c = sys.getswitchinterval(), signal.getsignal(signal.SIGINT)

    def open_and_call(act, lesson=None):
        class Visited(MainWindow):
            def showEvent(self, event):
                super().showEvent(event)
                QTimer.singleShot(0, self.visit)

            def visit(self):
                windows.append(self)
                try:
                    act(self)
                finally:
                    QTimer.singleShot(0, self.close_soon)

            def close_soon(self):
                """Behind what the visit has queued, two calls deep."""
                QTimer.singleShot(0, lambda: QTimer.singleShot(0, self.close))

        monkeypatch.setattr(app, "MainWindow", Visited)
        return app.open_window(small_preset(), folder, lesson)

    yield open_and_call
    sys.setswitchinterval(interval)
    signal.signal(signal.SIGINT, on_ctrl_c)
    for each in (*windows, *(each for each in made() if each not in before)):
        each.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_theme(qapp, LIGHT)


def test_opens_and_ends_with_the_window(visit):
    seen = []
    assert visit(lambda window: seen.append(window.isVisible())) == 0
    assert seen == [True]


def test_it_opens_with_a_lesson_about_the_experiment_asked_for(visit):
    """The lesson begins when the window is on show."""
    lesson = replace(load_lesson("over-fitting", "ko"), preset=small_preset())
    seen = []

    def act(window):
        lessons = window.workspace.lessons
        seen.append(
            (lessons.isVisible(), lessons.course.lesson.title, lessons.course.lesson.preset)
        )

    assert visit(lambda window: QTimer.singleShot(0, lambda: act(window)), lesson) == 0
    assert seen == [(True, load_lesson("over-fitting", "en").title, lesson.preset)]


def test_the_first_window_is_not_larger_than_its_screen(visit):
    """With its frame, as far as its parts allow."""
    seen = []
    visit(lambda window: seen.append((window.size(), window.screen(), window.minimumSize())))
    (size, screen, least), *_ = seen
    room = screen.availableSize()
    assert room.width() < 1440
    assert size == (room - FRAME).boundedTo(QSize(1440, 900)).expandedTo(least)


def test_an_unforeseen_error_is_said_in_the_window(visit, caplog):
    """It goes on; the log has the traceback."""
    seen = []

    def fail():
        raise RuntimeError("Nobody thought of this.")

    def act(window):
        QTimer.singleShot(0, fail)
        # The sentence is queued for the window's thread: it is looked at after that.
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, look))
        seen.append(window.workspace.centre.banner)

    def look():
        banner = seen.pop()
        seen.append((not banner.isHidden(), banner._text.text()))

    assert visit(act) == 0
    assert seen == [(True, "Unexpected: Nobody thought of this.")]
    assert "Traceback" in caplog.text


def test_the_theme_that_is_chosen_reaches_every_view(visit, qapp):
    """From the menu to the palette and to what the views paint themselves."""
    seen = []

    def act(window):
        window.workspace.header.menu.themes["dark"].trigger()
        seen.append(qapp.palette().window().color().name() == DARK.canvas.lower())
        painting = (
            window.workspace.centre.plot.plot,
            window.workspace.centre.strip.tracks.first,
            window.workspace.transport,
        )
        seen.extend(view._theme is DARK for view in painting)

    visit(act)
    assert seen == [True] * 4


def test_the_language_that_is_chosen_is_spoken_and_remembered(visit):
    """Also by the next window."""
    seen = []

    def choose(window):
        window.workspace.header.menu.languages["ko"].trigger()
        QTimer.singleShot(0, lambda: look(window))

    def look(window):
        transport, menu = window.workspace.transport, window.workspace.header.menu
        seen.append((transport.speed.title.text(), menu.language, menu.theme))

    visit(choose)
    visit(look)
    assert seen == [("속도", "ko", "system")] * 2
    assert Settings().language == "ko"


def test_the_first_steps_are_shown_until_they_were_ended_once(visit):
    """However they were ended; the menu shows them again."""
    seen = []

    def look(window):
        seen.append(window.workspace.coach.step)

    def close(window):
        look(window)
        window.workspace.coach.skip.click()

    def reopen(window):
        look(window)
        window.workspace.header.menu.first_steps.trigger()
        look(window)

    for act in (look, close, reopen, look):
        visit(act)
    assert seen == [0, 0, None, 0, None]


def test_the_window_comes_back_as_it_was_left(visit):
    sizes = []

    def leave(window):
        window.resize(1440, 900)  # wide enough for the settings beside the plot
        window.workspace.body.show_side(False)
        window.resize(1024, 700)  # no wider than fits the screen of the tests

    def look(window):
        sizes.append((window.width(), window.height(), window.workspace.body.wanted))

    visit(leave)
    visit(look)
    assert sizes == [(1024, 700, False)]


def test_lessons_that_were_left_open_are_there_again(visit):
    """Also after they had made way for a presentation."""
    shown = []

    def look(window):
        place = window.workspace.lesson_desk.place
        shown.append((place.is_shown, window.workspace.header.lessons.isChecked()))

    visit(lambda window: window.workspace.header.lessons.click())
    visit(look)
    visit(lambda window: window.present(True))
    visit(look)
    visit(lambda window: window.workspace.header.lessons.click())
    visit(look)
    assert shown == [(True, True), (True, True), (False, False)]


def test_a_panel_that_a_lesson_hides_is_remembered_as_it_was(visit):
    seen = []
    lesson = replace(load_lesson("over-fitting", "en"), hides=("setup",))

    def hide(window):
        window.resize(1440, 900)
        QCoreApplication.processEvents()
        window.workspace.lesson_desk.start(replace(lesson, preset=small_preset()))
        seen.append(window.workspace.header.setup.isChecked())

    visit(hide)
    visit(lambda window: seen.append(window.workspace.body.wanted))
    assert seen == [False, True]


def test_defaults_are_restored_at_once_and_for_the_next_time(visit, qapp):
    seen, sizes = [], []

    def choose(window):
        menu = window.workspace.header.menu
        menu.themes["dark"].trigger()
        menu.languages["ko"].trigger()
        window.workspace.body.show_side(False)
        window.workspace.header.lessons.click()
        window.resize(1200, 800)
        QTimer.singleShot(0, lambda: restore(window))

    def restore(window):
        window.workspace.header.menu.restore_defaults.trigger()
        QTimer.singleShot(0, lambda: look(window))

    def look(window):
        QCoreApplication.processEvents()  # lays out
        menu = window.workspace.header.menu
        seen.append((menu.theme, menu.language, window.workspace.transport.speed.title.text()))
        sizes.append((window.width(), window.height(), window.workspace.body.wanted))
        assert not window.workspace.lesson_desk.place.is_shown
        seen.append(qapp.palette().window().color().name() == LIGHT.canvas.lower())

    visit(choose)
    visit(look)
    assert seen == [("system", "system", "Speed"), True] * 2
    assert sizes[0] == sizes[1]  # as at a first start
    assert sizes[0][2]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends no SIGINT to one process")
def test_ctrl_c_ends_the_program(folder):
    """At once and without a traceback, also while nothing trains."""
    program = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from gui import app
from tests.gui.whole_window import small_preset

QTimer.singleShot(0, lambda: print("open", flush=True))
sys.exit(app.open_window(small_preset(), Path({str(folder)!r})))
"""
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "XDG_CONFIG_HOME": str(folder)},  # nobody's settings
    ) as running:
        assert running.stdout.readline() == "open\n"
        running.send_signal(signal.SIGINT)
        try:
            _, error = running.communicate(timeout=30)
        finally:
            running.kill()
    assert running.returncode == -signal.SIGINT
    assert "Traceback" not in error
