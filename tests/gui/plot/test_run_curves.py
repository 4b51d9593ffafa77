"""RunCurves: what is in the plot are the curves of the runs there are."""

import pyqtgraph as pg
import pytest
from PySide6.QtWidgets import QGraphicsItem

from gui.plot.run_curves import RunCurves
from gui.style.theme import LIGHT
from tests.gui.plot.plot_frames import frame, styles


@pytest.fixture
def plot(qtbot):
    plot = pg.PlotWidget()
    qtbot.addWidget(plot)
    return plot


@pytest.fixture
def curves(plot):
    return RunCurves(plot.plotItem)


def test_every_run_has_two_curves_and_a_gap(plot, curves):
    """And only the runs there are now."""
    for count in (3, 1, 2):
        curves.set_runs(styles(count))
        curves.set_theme(LIGHT)
        assert list(curves) == [f"run{place}" for place in range(count)]
        assert len(curves) == count
        assert len(plot.plotItem.items) == 3 * count


def test_the_curves_are_the_scores(curves):
    """Training first."""
    curves.set_runs(styles())
    moment = frame(20)
    curves.show_frame(moment)
    for name, (train, test) in curves.items():
        history = moment.runs[name].history
        assert train.getData()[1].tolist() == history.train_accuracy.tolist()
        assert test.getData()[1].tolist() == history.test_accuracy.tolist()


def test_what_is_kept_painted_is_all_or_nothing(plot, curves):
    """Curves and gaps alike."""
    curves.set_runs(styles())
    modes = QGraphicsItem.CacheMode
    for kept, mode in ((True, modes.DeviceCoordinateCache), (False, modes.NoCache)):
        curves.keep_painted(kept)
        assert {item.cacheMode() for item in plot.plotItem.items} == {mode}
