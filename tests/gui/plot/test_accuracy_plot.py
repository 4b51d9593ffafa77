"""AccuracyPlot: what it shows is the frame's, whatever was shown before."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from gui.plot.accuracy_plot import AccuracyPlot
from gui.style.theme import DARK, LIGHT
from model.changes import Change
from tests.gui.plot.plot_frames import frame, history, scores_of, styles
from tests.gui.plot.plots import picture, shown
from tests.gui.wheel import turn_wheel


@pytest.fixture
def plot(qtbot):
    """A plot of two runs, on screen."""
    return shown(qtbot)


def test_curves_are_the_histories(plot):
    """What is plotted equals the history arrays exactly, at every length."""
    for epoch in (0, 12, 301):
        moment = frame(epoch)
        plot.show_frame(moment)
        plot.flush()
        for name, (train, test) in plot.run_curves.items():
            scores = moment.runs[name].history
            for curve, accuracies in ((train, scores.train_accuracy), (test, scores.test_accuracy)):
                epochs, plotted = curve.getData()
                assert np.array_equal(epochs, scores.epochs)
                assert np.array_equal(plotted, accuracies)


def test_dropped_frames_lose_nothing(qtbot, plot):
    """The picture is that of the last frame, however many came before it."""
    for epoch in range(0, 121, 7):
        plot.show_frame(frame(epoch))
    plot.show_frame(frame(120))
    other = shown(qtbot)
    other.show_frame(frame(120))
    assert picture(plot) == picture(other)


def test_an_earlier_frame_can_be_shown_again(qtbot, plot):
    """A view is a function of its frame: nothing of a later one stays."""
    plot.show_frame(frame(40))
    before = picture(plot)
    plot.show_frame(frame(90, changes=[Change(30, "run1", None, "dropout_ratio", 0.5)]))
    assert picture(plot) != before
    plot.show_frame(frame(40))
    assert picture(plot) == before


def test_nothing_is_drawn_without_a_new_point(plot, monkeypatch):
    """A frame within an epoch, with nothing new in it, costs no drawing."""
    drawn = []
    plot.show_frame(frame(12))
    plot.flush()
    monkeypatch.setattr(plot._redraw, "wish", lambda: drawn.append(1))
    plot.show_frame(frame(12))
    assert not drawn
    plot.show_frame(frame(13))
    plot.show_frame(frame(13, epochs=400))
    plot.show_frame(frame(13, epochs=400, changes=[Change(39, None, None, "epochs", 400)]))
    assert len(drawn) == 3


def test_a_burst_of_scores_ends_with_the_last(qtbot, plot):
    """Scores that come faster than they are drawn are drawn in one go, and the last always is."""
    for epoch in range(30):
        plot.show_frame(frame(epoch))
    train, _ = plot.run_curves["run0"]
    assert len(train.getData()[0]) == 1
    qtbot.waitUntil(lambda: len(train.getData()[0]) == 30)


def test_a_hidden_plot_catches_up(qtbot):
    """What came while the plot was hidden is there when it is shown, or asked for a picture."""
    plot = AccuracyPlot()
    qtbot.addWidget(plot)
    plot.set_runs(styles())
    plot.show_frame(frame(9))
    train, _ = plot.run_curves["run0"]
    plot.flush()
    assert len(train.getData()[0]) == 10
    plot.show_frame(frame(19))
    with qtbot.waitExposed(plot):
        plot.show()
    assert len(train.getData()[0]) == 20


def test_the_range_is_fixed_by_the_limit(plot):
    """Accuracies reach from 0 to 1 and epochs from 0 to the limit, whatever the scores are."""
    ranges = []
    for epoch in (0, 50, 301):
        plot.show_frame(frame(epoch))
        plot.flush()
        ranges.append(plot.plotItem.viewRange())
    assert ranges[0] == ranges[1] == ranges[2]
    (first, last), (low, high) = ranges[0]
    assert -10 < first < 0
    assert 301 < last < 360
    assert -0.1 < low < 0
    assert 1 < high < 1.1


def test_a_raised_limit_extends_the_axis(plot):
    """Raising the limit makes room at once; scores keep their epochs."""
    plot.show_frame(frame(100))
    plot.flush()
    before = plot._moment.scale.x(100)
    plot.show_frame(frame(100, epochs=600))
    plot.flush()
    assert plot.plotItem.viewRange()[0][1] > 600
    assert plot._moment.scale.x(100) < before


def test_a_limit_lowered_below_the_scores_hides_none(plot):
    """The axis never ends before the last score."""
    plot.show_frame(frame(100, epochs=50))
    plot.flush()
    assert plot.plotItem.viewRange()[0][1] > 100


def test_neither_mouse_nor_wheel_moves_the_view(qtbot, plot):
    """Dragging and turning the wheel leave the range as it is; the wheel is left to others."""
    plot.show_frame(frame(100))
    plot.flush()
    before, view = plot.plotItem.viewRange(), plot.viewport()
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        qtbot.mousePress(view, button, pos=QPoint(300, 100))
        qtbot.mouseMove(view, QPoint(400, 180))
        qtbot.mouseRelease(view, button, pos=QPoint(400, 180))
    assert not turn_wheel(view, 2)
    assert plot.plotItem.viewRange() == before
    assert QApplication.activePopupWidget() is None


def test_not_a_number_is_a_gap(qtbot, plot):
    """Scores that are no numbers leave a gap, even where a whole run has no others."""
    scores = history(101)
    hurt = scores.train_accuracy.copy()
    hurt[40:60] = hurt[100] = np.nan
    nothing = np.full(101, np.nan)
    broken = {
        "run0": scores_of(hurt, scores.test_accuracy),
        "run1": scores_of(nothing, nothing),
    }
    plot.show_frame(frame(100, histories=broken))
    picture(plot)
    assert [tag.name for tag in plot.value_tags.tags] == ["test"]
    plot.plot_cursor.move_to(50)
    picture(plot)


def test_a_divergence_between_two_scores_is_news(qtbot, plot):
    """What stands beside the plot says it at once, not with the next epoch."""
    plot.show_frame(frame(3))
    plot.flush()
    told = frame(3, diverged_at={"run1": 10})
    with qtbot.waitSignal(plot.frame_drawn) as drawn:
        plot.show_frame(told)
        plot.flush()
    assert drawn.args == [told]


def test_a_new_experiment_starts_afresh(qtbot, plot):
    """After set_runs nothing of the former runs is left, and an equal frame is drawn again."""
    plot.show_frame(frame(60))
    first = picture(plot)
    plot.set_runs(styles(3))
    plot.show_frame(frame(60, 3))
    assert picture(plot) != first
    assert len(plot.plotItem.listDataItems()) == 6
    plot.set_runs(styles(2))
    plot.show_frame(frame(60))
    assert picture(plot) == first


def test_the_theme_can_be_switched(qtbot, plot):
    """Dark is dark, and light again is as light as before."""
    plot.show_frame(frame(60))
    light = picture(plot)
    plot.set_theme(DARK)
    dark = picture(plot)
    assert dark.pixelColor(3, 150).name().upper() == DARK.surface
    assert light.pixelColor(3, 150).name().upper() == LIGHT.surface
    plot.set_theme(LIGHT)
    assert picture(plot) == light


def test_a_picture_may_have_more_pixels_than_the_screen(plot):
    """Rendered at twice the size curves are as sharp as everything else, not a copied cache."""

    def rendered():
        image = QImage(plot.size() * 2, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(2)
        QWidget.render(plot, image, QPoint())
        return image

    plot.show_frame(frame(60))
    plot.plot_cursor.move_to(3)
    picture(plot)
    plot.plot_cursor.move_to(None)
    large = rendered()
    for item in plot.plotItem.items:
        item.setCacheMode(item.CacheMode.NoCache)
    assert rendered() == large


def test_drawing_follows_the_size(plot):
    """After a change of size the plot is laid out for it at once."""
    plot.show_frame(frame(60))
    plot.flush()
    plot.resize(600, 240)
    plot.grab()
    assert plot._moment.scale.bounds.right() < 600
    assert plot._moment.scale.bounds.bottom() < 240


def test_the_focus_ring_leaves_with_the_focus(qtbot):
    """Nothing else would paint the plot again."""
    window = QWidget()
    column = QVBoxLayout(window)
    plot, other = AccuracyPlot(), QLineEdit()
    for widget in (plot, other):
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.resize(600, 400)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    plot.setFocus(Qt.FocusReason.TabFocusReason)
    plot.setProperty("ring", True)
    painted = []
    plot.drawForeground = lambda painter, rect: painted.append(plot.hasFocus())
    QCoreApplication.processEvents()
    other.setFocus()
    QCoreApplication.processEvents()
    assert painted[-1] is False
