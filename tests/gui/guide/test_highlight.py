"""Highlight: rings around named parts, whatever happens to them."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsView,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.guide.highlight import Highlight, Room
from gui.style.theme import DARK, LIGHT


class Window(QWidget):
    """Two buttons, of which the lower one can be replaced."""

    def __init__(self):
        super().__init__()
        self.upper, self.lower = QPushButton("upper"), QPushButton("lower")
        self.column = QVBoxLayout(self)
        self.column.addWidget(self.upper)
        self.column.addWidget(self.lower)
        parts = {
            "upper": lambda: self.upper,
            "lower": lambda: self.lower,
            "nothing": lambda: None,
        }
        self.highlight = Highlight(parts, self)
        self.resize(300, 200)


@pytest.fixture
def window(qtbot):
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def place_of(window, widget):
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_nothing_is_pointed_out_at_first(window):
    assert window.highlight.isHidden()
    assert window.highlight.places == ()


def test_a_ring_is_where_its_part_is(window):
    window.highlight.show_parts(["upper", "lower"])
    assert window.highlight.isVisible()
    assert window.highlight.places == (
        place_of(window, window.upper),
        place_of(window, window.lower),
    )
    picture = window.grab().toImage()
    edge = window.highlight.places[0].topLeft() + QPoint(60, -3)
    assert picture.pixelColor(edge) == QColor(LIGHT.ink)


def test_a_ring_covers_nothing_of_what_adjoins_its_part(window):
    highlight = Highlight({"lower": lambda: window.lower}, window, {"lower": Room(top=-3)})
    bare = window.grab().toImage()
    highlight.show_parts(["lower"])
    picture, place = window.grab().toImage(), highlight.places[0]
    top = place.topLeft() + QPoint(60, 0)
    for above in range(1, 12):
        assert picture.pixelColor(top - QPoint(0, above)) == bare.pixelColor(top - QPoint(0, above))
    assert picture.pixelColor(top + QPoint(0, 1)) == QColor(LIGHT.ink)


def test_a_ring_is_whole_at_the_windows_edge(window):
    window.column.setContentsMargins(0, 0, 0, 0)
    window.lower.hide()
    window.upper.setFixedSize(window.size())
    window.column.activate()
    window.highlight.show_parts(["upper"])
    assert window.highlight.places == (window.rect(),)
    picture, middle = window.grab().toImage(), window.rect().center()
    right, bottom = window.width() - 3, window.height() - 3
    for x, y in ((2, middle.y()), (right, middle.y()), (middle.x(), 2), (middle.x(), bottom)):
        assert picture.pixelColor(x, y) == QColor(LIGHT.ink)


def test_it_follows_a_resize(window, qtbot):
    window.highlight.show_parts(["lower"])
    with qtbot.waitSignal(window.highlight.moved):
        window.resize(500, 400)
    assert window.highlight.places == (place_of(window, window.lower),)


def test_it_goes_and_comes_with_its_part(window):
    window.highlight.show_parts(["upper"])
    window.upper.hide()
    assert window.highlight.isHidden()
    window.upper.show()
    assert window.highlight.isVisible()
    assert window.highlight.places == (place_of(window, window.upper),)


def test_it_finds_what_took_the_parts_place(window, qtbot):
    window.highlight.show_parts(["lower"])
    old, window.lower = window.lower, QPushButton("another")
    old.hide()
    old.deleteLater()
    window.column.addWidget(window.lower)
    qtbot.waitUntil(lambda: window.highlight.places == (place_of(window, window.lower),))


def test_it_never_takes_the_mouse(window, qtbot):
    window.highlight.show_parts(["upper"], dims=True)
    assert window.childAt(window.upper.geometry().center()) is window.upper
    with qtbot.waitSignal(window.upper.clicked):
        qtbot.mouseClick(window.upper, Qt.MouseButton.LeftButton)
    assert window.highlight.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_veil_darkens_all_but_the_part(window):
    bare = window.grab().toImage()
    window.highlight.show_parts(["upper"], dims=True)
    dimmed = window.grab().toImage()
    corner, middle = QPoint(1, 198), window.upper.geometry().center()
    assert dimmed.pixelColor(corner).lightness() < bare.pixelColor(corner).lightness()
    assert dimmed.pixelColor(middle) == bare.pixelColor(middle)


def test_clear_leaves_nothing(window):
    bare = window.grab().toImage()
    window.highlight.show_parts(["upper"])
    assert window.grab().toImage() != bare
    window.highlight.clear()
    assert window.grab().toImage() == bare
    assert window.highlight.names == ()


def test_a_part_that_is_not_there_has_no_ring(window):
    window.highlight.show_parts(["nothing"])
    assert window.highlight.isHidden()
    with pytest.raises(KeyError):
        window.highlight.show_parts(["bogus"])


def test_what_is_scrolled_out_of_sight_has_no_ring(qtbot):
    area = QScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    inside.resize(100, 1000)
    low = QPushButton("low", inside)
    low.setGeometry(0, 900, 80, 30)
    area.setWidget(inside)
    area.resize(200, 200)
    with qtbot.waitExposed(area):
        area.show()
    highlight = Highlight({"low": lambda: low}, area)
    highlight.show_parts(["low"])
    assert highlight.isHidden()
    area.verticalScrollBar().setValue(1000)
    assert highlight.isVisible()
    assert highlight.places == (place_of(area, low),)


def test_it_stays_below_what_lies_over_the_parts(window):
    cover = QWidget(window)
    cover.setAutoFillBackground(True)
    cover.setGeometry(100, 0, 200, 200)
    window.highlight.stay_below(cover)
    window.highlight.show_parts(["upper"])
    edge = window.highlight.places[0].topLeft() + QPoint(60, -3)
    left, right = edge, QPoint(150, edge.y())
    cover.show()
    cover.raise_()
    window.highlight.show_parts(["upper"])  # which lies over everything again
    picture = window.grab().toImage()
    assert picture.pixelColor(left) == QColor(LIGHT.ink)
    assert picture.pixelColor(right) != QColor(LIGHT.ink)
    cover.hide()
    assert window.grab().toImage().pixelColor(right) == QColor(LIGHT.ink)


def test_it_is_inked_with_the_theme(window):
    window.highlight.set_theme(DARK)
    window.highlight.show_parts(["upper"])
    edge = window.highlight.places[0].topLeft() + QPoint(60, -3)
    assert window.grab().toImage().pixelColor(edge) == QColor(DARK.ink)


def test_no_ink_is_left_behind_on_a_graphics_view(window, qtbot):
    """What is on the screen is what would be drawn anew."""
    window.lower.hide()
    window.lower = QGraphicsView()
    window.column.addWidget(window.lower)
    QTest.qWaitForWindowExposed(window)
    for names in (["upper", "lower"], ["upper"]):
        window.highlight.show_parts(names)
        QApplication.processEvents()
    on_screen = window.screen().grabWindow(window.winId()).toImage()
    assert on_screen == window.grab().toImage().convertedTo(on_screen.format())
