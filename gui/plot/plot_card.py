"""PlotCard: the runs in numbers and, below them, a chart."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.plot.accuracy_plot import AccuracyPlot
from gui.plot.run_grid import RunGrid
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from model.frame import Frame


class PlotCard(QFrame):
    """A view of one Frame: the grid of runs above the accuracy plot; set brief, the grid alone.

    Signals
    -------
    past_wanted(int or None)
        A step of the past is to be shown; None is back to now.

    """

    past_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.grid = RunGrid(self)
        self.plot = AccuracyPlot(self)
        self.plot.frame_drawn.connect(self.grid.show_frame)
        self.plot.past_wanted.connect(self.past_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 12, 8, 8)
        self._column.setSpacing(2)
        self._column.addWidget(self.grid)
        self._column.addWidget(self.plot, 1)

    def least_height(self) -> int:
        """The height that the card needs to be more than brief."""
        margins = self.contentsMargins() + self._column.contentsMargins()
        around = margins.top() + margins.bottom() + self._column.spacing()
        return around + self.grid.sizeHint().height() + self.plot.minimumHeight()

    def set_brief(self, brief: bool) -> None:
        """Do without the plot, or not."""
        self.plot.setHidden(brief)

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        self.grid.set_runs(styles)
        self.plot.set_runs(styles)

    def show_frame(self, frame: Frame) -> None:
        """Show the curves soon, and the numbers together with them."""
        self.plot.show_frame(frame)
        if self.plot.isHidden():  # then nothing is drawn that they would have to agree with
            self.grid.show_frame(frame)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        self.grid.set_theme(theme)
        self.plot.set_theme(theme)

    def flush(self) -> None:
        """Draw the newest frame now if it still waits; for whoever takes a picture."""
        self.plot.flush()

    @Slot()
    def leave_past(self) -> None:
        """Return to now."""
        self.plot.leave_past()
