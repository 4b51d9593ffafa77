"""Workspace: everything in the window, in one language."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout, QWidget

from gui.actions.action_overlays import ActionOverlays
from gui.actions.actions import Actions
from gui.actions.tongue import tongues
from gui.body import Body, BodyMemory
from gui.centre import Centre, CentreMemory
from gui.charts.chart_switch import ACCURACY
from gui.export.export_menu import ExportMenu
from gui.export.exporter import Exporter, ExportMemory
from gui.guide.coach import Coach
from gui.guide.highlight import Highlight
from gui.guide.lesson_desk import DeskMemory, LessonDesk
from gui.guide.parts import RING_ROOMS, window_parts
from gui.header import Header, HeaderMemory
from gui.images.own_pictures import OwnPictures, PicturesMemory
from gui.lessons.lesson_panel import LessonPanel
from gui.setup.control_panel import ControlPanel, PanelMemory
from gui.style.run_style import run_styles
from gui.style.theme import Theme
from gui.transport.transport_bar import TransportBar, TransportMemory
from gui.widgets.part_focus import leave_part
from gui.widgets.place import Place, place_of, widget_at
from gui.widgets.toast import Toast
from gui.workspace_actions import bind_actions, bind_overlays
from model.config import Config
from model.data import Dataset
from model.frame import Frame
from model.lessons.shelf import LESSONS_FOLDER
from model.probes.probe import Probe

# A lower one has no room for a header when everything is presented larger.
_WITH_HEADER = 880


class WorkspaceMemory(NamedTuple):
    """What a person chose and how far they came, but for the experiment itself."""

    header: HeaderMemory
    panel: PanelMemory
    centre: CentreMemory
    transport: TransportMemory
    body: BodyMemory
    lessons: DeskMemory
    pictures: PicturesMemory
    exports: ExportMemory
    focus: Place | None
    in_lessons: bool
    coach_step: int | None


class Workspace(QWidget):
    """Header, body and transport bar, and what they have to do with one another.

    All its words are made together with it: another language needs a new one, which is told the
    plan, the data and the Frame that are on show, and remembers what the person chose in the old.

    Parameters
    ----------
    language : str
        Of the presets' titles: "en" or "ko".
    train_size_limit : int
        How many training images there are.

    Attributes
    ----------
    header, body, panel, centre, transport
        What is on show; their signals are the person's wishes.
    commands : Actions
        All that can be done, with its keys.
    overlays : ActionOverlays
    pictures : OwnPictures
    exporter : Exporter
    toast : Toast
        Says what was done.
    highlight : Highlight
        Points out parts of it.
    coach : Coach
        Says the first steps.
    lessons : LessonPanel
    lesson_desk : LessonDesk
        Does what they want of the window.

    """

    def __init__(self, language: str, train_size_limit: int) -> None:
        super().__init__()
        self.header = Header(language)
        self.panel = ControlPanel(language)
        self.panel.set_train_size_limit(train_size_limit)
        self.centre = Centre()
        self.body = Body(self.panel, self.centre)
        self.transport = TransportBar()
        self.pictures = OwnPictures(self)
        self.exporter = Exporter(self.centre.upper_card, self.centre.strip, self)
        self.toast = Toast(self)
        self._presenting = False
        parts = window_parts(self.header, self.panel, self.centre, self.transport)
        self.highlight = Highlight(parts, self, RING_ROOMS)
        self.coach = Coach(self.highlight, self)
        self.lessons = LessonPanel(language, LESSONS_FOLDER)
        self.lesson_desk = LessonDesk(
            self.lessons,
            header=self.header,
            body=self.body,
            centre=self.centre,
            highlight=self.highlight,
            parts=parts,
        )
        self._lay_out()
        self._wire()
        self.commands = Actions(self, tongues(language))
        self.overlays = ActionOverlays(self.commands, self)
        bind_actions(
            self.commands,
            header=self.header,
            body=self.body,
            panel=self.panel,
            centre=self.centre,
            transport=self.transport,
            lesson_desk=self.lesson_desk,
            exporter=self.exporter,
        )
        bind_overlays(self.commands, self.overlays, self.header, self.lessons)
        self.header.export.setMenu(ExportMenu(self.commands, self.header))

    def set_theme(self, theme: Theme) -> None:
        """Restyle what the views paint themselves; the style sheet does the rest."""
        parts = (self.header, self.body, self.panel, self.centre, self.transport, self.pictures)
        guides = self.highlight, self.coach, self.overlays, self.lessons
        for part in (*parts, self.exporter, *guides):
            part.set_theme(theme)
        self._presenting = theme.is_presenting
        self._fit()

    def present(self, presenting: bool) -> None:
        """Put away what a class does not need, or have it stand as before."""
        # Lessons may stand in the place of the settings: they go first, and come back last.
        sides = (self.lesson_desk.place, self.body)
        for side in sides if presenting else reversed(sides):
            side.present(presenting)
        self.header.present.setChecked(presenting)

    def take_escape(self) -> bool:
        """Lead back from whatever lies over or in place of the cards; return whether it did."""
        drawers = self.lesson_desk.place, self.body
        return any(each.take_escape() for each in (*drawers, self.centre))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height."""
        super().resizeEvent(event)
        self._fit()

    def begin(self, plan: Mapping[str, tuple[str, Config]], dataset: Dataset) -> None:
        """Show the experiment of that plan; its first Frame follows."""
        self.centre.begin(dataset)
        self.pictures.set_dataset(dataset)
        self.exporter.set_dataset(dataset)
        self.lessons.player.set_dataset(dataset)
        self.show_titles({name: title for name, (title, _) in plan.items()})
        self.header.show_experiment([config for _, config in plan.values()], dataset)
        self.transport.show_preparing()

    def show_titles(self, titles: Mapping[str, str]) -> None:
        """Name the runs, in their order."""
        for part in (self.centre, self.exporter, self.lessons.player):
            part.set_runs(run_styles(titles))

    def show_frame(self, frame: Frame) -> None:
        """Show that moment."""
        told = self.centre, self.transport, self.panel, self.exporter, self.lessons.player
        for part in told:
            part.show_frame(frame)
        self.highlight.refresh()  # another experiment may have other layers

    def set_playing(self, playing: bool) -> None:
        """Follow whether training runs."""
        self.transport.set_playing(playing)
        self.centre.set_playing(playing)
        self.lessons.set_playing(playing)

    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Show the answer to a question, wherever it was asked."""
        self.centre.show_answer(probe, report)
        self.lessons.player.show_answer(probe, report)

    def note_no_answer(self, probe: Probe[object], error: Exception) -> None:
        """Take note that a question has no answer, and say why."""
        self.centre.note_no_answer(probe, error)
        self.lessons.player.note_no_answer(probe, error)

    @Slot(object)
    def say(self, error: Exception) -> None:
        """Say in a sentence what went wrong."""
        self.centre.say(error)

    @Slot()
    def introduce(self) -> None:
        """Say the first steps, of which one is about the accuracy plot."""
        self.centre.plot.choose(ACCURACY)
        self.coach.begin()

    def take_focus(self) -> None:
        """Have the focus in none of the controls: Space trains then."""
        self.body.setFocus()

    def place_of_focus(self) -> Place | None:
        """Return where the keyboard is; None if it is nowhere here."""
        return place_of(self.focusWidget(), self)

    def focus_again(self, place: Place | None) -> None:
        """Have the keyboard where it was, unless a person has gone elsewhere with it."""
        widget = None if place is None else widget_at(place, self)
        if widget is not None and widget.isVisible() and self.focusWidget() in (None, self.body):
            widget.setFocus()

    def close_dialogs(self) -> None:
        """Close what lies beside the window, and end what it is about."""
        self.pictures.close()
        self.exporter.close()
        self.toast.hide()

    def memory(self) -> WorkspaceMemory:
        """Return what another one needs to go on where this one stands; this one is done then."""
        exports = self.exporter.memory()
        self.close_dialogs()
        lessons = self.lesson_desk.memory()  # first: it puts back what a lesson hides
        return WorkspaceMemory(
            header=self.header.memory(),
            panel=self.panel.memory(),
            centre=self.centre.memory(),
            transport=self.transport.memory(),
            body=self.body.memory(),
            lessons=lessons,
            pictures=self.pictures.memory(),
            exports=exports,
            focus=self.place_of_focus(),
            in_lessons=self.lessons.isAncestorOf(self.focusWidget()),
            coach_step=self.coach.step,
        )

    def recall(self, memory: WorkspaceMemory) -> None:
        """Go on where another one stood; to be called when the same experiment is on show."""
        self.header.recall(memory.header)
        self.body.recall(memory.body)
        self.panel.recall(memory.panel)
        self.transport.recall(memory.transport)
        self.centre.recall(memory.centre)
        self.pictures.recall(memory.pictures)
        self.exporter.recall(memory.exports)
        self.lesson_desk.recall(memory.lessons)
        focused = None if memory.focus is None else widget_at(memory.focus, self)
        if focused is not None:
            focused.setFocus()
        elif memory.in_lessons:
            self.lessons.take_focus()  # a step's choices are there only when it is on show
        if memory.coach_step is not None:
            self.coach.show_step(memory.coach_step)

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self.body, stretch=1)
        rows.addWidget(self.transport)
        # A click beside everything takes the focus away from all controls: Space trains then.
        self.body.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        # A click leaves the focus where it is: Space then goes on meaning 'train'.
        for button in self.findChildren(QAbstractButton):
            if button.focusPolicy() & Qt.FocusPolicy.ClickFocus:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _fit(self) -> None:
        """Presenting, do without the header where the cards need its room."""
        without = self._presenting and self.height() < _WITH_HEADER
        if without:
            leave_part(self.header, self.body)
        self.header.setHidden(without)
        self.transport.leave.setVisible(without)
        self.body.set_at_top(without)

    def _wire(self) -> None:
        header, transport, strip = self.header, self.transport, self.centre.strip
        header.menu.first_steps.triggered.connect(self.introduce)
        transport.play_wanted.connect(self.coach.note_training)
        self.coach.ended.connect(self.take_focus)
        header.setup_toggled.connect(self.body.show_side)
        transport.leave_wanted.connect(header.present.click)
        self.body.side_shown.connect(header.setup.setChecked)
        transport.new_seed_wanted.connect(self.panel.request_new_seed)
        strip.drawing_wanted.connect(self.pictures.draw)
        self.pictures.made.connect(strip.picker.add_own)
        self.pictures.refused.connect(self.say)
        self.pictures.outlived.connect(self.centre.unsay)
        self.centre.copy_wanted.connect(self._copy_card)
        self.exporter.told.connect(self.toast.say)
        self.exporter.refused.connect(self.say)

    @Slot()
    def _copy_card(self) -> None:
        """Copy the card that has the focus."""
        if self.centre.strip.isAncestorOf(self.focusWidget()):
            self.exporter.copy_strip()
        else:
            self.exporter.copy_plot()
