"""GapBrackets: the gap in words, where there is room for it."""

from itertools import combinations

import pytest

from gui.plot.accuracy_plot import AccuracyPlot
from tests.gui.plot.plot_frames import ending, frame, styles


def brackets(qtbot, *values):
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(900, 300)
    plot.set_runs(styles(len(values)))
    plot.show_frame(frame(1, histories={f"run{i}": ending(*pair) for i, pair in enumerate(values)}))
    plot.flush()
    return plot.gap_brackets.brackets, plot._moment.scale


def test_the_gap_is_that_of_the_rounded_numbers(qtbot):
    """1.00 and 0.75 are 0.25 apart on screen, though 0.996 and 0.754 are not."""
    (bracket,), _ = brackets(qtbot, (0.996, 0.754))
    assert bracket.text == "gap 0.25"


def test_a_test_accuracy_above_is_a_negative_gap(qtbot):
    """With dropout on the easier side the gap turns round, with a true minus."""
    (bracket,), _ = brackets(qtbot, (0.3, 0.5))
    assert bracket.text == "gap −0.20"


def test_a_small_gap_has_no_bracket(qtbot):
    """A bracket that is lower than its words is left out."""
    assert brackets(qtbot, (0.5, 0.48))[0] == []


def test_more_than_three_runs_have_no_brackets(qtbot):
    """Four of them would be clutter."""
    assert len(brackets(qtbot, *[(0.9, 0.2)] * 3)[0]) > 0
    assert brackets(qtbot, *[(0.9, 0.2)] * 4)[0] == []


@pytest.mark.parametrize("values", [[(0.9, 0.5), (0.8, 0.4)], [(1, 0.1), (0.9, 0.3), (0.6, 0.2)]])
def test_brackets_keep_clear_of_each_other(qtbot, values):
    """Where gaps overlap brackets stand side by side, within the axes."""
    found, scale = brackets(qtbot, *values)
    assert len(found) == len(values)
    for one, other in combinations(found, 2):
        assert not one.label.intersects(other.label)
        assert one.line.x1() != other.line.x1()
    assert all(bracket.label.right() <= scale.area.right() for bracket in found)
