"""Centre: the plot card or the walk card, and below it the flow card."""

from collections.abc import Mapping
from math import inf
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.banner import Banner, BannerMemory
from gui.charts.charts import CHARTS
from gui.flow.flow_state import FlowProbe, FlowReport
from gui.flow.flow_strip import FlowMemory, FlowStrip
from gui.plot.plot_card import PlotCard
from gui.setup.error_words import error_words
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from gui.walk.walk_card import WalkCard
from model.data import Dataset
from model.frame import Frame
from model.probes.answers import AnswersProbe, AnswersReport
from model.probes.probe import Probe

_SPACING = 16
# A lower one has no room for the sample picker when everything is presented larger.
_PRESENTED = 760


class CentreMemory(NamedTuple):
    """What was said, and what a person chose to see."""

    banner: BannerMemory
    error: Exception | None  # that still stands there
    empty: bool  # without an experiment
    chart: str
    past_step: int | None
    strip: FlowMemory


class Centre(QWidget):
    """What the experiment does, and what the cards have to do with one another.

    While one pass is shown stage by stage the walk card stands in the plot card's place; while
    a single layer is enlarged the flow card has the room of both. In a window too small for two
    runs side by side below the plot, the plot gives way; below the code, the second run does.

    Signals
    -------
    copy_wanted()
        A picture of the card that has the focus is wanted.
    past_wanted(int or None)
        A step of the past is to be shown, by ``show_past``; None is back to now.
    pause_wanted()
        One pass is to be shown: training must not go on meanwhile.
    probe_wanted(Probe)
        A question of a card, to be answered by ``show_answer`` or ``note_no_answer``.
    train_longer_wanted(int)
        Training is to go on, to that limit of epochs.

    """

    copy_wanted = Signal()
    past_wanted = Signal(object)
    pause_wanted = Signal()
    probe_wanted = Signal(object)
    train_longer_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = Banner()
        self.plot = PlotCard(CHARTS)
        self.walk = WalkCard()
        self.strip = FlowStrip()
        self._walking = self._enlarged = False
        self._empty = False
        self._nothing = QWidget()  # takes the room where there are no cards
        self._looking_back = False
        self._playing = False
        self._presenting = False
        self._walk_awaited = False
        self._said: tuple[Exception, str] | None = None  # last, in these words
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        column.addWidget(self.banner)
        self._upper = QHBoxLayout()
        self._upper.setSpacing(_SPACING)
        self._upper.addWidget(self.plot, stretch=1)
        self._upper.addWidget(self.walk, stretch=1)
        column.addLayout(self._upper, stretch=1)
        column.addWidget(self.strip)
        column.addWidget(self._nothing, stretch=1)
        self.walk.hide()
        self._nothing.hide()
        self.plot.past_wanted.connect(self._look_back)
        self.plot.probe_wanted.connect(self.probe_wanted)
        self.plot.train_longer_wanted.connect(self.train_longer_wanted)
        self.strip.probe_wanted.connect(self.probe_wanted)
        self.strip.answers_wanted.connect(self.probe_wanted)
        self.strip.sample_shown.connect(self.plot.set_sample)
        self.strip.past_left.connect(self.plot.leave_past)
        self.strip.walk_wanted.connect(self._want_walk)
        self.strip.enlarged.connect(self._note_enlarged)
        self.strip.unit_chosen.connect(self._choose_unit)
        self.plot.units_wanted.connect(self.strip.set_choosing)
        self.strip.runs_chosen.connect(self._refresh_walk)
        self.walk.stage_changed.connect(self.strip.show_walk)
        self.walk.closed.connect(self._end_walk)

    @property
    def walking(self) -> bool:
        """Whether one pass is being shown."""
        return self._walking

    def stand_beside(self, widget: QWidget) -> None:
        """Have a widget stand to the right of the upper card."""
        self._upper.addWidget(widget)

    @Slot(bool)
    def show_one_pass(self, wanted: bool) -> None:
        """Show one pass stage by stage, when training rests; or no longer."""
        if wanted != self._walking:
            self._want_walk(wanted)

    def upper_card(self) -> QWidget:
        """Return the card above the strip, the plot's or the walk's, with its newest drawing."""
        self.plot.flush()
        return self.walk if self._walking else self.plot

    def begin(self, dataset: Dataset) -> None:
        """Show the experiment on those data; its runs and its first Frame follow."""
        self.banner.begin()
        self._end_walk()
        self._set_empty(False)
        self.plot.set_dataset(dataset)
        self.strip.set_dataset(dataset)

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        self.banner.set_runs(styles)
        self.plot.set_runs(styles)
        self.strip.set_runs(styles)

    def show_frame(self, frame: Frame) -> None:
        """Show that moment."""
        self.banner.show_frame(frame)
        self.plot.show_frame(frame)
        self.strip.show_frame(frame)
        self._refresh_walk()

    @Slot(object)
    def show_past(self, frame: Frame) -> None:
        """Show a moment of the past, unless it comes when the past has been left."""
        if self._looking_back:
            self.strip.show_past(frame)

    @Slot(object, object)
    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Show the answer to a question, wherever it was asked."""
        if isinstance(probe, FlowProbe) and isinstance(report, FlowReport):
            self.strip.show_probe(probe, report)
            self._refresh_walk()
        if isinstance(probe, AnswersProbe) and isinstance(report, AnswersReport):
            self.strip.picker.show_answers(probe, report)
        self.plot.show_answer(probe, report)

    @Slot(object, object)
    def note_no_answer(self, probe: Probe[object], error: Exception) -> None:
        """Take note that a question has no answer, and say why."""
        if isinstance(probe, FlowProbe):
            self.strip.note_no_probe()
        self.plot.note_no_answer(probe, error)
        self.say(error)

    @Slot(object)
    def say(self, error: Exception) -> None:
        """Say in a sentence what went wrong."""
        sentence = error_words(error)
        self._said = error, sentence
        self.banner.say(sentence)

    def show_nothing(self) -> None:
        """Hide the cards until there is an experiment: without one they would only puzzle."""
        self._set_empty(True)

    @Slot(bool)
    def set_playing(self, playing: bool) -> None:
        """Follow whether training runs: one pass is shown while it rests."""
        self._playing = playing
        if playing:
            self._end_walk()
        elif self._walk_awaited:
            self._begin_walk()

    def memory(self) -> CentreMemory:
        """Return what another one needs to go on where this one stands; a walk ends."""
        banner = self.banner.memory()
        error, sentence = self._said or (None, "")
        return CentreMemory(
            banner,
            error if banner.said == sentence else None,
            self._empty,
            self.plot.chosen,
            self.plot.past_step,
            self.strip.memory(),
        )

    def recall(self, memory: CentreMemory) -> None:
        """Go on where another one stood."""
        self.banner.recall(memory.banner)
        if memory.error is not None:
            self.say(memory.error)
        self._set_empty(memory.empty)
        self.plot.choose(memory.chart)
        self.strip.recall(memory.strip)
        if memory.past_step is None:
            self.strip.show_past(None)
        else:
            self.plot.look_back(memory.past_step)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._presenting = theme.is_presenting
        for part in (self.banner, self.plot, self.walk, self.strip):
            part.set_theme(theme)
        self._fit()

    def take_escape(self) -> bool:
        """Lead back from an enlarged layer, the past or the walk; return whether there was one."""
        if self.strip.take_escape():
            return True
        walking = self._walking
        self._end_walk()
        return walking

    def event(self, event: QEvent) -> bool:
        """Share the room anew when a card needs more or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look back by the plot's keys from any card, also where the plot has no room; copy."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif not self.plot.take_past_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.strip.set_sparse(self._presenting and self.height() < _PRESENTED)
        # The tiles of a single run always find room below what is above them.
        room = self._room_above() if self.strip.tracks.is_pair else inf
        self.plot.set_brief(room < self.plot.least_height())
        if self._walking and room < self.walk.least_height():
            self._end_walk()

    def _room_above(self) -> int:
        """The height that a flow card of full size leaves."""
        banner = 0 if self.banner.isHidden() else self.banner.height() + _SPACING
        return self.height() - banner - self.strip.heightForWidth(self.width()) - _SPACING

    @Slot(object)
    def _look_back(self, step: int | None) -> None:
        self._looking_back = step is not None
        self._walk_awaited = False  # the past is what is wanted now
        if step is None:
            self.strip.show_past(None)
        self.past_wanted.emit(step)

    @Slot(bool)
    def _want_walk(self, wanted: bool) -> None:
        if not wanted:
            self._end_walk()
        elif self._playing:
            self._walk_awaited = True
            self.pause_wanted.emit()
        else:
            self._begin_walk()

    def _begin_walk(self) -> None:
        self._walk_awaited = False
        self.plot.leave_past()
        moment = self.strip.moment
        if moment is None or moment.known_pass is None:
            self.strip.show_walk(None)
            return
        self.strip.shrink()
        if self.strip.tracks.is_pair and self._room_above() < self.walk.least_height():
            self.strip.show_two_runs(False)  # the code is what is wanted now
        self._walking = True
        self._show_upper()
        self.walk.begin(moment)

    @Slot()
    def _refresh_walk(self) -> None:
        moment = self.strip.moment
        if not self._walking:
            return
        if moment is not None and moment.known_pass is not None:
            self.walk.show_moment(moment)
        elif moment is None or not moment.awaits_answer:
            self._end_walk()

    @Slot()
    def _end_walk(self) -> None:
        self._walk_awaited = False
        if self._walking:
            self._walking = False
            self.walk.end()
            self._show_upper()
        self.strip.show_walk(None)

    @Slot(int, int)
    def _choose_unit(self, layer: int, unit: int) -> None:
        (self.walk if self._walking else self.plot).choose_unit(layer, unit)

    @Slot(bool)
    def _note_enlarged(self, enlarged: bool) -> None:
        self._enlarged = enlarged
        self._show_upper()

    def _set_empty(self, empty: bool) -> None:
        self._empty = empty
        self.strip.setVisible(not empty)
        self._nothing.setVisible(empty)
        self._show_upper()

    def _show_upper(self) -> None:
        room = not self._enlarged and not self._empty
        self._column.setStretchFactor(self._upper, int(room))
        self.plot.setVisible(room and not self._walking)
        self.walk.setVisible(room and self._walking)
