"""The band between a run's two curves."""

import pytest
from PySide6.QtGui import QColor

from gui.accuracy_plot import AccuracyPlot
from gui.theme import LIGHT
from tests.gui.plot_frames import frame, styles


@pytest.mark.parametrize("epochs", [30, 200])
def test_fills_the_gap_and_nothing_else(qtbot, epochs):
    """Between the curves the surface is tinted; above the training curve it is not."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(900, 360)
    plot.set_runs(styles(1))
    shown = frame(epochs, 1)
    plot.show_frame(shown)
    plot.flush()
    image = plot.grab().toImage()
    (run,) = shown.runs.values()
    epoch = epochs * 2 // 3 + 1  # beside the markers of every tenth epoch
    train, test = run.history.train_accuracy[epoch], run.history.test_accuracy[epoch]
    scale = plot._moment.scale
    surface = QColor(LIGHT.surface)
    colours = []
    for accuracy in ((train + test) / 2, (train + 1.04) / 2):
        colours.append(image.pixelColor(round(scale.x(epoch)), round(scale.y(accuracy))))
    assert colours[0] != surface
    assert colours[0].blue() > colours[0].red()
    assert colours[1] == surface
