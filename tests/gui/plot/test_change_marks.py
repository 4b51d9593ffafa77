"""ChangeMarks: where and what was changed live."""

from itertools import combinations

import pytest

from gui.plot.accuracy_plot import AccuracyPlot
from model.changes import Change
from tests.gui.plot.plot_frames import frame, styles


def marks(qtbot, *changes):
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.resize(900, 300)
    plot.set_runs(styles())
    plot.show_frame(frame(301, changes=changes))
    plot.flush()
    return plot.change_marks.marks, plot


def ratio(step, value, run="run1"):
    return Change(step, run, None, "dropout_ratio", value)


def test_a_change_stands_at_its_step(qtbot):
    """The line stands where the step is, between epochs too, and says from what to what."""
    (mark,), plot = marks(qtbot, ratio(301, 0.4))
    assert mark.first == mark.last == pytest.approx(plot._moment.scale.x(301 / 3), abs=1)
    assert mark.text == "drop 0.20 → 0.40"
    assert mark.colour == plot._theme.run_colour(1)


def test_every_setting_has_its_words(qtbot):
    """Learning rate and limit are told in their own numbers."""
    found, _ = marks(
        qtbot,
        Change(90, "run0", None, "learning_rate", 0.005),
        Change(300, None, None, "epochs", 400),
        Change(600, "run1", 2, "dropout_ratio", 0.5),
    )
    assert [mark.text for mark in found] == [
        "learning rate 0.01 → 0.005",
        "epochs 301 → 400",
        "drop 0.20 → 0.20–0.50",
    ]


def test_a_dragged_slider_is_one_change(qtbot):
    """Changes of one setting close together are told as one, from the first to the last."""
    (mark,), _ = marks(qtbot, *(ratio(300 + place, 0.21 + place / 100) for place in range(20)))
    assert mark.text == "drop 0.20 → 0.40"
    assert mark.first < mark.last


def test_labels_never_overlap(qtbot):
    """Labels keep clear of each other and of the axis's name; without room they are left out."""
    steps = [0, 4, 30, 100, 130, 200, 230, 260, 400, 500, 890, 903]
    changes = [ratio(step, 0.1 + step / 1000, f"run{step % 2}") for step in steps]
    found, plot = marks(qtbot, *changes)
    labels = [mark.label for mark in found if not mark.label.isEmpty()]
    assert len(labels) > 5
    labels.append(plot.axes.accuracy_box)
    assert not any(one.intersects(other) for one, other in combinations(labels, 2))
    assert all(plot._moment.scale.area.right() >= label.right() for label in labels)
    plot.grab()
