"""PlotLegend: every run by its title, in the lower right corner."""

from itertools import combinations

import pytest

from gui.plot.accuracy_plot import AccuracyPlot
from gui.style.theme import LIGHT
from tests.gui.plot.plot_frames import frame, styles


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


@pytest.mark.parametrize(
    ("width", "height", "runs", "named"),
    [(1200, 150, 2, False), (1200, 420, 2, True), (820, 420, 2, False), (1200, 420, 6, False)],
)
def test_presented_in_little_room_it_covers_nothing(qtbot, width, height, runs, named):
    """Tags and the grid above name every run and curve."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(width, height)
    plot.set_runs(styles(runs))
    plot.set_theme(LIGHT.presenting())
    plot.grab()  # lays it out
    plot.show_frame(frame(5, runs))
    plot.flush()
    assert bool(plot.plot_legend.groups) == named
