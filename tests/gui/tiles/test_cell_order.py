"""Which cells are on show."""

import numpy as np
import pytest

from gui.tiles.cell_order import CellOrder


@pytest.mark.parametrize("row", [None, 0, 1, 7, 150, 299])
@pytest.mark.parametrize("most", [(40, 30), (93, 93), (123, 123), (2048, 300)])
def test_what_is_on_show_is_chosen_evenly_and_holds_the_wanted_row(most, row):
    """Never more than there is room for, and never less than half of that."""
    order = CellOrder.fit(300 * 2048, 2048, most, row=row)
    assert most[0] / 2 <= len(order.columns) <= most[0]
    assert most[1] / 2 <= len(order.rows) <= most[1]
    assert row is None or row in order.rows
    assert order.is_whole == (most == (2048, 300))


@pytest.mark.parametrize(("row", "rows"), [(0, range(93)), (92, range(93)), (99, range(7, 100))])
def test_where_nearly_all_have_room_only_a_few_are_left_out(row, rows):
    """Rather than every second one."""
    order = CellOrder.fit(100 * 100, 100, (93, 93), row=row)
    assert order.columns == range(93)
    assert order.rows == rows


def test_every_cell_on_show_is_found_again():
    """By its place; what the last row has over is nobody's."""
    order = CellOrder(17, 5, range(0, 5, 2), range(1, 4, 2))
    cells = [[order.cell_in(row, column) for column in range(3)] for row in range(2)]
    assert cells == [[5, 7, 9], [15, None, None]]
    for row, column in ((0, 0), (0, 1), (0, 2), (1, 0)):
        assert order.place_of(cells[row][column]) == (row, column)
    assert order.cell_in(-1, 0) is order.cell_in(0, 3) is order.cell_in(2, 0) is None


def test_a_cell_that_is_not_on_show_gives_way_to_the_nearest():
    """One that does not exist, to none."""
    order = CellOrder(20, 5, range(0, 5, 2), range(1, 4, 2))
    assert order.nearest(17) == 17
    assert order.nearest(18) in {17, 19}
    assert order.nearest(0) == 5
    assert order.nearest(20) is None


@pytest.mark.parametrize(
    ("cell", "move", "end"),
    [
        (0, (0, 1), 1),
        (4, (0, 1), 4),
        (0, (0, -1), 0),
        (7, (1, 0), 12),
        (14, (1, 0), 16),  # what is below is blank: the last cell
        (12, (0, -99), 10),
        (15, (0, 99), 16),
        (3, (99, 99), 16),
        (16, (-99, -99), 0),
    ],
)
def test_moves_end_at_the_border(cell, move, end):
    """17 cells, 5 in a row."""
    assert CellOrder.fit(17, 5, (5, 4)).moved(cell, *move) == end


def test_values_are_laid_out_as_they_are_on_show():
    """Nothing is averaged, and what is over is blank."""
    order = CellOrder(17, 5, range(0, 5, 2), range(1, 4, 2))
    laid_out = order.laid_out(np.arange(17), blank=99)
    assert laid_out.tolist() == [[5, 7, 9], [15, 99, 99]]
    assert CellOrder.fit(6, 3, (3, 2)).laid_out(np.arange(6), 9).tolist() == [[0, 1, 2], [3, 4, 5]]
