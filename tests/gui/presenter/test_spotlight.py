"""The light on the tile that is pointed at."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from gui.flow.flow_strip import FlowStrip
from gui.style.theme import DARK, LIGHT
from tests.gui.flow.flows import STYLES, after, put_up, twins


@pytest.fixture
def strip(qtbot, small_dataset):
    """A flow card with a pass, as it is presented."""
    strip = FlowStrip()
    put_up(qtbot, strip, 1500, 500)
    strip.set_dataset(small_dataset)
    strip.set_runs(STYLES)
    strip.show_frame(after(twins(small_dataset), 3))
    strip.set_theme(LIGHT.presenting())
    return strip


def brightness(strip, place):
    """How bright the card is at that place, from 0 to 255."""
    return QColor(strip.grab().toImage().pixel(place)).lightness()


def middle(strip, widget):
    return widget.mapTo(strip, widget.rect().center())


def test_what_is_around_the_tile_is_dimmed(strip):
    """The tile itself is as bright as before, and so is all again when the mouse leaves."""
    tile, other = strip.tracks.first.layers
    free = QPoint(strip.width() - 8, strip.height() - 8)
    before = [brightness(strip, place) for place in (middle(strip, tile), free)]
    QTest.mouseMove(tile, QPoint(3, 3))
    assert strip.spotlight.tile is tile
    lit, dimmed = (brightness(strip, place) for place in (middle(strip, tile), free))
    assert lit == before[0]
    assert dimmed < before[1] - 60
    QTest.mouseMove(other, QPoint(3, 3))
    assert strip.spotlight.tile is other
    QTest.mouseMove(strip, free)
    tile.leaveEvent(None)
    other.leaveEvent(None)
    assert strip.spotlight.tile is None
    assert brightness(strip, free) == before[1]


def test_the_keyboard_has_a_light_too(strip):
    """Until it goes on to something else."""
    tile = strip.tracks.first.layers[1]
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    assert strip.spotlight.tile is tile
    strip.head.compare_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert strip.spotlight.tile is None
    assert strip.spotlight.isHidden()


def test_a_layer_that_a_click_enlarged_comes_back_without_a_light(strip, qtbot):
    """The keyboard is at its tile then, but nobody led it there, until an arrow points."""
    strip.window().activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    tile = strip.tracks.first.layers[1]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    strip.enlargement.shrink()
    assert tile.hasFocus()
    assert strip.spotlight.tile is None
    qtbot.keyClick(tile, Qt.Key.Key_Right)
    assert strip.spotlight.tile is tile
    qtbot.keyClick(tile, Qt.Key.Key_Escape)
    assert strip.spotlight.tile is None


def test_a_layer_that_a_key_enlarged_comes_back_in_the_light(strip, qtbot):
    strip.window().activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    tile = strip.tracks.first.layers[1]
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(tile, Qt.Key.Key_Return)
    strip.enlargement.shrink()
    assert strip.spotlight.tile is tile


def test_it_takes_no_event_away(strip, qtbot):
    """Below it the tile is clicked and enlarged as ever; it has the light no more then."""
    tile = strip.tracks.first.layers[0]
    QTest.mouseMove(tile, QPoint(3, 3))
    assert strip.spotlight.isVisible()
    place = tile.mapTo(strip.window(), tile.rect().center())
    assert strip.window().childAt(place) is tile
    with qtbot.waitSignal(tile.activated):
        QTest.mouseClick(strip.window().windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    assert strip.spotlight.tile is None


def test_there_is_none_but_when_presenting(strip):
    strip.set_theme(DARK)
    QTest.mouseMove(strip.tracks.first.layers[0], QPoint(3, 3))
    assert strip.spotlight.tile is None
    assert strip.spotlight.isHidden()
    strip.set_theme(DARK.presenting())
    assert strip.spotlight.tile is strip.tracks.first.layers[0]


def test_it_follows_the_size_of_the_card(strip):
    strip.tracks.first.layers[0].setFocus(Qt.FocusReason.TabFocusReason)
    strip.resize(1300, 480)
    assert strip.spotlight.geometry() == strip.rect()
