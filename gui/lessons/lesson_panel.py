"""LessonPanel: the list of lessons, or the lesson that a person walks through."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QFrame, QStackedLayout, QWidget

from gui.lessons.lesson_list import LessonList
from gui.lessons.lesson_page import LessonPage
from gui.lessons.lesson_probes import LessonProbes
from gui.plot.paced_redraw import PacedRedraw
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, Theme
from model.data import Dataset
from model.frame import Frame
from model.lessons.course import Course, Waiting
from model.lessons.facts import Facts
from model.lessons.lesson import Lesson
from model.lessons.shelf import lessons_in
from model.probes.probe import Probe
from model.sample import Sample

_WIDTH = 304  # px, with text of the usual size
_WIDEST = 400


class LessonMemory(NamedTuple):
    """Which lessons are offered, and how far a person has come in one."""

    folder: Path
    course: Course | None


class LessonPanel(QFrame):
    """A view of a Frame as every other; what a lesson wants of the window are its signals.

    Parameters
    ----------
    language : str
        "en" or "ko".
    folder : Path
        The lessons that are offered first.

    Signals
    -------
    experiment_wanted(Preset)
        To be begun from its start.
    steps_wanted(int)
        The experiment is to be trained to so many steps.
    probe_wanted(LessonProbe)
        A question; ``show_answer`` or ``note_no_answer`` follows.
    step_shown(Step)
        The window is to show what the step speaks of.
    lesson_begun(Lesson), lesson_left()
        What the lesson hides is to be put away, or to come back.
    close_wanted()

    Attributes
    ----------
    language : str

    """

    experiment_wanted = Signal(object)
    steps_wanted = Signal(int)
    probe_wanted = Signal(object)
    step_shown = Signal(object)
    lesson_begun = Signal(object)
    lesson_left = Signal()
    close_wanted = Signal()

    def __init__(self, language: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Lessons"))
        self.language = language
        self._folder = folder
        self.list, self.page = LessonList(), LessonPage()
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.page)
        self._course: Course | None = None
        self._probes = LessonProbes(self)
        self._dataset: Dataset | None = None
        self._styles: Mapping[str, RunStyle] = {}
        self._playing = False
        self._prepares = False  # the lesson's experiment was asked for, and has not begun
        self._entered = False  # the window shows what the step speaks of
        self._told: tuple[int, Waiting] | None = None  # which step was read out, and where it was
        self._redraw = PacedRedraw(self._refresh, self)
        self._wire()
        self.set_theme(LIGHT)
        self.open_folder(folder)

    @property
    def course(self) -> Course | None:
        """The lesson under way."""
        return self._course

    def open_folder(self, folder: Path) -> None:
        """Offer the lessons of a folder."""
        self._folder = folder
        self.list.show_lessons(*lessons_in(folder, self.language))

    @Slot(object)
    def start(self, lesson: Lesson) -> None:
        """Begin a lesson, and its experiment."""
        self._course = Course(lesson)
        self._turn_to(self.page)
        self.lesson_begun.emit(lesson)
        self._set_up()
        self._show_now()

    @Slot()
    def leave(self) -> None:
        """Show the list again; the experiment stays."""
        if self._course is not None:
            self._course = None
            self._turn_to(self.list)
            self.lesson_left.emit()

    def set_dataset(self, dataset: Dataset) -> None:
        """Begin an experiment on those data; its runs and its first Frame follow."""
        self._dataset = dataset
        self._probes.forget()
        self._prepares = self._entered = False
        if self._course is not None:
            self._course.begin()
            self._show_now()

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        self._styles = dict(styles)

    def note_refusal(self) -> None:
        """Take note that the experiment asked for cannot be: the one before it stands."""
        self._prepares = False

    def show_frame(self, frame: Frame) -> None:
        """Take the newest moment."""
        course, dataset = self._course, self._dataset
        if course is None or dataset is None or self._prepares:
            return
        titles = {
            name: style.title_with(frame.runs[name].dropout_ratios)
            for name, style in self._styles.items()
            if name in frame.runs
        }
        before = course.waiting
        course.note(Facts(frame, dataset, titles))
        if not self._entered:
            self._enter()
        self._redraw.wish()
        if course.waiting is not before:
            self._show_now()
            self.page.show_end()
        self._ask()

    def set_sample(self, sample: Sample | None) -> None:
        """Take the image that the flow card shows."""
        self._probes.sample = sample
        self._ask()

    @Slot(bool)
    def set_playing(self, playing: bool) -> None:
        """Follow whether training runs."""
        self._playing = playing
        self._show_now()

    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Take an answer, whoever asked."""
        course = self._course
        if course is not None and self._probes.take_answer(course, probe, report):
            self._show_now()
            self.page.show_end()
            self._ask()

    def note_no_answer(self, probe: Probe[object], error: Exception) -> None:
        """Take note that a question, whoever asked, has no answer."""
        self._probes.note_no_answer(probe)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and sizes."""
        self.list.set_theme(theme)
        self.page.set_theme(theme)
        self.setFixedWidth(min(round(_WIDTH * theme.body / LIGHT.body), _WIDEST))

    def memory(self) -> LessonMemory:
        """Return what another one needs to go on where this one stands."""
        return LessonMemory(self._folder, self._course)

    def recall(self, memory: LessonMemory) -> None:
        """Go on where another one stood, in this one's language if the lesson is there."""
        self.open_folder(memory.folder)
        if memory.course is None:
            return
        self._course = memory.course
        lessons = lessons_in(memory.folder, self.language)[0]
        for lesson in lessons:
            if lesson.name == memory.course.lesson.name:
                memory.course.lesson = lesson
        self._entered = True
        self._pages.setCurrentWidget(self.page)
        self.lesson_begun.emit(memory.course.lesson)
        self.step_shown.emit(memory.course.step)
        self._show_now()

    @Slot()
    def take_focus(self) -> None:
        """Have the keyboard where the person goes on; nothing while it is hidden."""
        if not self.isHidden():
            (self.list if self._course is None else self.page).take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came meanwhile."""
        super().showEvent(event)
        self._redraw.wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody can see."""
        super().hideEvent(event)
        self._redraw.sleep()

    def _wire(self) -> None:
        self.list.lesson_chosen.connect(self.start)
        self.list.folder_wanted.connect(self.choose_folder)
        self.list.close_wanted.connect(self.close_wanted)
        self.page.list_wanted.connect(self.leave)
        self.page.close_wanted.connect(self.close_wanted)
        self.page.set_up_wanted.connect(self._set_up)
        self.page.back_wanted.connect(self.go_back)
        self.page.action_wanted.connect(self._act)
        self.page.predicted.connect(self._predict)
        self._probes.probe_wanted.connect(self.probe_wanted)

    @Slot()
    def go_back(self) -> None:
        """Show the step before."""
        if self._course is not None and self._course.place > 0:
            self._go(self._course.place - 1)

    @Slot()
    def go_on(self) -> None:
        """Do what the button of the step says, if it can be pressed."""
        if self._course is not None:
            self.page.action.click()

    @Slot()
    def _set_up(self) -> None:
        if self._course is not None:
            self._prepares = True
            self._course.begin()
            self.experiment_wanted.emit(self._course.lesson.preset)

    @Slot()
    def _act(self) -> None:
        course = self._course
        if course is None:
            return
        if course.waiting is Waiting.TRAINING and course.goal is not None:
            self.steps_wanted.emit(course.goal)
        elif course.is_last:
            self.leave()
        else:
            self._go(course.place + 1)

    @Slot(int)
    def _predict(self, choice: int) -> None:
        if self._course is not None:
            self._course.predict(choice)
            self._show_now()
            self._ask()

    @Slot()
    def choose_folder(self) -> None:
        """Have a folder chosen, and offer its lessons."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder of lessons"))
        if folder:
            self.open_folder(Path(folder))

    def _go(self, place: int) -> None:
        if self._course is not None:
            self._course.go(place)
            self._enter()
            self._show_now()
            self.page.show_top()
            self._ask()

    def _enter(self) -> None:
        if self._course is not None:
            self._entered = True
            self.step_shown.emit(self._course.step)

    def _ask(self) -> None:
        course = self._course
        if course is None:
            return
        if course.recall(self._probes.sample):
            self._show_now()
        self._probes.ask(course)

    def _focused(self) -> QWidget | None:
        """Return what has the keyboard, if that is part of the lessons."""
        focused = QApplication.focusWidget()
        return focused if focused is not None and self.isAncestorOf(focused) else None

    def _turn_to(self, page: LessonList | LessonPage) -> None:
        """Show the list or the lesson, which takes the keyboard over from the other."""
        had_focus = self._focused() is not None
        self._pages.setCurrentWidget(page)
        if had_focus:
            page.take_focus()

    def _show_now(self) -> None:
        self._redraw.wish()
        self._redraw.flush()

    def _refresh(self) -> None:
        course = self._course
        if course is None:
            return
        focused = self._focused()
        self.page.show_course(course, playing=self._playing)
        if focused is not None and (focused is self.page or focused is not self._focused()):
            self.page.take_focus()  # what had it cannot be pressed any more
        now = course.place, course.waiting
        if now != self._told and course.waiting in {Waiting.PREDICTION, Waiting.NOTHING}:
            self._told = now
            told = QAccessibleAnnouncementEvent(self, self.page.words)
            QAccessible.updateAccessibility(told)
