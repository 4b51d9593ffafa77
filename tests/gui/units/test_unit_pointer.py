"""The card follows what is pointed at."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from gui.style.theme import LIGHT
from gui.tiles.cell_look import mask_looks
from gui.tiles.heatmap import Heatmap
from gui.units.unit_numbers import UnitNumbers
from gui.units.unit_pointer import UnitPointer
from tests.gui.flow.flows import put_up


def numbers(cell):
    return UnitNumbers(f"cell {cell}", (), ())


@pytest.fixture
def tiles(qtbot):
    holder = QWidget()
    pair = Heatmap(holder), Heatmap(holder)
    for index, tile in enumerate(pair):
        tile.holder_kept = holder  # as long as the tiles are used
        tile.setGeometry(20 + 300 * index, 100, 125, 125)
        tile.show_cells(np.ones(100, dtype=np.uint8), mask_looks(LIGHT))
    put_up(qtbot, holder, 700, 400)
    return pair


@pytest.fixture
def pointer(tiles):
    each = UnitPointer(tiles[0].parentWidget())
    for tile in tiles:
        tile.unit_pointed.connect(lambda _, tile=tile: each.point(tile, numbers))
    return each


def test_the_card_is_there_as_long_as_a_cell_is_pointed_at(pointer, tiles):
    """Beside it, with its numbers; the tile's description says the same."""
    tiles[0].point_at(42)
    assert pointer.card.isVisible()
    assert pointer.card.numbers == numbers(42)
    assert tiles[0].accessibleDescription() == numbers(42).words
    cell = tiles[0].cell_box(42).toAlignedRect()
    window = tiles[0].window()
    place = QRect(tiles[0].mapTo(window, cell.topLeft()), cell.size())
    assert not pointer.card.geometry().intersects(place)
    assert window.rect().contains(pointer.card.geometry())
    tiles[0].point_at(None)
    assert not pointer.card.isVisible()
    assert tiles[0].accessibleDescription() == ""


def test_of_two_tiles_the_last_one_pointed_at_has_the_card(pointer, tiles):
    """When that is over, the other one has it again."""
    tiles[0].point_at(1)
    tiles[1].point_at(2)
    assert pointer.card.numbers == numbers(2)
    tiles[1].point_at(None)
    assert pointer.card.isVisible()
    assert pointer.card.numbers == numbers(1)


def test_without_numbers_there_is_no_card(pointer, tiles):
    """Nothing is claimed that is not known."""
    tiles[0].point_at(1)
    pointer.point(tiles[0], lambda _: None)
    assert not pointer.card.isVisible()
    assert tiles[0].accessibleDescription() == ""


def test_a_cell_out_of_sight_has_no_card(pointer, tiles):
    """A tile may be scrolled away."""
    tiles[0].point_at(1)
    tiles[0].move(-300, 100)
    pointer.refresh()
    assert not pointer.card.isVisible()
    tiles[0].move(QPoint(20, 100))
    pointer.refresh()
    assert pointer.card.isVisible()


def test_what_the_keyboard_points_at_is_read_out(pointer, tiles, qtbot, monkeypatch):
    """What the mouse points at is not; nor is a new moment, thirty times a second."""
    told = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: told.append(event.message())
    )
    tile = tiles[0]
    tile.window().activateWindow()
    qtbot.waitUntil(tile.isActiveWindow)
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tile, Qt.Key.Key_Right)
    QTest.keyClick(tile, Qt.Key.Key_Down)
    pointer.refresh()
    QTest.mouseMove(tile, tile.cell_box(33).center().toPoint())
    assert pointer.card.numbers == numbers(33)
    assert told == [numbers(0).words, numbers(10).words]
