"""The accuracy plot on screen, its picture, and a mouse over it."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from gui.plot.accuracy_plot import AccuracyPlot
from tests.gui.plot.plot_frames import styles


def shown(qtbot, runs=2):
    """A plot of so many runs, on screen."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(900, 300)
    plot.set_runs(styles(runs))
    with qtbot.waitExposed(plot):
        plot.show()
    return plot


def picture(plot) -> QImage:
    """What it shows of its newest Frame."""
    plot.clearFocus()  # its ring would be in the picture
    plot.flush()
    return plot.grab().toImage()


def hover(qtbot, plot, x, y=0.5):
    """Move the mouse over an epoch and an accuracy of the plot."""
    scale = plot._moment.scale
    qtbot.mouseMove(plot.viewport(), QPointF(scale.x(x), scale.y(y)).toPoint())
