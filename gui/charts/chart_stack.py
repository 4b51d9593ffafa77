"""ChartStack: the accuracy plot and the further charts, one of them on show."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from gui.charts.chart import Chart
from gui.charts.chart_switch import ACCURACY
from gui.charts.charts import ChartKind
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from gui.widgets.segment_switch import SegmentSwitch
from model.data import Dataset
from model.frame import Frame
from model.probes.probe import Probe
from model.sample import Sample


class ChartStack(QStackedWidget):
    """Tells Frames and samples to the chart on show alone; one that is chosen is told the newest.

    Parameters
    ----------
    plot : QWidget
        The first chart, shown until another one is chosen. It is told nothing here.
    kinds : sequence of ChartKind

    Signals
    -------
    probe_wanted(Probe)
        A question of the chart on show; ``show_answer`` or ``note_no_answer`` answers it.

    Attributes
    ----------
    charts : dict of name to Chart
        All but the first.

    """

    probe_wanted = Signal(object)

    def __init__(
        self, plot: QWidget, kinds: Sequence[ChartKind], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._plot = plot
        self._frame: Frame | None = None
        self._sample: Sample | None = None
        self.charts: dict[str, Chart] = {kind.name: kind.chart() for kind in kinds}
        self.addWidget(plot)
        for chart in self.charts.values():
            chart.probe_wanted.connect(self.probe_wanted)
            self.addWidget(chart)

    @property
    def current(self) -> Chart | None:
        """The chart on show; None while it is the first one."""
        widget = self.currentWidget()
        return widget if isinstance(widget, Chart) else None

    @property
    def views(self) -> SegmentSwitch | None:
        """The choice of what the chart on show shows; None where there is none."""
        return None if self.current is None else self.current.views

    def next_view(self) -> None:
        """Show something else of the chart on show, where there is a choice."""
        if self.views is not None:
            self.views.choose_next()

    @Slot(str)
    def choose(self, name: str) -> None:
        """Show the chart of that name."""
        chart = self._plot if name == ACCURACY else self.charts[name]
        if isinstance(chart, Chart):
            chart.set_sample(self._sample)
            if self._frame is not None:
                chart.show_frame(self._frame)
        self.setCurrentWidget(chart)

    def set_dataset(self, dataset: Dataset) -> None:
        """Begin an experiment on those data; its runs and its first Frame follow."""
        self._frame = self._sample = None
        for chart in self.charts.values():
            chart.set_dataset(dataset)
            chart.set_sample(None)

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        for chart in self.charts.values():
            chart.set_runs(styles)

    def show_frame(self, frame: Frame) -> None:
        """Show that moment."""
        self._frame = frame
        if self.current is not None:
            self.current.show_frame(frame)

    def set_sample(self, sample: Sample | None) -> None:
        """Take the image that the flow card shows."""
        self._sample = sample
        if self.current is not None:
            self.current.set_sample(sample)

    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Tell every chart of an answer: it may have been put aside meanwhile."""
        for chart in self.charts.values():
            chart.show_answer(probe, report)

    def note_no_answer(self, probe: Probe[object], error: Exception) -> None:
        """Tell every chart that a question has no answer."""
        for chart in self.charts.values():
            chart.note_no_answer(probe, error)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        for chart in self.charts.values():
            chart.set_theme(theme)

    def flush(self) -> None:
        """Show at once what still waits; for whoever takes a picture."""
        if self.current is not None:
            self.current.flush()
