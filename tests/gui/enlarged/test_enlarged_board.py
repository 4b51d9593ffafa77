"""The room of an enlarged layer: what is in sight, and what is pointed at."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor

from gui.enlarged.enlarged_layer import EnlargedLayer
from gui.moment.look import Look, Quantity
from gui.style.theme import DARK, LIGHT
from tests.gui.flow.enlarged_moments import batch_moment, detailed
from tests.gui.flow.flows import after, moment_of, put_up, twins
from tests.gui.wheel import turn_wheel

SMALL_WINDOW = 950, 480


@pytest.fixture
def enlarged(qtbot):
    layer = EnlargedLayer()
    put_up(qtbot, layer, *SMALL_WINDOW)
    return layer


def test_a_hundred_rows_carry_their_digits_in_the_small_window(enlarged, small_dataset):
    """Each row in sight has its image beside it, however far it is scrolled."""
    moment = batch_moment(small_dataset, batch_size=100, train_size=40)
    enlarged.show_layer(moment, 1)
    board = enlarged.board
    for first in (0, 30, board.down.maximum()):
        board.down.setValue(first)
        window = board.digits.window_shown
        assert window == enlarged.heatmap.window_of_rows()
        assert window.first == first
        assert window.height >= 16
        assert board.digits.rows.images.tolist() == moment.frame.batch_indices.tolist()
        assert window.top_of(window.rows[-1]) + window.height <= board.digits.height()
    assert window.rows[-1] == 99


def test_the_keyboard_points_at_rows_and_units_out_of_sight(enlarged, qtbot, small_dataset):
    """They are scrolled to, and the cell is told as it was trained, however rows are sorted."""
    moment = batch_moment(small_dataset, batch_size=100, hidden_sizes=(9, 700))
    enlarged.show_layer(moment, 1)
    enlarged.sort_rows(by_label=True)
    heatmap, pointed = enlarged.heatmap, []
    enlarged.unit_pointed.connect(pointed.append)
    heatmap.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(heatmap, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert heatmap.pointed == 100 * 700 - 1
    assert pointed[-1] == enlarged.rows.order[99] * 700 + 699
    assert heatmap.rect().contains(heatmap.cell_box(heatmap.pointed).toAlignedRect())
    qtbot.keyClick(heatmap, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert pointed[-1] == enlarged.rows.order[0] * 700
    assert (enlarged.board.down.value(), enlarged.board.across.value()) == (0, 0)


def test_the_mouse_points_at_what_is_in_sight(enlarged, qtbot, small_dataset):
    """Of every cell in sight, after scrolling too; and goes on while the wheel turns."""
    moment = batch_moment(small_dataset, batch_size=100)
    enlarged.show_layer(moment, 1)
    heatmap, pointed = enlarged.heatmap, []
    enlarged.unit_pointed.connect(pointed.append)
    enlarged.board.down.setValue(40)
    for cell in (40 * 30, 45 * 30 + 7, 50 * 30 + 29):
        place = heatmap.cell_box(cell).center()
        assert heatmap.cell_at(place) == cell
    qtbot.mouseMove(heatmap, heatmap.cell_box(45 * 30 + 7).center().toPoint())
    assert pointed[-1] == 45 * 30 + 7
    turn_wheel(enlarged.board, -1)
    scrolled = enlarged.board.down.value() - 40
    assert scrolled > 0
    assert pointed[-1] == (45 + scrolled) * 30 + 7


def test_what_the_keyboard_points_at_is_let_go_when_it_is_scrolled_away(enlarged, small_dataset):
    """As long as it is in sight, whoever stands beside it is told that it has moved."""
    enlarged.show_layer(batch_moment(small_dataset, batch_size=100), 1)
    pointed = []
    enlarged.unit_pointed.connect(pointed.append)
    enlarged.heatmap.point_at(5 * 30)
    enlarged.board.down.setValue(4)
    enlarged.board.down.setValue(6)
    assert pointed == [150, 150, None]


def test_a_click_enlarges_no_further(enlarged, qtbot, small_dataset):
    """There is no larger view."""
    enlarged.show_layer(moment_of(small_dataset, after(twins(small_dataset), 2)), 0)
    with qtbot.assertNotEmitted(enlarged.heatmap.activated):
        qtbot.mouseClick(enlarged.heatmap, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [(950, 480), (1110, 680), (1590, 860), (500, 300)])
@pytest.mark.parametrize(
    "settings",
    [
        {"hidden_sizes": (4,)},
        {"hidden_sizes": (2048,), "batch_size": 40},
        {"batch_size": 1, "hidden_sizes": (100,)},
        {"batch_size": 60, "hidden_sizes": (100,), "batch_norm": True},
        {"batch_size": 300, "hidden_sizes": (30,), "input_dropout_ratio": 0.3},
    ],
)
def test_any_network_and_mini_batch_fits(enlarged, small_dataset, settings, size):
    """Nothing reaches beyond the board, and every sample's row and unit can be reached."""
    enlarged.resize(*size)
    frame = detailed(twins(small_dataset, **settings), 2)
    for look in (Look(Quantity.SIGNAL), Look(Quantity.SIGNAL, mini_batch=True)):
        enlarged.show_layer(moment_of(small_dataset, frame, look=look), 0)
        QCoreApplication.processEvents()
        board = enlarged.board
        parts = [board.heatmap, board.digits, board.column, board.down, board.across]
        assert all(board.rect().contains(part.geometry()) for part in parts if part.isVisible())
        grid = board.heatmap.grid()
        if look.mini_batch:
            rows, columns = board.down, board.across
            assert rows.maximum() + grid.rows == frame.runs["dropout"].config.batch_size
            assert columns.maximum() + grid.columns == settings["hidden_sizes"][0]
        else:
            assert grid.order.is_whole


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_groups_of_rows_are_set_apart(enlarged, small_dataset, theme):
    """A line stands above every group but the first; it does not cover the frame."""
    enlarged.set_theme(theme)
    enlarged.show_layer(batch_moment(small_dataset, batch_size=20), 1)
    enlarged.sort_rows(by_label=True)
    heatmap = enlarged.heatmap
    picture, window = heatmap.grab().toImage(), heatmap.window_of_rows()
    x, framed = heatmap.width() // 2, heatmap.marked_row
    lined = [
        row
        for row in window.rows
        if picture.pixelColor(x, round(window.line_above(row) - 0.5)) == QColor(theme.zero_dot)
    ]
    beside = {framed, framed + 1}  # there the white frame lies over it
    groups = {row for row in enlarged.rows.groups if row in window.rows[1:]}
    assert groups - beside <= set(lined) <= groups
    assert groups - beside


def test_the_frame_is_whole_where_a_group_begins(enlarged, small_dataset):
    """The line between two groups does not cover it."""
    moment = batch_moment(small_dataset, batch_size=20)
    enlarged.show_layer(moment, 1)
    enlarged.sort_rows(by_label=True)
    first = enlarged.rows.groups[0]
    image = int(enlarged.rows.images[first])
    enlarged.show_layer(replace(moment, image_index=image), 1)
    heatmap = enlarged.heatmap
    # The image may be in the mini-batch twice; the last one is framed.
    box, picture = heatmap.row_box(heatmap.marked_row), heatmap.grab().toImage()
    heights = range(round(box.top()) - 3, round(box.top()) + 3)
    for x in (20, heatmap.width() // 2):
        assert QColor("#FFFFFF") in [picture.pixelColor(x, y) for y in heights]


def test_the_framed_row_stays_in_sight_when_the_room_shrinks(enlarged, small_dataset):
    """As it does when a layer is shown before it has its place in the window."""
    moment = batch_moment(small_dataset, batch_size=100)
    enlarged.show_layer(replace(moment, image_index=int(moment.frame.batch_indices[60])), 1)
    for height in (480, 250, 180):
        enlarged.resize(950, height)
        QCoreApplication.processEvents()
        assert enlarged.board.is_in_sight(enlarged.heatmap.marked_row)
