"""FlowStrip: the flow card, one image on its way through one run or two."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from gui.flow.flow_choices import FlowChoices
from gui.flow.flow_column import FlowColumn
from gui.flow.flow_state import FlowProbe, FlowReport, FlowState
from gui.flow.flow_wishes import FlowWishes
from gui.flow.sample_picker import PickerMemory
from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Look
from gui.moment.walk_stage import WalkStage
from gui.presenter.spotlight import Spotlight
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, Theme
from model.data import Dataset
from model.frame import Frame
from model.sample import Sample


class FlowMemory(NamedTuple):
    """What the card was told, and what a person chose to see."""

    state: FlowState
    images: PickerMemory
    enlarged: tuple[int, int] | None  # a track and a layer


class FlowStrip(QFrame):
    """Head, source, tiles and sample picker.

    Signals
    -------
    sample_chosen(int or None)
        The training image to watch, or None to follow the mini-batch.
    sample_shown(Sample)
        Another image is on show now.
    runs_chosen()
        The person wants to see another run, or two others.
    detail_wanted(bool)
        Whether Frames need the whole mini-batch.
    answers_wanted(AnswersProbe)
        A question, to be answered by ``picker.show_answers``.
    drawing_wanted()
        The person wants to draw a digit.
    probe_wanted(TestPassProbe or MaskedPassProbe)
        A question, to be answered by ``show_probe``; never more than one at a time.
    walk_wanted(bool)
        One pass is to be shown, layer by layer, or no longer.
    unit_chosen(int, int)
        The person wants to follow a unit while one pass is shown: of which layer, which unit.
    enlarged(bool)
        A single layer wants the room of the whole window, or no longer.
    past_left()
        The person wants to be back now.

    Attributes
    ----------
    heading, switch : TextLine, RunSwitch
        Which run is on show, and the choice of it.
    walk_button : QToolButton
        Shows one pass.
    provenance : Provenance
        Where what is on show comes from.
    track : FlowTrack
        The upper one of the tracks.
    enlarged_layer : EnlargedLayer
        What is shown in place of the tracks while a layer is enlarged.
    spotlight : Spotlight
        On the tile that is pointed at, while this is presented.

    """

    sample_chosen = Signal(object)
    sample_shown = Signal(object)
    runs_chosen = Signal()
    detail_wanted = Signal(bool)
    answers_wanted = Signal(object)
    drawing_wanted = Signal()
    probe_wanted = Signal(object)
    walk_wanted = Signal(bool)
    unit_chosen = Signal(int, int)
    enlarged = Signal(bool)
    past_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Flow"))
        self._choices = FlowChoices(self)
        self._moment: FlowMoment | None = None
        self._wishes = FlowWishes(self)
        column = self._column = FlowColumn(self)
        self.head, self.source, self.tracks = column.head, column.source, column.tracks
        self.heading, self.switch = self.head.heading, self.head.switch
        self.walk_button, self.provenance = self.head.walk_button, self.source.line.provenance
        self.track = self.tracks.first
        self._enlargement = column.enlargement
        self.enlarged_layer = self._enlargement.view
        self.picker, self.key = column.foot.picker, column.foot.key
        self.spotlight = Spotlight(self)
        self._wire()
        self.set_theme(LIGHT)

    @property
    def _state(self) -> FlowState:
        return self._choices.state

    @property
    def look(self) -> Look:
        """What is on show."""
        return self._state.look

    @property
    def wanted_look(self) -> Look:
        """What was chosen last, possible or not."""
        return self._state.wanted

    @property
    def shown_run(self) -> str | None:
        """The name of the run on show; of two the upper one."""
        return self._state.shown_run

    @property
    def shown_runs(self) -> list[str]:
        """The names of the runs on show, from top to bottom."""
        return self._state.run_names

    @property
    def moment(self) -> FlowMoment | None:
        """What is on show of the upper run; None before the first Frame."""
        return self._moment

    @property
    def sample(self) -> Sample | None:
        """The image on show; None before the first Frame."""
        return self._wishes.sample

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Name the runs: those of a new experiment, or one of them anew."""
        self._state.styles = dict(styles)
        self._refresh()

    def set_dataset(self, dataset: Dataset) -> None:
        """Offer the images that a new experiment trains on.

        A new experiment follows its mini-batches: one that is pinned is asked for again.
        """
        self._state.begin(dataset)
        self._wishes.forget()
        self.picker.set_dataset(dataset)
        self._state.pinned, self._state.chosen_guest = self.picker.pinned, self.picker.guest
        if self.picker.pinned is not None:
            self.sample_chosen.emit(self.picker.pinned)
        self._refresh()

    def show_frame(self, frame: Frame) -> None:
        """Show that moment, or take note of it while the past is on show."""
        self._state.frame = frame
        self._refresh()

    def show_past(self, frame: Frame | None) -> None:
        """Show a moment of the past until None comes."""
        self._state.past = frame
        self._refresh()

    def show_walk(self, stage: WalkStage | None) -> None:
        """Show how far one pass has come; None shows all of it again."""
        self._state.walk = stage
        self._refresh()

    def show_probe(self, probe: FlowProbe, report: FlowReport) -> None:
        """Show the answer to a question of ``probe_wanted``."""
        self._state.note_answer(probe, report)
        self._wishes.pacer.note_answer()
        self._refresh()

    def note_no_probe(self) -> None:
        """Take note that the question asked last has no answer; the next one may have."""
        self._wishes.pacer.note_answer()

    def memory(self) -> FlowMemory:
        """Return what another one needs to go on where this one stands."""
        enlarged = self._enlargement.place if self._enlargement.active else None
        return FlowMemory(self._state, self.picker.memory(), enlarged)

    def recall(self, memory: FlowMemory) -> None:
        """Go on where another one stood, which shows nothing any more; a walk ends."""
        memory.state.styles, memory.state.walk = self._state.styles, None
        self._choices.state = memory.state
        self.picker.recall(memory.images)
        self._refresh()
        if memory.enlarged is not None:
            self.enlarge(*memory.enlarged)

    @Slot(str)
    def show_run(self, name: str) -> None:
        """Show the run of that name, now and after restarts, as long as there is one."""
        self._choices.choose_run(name)

    @Slot(object)
    def choose_look(self, look: Look) -> None:
        """Look at the Frame that way, as far as it is possible."""
        self._choices.choose_look(look)

    @Slot(bool)
    def show_two_runs(self, comparing: bool) -> None:
        """Show two runs, one above the other, or one."""
        self._choices.compare(comparing)

    @Slot(bool)
    def set_choosing(self, choosing: bool) -> None:
        """Let a click on a unit choose it; else it enlarges the layer."""
        self.tracks.set_choosing(choosing=choosing)

    @Slot(int, int)
    def enlarge(self, place: int, layer: int) -> None:
        """Show that hidden layer alone: of the upper track, 0, or of the lower one, 1."""
        self._enlargement.enlarge(place, layer)

    def toggle_enlarged(self) -> None:
        """Show the layer that was enlarged last alone, or all layers again."""
        if self._enlargement.active:
            self.shrink()
        else:
            self._enlargement.attend(*self._enlargement.place)

    @Slot()
    def shrink(self) -> None:
        """Show all layers again."""
        self._enlargement.shrink()

    def take_escape(self) -> bool:
        """Lead back, from one layer to all or from the past to now; return whether it did."""
        if self._enlargement.active:
            self.shrink()
        elif self._state.past is not None:
            self.past_left.emit()
        else:
            return False
        return True

    def set_sparse(self, sparse: bool) -> None:
        """Do without the sample picker, or not."""
        self._column.foot.set_sparse(sparse)
        self._column.fit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._column.set_theme(theme)
        self.spotlight.set_theme(theme)
        self.spotlight.switch(on=theme.is_presenting)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the sample picker where two tracks have too little room."""
        super().resizeEvent(event)
        self._column.fit()
        self.spotlight.follow()
        # The layout remembers for which width the tracks wanted which height.
        self._column.invalidate()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back, from one layer to all, then from the past to now."""
        if event.key() != Qt.Key.Key_Escape or not self.take_escape():
            super().keyPressEvent(event)

    def _wire(self) -> None:
        self._wishes.detail_wanted.connect(self.detail_wanted)
        self._wishes.probe_wanted.connect(self.probe_wanted)
        self._wishes.sample_shown.connect(self.sample_shown)
        choices = self._choices
        choices.changed.connect(self._refresh)
        choices.sample_chosen.connect(self.sample_chosen)
        choices.runs_chosen.connect(self.runs_chosen)
        self.head.run_chosen.connect(choices.choose_run)
        self.head.second_run_chosen.connect(choices.choose_second_run)
        self.head.look_chosen.connect(choices.choose_look)
        self.head.comparison_wanted.connect(choices.compare)
        self.head.walk_wanted.connect(self.walk_wanted)
        self.source.mistake_chosen.connect(choices.choose_mistake)
        self.source.now_wanted.connect(self.past_left)
        self.picker.sample_chosen.connect(choices.choose_sample)
        self.picker.guest_chosen.connect(choices.choose_guest)
        self.picker.answers_wanted.connect(self.answers_wanted)
        self.picker.drawing_wanted.connect(self.drawing_wanted)
        self.tracks.layer_activated.connect(self._enlargement.attend)
        self.tracks.unit_chosen.connect(self.unit_chosen)
        self.tracks.tile_attended.connect(self.spotlight.notice)
        self._enlargement.layer_chosen.connect(self.enlarge)
        self._enlargement.changed.connect(self._note_enlarged)

    @Slot()
    def _refresh(self) -> None:
        moments = self._state.moments()
        self._moment = next(iter(moments), None)
        if self._moment is None:
            self._column.show_nothing()
        else:
            self._column.show_moments(self._state, moments)
        self._wishes.tell(self._state, self._moment)

    @Slot(bool)
    def _note_enlarged(self, enlarged: bool) -> None:
        self._column.fit()
        self.enlarged.emit(enlarged)
