"""PlotAxes: round numbers, as many as there is room for."""

import pytest
from PySide6.QtGui import QFontMetricsF

from gui.plot.accuracy_plot import AccuracyPlot
from gui.style.theme import LIGHT
from tests.gui.plot.plot_frames import frame, history, styles


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
    """Fifths where they fit, else halves."""
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
    assert numbers == {
        140: ["0.0", "0.5", "1.0"],
        400: ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"],
    }


@pytest.mark.parametrize("runs", [2, 5])
@pytest.mark.parametrize("theme", [LIGHT, LIGHT.presenting()])
@pytest.mark.parametrize("epochs", [100, 30000])
def test_the_last_number_does_not_meet_the_word_behind_it(qtbot, runs, theme, epochs):
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(960, 240)
    plot.set_runs(styles(runs))
    plot.set_theme(theme)
    histories = {f"run{index}": history(2, index) for index in range(runs)}
    plot.show_frame(frame(1, epochs=epochs, histories=histories))
    plot.flush()
    (ticks,) = plot.plotItem.getAxis("bottom")._tickLevels
    epoch, text = ticks[-1]
    half = QFontMetricsF(theme.font("caption")).horizontalAdvance(text) / 2
    assert plot._moment.scale.x(epoch) + half + 4 <= plot.axes.epoch_box.left()
