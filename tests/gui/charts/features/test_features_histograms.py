"""The histograms of all layers and runs."""

from itertools import pairwise
from math import nan

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor

from gui.charts.features.features_histograms import FeaturesHistograms
from gui.charts.features.features_rows import FeaturesRow, bins_of, layers_of, top_of
from gui.style.theme import LIGHT
from tests.gui.charts.confusion_reports import features
from tests.gui.flow.flows import put_up


def rows_of(report):
    return [
        FeaturesRow(f"Dropout 0.{index}", index, each)
        for index, each in enumerate(report.runs.values())
    ]


def put_up_histograms(qtbot, *zeros, size=(700, 300)):
    histograms = FeaturesHistograms()
    histograms.set_theme(LIGHT)
    put_up(qtbot, histograms, *size)
    histograms.show_rows(rows_of(features(*zeros)))
    return histograms


def filled(histograms, cell):
    """The share of a bar that is filled, as it is painted."""
    image = histograms.grab().toImage()
    box = histograms.cell_box(cell)
    bar = [
        image.pixelColor(QPoint(round(box.left()) + 2, y))
        for y in range(round(box.top()) + 1, round(box.bottom()) - 1)
    ]
    return bar.count(QColor(LIGHT.ink2)) / len(bar)


def test_a_bar_is_as_high_as_the_share_of_zeros(qtbot):
    shares = (0.44, 0.39), (0.75, 0.51)
    histograms = put_up_histograms(qtbot, *shares)
    for cell, share in enumerate(np.ravel(shares)):
        assert filled(histograms, cell) == pytest.approx(share, abs=0.03)


def test_a_layer_that_is_not_a_number_has_no_bar(qtbot):
    assert filled(put_up_histograms(qtbot, (nan, 0.5)), 0) == 0


def test_runs_may_have_other_numbers_of_layers(qtbot):
    histograms = put_up_histograms(qtbot, (0.4,), (0.4, 0.5, 0.6))
    assert histograms.layers == 3
    assert histograms.cell_order.count == 6
    box = histograms.cell_box(1).toRect()
    missing = histograms.grab(box).toImage()
    colours = {missing.pixel(x, y) for x in range(box.width()) for y in range(box.height())}
    assert colours == {QColor(LIGHT.surface).rgb()}


@pytest.mark.parametrize("size", [(632, 122), (1090, 262), (1590, 462)])
@pytest.mark.parametrize("layers", [1, 6, 12])
@pytest.mark.parametrize("runs", [1, 2, 6])
def test_everything_has_its_place(qtbot, size, layers, runs):
    """At the three sizes of the window, with all layers and runs there can be."""
    histograms = put_up_histograms(qtbot, *[(0.5,) * layers] * runs, size=size)
    grid, whole = histograms.grid(), histograms.rect().toRectF()
    boxes = [histograms.cell_box(cell) for cell in range(runs * layers)]
    assert all(whole.contains(box) for box in boxes)
    assert not any(one.intersects(other) for one, other in pairwise(boxes))
    for box in boxes:
        number = grid.number(box, 15)
        assert number.width() >= (histograms.fontMetrics().horizontalAdvance("99"))
        if grid.hilly:
            hill = grid.hill(box, 15)
            assert hill.width() >= 10
            assert hill.height() >= 10
            assert box.adjusted(-1, -1, 1, 1).contains(hill)
    for cell, box in enumerate(boxes):
        assert histograms.cell_at(box.center()) == cell
    assert histograms.cell_at(QPointF(1, 1)) is None


def test_few_very_strong_activations_do_not_flatten_the_others():
    report = features((0.5,), (0.5,))
    rows = rows_of(report)
    edges, counts = report.runs["run0"].edges[0], report.runs["run0"].counts[0]
    bins = bins_of(rows, 0)
    assert counts[:bins].sum() >= 0.995 * counts.sum()
    assert counts[: bins - 1].sum() < 0.995 * counts.sum()
    assert top_of(rows, 0) == edges[bins] < edges[-1]


def test_without_an_answer_there_is_nothing(qtbot):
    histograms = put_up_histograms(qtbot)
    histograms.show_rows([FeaturesRow("No dropout", 0, None)])
    assert histograms.empty
    assert layers_of(histograms.rows) == 0
    assert not histograms.grab().isNull()


def test_a_network_that_is_silent_has_no_hill(qtbot):
    """All its activations are zeros."""
    report = features((1.0,))
    silent = report.runs["run0"].counts[0] * 0
    one = FeaturesRow(
        "Silent",
        0,
        type(report.runs["run0"])(
            report.runs["run0"].edges, (silent,), (1.0,), report.runs["run0"].first_weights
        ),
    )
    histograms = put_up_histograms(qtbot)
    histograms.show_rows([one])
    assert filled(histograms, 0) == 1


def test_arrows_go_from_layer_to_layer_and_run_to_run(qtbot):
    histograms = put_up_histograms(qtbot, (0.4, 0.5, 0.6), (0.4, 0.5, 0.6))
    histograms.setFocus()
    pointed = []
    histograms.unit_pointed.connect(pointed.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Home):
        qtbot.keyClick(histograms, key)
    assert pointed == [0, 1, 4, 3]
