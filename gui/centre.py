"""Centre: the plot card or the walk card, and below it the flow card."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.banner import Banner, BannerMemory
from gui.card_layout import CardLayout
from gui.charts.charts import CHARTS
from gui.charts.plot_card import PlotCard
from gui.flow.flow_state import FlowProbe, FlowReport
from gui.flow.flow_strip import FlowMemory, FlowStrip
from gui.one_pass import OnePass
from gui.setup.error_words import error_words
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from gui.walk.walk_card import WalkCard
from model.data import Dataset
from model.frame import Frame
from model.probes.answers import AnswersProbe, AnswersReport
from model.probes.probe import Probe


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
        self.one_pass = OnePass(self.walk, self.strip, self)
        self._cards = CardLayout(self, self.banner, self.plot, self.walk, self.strip)
        self._looking_back = False
        self._said: tuple[Exception, str] | None = None  # last, in these words
        self._wire()

    @property
    def walking(self) -> bool:
        """Whether one pass is being shown."""
        return self.one_pass.active

    def stand_beside(self, widget: QWidget) -> None:
        """Have a widget stand to the right of the upper card."""
        self._cards.stand_beside(widget)

    @Slot(bool)
    def show_one_pass(self, wanted: bool) -> None:
        """Show one pass stage by stage, when training rests; or no longer."""
        if wanted != self.walking:
            self.one_pass.want(wanted)

    def upper_card(self) -> QWidget:
        """Return the card above the strip, the plot's or the walk's, with its newest drawing."""
        self.plot.flush()
        return self.walk if self.walking else self.plot

    def begin(self, dataset: Dataset) -> None:
        """Show the experiment on those data; its runs and its first Frame follow."""
        self.banner.begin()
        self.one_pass.end()
        self._cards.set_empty(False)
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
        self.one_pass.refresh()

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
            self.one_pass.refresh()
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

    @Slot(object)
    def unsay(self, error: Exception) -> None:
        """Say that no more: it is no longer true."""
        self.banner.unsay(error_words(error))

    def show_nothing(self) -> None:
        """Hide the cards until there is an experiment: without one they would only puzzle."""
        self._cards.set_empty(True)

    @Slot(bool)
    def set_playing(self, playing: bool) -> None:
        """Follow whether training runs: one pass is shown while it rests."""
        self.one_pass.set_playing(playing)

    def memory(self) -> CentreMemory:
        """Return what another one needs to go on where this one stands; a walk ends."""
        banner = self.banner.memory()
        error, sentence = self._said or (None, "")
        return CentreMemory(
            banner,
            error if banner.said == sentence else None,
            self._cards.empty,
            self.plot.chosen,
            self.plot.past_step,
            self.strip.memory(),
        )

    def recall(self, memory: CentreMemory) -> None:
        """Go on where another one stood."""
        self.banner.recall(memory.banner)
        if memory.error is not None:
            self.say(memory.error)
        self._cards.set_empty(memory.empty)
        self.plot.choose(memory.chart)
        self.strip.recall(memory.strip)
        if memory.past_step is None:
            self.strip.show_past(None)
        else:
            self.plot.look_back(memory.past_step)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        for part in (self.banner, self.plot, self.walk, self.strip):
            part.set_theme(theme)
        self._cards.set_presenting(theme.is_presenting)

    def take_escape(self) -> bool:
        """Close what lies open, or lead back to the plot and to now; return whether it did."""
        if self.plot.grid.close_card() or self.strip.take_escape():
            return True
        if self.walking:
            self.one_pass.end()
            return True
        return self.banner.close_message()

    def event(self, event: QEvent) -> bool:
        """Share the room anew when a card needs more or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._cards.fit()
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
        self._cards.fit()

    def _wire(self) -> None:
        plot, strip, one_pass, cards = self.plot, self.strip, self.one_pass, self._cards
        plot.past_wanted.connect(self._look_back)
        plot.probe_wanted.connect(self.probe_wanted)
        plot.train_longer_wanted.connect(self.train_longer_wanted)
        plot.units_wanted.connect(strip.tracks.set_choosing)
        strip.probe_wanted.connect(self.probe_wanted)
        strip.answers_wanted.connect(self.probe_wanted)
        strip.sample_shown.connect(plot.set_sample)
        strip.past_left.connect(plot.leave_past)
        strip.enlargement.changed.connect(cards.set_enlarged)
        strip.unit_chosen.connect(self._choose_unit)
        one_pass.pause_wanted.connect(self.pause_wanted)
        one_pass.now_wanted.connect(plot.leave_past)
        one_pass.room_wanted.connect(cards.make_room)
        one_pass.toggled.connect(cards.set_walking)
        cards.too_low.connect(one_pass.end)

    @Slot(object)
    def _look_back(self, step: int | None) -> None:
        self._looking_back = step is not None
        self.one_pass.wait_no_longer()  # the past is what is wanted now
        if step is None:
            self.strip.show_past(None)
        self.past_wanted.emit(step)

    @Slot(int, int)
    def _choose_unit(self, layer: int, unit: int) -> None:
        (self.walk if self.walking else self.plot).choose_unit(layer, unit)
