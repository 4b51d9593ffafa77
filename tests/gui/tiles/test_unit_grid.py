"""UnitGrid and tile sides."""

import pytest

from gui.tiles.cell_order import NEARLY
from gui.tiles.unit_grid import UnitGrid, tile_side


@pytest.mark.parametrize("side", [85, 95, 125, 206, 250])
def test_grids_of_all_widths_are_nearly_square_hold_every_unit_and_fit(side):
    """From 1 to 2,048 units: no empty row, as many columns as rows or one more, all on the tile."""
    for units in range(1, 2049):
        grid = UnitGrid.fit(units, (side, side))
        assert (grid.rows - 1) * grid.columns < units <= grid.rows * grid.columns
        assert 0 <= grid.columns - grid.rows <= 1
        assert max(grid.size) <= side
        assert grid.cell >= 1


def test_a_hundred_units_have_the_cells_of_the_design():
    """10 cells, 9 gaps and 2 pads are 95, 125 and 206 pixels."""
    cells = {side: UnitGrid.fit(100, (side, side)) for side in (95, 125, 206)}
    assert [(grid.cell, grid.gap) for grid in cells.values()] == [(8, 1), (11, 1), (18, 2)]
    assert [grid.size for grid in cells.values()] == [(89, 89), (119, 119), (198, 198)]


def test_wide_layers_have_small_cells_without_gaps():
    """2,048 units in 125 pixels are 46 x 45 cells of 2 pixels."""
    grid = UnitGrid.fit(2048, (125, 125))
    assert (grid.columns, grid.rows) == (46, 45)
    assert (grid.cell, grid.height, grid.gap) == (2, 2, 0)
    assert grid.order.is_whole


def test_glyphs_are_drawn_from_seven_logical_pixels_on():
    """At twice the resolution a cell needs twice the pixels."""
    for units in range(1, 400):
        grid = UnitGrid.fit(units, (125, 125))
        assert grid.has_glyphs == (grid.gap > 0)
        assert not grid.has_glyphs or grid.cell >= 7
    assert UnitGrid.fit(144, (125, 125)).has_glyphs
    assert not UnitGrid.fit(2048, (250, 250), scale=2).has_glyphs
    assert not UnitGrid.fit(300, (250, 250), scale=2).has_glyphs
    assert UnitGrid.fit(300, (250, 250)).has_glyphs


def test_pixels_keep_their_columns():
    """Units that have an order of their own are laid out in it."""
    grid = UnitGrid.fit(12, (125, 125), columns=4)
    assert (grid.columns, grid.rows) == (4, 3)


@pytest.mark.parametrize("side", [55, 95, 125, 206])
@pytest.mark.parametrize("units", [4, 100, 2048])
@pytest.mark.parametrize("samples", [2, 10, 100, 300])
def test_a_mini_batch_of_any_shape_fits_and_fills_the_tile(samples, units, side):
    """Whole pixels, never beyond the tile; along one side at least half of it is used."""
    grid = UnitGrid.fit(samples * units, (side, side), columns=units)
    assert max(grid.size) <= side
    assert min(grid.cell, grid.height) >= 1
    assert 2 * max(grid.size) >= side - 16
    assert not grid.has_glyphs or grid.cell == grid.height
    for shown, there_are, pixels in (
        (grid.columns, units, grid.cell),
        (grid.rows, samples, grid.height),
    ):
        assert pixels == 1 or NEARLY * shown >= there_are


def test_few_units_in_many_rows_are_wide_not_thin_lines():
    """100 samples of 4 units fill the tile."""
    grid = UnitGrid.fit(400, (125, 125), columns=4)
    assert (grid.columns, grid.rows) == (4, 100)
    assert (grid.cell, grid.height) == (29, 1)


def test_a_mini_batch_of_one_looks_like_its_sample():
    """Its one row would be a thin line."""
    for units in (1, 4, 100, 2048):
        one = UnitGrid.fit(units, (125, 125), columns=units)
        assert one == UnitGrid.fit(units, (125, 125))


def test_the_pixels_of_an_image_stay_square():
    """However small they are."""
    grid = UnitGrid.fit(40 * 90, (125, 125), columns=40, square=True)
    assert grid.cell == grid.height == 1
    assert UnitGrid.fit(28, (125, 125), columns=28, square=True).rows == 1


def test_a_wide_room_is_filled_by_more_columns():
    """An enlarged layer is wider than high."""
    grid = UnitGrid.fit(100, (950, 200))
    assert grid.columns > grid.rows
    assert grid.size[0] <= 950
    assert grid.size[1] <= 200
    assert grid.cell > UnitGrid.fit(100, (200, 200)).cell


@pytest.mark.parametrize(("units", "columns"), [(3, 3), (8, 4), (100, 17), (256, 26)])
def test_in_a_wide_room_cells_are_as_large_as_can_be_and_few_places_blank(units, columns):
    """Eight units are two rows of four."""
    room = 268, 95
    grid = UnitGrid.fit(units, room)
    assert grid.columns == columns
    others = [UnitGrid.fit(units, room, columns=each, square=True) for each in range(1, units + 1)]
    assert grid.cell == max(other.cell for other in others)
    places = (other.columns * other.rows for other in others if other.cell == grid.cell)
    assert grid.columns * grid.rows == min(places)


@pytest.mark.parametrize(
    ("limit", "side"), [(0, 85), (94, 85), (95, 95), (104, 95), (127, 125), (205, 195), (999, 206)]
)
def test_tile_sides_are_those_in_which_a_hundred_units_fill_the_tile(limit, side):
    """They stay within the limit and between the least and the largest."""
    assert tile_side(limit) == side


@pytest.mark.parametrize(("side", "cell", "shown"), [(125, 1, 100), (185, 2, 88), (206, 2, 99)])
def test_nearly_all_of_a_mini_batch_fill_a_tile_that_all_would_leave_half_empty(side, cell, shown):
    """Cells of 2 pixels where a few more would have room; the framed row is among those left."""
    for row in (0, 50, 99):
        grid = UnitGrid.fit(10_000, (side, side), columns=100, row=row)
        assert (grid.cell, grid.height) == (cell, cell)
        assert (grid.columns, grid.rows) == (shown, shown)
        assert row in grid.order.rows
