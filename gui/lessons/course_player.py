"""CoursePlayer: a lesson under way, and what it wants of the experiment and the window."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from gui.lessons.lesson_probes import LessonProbes
from gui.style.run_style import RunStyle
from model.data import Dataset
from model.frame import Frame
from model.lessons.course import Course, Waiting
from model.lessons.facts import Facts
from model.lessons.lesson import Lesson
from model.probes.probe import Probe
from model.sample import Sample


class CoursePlayer(QObject):
    """Tells a Course of the experiment, whose wishes are signals; it shows nothing itself.

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
    counted()
        Numbers may be newer.
    turned()
        Another step is on show, or it waits for something else.

    """

    experiment_wanted = Signal(object)
    steps_wanted = Signal(int)
    probe_wanted = Signal(object)
    step_shown = Signal(object)
    lesson_begun = Signal(object)
    lesson_left = Signal()
    counted = Signal()
    turned = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self._probes = LessonProbes(self)
        self._probes.probe_wanted.connect(self.probe_wanted)
        self._dataset: Dataset | None = None
        self._styles: Mapping[str, RunStyle] = {}
        self._prepares = False  # the lesson's experiment was asked for, and has not begun
        self._entered = False  # the window shows what the step speaks of

    @property
    def course(self) -> Course | None:
        """The lesson under way."""
        return self._course

    def start(self, lesson: Lesson) -> None:
        """Begin a lesson, and its experiment."""
        self._course = Course(lesson)
        self.lesson_begun.emit(lesson)
        self.set_up()

    def resume(self, course: Course) -> None:
        """Go on with a lesson in the experiment that it is about."""
        self._course, self._entered = course, True
        self.lesson_begun.emit(course.lesson)
        self.step_shown.emit(course.step)
        self.turned.emit()

    def leave(self) -> None:
        """End the lesson; the experiment stays."""
        self._course = None
        self.lesson_left.emit()

    @Slot()
    def set_up(self) -> None:
        """Want the lesson's experiment."""
        if self._course is not None:
            self._prepares = True
            self._course.begin()
            self.experiment_wanted.emit(self._course.lesson.preset)
            self.turned.emit()

    def set_dataset(self, dataset: Dataset) -> None:
        """Begin an experiment on those data; its runs and its first Frame follow."""
        self._dataset = dataset
        self._probes.forget()
        self._prepares = self._entered = False
        if self._course is not None:
            self._course.begin()
            self.turned.emit()

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
            self._enter(course)
        self._ask()
        (self.counted if course.waiting is before else self.turned).emit()

    def set_sample(self, sample: Sample | None) -> None:
        """Take the image that the flow card shows."""
        self._probes.sample = sample
        if self._ask():
            self.turned.emit()

    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Take an answer, whoever asked."""
        course = self._course
        if course is not None and self._probes.take_answer(course, probe, report):
            self._ask()
            self.turned.emit()

    def note_no_answer(self, probe: Probe[object], error: Exception) -> None:
        """Take note that a question, whoever asked, has no answer."""
        self._probes.note_no_answer(probe)

    @Slot(int)
    def predict(self, choice: int) -> None:
        """Take the person's prediction."""
        if self._course is not None:
            self._course.predict(choice)
            self._ask()
            self.turned.emit()

    @Slot()
    def go_back(self) -> None:
        """Show the step before."""
        if self._course is not None and self._course.place > 0:
            self._go(self._course, self._course.place - 1)

    @Slot()
    def go_on(self) -> None:
        """Train to where the step wants to be; then show the next one, or end after the last."""
        course = self._course
        if course is None:
            return
        if course.waiting is Waiting.TRAINING and course.goal is not None:
            self.steps_wanted.emit(course.goal)
        elif course.is_last:
            self.leave()
        else:
            self._go(course, course.place + 1)

    def _go(self, course: Course, place: int) -> None:
        course.go(place)
        self._enter(course)
        self._ask()
        self.turned.emit()

    def _enter(self, course: Course) -> None:
        self._entered = True
        self.step_shown.emit(course.step)

    def _ask(self) -> bool:
        """Ask what the step wants to know; return whether some of it was known already."""
        course = self._course
        if course is None:
            return False
        known = course.recall(self._probes.sample)
        self._probes.ask(course)
        return known
