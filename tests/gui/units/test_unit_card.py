"""The card with a unit's numbers."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from gui.style.theme import DARK, LIGHT
from gui.units.unit_card import UnitCard, place_beside
from gui.units.unit_numbers import UnitNumbers

ROOM = QRect(0, 0, 1024, 700)
SIZE = QSize(260, 150)
NUMBERS = UnitNumbers("Hidden 1, unit 2", ("kept",), (("Before the mask", "0.123"),))


@pytest.mark.parametrize("x", range(0, 900, 90))
@pytest.mark.parametrize("y", range(0, 575, 115))
@pytest.mark.parametrize("side", [95, 125, 480])
def test_the_card_stands_within_the_window_and_never_on_the_cell(x, y, side):
    """Beside a small tile it leaves all of it free."""
    tile = QRect(x, y, side, side).intersected(ROOM)
    for corner in (QPoint(3, 3), QPoint(tile.width() - 14, tile.height() - 14)):
        cell = QRect(tile.topLeft() + corner, QSize(11, 11)).intersected(tile)
        card = QRect(place_beside(SIZE, cell, tile, ROOM), SIZE)
        assert ROOM.contains(card)
        assert not card.intersects(cell)
        if side < 200:
            assert not card.intersects(tile)


def test_in_a_narrow_window_it_stands_above_or_below():
    """Where there is no room to the right nor to the left."""
    room = QRect(0, 0, 300, 700)
    for top in (100, 500):
        cell = QRect(140, top, 11, 11)
        card = QRect(place_beside(SIZE, cell, cell, room), SIZE)
        assert room.contains(card)
        assert not card.intersects(cell)


@pytest.fixture
def card(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(ROOM.size())
    window.show()
    shown = UnitCard(window)
    shown.window_kept = window  # as long as the card is used
    return shown


def show(card, numbers, note=""):
    card.show_numbers(numbers, note, QRect(200, 300, 11, 11), QRect(150, 250, 125, 125))


def test_the_mouse_does_not_notice_it(card):
    """It may come to stand under the mouse."""
    show(card, NUMBERS)
    assert card.isVisible()
    assert card.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert card.window().childAt(card.geometry().center()) is None


def test_its_size_does_not_flicker_with_its_numbers(card):
    """It grows for longer ones of the same unit; another unit has another card."""
    show(card, NUMBERS)
    short = card.size()
    longer = UnitNumbers(NUMBERS.title, ("kept",), (("Before the mask", "0.123 and much more"),))
    show(card, longer)
    grown = card.size()
    assert grown.width() > short.width()
    show(card, NUMBERS)
    assert card.size() == grown
    show(card, UnitNumbers("Hidden 1, unit 3", NUMBERS.states, NUMBERS.rows))
    assert card.size() == short


def test_it_has_no_room_for_rows_that_are_gone(card):
    """Of a past step only the mask is known: what was said of now leaves no hole."""
    show(card, NUMBERS)
    whole = card.height()
    show(card, UnitNumbers(NUMBERS.title, NUMBERS.states, ()))
    assert card.height() < whole


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.presenting()])
def test_nothing_is_cut_off(card, theme):
    """Title, states, rows and note leave the pads free."""
    card.set_theme(theme)
    show(card, NUMBERS, "The tile shows 100 of 2,048 units")
    picture = card.grab().toImage()
    inked = [
        (x, y)
        for x in range(2, picture.width() - 2)
        for y in range(2, picture.height() - 2)
        if picture.pixelColor(x, y).name() != theme.surface.lower()
    ]
    corner = theme.control_radius
    inside = [x for x, y in inked if corner < y < picture.height() - corner]
    assert min(inside) >= 8
    assert max(inside) <= picture.width() - 8
    assert max(y for x, y in inked if corner < x < picture.width() - corner) <= (
        picture.height() - 8
    )
    assert card.accessibleName() == NUMBERS.words
