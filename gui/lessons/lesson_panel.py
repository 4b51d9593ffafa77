"""LessonPanel: the list of lessons, or the lesson that a person walks through."""

from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QStackedLayout, QWidget

from gui.lessons.announcer import Announcer
from gui.lessons.course_player import CoursePlayer
from gui.lessons.focus_scope import FocusScope
from gui.lessons.lesson_list import LessonList
from gui.lessons.lesson_page import LessonPage
from gui.style.theme import LIGHT, Theme
from gui.widgets.paced_redraw import PacedRedraw
from model.lessons.course import Course, Waiting
from model.lessons.lesson import Lesson
from model.lessons.shelf import lessons_in

_WIDTH = 304  # px, with text of the usual size
_WIDEST = 360


class LessonMemory(NamedTuple):
    """Which lessons are offered, and how far a person has come in one."""

    folder: Path
    course: Course | None


class LessonPanel(QFrame):
    """A view of a course as the cards are of a Frame.

    Parameters
    ----------
    language : str
        "en" or "ko".
    folder : Path
        The lessons that are offered first.

    Signals
    -------
    close_wanted()

    Attributes
    ----------
    language : str
    list, page
        What is on show.
    player : CoursePlayer
        Plays the lesson on show; what it wants of the window are its signals.

    """

    close_wanted = Signal()

    def __init__(self, language: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Lessons"))
        self.language = language
        self._own_folder = self._folder = folder
        self.list, self.page = LessonList(), LessonPage()
        self.player = CoursePlayer(self)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.page)
        self._playing = False
        self._told: tuple[int, bool] | None = None  # which step was new last, and its outcome
        self._focus, self._announcer = FocusScope(self), Announcer(self)
        self._redraw = PacedRedraw(self._refresh, self)
        self._wire()
        self.set_theme(LIGHT)
        self.open_folder(folder)

    @property
    def course(self) -> Course | None:
        """The lesson under way."""
        return self.player.course

    def open_folder(self, folder: Path) -> None:
        """Offer the lessons of a folder."""
        self._folder = folder
        self.list.own.setVisible(folder != self._own_folder)
        self.list.show_lessons(*lessons_in(folder, self.language))

    @Slot()
    def open_own(self) -> None:
        """Offer the lessons that were offered first."""
        self.open_folder(self._own_folder)
        self.list.take_focus()

    @Slot(object)
    def start(self, lesson: Lesson) -> None:
        """Begin a lesson, and its experiment."""
        self._told = None
        self.player.start(lesson)
        self._turn_to(self.page)

    @Slot()
    def leave(self) -> None:
        """Show the list again; the experiment stays."""
        if self.course is not None:
            self.player.leave()

    @Slot()
    def choose_folder(self) -> None:
        """Have a folder chosen, and offer its lessons."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of lessons"))
        if folder:
            self.open_folder(Path(folder))
            self.list.take_focus()
            self._announcer.say(self.list.faults.text())

    @Slot(bool)
    def set_playing(self, playing: bool) -> None:
        """Follow whether training runs."""
        self._playing = playing
        self._show_now()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and sizes."""
        self.list.set_theme(theme)
        self.page.set_theme(theme)
        self.setFixedWidth(min(round(_WIDTH * theme.body / LIGHT.body), _WIDEST))

    def memory(self) -> LessonMemory:
        """Return what another one needs to go on where this one stands."""
        return LessonMemory(self._folder, self.course)

    def recall(self, memory: LessonMemory) -> None:
        """Go on where another one stood, in this one's language if the lesson is there."""
        self.open_folder(memory.folder)
        course = memory.course
        if course is None:
            return
        for lesson in lessons_in(memory.folder, self.language)[0]:
            if lesson.name == course.lesson.name:
                course.lesson = lesson
        self._pages.setCurrentWidget(self.page)
        self.player.resume(course)

    @Slot()
    def take_focus(self) -> None:
        """Have the keyboard where the person goes on; nothing while it is hidden."""
        if not self.isHidden():
            (self.list if self.course is None else self.page).take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came meanwhile."""
        super().showEvent(event)
        self._redraw.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody can see."""
        super().hideEvent(event)
        self._redraw.sleep()

    def _wire(self) -> None:
        page, player = self.page, self.player
        self.list.lesson_chosen.connect(self.start)
        self.list.folder_wanted.connect(self.choose_folder)
        self.list.own_wanted.connect(self.open_own)
        self.list.close_wanted.connect(self.close_wanted)
        page.list_wanted.connect(self.leave)
        page.close_wanted.connect(self.close_wanted)
        page.set_up_wanted.connect(player.set_up)
        page.back_wanted.connect(player.go_back)
        page.action_wanted.connect(player.go_on)
        page.predicted.connect(player.predict)
        player.lesson_left.connect(self._show_list)
        player.counted.connect(self._redraw.wish)
        player.turned.connect(self._show_now)

    @Slot()
    def _show_list(self) -> None:
        self._turn_to(self.list)

    def _turn_to(self, page: LessonList | LessonPage) -> None:
        """Show the list or the lesson, which takes the keyboard over from the other."""
        self._focus.hand_over(page, lambda: self._pages.setCurrentWidget(page))

    @Slot()
    def _show_now(self) -> None:
        self._redraw.wish()
        self._redraw.flush()

    def _refresh(self) -> None:
        course = self.course
        if course is None:
            return
        show = partial(self.page.show_course, course, playing=self._playing)
        self._focus.hand_over(self.page, show)
        self._tell(course)

    def _tell(self, course: Course) -> None:
        """Bring what is new before the reader: a step, or what the run says of it."""
        if course.waiting is Waiting.FACTS:
            return
        now = course.place, course.waiting is Waiting.NOTHING
        before, self._told = self._told, now
        if now == before:
            return
        if before == (course.place, False):
            self.page.show_found()
            self._announcer.say(self.page.found)
        else:
            self.page.show_top()
            self._announcer.say(self.page.words)
