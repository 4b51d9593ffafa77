"""The panels of all runs."""

import pytest
from PySide6.QtWidgets import QWidget

from gui.charts.confusion.confusion_matrix import ConfusionMatrix
from gui.charts.run_board import RunBoard
from gui.style.theme import DARK, LIGHT
from tests.gui.flow.flows import put_up
from tests.gui.plot.plot_frames import styles


def put_up_board(qtbot, runs, size):
    board = RunBoard(ConfusionMatrix)
    board.set_theme(LIGHT)
    board.set_runs(styles(runs))
    for panel in board.panels.values():
        panel.show_title("Dropout 0.20")
        panel.note.show_text("4,309 of 10,000 misread", "4,309 misread")
    put_up(qtbot, board, *size)
    return board


@pytest.mark.parametrize("runs", range(1, 7))
@pytest.mark.parametrize("size", [(632, 160), (1090, 300), (1590, 500)])
def test_titles_and_notes_can_be_read(qtbot, runs, size):
    """Of up to six runs, at the three sizes of the window."""
    for panel in put_up_board(qtbot, runs, size).panels.values():
        assert panel.title.shown_text == "Dropout 0.20"
        assert panel.note.shown_text in {"4,309 of 10,000 misread", "4,309 misread"}


@pytest.mark.parametrize("theme", [LIGHT, DARK.presenting()])
def test_a_tile_is_as_large_as_it_was_said_to_be(qtbot, theme):
    board = put_up_board(qtbot, 3, (900, 240))
    board.set_theme(theme)
    qtbot.waitUntil(lambda: board.panels["run0"].tile.y() > 0)
    width, height = board.tile_size(900, 240, 3)
    tile = board.panels["run0"].tile
    assert tile.width() == pytest.approx(width, abs=1)
    qtbot.waitUntil(lambda: abs(tile.height() - height) <= 1)


def test_the_same_runs_keep_their_panels(qtbot):
    board = put_up_board(qtbot, 2, (600, 200))
    panels = dict(board.panels)
    assert not board.set_runs(styles(2))
    assert board.panels == panels
    assert board.set_runs(styles(3))
    assert len(board.panels) == 3


def test_tab_goes_from_run_to_run_where_the_board_stands(qtbot):
    """Also to panels that are made later than what is around them."""
    window = QWidget()
    qtbot.addWidget(window)
    board = RunBoard(ConfusionMatrix, parent=window)
    board.set_runs(styles(1))
    board.set_runs(styles(3))
    tiles = [panel.tile for panel in board.panels.values()]
    following, reached = tiles[0], []
    for _ in range(20):
        if following in tiles and following not in reached:
            reached.append(following)
        following = following.nextInFocusChain()
    assert reached == tiles


def test_a_title_without_room_keeps_its_end(qtbot):
    """The ratio is what tells runs apart."""
    board = put_up_board(qtbot, 6, (500, 160))
    panel = board.panels["run1"]
    panel.show_title("The run with the long title 0.20")
    assert panel.title.shown_text.endswith("20")
    assert panel.title.toolTip() == "The run with the long title 0.20"


def test_tiles_that_suit_go_before_larger_ones(qtbot):
    """Broad ones, say, in which counts can be written."""
    board = put_up_board(qtbot, 4, (1000, 300))
    columns = len({panel.x() for panel in board.panels.values()})
    broad = RunBoard(ConfusionMatrix, lambda width, _height: width > 400)
    broad.set_theme(LIGHT)
    broad.set_runs(styles(4))
    put_up(qtbot, broad, 1000, 300)
    assert columns == 4
    assert len({panel.x() for panel in broad.panels.values()}) == 2


def test_only_the_runs_of_a_page_have_a_place(qtbot):
    """They have the room of all; the others keep what they show."""
    board = put_up_board(qtbot, 6, (900, 240))
    board.show_page(range(2, 4))
    shown = [name for name, panel in board.panels.items() if panel.isVisible()]
    assert shown == ["run2", "run3"]
    assert board.panels["run2"].width() > 400


def test_as_many_runs_fit_as_their_tiles_suit(qtbot):
    board = RunBoard(ConfusionMatrix, lambda width, height: width >= 200 and height >= 100)
    board.set_runs(styles(6))
    assert board.most_fitting(450, 140) == 2
    assert board.most_fitting(450, 300) == 4
    assert board.most_fitting(150, 300) == 0
