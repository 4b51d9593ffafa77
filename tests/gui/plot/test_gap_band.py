"""The band between a run's two curves."""

from PySide6.QtGui import QColor

from gui.plot.accuracy_plot import AccuracyPlot
from gui.style.theme import LIGHT
from tests.gui.plot.plot_frames import frame, styles


def test_fills_the_gap_and_nothing_else(qtbot):
    """Between the curves the surface is tinted; above the training curve it is not."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(900, 360)
    plot.set_runs(styles(1))
    shown = frame(30, 1)
    plot.show_frame(shown)
    plot.flush()
    image = plot.grab().toImage()
    (run,) = shown.runs.values()
    epoch = 21  # beside the markers of every tenth epoch
    train, test = run.history.train_accuracy[epoch], run.history.test_accuracy[epoch]
    scale = plot._moment.scale
    surface = QColor(LIGHT.surface)
    heights = (train + test) / 2, (train + 1.04) / 2
    colours = [image.pixelColor(round(scale.x(epoch)), round(scale.y(each))) for each in heights]
    assert colours[0] != surface
    assert colours[0].blue() > colours[0].red()
    assert colours[1] == surface
