"""PlotCard: the runs in numbers and, below them, a chart."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from gui.charts.chart_stack import ChartStack
from gui.charts.chart_switch import ACCURACY, ChartSwitch
from gui.charts.charts import ChartKind
from gui.plot.accuracy_plot import AccuracyPlot
from gui.plot.run_grid import RunGrid
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from model.data import Dataset
from model.frame import Frame
from model.probes.probe import Probe
from model.sample import Sample

_BETWEEN = 2
_AROUND_SWITCH = 6
_ROOMY = 260  # px: a chart that is lower than this has the switch's row as well


class PlotCard(QFrame):
    """A view of one Frame: the grid of runs above one chart; set brief, the grid alone.

    The chart is chosen by a switch: a row of its own, or a combo box beside the grid where the
    chart needs the room.

    Parameters
    ----------
    kinds : sequence of ChartKind
        The charts to choose from, besides the accuracy plot. Without any there is no switch.

    Signals
    -------
    past_wanted(int or None)
        A step of the past is to be shown; None is back to now. Only the accuracy plot has steps.
    probe_wanted(Probe)
        A question of the chart on show; ``show_answer`` or ``note_no_answer`` answers it.
    units_wanted(bool)
        Clicks on units of the flow card are for ``choose_unit`` now, or no longer.
    train_longer_wanted(int)
        Training is to go on, to that limit of epochs.

    """

    past_wanted = Signal(object)
    probe_wanted = Signal(object)
    units_wanted = Signal(bool)
    train_longer_wanted = Signal(int)

    def __init__(self, kinds: Sequence[ChartKind] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._brief = False
        self.grid = RunGrid(self)
        # In the order in which Tab reaches them.
        self.switch = ChartSwitch(kinds, self)
        self.plot = AccuracyPlot()
        self.charts = ChartStack(self.plot, kinds)
        self.plot.frame_drawn.connect(self.grid.show_frame)
        self.grid.train_longer_wanted.connect(self.train_longer_wanted)
        self.plot.past_wanted.connect(self.past_wanted)
        self.charts.probe_wanted.connect(self.probe_wanted)
        self.switch.chosen.connect(self._choose)
        self._lay_out()

    def least_height(self) -> int:
        """The height that the card needs to be more than brief."""
        margins = self._cells.contentsMargins()
        head = self.grid.sizeHint().height()
        if self._chooses:
            head = max(head, self.switch.sizeHint().height())
        return margins.top() + margins.bottom() + head + _BETWEEN + self.plot.minimumHeight()

    def set_brief(self, brief: bool) -> None:
        """Do without the chart, or not."""
        if brief:
            self.plot.flush()  # out of sight it draws nothing, and the numbers wait for it
        self._brief = brief
        self.charts.setHidden(brief)
        self.switch.setHidden(brief or not self._chooses)

    def choose(self, name: str) -> None:
        """Show the chart of that name."""
        self.switch.show_value(name)
        self._choose(name)

    def set_dataset(self, dataset: Dataset) -> None:
        """Begin an experiment on those data; its runs and its first Frame follow."""
        self.plot.begin()
        self.charts.set_dataset(dataset)

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        self.plot.set_runs(styles)  # first: a plot that is laid out anew tells the grid its Frame
        self.grid.set_runs(styles)
        self.charts.set_runs(styles)

    def show_frame(self, frame: Frame) -> None:
        """Show the curves soon, and the numbers together with them."""
        self.plot.show_frame(frame)
        self.charts.show_frame(frame)
        if not self.plot.isVisibleTo(self):  # then there are no curves to agree with
            self.grid.show_frame(frame)

    def set_sample(self, sample: Sample | None) -> None:
        """Take the image that the flow card shows."""
        self.charts.set_sample(sample)

    def show_answer(self, probe: Probe[object], report: object) -> None:
        """Take an answer, whoever asked."""
        self.charts.show_answer(probe, report)

    def note_no_answer(self, probe: Probe[object], error: Exception) -> None:
        """Take note that a question, whoever asked, has no answer."""
        self.charts.note_no_answer(probe, error)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        for part in (self.grid, self.plot, self.charts, self.switch):
            part.set_theme(theme)

    def flush(self) -> None:
        """Draw the newest frame now if it still waits; for whoever takes a picture."""
        self.plot.flush()
        self.charts.flush()

    def choose_unit(self, layer: int, unit: int) -> None:
        """Tell the chart on show which unit of the flow card was clicked."""
        if self.charts.current is not None:
            self.charts.current.choose_unit(layer, unit)

    def take_past_key(self, event: QKeyEvent) -> bool:
        """Go from step to step of the past; return whether the key is for that."""
        return self.plot.past.take_key(event)

    @property
    def chosen(self) -> str:
        """The name of the chart on show."""
        return str(self.switch.value)

    @property
    def past_step(self) -> int | None:
        """The step that is looked back at, and not only held by the mouse; None is now."""
        return None if self.plot.past.is_held else self.plot.past.step

    def look_back(self, step: int | None) -> None:
        """Look at that step of the past; None is now."""
        self.plot.past.look_back(step)

    @Slot()
    def leave_past(self) -> None:
        """Return to now."""
        self.plot.leave_past()

    def event(self, event: QEvent) -> bool:
        """Find the switch's place anew when the grid needs more or less."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_switch()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the switch's place for this size."""
        super().resizeEvent(event)
        self._place_switch()

    @property
    def _chooses(self) -> bool:
        return len(self.switch.values) > 1

    def _lay_out(self) -> None:
        self._cells = QGridLayout(self)
        self._cells.setContentsMargins(14, 12, 8, 8)
        self._cells.setSpacing(_BETWEEN)
        self._cells.setColumnStretch(0, 1)
        self._cells.setRowStretch(2, 1)
        self._cells.addWidget(self.grid, 0, 0)
        self._cells.addWidget(self.charts, 2, 0, 1, 2)
        self.switch.setContentsMargins(_AROUND_SWITCH, 0, _AROUND_SWITCH, 0)
        self.switch.setVisible(self._chooses)
        self._has_row: bool | None = None
        self._place_switch()

    def _place_switch(self) -> None:
        margins = self._cells.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        row = self.switch.sizeHint().height() + 2 * _AROUND_SWITCH
        rest = self.height() - margins.top() - margins.bottom() - self.grid.sizeHint().height()
        segments = self.switch.segments_width() + 2 * _AROUND_SWITCH
        has_row = self._chooses and rest - row >= _ROOMY and width >= segments
        if has_row == self._has_row:
            return
        self._has_row = has_row
        self._cells.removeWidget(self.switch)
        self.switch.set_compact(not has_row)
        self._cells.setVerticalSpacing(_AROUND_SWITCH if has_row else _BETWEEN)
        if has_row:
            self._cells.addWidget(self.switch, 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        else:
            corner = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
            self._cells.addWidget(self.switch, 0, 1, corner)

    @Slot(object)
    def _choose(self, name: str) -> None:
        if name != ACCURACY:
            self.plot.leave_past()  # whose mark would be out of sight
        self.charts.choose(name)
        chart = self.charts.current
        self.units_wanted.emit(chart is not None and chart.TAKES_UNITS)
