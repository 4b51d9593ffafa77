"""The side panel: docked in a wide window, a drawer in a narrow one."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from gui.body import Body

WIDE, NARROW = 1280, 1279


class Side(QWidget):
    """A panel with something in it that must not be lost."""

    def __init__(self):
        super().__init__()
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)


@pytest.fixture
def body(qtbot):
    """A docked one."""
    side, centre = Side(), QFrame()
    body = Body(side, centre)
    body.side, body.centre = side, centre
    body.heard = []
    body.side_shown.connect(body.heard.append)
    qtbot.addWidget(body)
    body.resize(WIDE, 600)
    with qtbot.waitExposed(body):
        body.show()
    assert body.heard == [True], "whoever shows it on a button has to know"
    body.heard.clear()
    return body


def place(body, widget):
    """Return where a widget is, in the body's coordinates."""
    QCoreApplication.processEvents()  # lays out
    return widget.rect().translated(widget.mapTo(body, QPoint()))


def test_a_wide_one_is_docked_beside_the_centre(body):
    assert body.side.isVisible()
    side, centre = place(body, body.side), place(body, body.centre)
    assert side.right() < centre.left()
    assert centre.right() < WIDE
    assert side.width() == 264
    assert side.height() == centre.height()


def test_a_narrow_one_is_a_drawer_that_waits(body):
    """The centre keeps all the width; the panel lies over it, where it would stand docked."""
    docked = place(body, body.side)
    body.resize(NARROW, 600)
    assert not body.side.isVisible()
    assert body.heard == [False]
    alone = place(body, body.centre)
    assert alone.width() > NARROW - 40
    body.show_side(True)
    assert body.side.isVisible()
    assert place(body, body.centre) == alone
    side = place(body, body.side)
    assert side.intersects(alone)
    assert side.width() == 264
    assert side == docked
    assert body.childAt(side.center()) in (body.side, body.side.field), "it lies on top"


def test_escape_closes_a_drawer_and_leaves_a_docked_one(body):
    body.side.field.setFocus()
    QTest.keyClick(body.side.field, Qt.Key.Key_Escape)
    assert body.side.isVisible()
    body.resize(NARROW, 600)
    body.show_side(True)
    body.side.field.setFocus()
    QTest.keyClick(body.side.field, Qt.Key.Key_Escape)
    assert not body.side.isVisible()
    assert body.heard[-1] is False


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_it_is_shown_and_hidden(body, width):
    """The centre takes the room of a docked one."""
    body.resize(width, 600)
    for shown in (True, False, True, False):
        body.show_side(shown)
        assert body.side.isVisible() == shown
        assert body.heard[-1] == shown
    assert place(body, body.centre).width() > width - 40
    assert not body._drawer.isVisible()


def test_escape_closes_the_drawer_only(body, qtbot):
    """Wherever in it the focus is."""
    for width, stays in ((NARROW, False), (WIDE, True)):
        body.resize(width, 600)
        body.show_side(True)
        qtbot.keyClick(body.side.field, Qt.Key.Key_Escape)
        assert body.side.isVisible() == stays


def test_a_resize_keeps_the_panel_alive_and_right(body):
    """Whatever is typed there is still there, at the size that belongs."""
    body.side.field.setText("half a value")
    docked = place(body, body.side)
    for _ in range(3):
        body.resize(NARROW, 500)
        body.show_side(True)
        drawer = place(body, body.side)
        assert drawer.bottom() < 500
        body.resize(WIDE, 600)
        assert body.side.isVisible()
        assert not body._drawer.isVisible()
        assert place(body, body.side) == docked
    assert body.side.field.text() == "half a value"


def test_a_width_on_the_same_side_of_the_border_changes_nothing(body):
    """One that the person has hidden stays hidden."""
    body.show_side(False)
    body.heard.clear()
    body.resize(1900, 900)
    body.resize(WIDE, 600)
    assert body.heard == []
    assert not body.side.isVisible()


@pytest.mark.parametrize("shown", [True, False])
def test_it_is_put_away_while_the_centre_is_presented(body, shown):
    """Then it is as it was, and what a person wants of it is remembered all along."""
    body.show_side(shown)
    body.present(True)
    assert not body.side.isVisible()
    body.resize(NARROW, 600)
    body.resize(WIDE, 600)
    assert not body.side.isVisible()
    body.show_side(True)  # asked for all the same
    assert body.wanted == shown
    body.present(False)
    assert body.side.isVisible() == shown
    assert body.wanted == shown


def test_what_is_put_away_is_remembered(body, qtbot):
    """By another one, for another language."""
    body.present(True)
    other = Body(Side(), QFrame())
    qtbot.addWidget(other)
    other.recall(body.memory())
    assert not other._side.isVisibleTo(other)
    other.present(False)
    assert other._side.isVisibleTo(other)


def test_at_the_top_it_keeps_its_distance_from_the_edge(body):
    assert place(body, body.centre).top() == 0
    body.set_at_top(True)
    assert place(body, body.centre).top() == 8
