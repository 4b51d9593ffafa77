"""PlotLegend: every run by its title, in the lower right corner."""

from itertools import combinations

import numpy as np
import pytest

from gui.plot.accuracy_plot import AccuracyPlot
from gui.style.theme import LIGHT
from tests.gui.plot.plot_frames import frame, history, scores_of, styles


@pytest.mark.parametrize("width", [640, 960, 1500])
@pytest.mark.parametrize("runs", [1, 2, 3, 6])
def test_it_names_every_run_and_both_curves(qtbot, runs, width):
    """Titles with their ratios, 'train' and 'test' are there, apart and inside, at any width."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(width, 300)
    plot.set_runs(styles(runs))
    shown = frame(5, runs)
    plot.show_frame(shown)
    plot.flush()
    words = [cell.text for _, cells in plot.plot_legend.groups for cell in cells]
    titles = [
        style.title_with(shown.runs[name].dropout_ratios) for name, style in styles(runs).items()
    ]
    assert set(words) >= set(titles[:5])  # the sixth is too long for any legend
    assert {"train", "test"} <= set(words)
    boxes = [box for box, _ in plot.plot_legend.groups]
    area = plot._moment.scale.area
    assert all(area.contains(box) for box in boxes)
    assert all(box.top() > area.center().y() for box in boxes)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert max(box.right() for box in boxes) > area.right() - 20


@pytest.mark.parametrize(("height", "named"), [(150, False), (420, True)])
def test_presented_in_little_height_it_covers_nothing(qtbot, height, named):
    """Tags and the grid above name every run and curve."""
    assert bool(presented(qtbot, height, frame(5, 2)).groups) == named


@pytest.mark.parametrize(
    ("epochs", "accuracies", "named"),
    [
        (301, [0.05] * 100, True),  # they end before it
        (301, [0.05] * 250, False),
        (301, [0.9] * 250, True),  # above it
        (10, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, -2.0], False),  # no point lies there, but the line
        (301, [0.05] * 100 + [np.nan] * 150, True),  # diverged
    ],
)
def test_presented_it_covers_no_curve(qtbot, epochs, accuracies, named):
    """Whatever way it takes."""
    low = scores_of(np.array(accuracies), np.array(accuracies))
    histories = {"run0": history(len(accuracies)), "run1": low}
    shown = frame(len(accuracies) - 1, 2, epochs=epochs, histories=histories)
    assert bool(presented(qtbot, 420, shown).groups) == named


def presented(qtbot, height, shown):
    """Return the legend of a plot that shows it larger."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(1200, height)
    plot.set_runs(styles(2))
    plot.set_theme(LIGHT.presenting())
    plot.grab()  # lays it out
    plot.show_frame(shown)
    plot.flush()
    return plot.plot_legend
