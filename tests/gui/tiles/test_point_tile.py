"""Pointing at cells, by mouse and by keyboard, and what else can be done with a tile."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from gui.style.theme import LIGHT
from gui.tiles.cell_look import mask_looks, signal_looks
from gui.tiles.heatmap import Heatmap
from gui.tiles.output_bars import OutputBars
from tests.gui.flow.flows import put_up

LOOKS = mask_looks(LIGHT)


@pytest.fixture
def tile(qtbot):
    heatmap = Heatmap()
    put_up(qtbot, heatmap, 125, 125)
    return heatmap


@pytest.fixture
def pointed(tile):
    cells = []
    tile.unit_pointed.connect(cells.append)
    return cells


def fill(tile, units=100, columns=None):
    tile.show_cells(np.ones(units, dtype=np.uint8), LOOKS, columns=columns)


def middle(tile, cell):
    return tile.cell_box(cell).center().toPoint()


def focus(qtbot, tile):
    tile.window().activateWindow()
    qtbot.waitUntil(tile.isActiveWindow)
    tile.setFocus(Qt.FocusReason.TabFocusReason)


@pytest.mark.parametrize("units", [1, 4, 5, 100, 2047, 2048])
def test_every_cell_is_under_the_mouse_where_it_is_painted(tile, units):
    """Its middle is its own; the pads and what the last row has over are nobody's."""
    fill(tile, units)
    assert [tile.cell_at(tile.cell_box(cell).center()) for cell in range(units)] == list(
        range(units)
    )
    grid = tile.grid()
    blank = grid.columns * grid.rows - units
    if blank:
        place = tile.cell_box(units - 1).center() + QPointF(grid.pitch, 0)
        assert tile.cell_at(place) is None
    assert tile.cell_at(QPointF(0.5, 0.5)) is None


def test_the_mouse_tells_each_cell_once(tile, pointed):
    """Moving within a cell tells nothing; leaving tells that nothing is pointed at."""
    fill(tile)
    first = middle(tile, 0)
    for place in (first, first + QPoint(2, 2), middle(tile, 11), QPoint(1, 1)):
        QTest.mouseMove(tile, place)
    QTest.mouseMove(tile, middle(tile, 42))
    QCoreApplication.sendEvent(tile, QEvent(QEvent.Type.Leave))
    assert pointed == [0, 11, None, 42, None]


def test_a_click_enlarges_and_leaves_the_focus(tile, qtbot):
    """Space then still trains; a press that is drawn away from the tile is no click."""
    fill(tile)
    field = QLineEdit(tile.window())
    field.show()
    tile.window().activateWindow()
    qtbot.waitUntil(tile.isActiveWindow)
    field.setFocus()
    with qtbot.waitSignal(tile.activated):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert field.hasFocus()
    with qtbot.assertNotEmitted(tile.activated):
        qtbot.mouseClick(tile, Qt.MouseButton.RightButton)
        qtbot.mousePress(tile, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(tile, Qt.MouseButton.LeftButton, pos=QPoint(-20, 10))
        tile.set_enlargeable(enlargeable=False)
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)


def test_keys_point_at_every_cell(tile, qtbot, pointed):
    """From the first one on; at the border they stay; Escape points at nothing."""
    fill(tile, 17)  # 5 in a row
    focus(qtbot, tile)
    key = Qt.Key
    for pressed in (key.Key_Right, key.Key_Right, key.Key_Down, key.Key_Left, key.Key_Up):
        QTest.keyClick(tile, pressed)
    assert pointed == [0, 1, 6, 5, 0]
    QTest.keyClick(tile, key.Key_End)
    QTest.keyClick(tile, key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(tile, key.Key_Home)
    QTest.keyClick(tile, key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert pointed[5:] == [4, 16, 15, 0]
    QTest.keyClick(tile, key.Key_Left)
    assert len(pointed) == 9
    QTest.keyClick(tile, key.Key_Escape)
    assert pointed[9:] == [None]


def test_the_keyboard_goes_on_where_it_was(tile, qtbot, pointed):
    """Also after the focus was elsewhere, which ends the pointing."""
    fill(tile)
    focus(qtbot, tile)
    tile.point_at(57)
    tile.clearFocus()
    assert pointed == [57, None]
    focus(qtbot, tile)
    QTest.keyClick(tile, Qt.Key.Key_Right)
    QTest.keyClick(tile, Qt.Key.Key_Right)
    assert pointed == [57, None, 57, 58]


def test_keys_that_are_not_its_own_go_on_to_others(tile, qtbot):
    """Escape with nothing to point at, and Space; arrows of an empty tile."""
    passed = []

    class Window(type(tile.window())):
        def keyPressEvent(self, event):
            passed.append(Qt.Key(event.key()))

    window = Window()
    qtbot.addWidget(window)
    tile.setParent(window)
    window.show()
    tile.show()
    focus(qtbot, tile)
    keys = [Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Escape]
    for key in keys:
        QTest.keyClick(tile, key)
    assert passed == keys
    fill(tile)
    for key in keys:
        QTest.keyClick(tile, key)
    assert passed == [*keys, Qt.Key.Key_Space]
    assert tile.pointed is None


def test_what_is_pointed_at_stays_with_new_values(tile, pointed):
    """And is dropped if there is no such cell any more."""
    fill(tile, 100)
    tile.point_at(57)
    tile.show_cells(np.zeros(100, dtype=np.uint8), LOOKS)
    assert tile.pointed == 57
    fill(tile, 50)
    assert tile.pointed is None
    tile.point_at(7)
    tile.show_nothing()
    assert pointed == [57, None, 7, None]


def test_a_mouse_at_rest_points_at_what_comes_under_it(tile, pointed):
    """Where other cells are laid out, or the first ones appear."""
    QTest.mouseMove(tile, QPoint(62, 62))
    fill(tile, 1)
    fill(tile, 9)
    fill(tile, 100, columns=50)
    assert pointed[:2] == [0, 4]
    assert pointed[2] == tile.cell_at(QPointF(62, 62))


def test_in_a_matrix_without_room_for_all_the_real_index_is_told(tile, pointed):
    """Every cell on show is one of those that are there."""
    fill(tile, 300 * 2048, columns=2048)
    order = tile.cell_order
    assert order.columns.step == 18
    assert order.rows.step == 3
    tile.point_at(order.cell_in(4, 5))
    assert pointed == [12 * 2048 + 90]
    assert tile.cell_at(tile.cell_box(pointed[0]).center()) == pointed[0]
    assert "114 of 2,048 units, 100 of 300 rows" in tile.note
    fill(tile)
    assert tile.note == ""


@pytest.mark.parametrize("units", [1, 100, 2048])
@pytest.mark.parametrize("look", [0, 1, 2, 253, 254])
def test_the_cell_pointed_at_is_ringed_whatever_its_look(tile, units, look):
    """The picture changes around it, in white and in the dark of the well."""
    tile.show_cells(np.full(units, look, dtype=np.uint8), signal_looks(LIGHT))
    before = tile.grab().toImage()
    cell = units // 2
    tile.point_at(cell)
    after = tile.grab().toImage()
    box = tile.cell_box(cell).toAlignedRect()
    near = box.adjusted(-6, -6, 6, 6).intersected(tile.rect())
    changed = {
        (x, y) for x in range(125) for y in range(125) if before.pixel(x, y) != after.pixel(x, y)
    }
    assert changed
    assert all(near.contains(*place) for place in changed)
    assert any(after.pixelColor(*place).name() == "#ffffff" for place in changed)
    assert before.pixel(box.center()) == after.pixel(box.center())


def test_the_focus_is_seen_on_the_tile_but_not_on_its_picture(tile, qtbot):
    """A ring of ink."""
    fill(tile)
    focus(qtbot, tile)
    assert tile.grab().toImage().pixelColor(60, 0).name() == LIGHT.ink.lower()
    tile.clearFocus()
    assert tile.grab().toImage().pixelColor(60, 0).name() == LIGHT.well.lower()


def test_keys_and_menu_do_the_same(tile, qtbot):
    """Copy and enlarge; nothing can be copied of an empty tile."""
    image = QImage(3, 5, QImage.Format.Format_RGB32)
    image.fill(0)
    tile.offer_copies(lambda: image, lambda: "a\tb\n")
    assert [deed.possible for deed in tile.deeds()] == [False, False, True]
    fill(tile)
    focus(qtbot, tile)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    QTest.keyClick(tile, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.image().size() == image.size()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(tile, Qt.Key.Key_C, both)
    assert clipboard.text() == "a\tb\n"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(tile.activated):
            QTest.keyClick(tile, key)


@pytest.mark.qt_log_ignore("^This plugin does not support (raise|grabbing the keyboard)")
@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_the_menu_shows_the_keys(tile, qtbot, reason):
    """By right click and by the menu key."""
    tile.offer_copies(QImage, lambda: "")
    fill(tile)
    place = QPoint(10, 10)
    event = QContextMenuEvent(reason, place, tile.mapToGlobal(place))
    QCoreApplication.sendEvent(tile, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    shown = {action.text(): action.shortcut().toString() for action in menu.actions()}
    assert shown == {
        "Copy picture": "Ctrl+C",
        "Copy table": "Ctrl+Shift+C",
        "Enlarge": QKeySequence("Return").toString(),
    }
    with qtbot.waitSignal(tile.activated):
        menu.actions()[2].trigger()
    menu.close()


def test_classes_are_pointed_at_too(qtbot):
    """By mouse in the column of a class, by keyboard from left to right."""
    output = OutputBars()
    put_up(qtbot, output, 140, 125)
    output.show_probabilities(np.full(10, 0.1), 3, 1)
    boxes = [output.cell_box(cell) for cell in range(10)]
    assert [output.cell_at(box.center()) for box in boxes] == list(range(10))
    focus(qtbot, output)
    for _ in range(3):
        QTest.keyClick(output, Qt.Key.Key_Right)
    assert output.pointed == 2
    output.show_probabilities(np.full(2, 0.5), 1, 1)
    assert output.pointed is None
    assert output.deeds() == []


def test_a_tile_that_chooses_gives_a_click_and_enter_to_the_cell(tile, qtbot):
    """It is enlarged by its menu then."""
    fill(tile)
    tile.set_chooses(chooses=True)
    with qtbot.assertNotEmitted(tile.activated), qtbot.waitSignal(tile.cell_chosen) as chosen:
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=middle(tile, 42))
    assert chosen.args == [42]
    focus(qtbot, tile)
    tile.point_at(7)
    with qtbot.assertNotEmitted(tile.activated), qtbot.waitSignal(tile.cell_chosen) as chosen:
        QTest.keyClick(tile, Qt.Key.Key_Return)
    assert chosen.args == [7]
    with qtbot.waitSignal(tile.activated):
        {deed.text: deed for deed in tile.deeds()}["Enlarge"].do()
    tile.point_at(None)
    with qtbot.assertNotEmitted(tile.cell_chosen):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
        QTest.keyClick(tile, Qt.Key.Key_Return)


def test_losing_the_focus_ends_no_pointing_of_the_mouse(tile, qtbot, pointed):
    """Nor does the tile's own menu end that of the keyboard."""
    fill(tile)
    focus(qtbot, tile)
    QTest.mouseMove(tile, middle(tile, 5))
    tile.clearFocus()
    assert tile.pointed == 5
    focus(qtbot, tile)
    tile.point_at(6)
    popup = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.PopupFocusReason)
    QCoreApplication.sendEvent(tile, popup)
    assert pointed == [5, 6]
