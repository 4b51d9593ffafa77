"""Rows of cells as a picture."""

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gui.enlarged.row_grid import RowGrid
from gui.enlarged.row_sprites import lay_out_rows
from gui.style.theme import DARK, LIGHT
from gui.tiles.cell_look import DROPPED, KEPT, mask_looks, signal_looks
from gui.tiles.cell_sprites import from_afar


def random_mask(rows, columns):
    return (np.random.default_rng(rows).random((rows, columns)) >= 0.3).astype(np.uint8)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (100, 100), (7, 30), (40, 700)])
def test_every_cell_in_sight_has_the_look_of_its_value(rows, columns, theme):
    """After scrolling too: the middle of a cell is read back, beside its glyph."""
    mask, table = random_mask(rows, columns), mask_looks(theme)
    grid = RowGrid.fit_rows((rows, columns), (900, 400), least_height=18)
    grid = grid.moved_to(rows - grid.rows, columns - grid.columns)
    image = lay_out_rows(mask.ravel(), grid, table)
    x, y = grid.cell // 2, 3  # above the x
    seen = [
        [
            image.pixelColor(c * grid.pitch + x, r * grid.row_pitch + y).name()
            for c in range(grid.columns)
        ]
        for r in range(grid.rows)
    ]
    looks = table.looks[DROPPED], table.looks[KEPT]
    colours = [QColor(look.colour if grid.has_glyphs else from_afar(look)).name() for look in looks]
    shown = mask[rows - grid.rows :, columns - grid.columns :]
    assert seen == [[colours[value] for value in row] for row in shown.tolist()]


def test_a_dropped_cell_carries_an_x_and_a_zero_one_a_dot():
    """In the middle of a cell that is higher than wide."""
    grid = RowGrid.fit_rows((2, 100), (900, 100), least_height=18)
    values = np.ones(200, dtype=np.uint8)  # kept but zero
    values[0] = DROPPED
    image = lay_out_rows(values, grid, signal_looks(LIGHT))
    middle = grid.cell // 2, grid.height // 2
    for column, glyph in enumerate((LIGHT.dropped, LIGHT.zero_dot)):
        seen = image.pixelColor(middle[0] + column * grid.pitch, middle[1]).getRgb()
        # Where strokes overlap, antialiasing rounds.
        assert all(abs(a - b) <= 3 for a, b in zip(seen, QColor(glyph).getRgb(), strict=True))


def test_rows_are_set_apart_by_the_well():
    """Also where columns touch each other."""
    grid = RowGrid.fit_rows((20, 400), (900, 400), least_height=18)
    image = lay_out_rows(np.ones(8000, dtype=np.uint8), grid, mask_looks(LIGHT))
    gap = {image.pixelColor(x, grid.height).name() for x in range(grid.size[0])}
    assert gap == {QColor(LIGHT.well).name()}
