"""The two cards of a small experiment, as a window shows them, and what saves them."""

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gui.charts.plot_card import PlotCard
from gui.export.exporter import Exporter
from gui.flow.flow_strip import FlowStrip
from gui.input_error_words import input_error_words
from gui.style.theme import LIGHT
from model.pieces import complete
from tests.gui.flow.flows import STYLES, after, twins


class Cards(QWidget):
    """The plot card above the strip, of an experiment 7 steps on."""

    def __init__(self, qtbot, dataset):
        super().__init__()
        self.experiment = twins(dataset)
        self.frame = after(self.experiment, 7)
        self.plot, self.strip = PlotCard(), FlowStrip()
        self.exporter = Exporter(lambda: self.plot, self.strip, self)
        self.exporter.probe_wanted.connect(self._answer)
        self.told, self.refused = [], []
        self.exporter.told.connect(self.told.append)
        self.exporter.refused.connect(lambda error: self.refused.append(input_error_words(error)))
        column = QVBoxLayout(self)
        column.addWidget(self.plot)
        column.addWidget(self.strip)
        for part in (self.strip, self.exporter):
            part.set_dataset(dataset)
        for part in (self.plot, self.strip, self.exporter):
            part.set_runs(STYLES)
            part.set_theme(LIGHT)
            part.show_frame(self.frame)
        self.resize(1000, 700)
        qtbot.addWidget(self)
        with qtbot.waitExposed(self):
            self.show()
        self.plot.flush()

    def choose(self, path):
        """Answer the question where to save."""
        dialog = self.findChildren(QFileDialog)[-1]
        dialog.setDirectory(str(path.parent))
        dialog.selectFile(path.name)
        dialog.fileSelected.emit(str(path))
        dialog.reject()

    def _answer(self, probe):
        self.exporter.take_answer(probe, complete(probe.examine(self.experiment)))
