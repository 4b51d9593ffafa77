"""Chart: what the charts of the plot card have in common, and when they ask."""

from collections.abc import Hashable, Mapping
from math import isfinite
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.probe_pacer import ProbePacer
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, Theme
from gui.widgets.segment_switch import SegmentSwitch
from model.data import Dataset
from model.frame import Frame
from model.probes.probe import Probe
from model.sample import Sample


class Chart(QWidget):
    """A view of one Frame, of a sample, and of the answers to its own questions.

    A chart says what it wants to know in ``question``, and shows all it was told in ``refresh``.
    It asks while it is on show: at once what the person chose, what training brought when
    training has had its time; and never before the last answer has come.

    Signals
    -------
    probe_wanted(Probe)
        A question; ``show_answer`` or ``note_no_answer`` follows.

    Attributes
    ----------
    styles : mapping of name to RunStyle
    dataset : Dataset or None
    frame : Frame or None
        The newest one that the chart was told of.
    sample : Sample or None
        The image on show in the flow card.
    theme : Theme
    views : SegmentSwitch or None
        What of the chart is on show, where there is a choice.
    buttons : dict of QAbstractButton
        The chart's own, by the names of their actions.

    """

    probe_wanted = Signal(object)

    TAKES_UNITS: ClassVar[bool] = False
    """Whether a click on a unit of the flow card is for this chart, while it is on show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumSize(320, LIGHT.chart_height)
        self.styles: Mapping[str, RunStyle] = {}
        self.dataset: Dataset | None = None
        self.frame: Frame | None = None
        self.sample: Sample | None = None
        self.theme = LIGHT
        self.views: SegmentSwitch | None = None
        self.buttons: dict[str, QAbstractButton] = {}
        self._asked: Probe[object] | None = None
        self._pacer = ProbePacer(self)
        self._pacer.probe_wanted.connect(self._pass_on)

    def choose_unit(self, layer: int, unit: int) -> None:
        """Take note that the person chose a unit of a hidden layer, both counted from 0."""

    @property
    def waiting(self) -> bool:
        """Whether an answer is under way."""
        return self._pacer.under_way

    def question(self) -> Probe[object] | None:
        """Return what is to be known now; None if there is nothing to ask."""
        return None

    def choice(self) -> Hashable:
        """Return what of the question the person chose: that is asked at once."""
        return None

    def refresh(self) -> None:
        """Show what the chart was told."""

    def titles(self) -> dict[str, str]:
        """Return the runs' titles with the ratios in force; before a Frame with none."""
        runs = {} if self.frame is None else self.frame.runs
        return {
            name: style.title_with(runs[name].dropout_ratios) if name in runs else style.title_alone
            for name, style in self.styles.items()
        }

    def diverged_at(self, name: str) -> int | None:
        """Return the step in which a run's numbers were lost; None if it has some."""
        run = None if self.frame is None else self.frame.runs.get(name)
        return None if run is None or isfinite(run.loss) else run.diverged_at

    def set_dataset(self, dataset: Dataset) -> None:
        """Begin an experiment on those data: whatever was answered before is of another one."""
        self.dataset = dataset
        self.frame = self._asked = None
        self._pacer.forget()
        self.refresh()

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        self.styles = dict(styles)
        self.refresh()

    def show_frame(self, frame: Frame) -> None:
        """Show that moment."""
        self.frame = frame
        self.refresh()
        self.ask()

    def set_sample(self, sample: Sample | None) -> None:
        """Take the image that the flow card shows."""
        self.sample = sample
        self.refresh()
        self.ask()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        self.theme = theme
        self.setMinimumHeight(theme.chart_height)
        self.refresh()

    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Take an answer, whoever asked; a chart extends this to show its own."""
        if probe is self._asked:
            self._pacer.note_answer()

    def note_no_answer(self, probe: Probe[object], error: Exception) -> None:
        """Take note that a question, whoever asked, has no answer."""
        if probe is self._asked:
            self._pacer.note_answer()

    def flush(self) -> None:
        """Show at once what still waits; for whoever takes a picture."""

    def ask(self) -> None:
        """Ask what is to be known, now or when training has had its time."""
        probe = self.question() if self.isVisible() and self.frame is not None else None
        if probe is None or self.frame is None:
            self._pacer.want_nothing()
            return
        # A live change in a pause is a choice too: what is asked depends on these ratios.
        ratios = tuple(run.dropout_ratios for run in self.frame.runs.values())
        self._pacer.want(probe, self.frame.step, (self.choice(), ratios))

    def showEvent(self, event: QShowEvent) -> None:
        """Ask what was not asked while nobody could see it."""
        super().showEvent(event)
        self.ask()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask nothing that nobody can see."""
        super().hideEvent(event)
        self._pacer.want_nothing()

    def _pass_on(self, probe: Probe[object]) -> None:
        self._asked = probe
        self.probe_wanted.emit(probe)
