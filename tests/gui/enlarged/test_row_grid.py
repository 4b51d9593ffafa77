"""How the rows of a mini-batch are laid out."""

import pytest

from gui.enlarged.row_grid import RowGrid

SHAPES = [(1, 1), (1, 100), (100, 4), (100, 100), (300, 2048), (2000, 2048), (60, 256), (7, 30)]
ROOMS = [(900, 400), (1060, 600), (1540, 790), (300, 60)]


def fit(shape, room, least=18, scale=1.0):
    return RowGrid.fit_rows(shape, room, least_height=least, scale=scale)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("scale", [1, 1.25, 2])
def test_what_is_in_sight_fits_and_a_row_can_carry_its_digit(shape, room, scale):
    """However many rows and units there are; a row is never lower than its label needs."""
    grid = fit(shape, room, scale=scale)
    assert grid.row_pitch >= round(18 * scale)
    assert 1 <= grid.rows <= shape[0]
    assert 1 <= grid.columns <= shape[1]
    width, height = grid.field(scale)
    assert width <= room[0]
    assert height <= room[1]
    assert (grid.order.count, grid.order.line) == (shape[0] * shape[1], shape[1])


def test_a_hundred_units_fill_the_small_window_with_glyphs():
    """All columns are in sight, and each is wide enough for an x."""
    grid = fit((100, 100), (900, 400))
    assert (grid.columns, grid.has_glyphs) == (100, True)
    assert (grid.pitch, grid.row_pitch) == (8, 18)


def test_few_rows_are_higher():
    """As high as there is room, up to a limit."""
    assert fit((10, 100), (900, 400)).row_pitch == 39
    assert fit((1, 100), (900, 400)).row_pitch == 56
    assert fit((1, 100), (900, 400), least=70).row_pitch == 70


def test_columns_too_narrow_for_a_glyph_have_no_gap_but_rows_have_one():
    """A row stays one line to the eye."""
    grid = fit((60, 256), (900, 400))
    assert grid.gap == 0
    assert grid.row_gap >= 1
    assert grid.size == (256 * 3, 22 * 18 - grid.row_gap - 18)


def test_scrolling_moves_what_is_in_sight():
    """As many rows and columns as before, from the named ones on."""
    grid = fit((300, 2048), (900, 400))
    moved = grid.moved_to(17, 200)
    assert (moved.order.rows, moved.order.columns) == (
        range(17, 17 + grid.rows),
        range(200, 200 + grid.columns),
    )
    assert moved.size == grid.size


def test_a_device_with_twice_the_pixels_shows_the_same_cells():
    """Twice as large in device pixels."""
    grid = fit((100, 100), (900, 400))
    doubled = grid.enlarged(2)
    assert doubled.order == grid.order
    assert doubled.size == (2 * grid.size[0], 2 * grid.size[1])
