"""ValueTags: the last values, side by side and never on top of each other."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.plot.accuracy_plot import AccuracyPlot
from gui.plot.value_tags import stacked
from gui.style.theme import LIGHT
from tests.gui.plot.plot_frames import ending, frame, styles


@given(st.lists(st.floats(0, 200), max_size=12))
def test_stacked_keeps_distance_bounds_and_order(wanted):
    """Positions are apart, within bounds, and in the order of what was wanted."""
    wanted = np.array(wanted)
    placed = stacked(wanted, 15, 0, 200)
    order = np.argsort(wanted, kind="stable")
    assert np.all(np.diff(placed[order]) >= 15 - 1e-6)
    assert np.all((placed > -1e-6) & (placed < 200 + 1e-6))


def test_stacked_moves_nothing_that_has_room():
    """What is far enough apart stays where it is."""
    wanted = np.array([120.0, 10.0, 60.0])
    assert np.array_equal(stacked(wanted, 20, 0, 200), wanted)


def test_stacked_shares_the_shift():
    """Two that want the same place give way by the same distance."""
    assert np.array_equal(stacked(np.array([100.0, 100.0]), 20, 0, 200), [90, 110])


@pytest.mark.parametrize("size", [(960, 226), (900, 400)])
@pytest.mark.parametrize("values", [(0.0, 0.0), (1.0, 1.0), (0.5, 0.48)])
@pytest.mark.parametrize("runs", [1, 2, 3, 6])
def test_tags_never_overlap(qtbot, size, values, runs):
    """Up to twelve equal values stand one below the other, within the plot."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(*size)
    plot.set_runs(styles(runs))
    plot.show()
    plot.show_frame(frame(1, histories={f"run{i}": ending(*values) for i in range(runs)}))
    plot.flush()
    tags = sorted(plot.value_tags.tags, key=lambda tag: tag.box.top())
    assert len(tags) == 2 * runs
    for upper, lower in pairwise(tags):
        assert upper.box.bottom() < lower.box.top()
    assert all(plot._moment.scale.bounds.contains(tag.box) for tag in tags)
    assert tags[0].box.height() > LIGHT.caption + 1


def test_tags_say_what_the_grid_says(qtbot):
    """A filled tag for training, an outlined one for test, both with two decimals."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.set_runs(styles(1))
    plot.show_frame(frame(1, histories={"run0": ending(0.997, 0.754)}))
    plot.flush()
    assert [(tag.name, tag.number, tag.filled) for tag in plot.value_tags.tags] == [
        ("train", "1.00", True),
        ("test", "0.75", False),
    ]
    assert plot.accessibleDescription().split("\n")[0] == "No dropout: train 1.00, test 0.75"


@pytest.mark.parametrize(("height", "filled"), [(226, {True, False}), (150, {False})])
def test_tags_that_could_not_be_read_are_left_out(qtbot, height, filled):
    """Of six runs in a small window those of training are: the grid has their numbers."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(960, height)
    plot.set_runs(styles(6))
    plot.show()
    plot.show_frame(frame(1, histories={f"run{i}": ending(0.5, 0.4) for i in range(6)}))
    plot.flush()
    assert {tag.filled for tag in plot.value_tags.tags} == filled
    assert all(tag.box.height() > LIGHT.caption for tag in plot.value_tags.tags)
