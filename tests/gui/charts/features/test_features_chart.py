"""The features chart."""

from math import nan

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gui.charts.features.features_chart import FeaturesChart, FeaturesPart
from gui.style.theme import DARK, LIGHT
from model.experiment import Experiment
from model.pieces import complete
from model.probes.features import FeaturesProbe
from tests.gui.charts.confusion_reports import begin, features, frame
from tests.gui.flow.flows import put_up
from tests.gui.plot.plot_frames import styles
from tests.model.tiny import twins


@pytest.fixture
def chart(qtbot, small_dataset):
    chart = FeaturesChart()
    chart.set_theme(LIGHT)
    begin(chart, small_dataset)
    put_up(qtbot, chart, 1100, 300)
    chart.show_answer(FeaturesProbe(), features((0.44, 0.39), (0.75, 0.51)))
    return chart


def test_it_asks_as_soon_as_it_is_on_show(qtbot, small_dataset):
    chart = FeaturesChart()
    with qtbot.waitSignal(chart.probe_wanted) as wanted:
        begin(chart, small_dataset)
        put_up(qtbot, chart, 600, 200)
    assert wanted.args == [FeaturesProbe()]


def test_every_run_has_a_row(chart):
    rows = chart.histograms.rows
    assert [row.title for row in rows] == ["No dropout", "Dropout 0.10"]
    assert [row.features.zeros[0] for row in rows] == [0.44, 0.75]
    assert "30 test images at step 15" in chart.words.text


def test_those_who_listen_hear_every_layer(chart):
    first, *told = chart.histograms.accessibleDescription().split("\n")
    assert first == chart.words.text
    assert len(told) == sum(len(row.features.zeros) for row in chart.histograms.rows)
    assert told[0].startswith("No dropout, hidden 1: 44 % of the activations are 0")


def test_pointing_at_a_layer_tells_its_numbers(chart):
    chart.histograms.point_at(2)
    assert chart.words.text.startswith("Dropout 0.10, hidden 1: 75 % of the activations are 0")
    assert chart.histograms.accessibleDescription() == chart.words.text


def test_the_switch_leads_to_the_weights(qtbot, chart):
    button = chart.switch.buttons[1]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chart.part is FeaturesPart.WEIGHTS
    assert chart.board.isVisible()
    assert not chart.histograms.isVisible()
    assert "barely differ" in chart.words.shown_text


def test_pointing_at_a_picture_tells_its_unit(chart):
    chart.show_part(FeaturesPart.WEIGHTS)
    panel = chart.board.panels["run1"]
    assert panel.note.text == "units of hidden 1: all 9"
    panel.tile.point_at(4)
    assert panel.note.text == "unit 5: weights from 4 to 4"
    assert panel.tile.accessibleDescription() == panel.note.text
    panel.tile.point_at(None)
    assert panel.note.text == "units of hidden 1: all 9"


def test_runs_share_the_colours_of_weights(chart):
    """Or the pictures could not be compared; few weights lie beyond."""
    limits = {panel.tile._limit for panel in chart.board.panels.values()}
    assert len(limits) == 1
    assert limits.pop() == pytest.approx(8, abs=0.1)


def test_a_diverged_network_has_no_pictures_and_says_why(chart, small_dataset):
    chart.show_frame(frame(diverged=0))
    report = features((nan, nan), (0.5, 0.5))
    object.__setattr__(report.runs["run0"], "first_weights", np.full((9, 12), np.nan, np.float32))
    chart.show_answer(FeaturesProbe(), report)
    panel = chart.board.panels["run0"]
    assert panel.tile.empty
    sentence = "Diverged in step 12: what it computes is no number any more"
    assert panel.note.text == sentence
    assert [row.diverged[:1] for row in chart.histograms.rows] == [(sentence,), ()]
    chart.histograms.point_at(0)
    assert chart.words.text == "No dropout, hidden 1: not a number"


def test_a_layer_that_a_run_does_not_have_is_said_to_be_none(chart):
    chart.show_answer(FeaturesProbe(), features((0.5,), (0.5, 0.6)))
    chart.histograms.point_at(1)
    assert chart.words.text == "No dropout has no such layer"


def test_sigmoid_runs_are_told_as_such(qtbot, small_dataset):
    chart = FeaturesChart()
    begin(chart, small_dataset, activation="sigmoid")
    put_up(qtbot, chart, 1100, 300)
    chart.show_answer(FeaturesProbe(), features((0.1, 0.2), (0.1, 0.2)))
    assert "of a sigmoid below 0.01" in chart.words.text
    chart.histograms.point_at(0)
    assert "below 0.01" in chart.words.text


def test_another_experiment_forgets_all(chart, small_dataset):
    chart.histograms.point_at(3)
    chart.set_dataset(small_dataset)
    assert chart.histograms.empty
    assert all(panel.tile.empty for panel in chart.board.panels.values())
    chart.set_runs(styles(6))
    assert len(chart.histograms.rows) == len(chart.board.panels) == 6


@pytest.mark.parametrize("size", [(632, 190), (1090, 300), (1590, 500)])
def test_numbers_never_touch_each_other(qtbot, small_dataset, size):
    """Six runs of twelve layers as for a projector: in a small window they are to be scrolled."""
    chart = FeaturesChart()
    chart.set_theme(DARK.presenting())
    begin(chart, small_dataset, 6)
    put_up(qtbot, chart, *size)
    chart.show_answer(FeaturesProbe(), features(*[(0.5,) * 12] * 6))
    first, below = (chart.histograms.cell_box(cell) for cell in (0, 12))
    assert below.top() - first.top() >= chart.theme.caption
    chart.histograms.setFocus()
    qtbot.keyClick(chart.histograms, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    last = chart.histograms.cell_box(71).center().toPoint()
    assert chart.histograms.visibleRegion().contains(last)


def test_a_real_answer_is_shown(qtbot, small_dataset):
    """Of networks with layers of other sizes than those of the images."""
    experiment = Experiment(twins(hidden_sizes=(4, 30, 2)), small_dataset)
    moment = next(experiment)
    chart = FeaturesChart()
    chart.set_dataset(small_dataset)
    chart.set_runs(dict(zip(moment.runs, styles().values(), strict=True)))
    put_up(qtbot, chart, 632, 160)
    chart.show_frame(moment)
    chart.show_answer(FeaturesProbe(), complete(FeaturesProbe().examine(experiment)))
    for name, panel in chart.board.panels.items():
        expected = experiment.networks[name].params["W1"].T
        assert np.array_equal(panel.tile.weights, expected)
    assert chart.histograms.layers == 3
