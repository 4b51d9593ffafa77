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
from gui.flow.picker.sample_picker import PickerMemory
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
    past_left()
        The person wants to be back now.

    Attributes
    ----------
    choices : FlowChoices
        What a person chose to see, and how another choice is made.
    head, source, tracks, picker, key : FlowHead, SourceRow, TrackPair, SamplePicker, FlowKey
    enlargement : Enlargement
        A single layer in the place of the tracks, or none.
    spotlight : Spotlight
        On the tile that is pointed at, while this is presented.

    """

    sample_chosen = Signal(object)
    sample_shown = Signal(object)
    detail_wanted = Signal(bool)
    answers_wanted = Signal(object)
    drawing_wanted = Signal()
    probe_wanted = Signal(object)
    walk_wanted = Signal(bool)
    unit_chosen = Signal(int, int)
    past_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Flow"))
        self.choices = FlowChoices(self)
        self._moment: FlowMoment | None = None
        self._wishes = FlowWishes(self)
        column = self._column = FlowColumn(self)
        self.head, self.source, self.tracks = column.head, column.source, column.tracks
        self.enlargement = column.enlargement
        self.picker, self.key = column.foot.picker, column.foot.key
        self.spotlight = Spotlight(self)
        self._wire()
        self.set_theme(LIGHT)

    @property
    def _state(self) -> FlowState:
        return self.choices.state

    @property
    def look(self) -> Look:
        """What is on show."""
        return self._state.look

    @property
    def wanted_look(self) -> Look:
        """What was chosen last, possible or not."""
        return self._state.wanted

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
        enlarged = self.enlargement.place if self.enlargement.active else None
        return FlowMemory(self._state, self.picker.memory(), enlarged)

    def recall(self, memory: FlowMemory) -> None:
        """Go on where another one stood, which shows nothing any more; a walk ends."""
        memory.state.styles, memory.state.walk = self._state.styles, None
        self.choices.state = memory.state
        self.picker.recall(memory.images)
        self._refresh()
        if memory.enlarged is not None:
            self.enlargement.enlarge(*memory.enlarged)

    def take_escape(self) -> bool:
        """Lead back, from one layer to all or from the past to now; return whether it did."""
        if self.enlargement.active:
            self.enlargement.shrink()
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
        choices = self.choices
        choices.changed.connect(self._refresh)
        choices.sample_chosen.connect(self.sample_chosen)
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
        self.tracks.layer_activated.connect(self.enlargement.attend)
        self.tracks.unit_chosen.connect(self.unit_chosen)
        self.tracks.tile_attended.connect(self.spotlight.notice)

    @Slot()
    def _refresh(self) -> None:
        moments = self._state.moments()
        self._moment = next(iter(moments), None)
        if self._moment is None:
            self._column.show_nothing()
        else:
            self._column.show_moments(self._state, moments)
        self._wishes.tell(self._state, self._moment)
