"""StepScroll: what is new comes into sight, and no more is scrolled than that needs."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from gui.lessons.step_scroll import StepScroll

ROOM = 300


@pytest.fixture
def rows():
    return [QWidget() for _ in range(4)]


@pytest.fixture
def scroll(qtbot, rows):
    """Four rows of 100 px, of which the last two are not there at first."""
    scroll = StepScroll()
    qtbot.addWidget(scroll)
    for row in rows:
        row.setFixedHeight(100)
    scroll.hold(*rows)
    for row in rows[2:]:
        row.hide()
    scroll.resize(200, ROOM)
    with qtbot.waitExposed(scroll):
        scroll.show()
    return scroll


def top_of(scroll, row):
    return row.mapTo(scroll.viewport(), QPoint(0, 0)).y()


def reveal(scroll, rows):
    for row in rows:
        row.show()
    scroll.show_rows(rows[0], rows[-1])


def test_what_fits_moves_nothing(scroll, rows, qtbot):
    reveal(scroll, rows[2:3])
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 0)
    rows[0].setFixedHeight(40)
    scroll.show_top()
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() == 0)
    reveal(scroll, rows[2:3])
    assert top_of(scroll, rows[0]) == 0


def test_it_scrolls_until_the_end_is_in_sight(scroll, rows, qtbot):
    """And not until what is new is at the top: what was read before stays as far as it can."""
    reveal(scroll, rows[2:3])
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() > 0)
    assert top_of(scroll, rows[2]) + 100 <= ROOM
    assert top_of(scroll, rows[1]) > 0


def test_the_beginning_is_in_sight_whatever_follows(scroll, rows, qtbot):
    rows[3].setFixedHeight(500)
    reveal(scroll, rows[2:])
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() > 0)
    assert 0 <= top_of(scroll, rows[2]) < 20


def test_a_reader_who_scrolls_is_left_alone(scroll, rows, qtbot):
    """Whatever is laid out later."""
    reveal(scroll, rows[2:])
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    scroll.turn(-1)
    place, most = bar.value(), bar.maximum()
    rows[3].setFixedHeight(200)
    qtbot.waitUntil(lambda: bar.maximum() > most)
    assert bar.value() == place


def test_the_next_step_begins_at_its_top(scroll, rows, qtbot):
    reveal(scroll, rows[2:])
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() > 0)
    scroll.show_top()
    assert scroll.verticalScrollBar().value() == 0
