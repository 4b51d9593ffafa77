"""Sprites and their layout."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gui.style.theme import LIGHT
from gui.tiles.cell_look import (
    DROPPED,
    FIRST_STEP,
    LAST_STEP,
    ZERO,
    mask_looks,
    pixel_looks,
    signal_looks,
)
from gui.tiles.cell_order import CellOrder
from gui.tiles.cell_sprites import cell_sprites, from_afar, lay_out
from gui.tiles.unit_grid import UnitGrid

TABLE = mask_looks(LIGHT)


def rgb(colour):
    return QColor(colour).rgb()


def grid_of(units, columns, cell, gap, height=None):
    order = CellOrder.fit(units, columns, (columns, units))
    return UnitGrid(order, cell, height or cell, gap)


def pictures(table, cell, gap):
    return cell_sprites(table, cell, gap).of(np.arange(len(table.looks), dtype=np.uint8))[0]


@pytest.mark.parametrize("cell", [11, 51])
def test_a_cell_with_room_has_its_glyph_and_its_gap(cell):
    """The x is in the middle of a dropped cell; right of and below a cell is the well."""
    dropped, kept, blank = pictures(TABLE, cell, 1)
    middle = cell // 2
    assert dropped[middle, middle] == rgb(LIGHT.dropped)
    assert kept[middle, middle] == rgb(LIGHT.kept)
    for sprite in (dropped, kept):
        assert (sprite[-1] == rgb(LIGHT.well)).all()
        assert (sprite[:, -1] == rgb(LIGHT.well)).all()
    assert (blank == rgb(LIGHT.well)).all()


@pytest.mark.parametrize("cell", [9, 11, 51])
def test_a_unit_that_is_zero_has_a_dot_in_the_middle_of_its_cell(cell):
    """A small one, with the cell's own colour around it; a unit that fires has none."""
    sprites = pictures(signal_looks(LIGHT), cell, 1)
    zero, firing = sprites[ZERO], sprites[FIRST_STEP]
    middle = cell // 2
    assert zero[middle, middle] == rgb(LIGHT.zero_dot)
    assert zero[middle, cell // 5] == rgb(LIGHT.zero_cell)
    assert zero[cell // 5, middle] == rgb(LIGHT.zero_cell)
    assert len(np.unique(firing[middle, 1:-2])) == 1


def test_a_small_cell_is_one_colour_that_tells_dropped_from_kept_and_blank():
    """Without a glyph its colour alone carries the state: three states, three colours."""
    sprites = pictures(TABLE, 2, 0)
    assert [len(np.unique(sprite)) for sprite in sprites] == [1, 1, 1]
    assert len(np.unique(sprites)) == 3
    lightness = [QColor.fromRgb(int(sprite[0, 0])).lightness() for sprite in sprites]
    assert lightness[2] < lightness[0] < lightness[1]


@pytest.mark.parametrize("cell", [8, 40])
def test_every_unit_is_laid_out_once_in_reading_order(cell):
    """Each cell of the image is the sprite of its unit, and what is over is blank."""
    values = np.array([1, 0, 1, 1, 0, 0, 1], dtype=np.uint8)
    image = lay_out(values, grid_of(7, 3, cell, 1), TABLE)
    side = cell + 1
    assert (image.width(), image.height()) == (3 * side, 3 * side)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(3 * side, 3 * side)
    cells = pixels.reshape(3, side, 3, side).swapaxes(1, 2).reshape(9, side, side)
    sprites = pictures(TABLE, cell, 1)
    for place, look in zip(cells, [*values, 2, 2], strict=True):
        assert (place == sprites[look]).all()


def test_large_cells_look_as_small_ones_do():
    """Few cells are drawn as they are needed: the colours are the same."""
    table = signal_looks(LIGHT)
    values = np.array([LAST_STEP, DROPPED, ZERO, FIRST_STEP, LAST_STEP], dtype=np.uint8)
    corners = {}
    for cell in (12, 60):
        image = lay_out(values, grid_of(5, 3, cell, 2), table)
        corners[cell] = [
            image.pixelColor(c * (cell + 2) + cell // 5, r * (cell + 2) + cell // 2).name()
            for r in range(2)
            for c in range(3)
        ]
    assert corners[12] == corners[60]
    assert corners[12][0] == table.looks[LAST_STEP].colour


def test_large_cells_fill_no_memory():
    """A tile with one unit needs its own picture, not one for each of 255 looks."""
    values = np.array([ZERO, LAST_STEP, ZERO], dtype=np.uint8)
    drawn, places = cell_sprites(signal_looks(LIGHT), 700, 8).of(values)
    assert len(drawn) == 3
    assert places.tolist() == [0, 1, 0]


@pytest.mark.parametrize("table", [TABLE, pixel_looks(LIGHT)])
def test_cells_without_glyphs_may_be_wider_than_high(table):
    """Each is one colour, and what is over is blank, however many looks a table has."""
    values = np.array([1, 0, 1, 1, 0], dtype=np.uint8)
    image = lay_out(values, grid_of(5, 3, 6, 0, height=2), table)
    assert (image.width(), image.height()) == (18, 4)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(2, 2, 3, 6)
    looks = [rgb(from_afar(table.looks[value])) for value in values]
    for cell, colour in enumerate([*looks, rgb(table.well)]):
        row, column = divmod(cell, 3)
        assert (pixels[row, :, column] == colour).all()


@pytest.mark.parametrize(("cell", "seams"), [(4, 0), (6, 1)])
def test_cells_that_look_alike_are_told_apart_where_there_is_room(cell, seams):
    """By a line of the well, right of and below each."""
    image = lay_out(np.ones(4, dtype=np.uint8), grid_of(4, 2, cell, 0), TABLE)
    kept, well = TABLE.looks[1].colour, QColor(TABLE.well).name()
    for line in (
        [image.pixelColor(x, 1) for x in range(cell)],
        [image.pixelColor(1, y) for y in range(cell)],
    ):
        assert [colour.name() for colour in line] == [kept.lower()] * (cell - seams) + [
            well
        ] * seams


def test_only_the_cells_on_show_are_laid_out():
    """Every second row and column."""
    order = CellOrder(20, 5, range(0, 5, 2), range(1, 4, 2))
    values = np.zeros(20, dtype=np.uint8)
    values[[5, 7, 9, 15, 17, 19]] = 1
    image = lay_out(values, UnitGrid(order, 1, 1, 0), TABLE)
    assert (image.width(), image.height()) == (3, 2)
    kept = rgb(TABLE.looks[1].colour)
    assert {image.pixel(x, y) for x in range(3) for y in range(2)} == {kept}
