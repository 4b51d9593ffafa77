"""PlotAxes: round numbers, as many as there is room for."""

import pytest

from gui.plot.accuracy_plot import AccuracyPlot
from tests.gui.plot.plot_frames import frame, styles


@pytest.mark.parametrize(("epochs", "labels"), [(1, ["0", "1"]), (301, None), (30000, None)])
@pytest.mark.parametrize("width", [400, 960, 1600])
def test_epochs_are_whole_numbers_within_the_limit(qtbot, epochs, labels, width):
    """A number for 0 and at least one more, none beyond the limit, none too near the next."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(width, 240)
    plot.set_runs(styles())
    plot.show_frame(frame(1, epochs=epochs))
    plot.flush()
    (ticks,) = plot.plotItem.getAxis("bottom")._tickLevels
    assert ticks[0] == (0, "0")
    assert 0 < ticks[-1][0] <= epochs
    apart = plot._moment.scale.x(ticks[1][0]) - plot._moment.scale.x(0)
    assert apart > 60
    assert labels is None or [text for _, text in ticks] == labels


def test_a_low_plot_numbers_fewer_accuracies(qtbot):
    """Fifths where they fit, else only 0 and 1."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.set_runs(styles())
    plot.show_frame(frame(1))
    numbers = {}
    for height in (140, 400):
        plot.resize(600, height)
        plot.grab()
        (ticks,) = plot.plotItem.getAxis("left")._tickLevels
        numbers[height] = [text for _, text in ticks]
    assert numbers == {140: ["0.0", "1.0"], 400: ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]}
