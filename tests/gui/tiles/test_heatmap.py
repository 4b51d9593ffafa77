"""The tile of a layer."""

import gc
import tracemalloc
from collections import Counter

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from gui.flow.flow_strip import FlowStrip
from gui.style.theme import DARK, LIGHT
from gui.tiles.cell_look import mask_looks
from gui.tiles.heatmap import Heatmap
from tests.gui.flow.flows import STYLES, put_up, twins

WIDTHS = (1, 4, 5, 30, 64, 100, 143, 256, 1000, 2047, 2048)


def tile(qtbot, side=125):
    heatmap = Heatmap()
    qtbot.addWidget(heatmap)
    heatmap.resize(side, side)
    return heatmap


def read_back(heatmap):
    """What a viewer sees in the middle of every cell of the grabbed picture: kept or not."""
    picture, grid = heatmap.grab().toImage(), heatmap.grid()
    left = (heatmap.width() - grid.size[0]) // 2
    top = (heatmap.height() - grid.size[1]) // 2
    middle = grid.cell // 2
    return [
        [
            picture.pixelColor(left + c * grid.pitch + middle, top + r * grid.pitch + middle).name()
            for c in range(grid.columns)
        ]
        for r in range(grid.rows)
    ]


@pytest.mark.parametrize("units", WIDTHS)
@pytest.mark.parametrize("side", [95, 125])
def test_each_unit_is_seen_as_its_mask_says(qtbot, units, side):
    """On the painted tile every unit has one cell: kept ones, dropped ones, and nothing else."""
    mask = np.random.default_rng(units).random(units) >= 0.3
    heatmap = tile(qtbot, side)
    heatmap.show_cells(mask.view(np.uint8), mask_looks(LIGHT))
    assert (heatmap.values == mask).all()
    colours = np.array(read_back(heatmap)).ravel()
    kept = colours == QColor(LIGHT.kept).name()
    assert (kept[:units] == mask).all()
    # What the last row has over is the well: neither kept nor dropped.
    assert set(colours[units:]) <= {QColor(LIGHT.well).name()}
    assert QColor(LIGHT.well).name() not in set(colours[:units])


def test_cells_reach_no_further_than_the_tile(qtbot):
    """The corners outside the rounding have the colour of the card."""
    heatmap = tile(qtbot)
    heatmap.show_cells(np.ones(100, dtype=np.uint8), mask_looks(LIGHT))
    picture = heatmap.grab().toImage()
    for x in (0, 124):
        for y in (0, 124):
            assert picture.pixelColor(x, y) == QColor(LIGHT.surface)


def test_an_empty_tile_is_no_dark_field(qtbot):
    """Without a mask there is a dashed well, and no image to mistake for a mask."""
    heatmap = tile(qtbot)
    assert heatmap.empty
    with pytest.raises(ValueError, match="empty"):
        heatmap.image()
    heatmap.show_cells(np.ones(4, dtype=np.uint8), mask_looks(LIGHT))
    assert not heatmap.empty
    heatmap.show_nothing()
    assert heatmap.empty
    assert heatmap.grab().toImage().pixelColor(60, 60) == QColor(LIGHT.sunken)


def test_only_what_changed_is_painted_again(qtbot, monkeypatch):
    """The same values once more cost no repaint; other values, or another table, do."""
    heatmap, updates = tile(qtbot), []
    monkeypatch.setattr(heatmap, "update", lambda: updates.append(1))
    heatmap.show_cells(np.array([1, 0, 1, 1], dtype=np.uint8), mask_looks(LIGHT))
    heatmap.show_cells(np.array([1, 0, 1, 1], dtype=np.uint8), mask_looks(LIGHT))
    assert len(updates) == 1
    heatmap.show_cells(np.array([1, 1, 1, 1], dtype=np.uint8), mask_looks(LIGHT))
    heatmap.show_cells(np.array([1, 1, 1, 1], dtype=np.uint8), mask_looks(DARK))
    assert len(updates) == 3


def test_a_picture_for_slides_has_more_pixels_not_larger_ones(qtbot):
    """At twice the scale the cells are laid out anew, on whole device pixels."""
    heatmap = tile(qtbot)
    heatmap.show_cells(np.ones(100, dtype=np.uint8), mask_looks(LIGHT))
    grid = heatmap.grid(2)
    assert heatmap.image(2).width() == grid.columns * grid.pitch
    assert grid.size[0] > 2 * heatmap.grid(1).size[0] - 10


def test_three_thousand_repaints(qtbot, small_dataset, monkeypatch):
    """The strip is drawn 3,000 times with a new mask each: no crash, and no memory left behind."""
    paint, painted = Heatmap.paint_content, Counter()

    def paint_and_count(tile, *args):
        painted[id(tile)] += 1
        paint(tile, *args)

    monkeypatch.setattr(Heatmap, "paint_content", paint_and_count)
    experiment = twins(small_dataset, epochs=100)
    strip = FlowStrip()
    strip.set_runs(STYLES)
    strip.set_dataset(experiment.dataset)
    frames = [next(experiment) for _ in range(50)]
    strip.show_frame(frames[0])
    put_up(qtbot, strip, 640, 260)

    def repaint(times):
        for count in range(times):
            strip.show_frame(frames[count % len(frames)])
            QCoreApplication.processEvents()  # paints what changed
        gc.collect()

    repaint(200)
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    repaint(50)
    tracemalloc.stop()
    repaint(2700)
    tracemalloc.start()
    repaint(50)
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert after - before < 200_000
    assert min(painted[id(tile)] for tile in strip.tracks.first.layers) >= 2990


@pytest.mark.parametrize("units", WIDTHS)
def test_the_tile_keeps_its_round_corners(qtbot, units):
    """However wide the gaps of a few large cells are."""
    heatmap = tile(qtbot, 111)
    heatmap.show_cells(np.ones(units, dtype=np.uint8), mask_looks(LIGHT))
    picture = heatmap.grab().toImage()
    corners = [picture.pixelColor(x, y).name() for x in (0, 110) for y in (0, 110)]
    assert corners == [QColor(LIGHT.surface).name()] * 4


def rows_of_white(heatmap):
    """In which lines of the picture the frame runs from the left end of the cells to the right."""
    picture, box = heatmap.grab().toImage(), heatmap.row_box(0)
    left, right = round(box.left()) + 5, round(box.right()) - 5
    return [
        y
        for y in range(picture.height())
        if all(picture.pixelColor(x, y).name() == "#ffffff" for x in (left, right))
    ]


@pytest.mark.parametrize(("samples", "units"), [(10, 8), (100, 100), (300, 2048)])
@pytest.mark.parametrize("place", ["first", "middle", "last"])
def test_a_row_of_a_mini_batch_is_framed(qtbot, samples, units, place):
    """Above and below it there is white, all of it on the tile, however low the row is."""
    heatmap = tile(qtbot)
    values = np.zeros(samples * units, dtype=np.uint8)
    heatmap.show_cells(values, mask_looks(LIGHT), columns=units)
    assert rows_of_white(heatmap) == []
    row = {"first": 0, "middle": samples // 2 + 1, "last": samples - 1}[place]
    heatmap.mark_row(row)
    assert heatmap.marked_row == row
    assert row in heatmap.cell_order.rows
    box = heatmap.row_box(row)
    white = rows_of_white(heatmap)
    assert len(white) == 4
    assert white[1] < box.center().y() < white[2]
    heatmap.mark_row(None)
    assert rows_of_white(heatmap) == []


def test_a_matrix_too_large_for_the_tile_shows_some_of_its_cells_as_they_are(qtbot):
    """Each pixel is one cell, at the place that the order says; nothing is cut off or averaged."""
    heatmap = tile(qtbot)
    mask = np.random.default_rng(1).random(300 * 2048) >= 0.5
    heatmap.show_cells(mask.view(np.uint8), mask_looks(LIGHT), columns=2048)
    order, picture = heatmap.cell_order, heatmap.image()
    assert (picture.width(), picture.height()) == (len(order.columns), len(order.rows))
    kept = QColor(LIGHT.kept).rgb()
    for row in range(len(order.rows)):
        for column in range(len(order.columns)):
            cell = order.cell_in(row, column)
            assert (picture.pixel(column, row) == kept) == mask[cell]


def test_the_frame_of_a_mini_batch_of_one_is_around_all_its_units(qtbot):
    """They are laid out as a sample's are."""
    heatmap = tile(qtbot)
    heatmap.show_cells(np.ones(4, dtype=np.uint8), mask_looks(LIGHT), columns=4)
    heatmap.mark_row(0)
    assert heatmap.grid().columns == heatmap.grid().rows == 2
    boxes = [heatmap.cell_box(cell) for cell in range(4)]
    assert heatmap.row_box(0) == boxes[0].united(boxes[3])
