"""LessonDesk: what lessons want of the window, done."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

from gui.body import Body
from gui.centre import Centre
from gui.charts.many_masks.many_masks_chart import ManyMasksChart
from gui.guide.highlight import Highlight
from gui.guide.lesson_place import LessonPlace
from gui.guide.put_away import PutAway
from gui.header import Header
from gui.lessons.lesson_panel import LessonMemory, LessonPanel
from gui.moment.look import Look, Quantity
from model.lessons.lesson import Lesson, Show, Step
from model.lessons.shelf import load_lesson
from model.probes.test_pass_probe import Mistake

_QUANTITIES = {
    "mask": Quantity.MASK,
    "signal": Quantity.SIGNAL,
    "gradient": Quantity.GRADIENT,
    "drop-rate": Quantity.DROP_RATE,
}
_MISTAKES = {
    "none": None,
    "forget-scaling": Mistake.FORGET_SCALING,
    "leave-dropout-on": Mistake.LEAVE_DROPOUT_ON,
}
_SETUP = "setup"
_MANY_MASKS = "many-masks"


class DeskMemory(NamedTuple):
    """The lesson, and whether it is on show, or will be when nothing is presented any more."""

    lessons: LessonMemory
    shown: bool
    put_away: bool


class LessonDesk(QObject):
    """Sets the window up as a step asks, points out what it speaks of, hides what is in the way.

    While the lessons are hidden the window is as it always is.

    Parameters
    ----------
    panel : LessonPanel
    header, body, centre
    highlight : Highlight
    parts : mapping
        What finds each part of the window.

    """

    def __init__(
        self,
        panel: LessonPanel,
        *,
        header: Header,
        body: Body,
        centre: Centre,
        highlight: Highlight,
        parts: Mapping[str, Callable[[], QWidget | None]],
    ) -> None:
        super().__init__(body)
        self.panel = panel
        self.place = LessonPlace(panel, body, centre)
        self._header, self._body, self._centre = header, body, centre
        self._highlight, self._parts = highlight, parts
        self._away = PutAway(self)
        highlight.stay_below(self.place.drawer)
        self._pointed_out: tuple[str, ...] = ()
        self._hides_setup = False
        self._setup_shown = False
        header.lessons_toggled.connect(self.place.show)
        self.place.shown.connect(header.lessons.setChecked)
        self.place.shown.connect(self._note_shown)
        panel.close_wanted.connect(lambda: self.place.show(False))
        panel.player.step_shown.connect(self._show_step)
        panel.player.lesson_begun.connect(self._put_away)
        panel.player.lesson_left.connect(self._clear)
        centre.strip.sample_shown.connect(panel.player.set_sample)
        centre.one_pass.toggled.connect(self._note_one_pass)

    def start(self, lesson: Lesson) -> None:
        """Show the lessons, and begin one, with the keyboard."""
        self.place.show(True)
        self.panel.start(lesson)
        self.panel.take_focus()

    def start_named(self, name: str) -> None:
        """Show the lessons, and begin one of the program's own."""
        self.start(load_lesson(name, self.panel.language))

    def open_folder(self) -> None:
        """Show the lessons, and have a folder of others opened."""
        self.place.show(True)
        self.panel.leave()
        self.panel.choose_folder()

    def open_own(self) -> None:
        """Show the program's own lessons again."""
        self.place.show(True)
        self.panel.leave()
        self.panel.open_own()

    def memory(self) -> DeskMemory:
        """Return what another one needs to go on where this one stands; it clears up."""
        self._clear()
        return DeskMemory(self.panel.memory(), self.place.is_shown, self.place.put_away)

    def recall(self, memory: DeskMemory) -> None:
        """Go on where another one stood."""
        self.place.show(memory.shown)
        self.place.put_away = memory.put_away
        self.panel.recall(memory.lessons)

    @Slot(object)
    def _show_step(self, step: Step) -> None:
        if self.place.is_shown:
            self._show(step.show)
            self._point_out(step)

    @Slot(bool)
    def _note_shown(self, shown: bool) -> None:
        course = self.panel.course
        if not shown:
            self._clear()
        elif course is not None:
            self._put_away(course.lesson)
            self._point_out(course.step)

    @Slot(object)
    def _put_away(self, lesson: Lesson) -> None:
        if not self.place.is_shown:
            return
        self._clear()
        widgets = [self._parts[name]() for name in lesson.hides if name != _SETUP]
        self._away.put([widget for widget in widgets if widget is not None])
        if _SETUP in lesson.hides:
            self._hides_setup, self._setup_shown = True, self._header.setup.isChecked()
            self._body.show_side(False)
            self._header.setup.setEnabled(False)

    @Slot()
    def _clear(self) -> None:
        # Somebody else may have pointed out another part meanwhile.
        if self._pointed_out and self._highlight.names == self._pointed_out:
            self._highlight.clear()
        self._pointed_out = ()
        self._away.restore()
        if self._hides_setup:
            self._hides_setup = False
            self._header.setup.setEnabled(True)
            self._body.show_side(self._setup_shown)

    @Slot(bool)
    def _note_one_pass(self, shown: bool) -> None:
        course, focused = self.panel.course, self.panel.window().focusWidget()
        wanted = course is not None and course.step.show.one_pass
        if shown and wanted and focused is not None and self.panel.isAncestorOf(focused):
            # The code takes the keyboard when it is there; who reads a lesson goes on reading.
            QTimer.singleShot(0, self.panel, self.panel.take_focus)

    def _point_out(self, step: Step) -> None:
        self._pointed_out = step.highlight
        self._highlight.show_parts(step.highlight)
        # Whatever the step has just changed gets its place with the next layout.
        QTimer.singleShot(0, self, self._scroll_to_parts)

    @Slot()
    def _scroll_to_parts(self) -> None:
        for name in reversed(self._pointed_out):  # the first one is in sight in any case
            part = self._parts[name]()
            if part is not None:
                scroll_to(part)

    def _show(self, show: Show) -> None:
        centre, strip = self._centre, self._centre.strip
        if show.one_pass is not None:
            centre.show_one_pass(show.one_pass)
        if show.chart is not None:
            centre.plot.choose(show.chart)
        if show.run is not None:
            strip.choices.choose_run(show.run)
        if show.compare is not None:
            strip.choices.compare(show.compare)
        if show.follow:
            strip.picker.choose(None)
        elif show.image is not None:
            choose = strip.picker.choose_test if show.image.test else strip.picker.choose
            choose(show.image.index)
        strip.choices.choose_look(_look(strip.wanted_look, show))
        if show.enlarge:
            strip.enlargement.enlarge(0, show.enlarge - 1)
        elif show.enlarge == 0:
            strip.enlargement.shrink()
        self._show_masks(show)

    def _show_masks(self, show: Show) -> None:
        chart = self._centre.plot.charts.charts[_MANY_MASKS]
        if isinstance(chart, ManyMasksChart):
            if show.over_images is not None:
                chart.controls.choose_images(show.over_images)
            if show.degrees is not None:
                chart.controls.choose_degrees(show.degrees)


def _look(look: Look, show: Show) -> Look:
    """Return a look with what a step asks for; the rest stays."""
    if show.quantity is not None:
        look = replace(look, quantity=_QUANTITIES[show.quantity])
    if show.subject is not None:
        look = replace(look, mini_batch=show.subject == "mini-batch")
    if show.test_pass is not None:
        look = replace(look, test_pass=show.test_pass)
    if show.mistake is not None:
        look = replace(look, mistake=_MISTAKES[show.mistake])
    return look


def scroll_to(part: QWidget) -> None:
    """Bring a part into sight where it has room."""
    holder = part.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea) and holder.viewport().height() >= part.height():
            holder.ensureWidgetVisible(part)
        holder = holder.parentWidget()
