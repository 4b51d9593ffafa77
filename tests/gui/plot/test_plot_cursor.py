"""PlotCursor: the exact values of one epoch, by mouse and keys."""

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.gui.plot.plot_frames import frame
from tests.gui.plot.plots import hover, picture, shown


@pytest.fixture
def plot(qtbot):
    """A plot of two runs, on screen."""
    return shown(qtbot)


def test_the_mouse_reads_the_nearest_epoch(qtbot, plot):
    """Under the mouse stand the exact values of the nearest epoch that has any."""
    moment = frame(100)
    plot.show_frame(moment)
    plot.flush()
    hover(qtbot, plot, 42.2)
    scores = moment.runs["run1"].history
    assert plot.plot_cursor.epoch == 42
    row = plot.plot_cursor.rows[1]
    assert row.title == "Dropout 0.20"
    assert (row.train, row.test) == (scores.train_accuracy[42], scores.test_accuracy[42])
    assert f"{scores.test_accuracy[42]:.4f}" in plot.accessibleDescription()
    hover(qtbot, plot, 250)
    assert plot.plot_cursor.epoch == 100
    qtbot.mouseMove(plot.viewport(), QPoint(2, 2))
    assert plot.plot_cursor.epoch is None


def test_the_keyboard_reads_every_epoch(qtbot, plot):
    """Arrows, Home and End move the cursor within the scores; Escape hides it."""
    plot.show_frame(frame(100))
    plot.flush()
    plot.setFocus()
    keys = Qt.Key
    read = []
    for key in (keys.Key_Left, keys.Key_Left, keys.Key_Home, keys.Key_Left, keys.Key_Right):
        qtbot.keyClick(plot, key)
        read.append(plot.plot_cursor.epoch)
    assert read == [100, 99, 0, 0, 1]
    qtbot.keyClick(plot, keys.Key_End)
    qtbot.keyClick(plot, keys.Key_Right)
    assert plot.plot_cursor.epoch == 100
    qtbot.keyClick(plot, keys.Key_Escape)
    assert plot.plot_cursor.epoch is None


def test_the_cursor_stays_at_its_epoch(qtbot, plot):
    """New scores do not move it, and hiding it leaves the picture as it was."""
    plot.show_frame(frame(100))
    before = picture(plot)
    plot.plot_cursor.move_to(50)
    assert picture(plot) != before
    plot.show_frame(frame(101))
    plot.flush()
    assert plot.plot_cursor.epoch == 50
    plot.show_frame(frame(100))
    plot.plot_cursor.move_to(None)
    assert picture(plot) == before


def test_a_resting_mouse_reads_on(qtbot, plot):
    """The read-out goes with the scores until they reach the epoch under the mouse."""
    plot.show_frame(frame(0))
    plot.flush()
    hover(qtbot, plot, 20)
    read = []
    for epoch in (5, 20, 40):
        plot.show_frame(frame(epoch))
        plot.flush()
        read.append(plot.plot_cursor.epoch)
    assert read == [5, 20, 20]
    assert plot.accessibleDescription().startswith("epoch 20")


def test_the_keyboard_stays_at_the_last_epoch(qtbot, plot):
    """One beyond the last one is not a place to wait for."""
    plot.show_frame(frame(3))
    plot.flush()
    for _ in range(5):
        qtbot.keyClick(plot, Qt.Key.Key_Right)
    plot.show_frame(frame(9))
    plot.flush()
    assert plot.plot_cursor.epoch == 3


@pytest.mark.parametrize("epoch", [0, 1, 150, 300, 301])
@pytest.mark.parametrize("runs", [1, 6])
def test_the_read_out_keeps_within_the_plot(qtbot, epoch, runs):
    """At every epoch the read-out lies within the axes, and off its line."""
    plot = shown(qtbot, runs)
    plot.show_frame(frame(301, runs))
    plot.flush()
    plot.plot_cursor.move_to(epoch)
    assert plot._moment.scale.area.contains(plot.plot_cursor.box)
    line = plot._moment.scale.x(epoch)
    assert not plot.plot_cursor.box.left() <= line <= plot.plot_cursor.box.right()
