"""PlotCard: the runs in numbers and, below them, a chart."""

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gui.plot.accuracy_plot import AccuracyPlot
from gui.plot.run_grid import RunGrid
from gui.style.run_style import RunStyle
from gui.style.theme import Theme
from model.frame import Frame


class PlotCard(QFrame):
    """A view of one Frame: the grid of runs above the accuracy plot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.grid = RunGrid(self)
        self.plot = AccuracyPlot(self)
        self.plot.frame_drawn.connect(self.grid.show_frame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 8, 8)
        layout.setSpacing(2)
        layout.addWidget(self.grid)
        layout.addWidget(self.plot, 1)

    def set_runs(self, styles: Mapping[str, RunStyle]) -> None:
        """Say which runs the next Frames hold, by their names."""
        self.grid.set_runs(styles)
        self.plot.set_runs(styles)

    def show_frame(self, frame: Frame) -> None:
        """Show the curves soon, and the numbers together with them."""
        self.plot.show_frame(frame)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        self.grid.set_theme(theme)
        self.plot.set_theme(theme)

    def flush(self) -> None:
        """Draw the newest frame now if it still waits; for whoever takes a picture."""
        self.plot.flush()
