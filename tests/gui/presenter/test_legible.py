"""What is presented can be read from the last row, in small windows too."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QToolButton,
    QWidget,
)

from gui.style.theme import LIGHT, PRESENTER_MINIMUM
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.text_line import TextLine
from tests.gui.whole_window import press

F5 = Qt.Key.Key_F5


@pytest.mark.parametrize("size", [(1024, 700), (1280, 720), (1366, 768), (1920, 1080)])
def test_all_text_is_large_and_whole(window, qtbot, size):
    press(window, F5)
    window.resize(*size)
    window.workspace.centre.plot.flush()

    def check():
        assert faults(window) == []

    qtbot.waitUntil(check)


@pytest.mark.parametrize("title", ["Dropout {ratio}", "드롭아웃 {ratio}"])
def test_titles_come_before_details(window, title):
    press(window, F5)
    window._rename("dropout", title)
    grid = window.workspace.centre.plot.grid
    for width in range(1024, 1400, 12):
        window.resize(width, 720)
        window.workspace.centre.plot.flush()
        QApplication.processEvents()
        assert grid.rows["dropout"].title.text() == title.format(ratio="0.30"), width


def test_lessons_that_come_and_go_leave_the_numbers_whole(window, qtbot):
    press(window, F5)
    window.resize(1280, 720)
    rows = window.workspace.centre.plot.grid.rows.values()
    for shown in (True, False):
        window.workspace.lesson_desk.place.show(shown)
        qtbot.waitUntil(lambda: all(is_whole(row.title) for row in rows))
        assert len({row.verdict.why.isVisible() for row in rows}) == 1


@pytest.mark.parametrize("beside", ["lessons", "settings"])
def test_what_stands_beside_the_cards_leaves_them_whole(large, qtbot, beside):
    """A class sees verdicts, layers and classes all the same."""
    press(large, F5)
    large.resize(1280, 720)
    workspace = large.workspace
    if beside == "lessons":
        workspace.lesson_desk.place.show(True)
    else:
        workspace.body.show_side(True)
    QApplication.processEvents()  # shares the room
    centre = workspace.centre
    row, track = centre.plot.grid.rows["dropout"], centre.strip.tracks.first

    def check():
        assert row.verdict.isVisible()
        assert [cut for cut in faults(large) if cut in texts_of(track)] == []
        assert track.output._names_classes()
        tiles = [track.sample, *track.layers, track.output]
        assert all(tile.visibleRegion().boundingRect() == tile.rect() for tile in tiles)

    qtbot.waitUntil(check)


def test_lessons_are_apart_however_often_it_begins(window, qtbot):
    """Their buttons grow while nobody sees them."""
    place, listed = window.workspace.lesson_desk.place, window.workspace.lessons.list
    for _ in range(2):
        press(window, F5)
        window.resize(1280, 720)
        place.show(True)
        QApplication.processEvents()
        boxes = [button.geometry() for button in listed.buttons]
        assert all(box.bottom() < below.top() for box, below in pairwise(boxes))
        place.show(False)
        press(window, F5)
        window.resize(1060, 690)
        QApplication.processEvents()


def test_a_ring_around_the_tiles_strikes_no_letter(window):
    """Nothing stands below them, and letters reach further down."""
    press(window, F5)
    window.resize(1280, 720)
    QApplication.processEvents()
    highlight = window.workspace.highlight
    bare = window.workspace.grab().toImage()
    highlight.show_parts(["strip"])
    (enclosed,) = highlight._enclosed()
    line = [
        bare.pixelColor(x, enclosed.bottom() + row).name()
        for row in (1, 2)
        for x in range(enclosed.left() + 20, enclosed.right() - 20)
    ]
    assert set(line) == {LIGHT.surface.lower()}


def test_the_settings_are_whole(window, qtbot):
    press(window, F5)
    window.resize(1280, 720)
    window.workspace.body.show_side(True)
    panel = window.workspace.panel
    qtbot.waitUntil(lambda: not set(faults(window)) & set(texts_of(panel)))


@pytest.mark.parametrize("size", [(1024, 700), (1280, 720)])
def test_there_is_room_for_curves(window, size):
    press(window, F5)
    window.resize(*size)
    QApplication.processEvents()
    assert window.workspace.centre.plot.plot.axes._plot_item.getViewBox().height() >= 80


def test_epoch_and_verdict_stand_out(window):
    press(window, F5)
    transport, grid = window.workspace.transport, window.workspace.centre.plot.grid
    assert transport.progress.epoch.font().pixelSize() == 36
    verdict = next(iter(grid.rows.values())).verdict.words
    assert verdict.font().pixelSize() == LIGHT.presenting().title


def faults(window):
    """Texts that are too small, cut off, or covered by something."""
    widgets = [each for each in window.workspace.findChildren(QWidget) if each.isVisible()]
    texts = [each for each in widgets if text_of(each)]
    small = [text_of(each) for each in texts if each.font().pixelSize() < PRESENTER_MINIMUM]
    cut = [text_of(each) for each in texts if not is_whole(each)]
    hidden = [
        text_of(each)
        for each in texts
        if each.visibleRegion().boundingRect() != each.rect() and not in_scroll_area(each)
    ]
    return [*small, *cut, *hidden]


def texts_of(part):
    """All that is said there."""
    return [text_of(each) for each in part.findChildren(QWidget) if text_of(each)]


def text_of(widget):
    """What a widget has to say in words; empty if it has no words."""
    if isinstance(widget, TextLine):
        return widget.shown_text
    if isinstance(widget, (QLabel, QToolButton)):
        return widget.text()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def is_whole(widget):
    """Whether all of its text is to be read."""
    if isinstance(widget, TextLine):
        return widget.shown_text in widget._wordings
    if isinstance(widget, ElidedLabel):
        return widget.text() == widget.full_text
    needed = widget.fontMetrics().horizontalAdvance(text_of(widget))
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() >= widget.heightForWidth(widget.width())
    return widget.width() >= needed and widget.height() >= widget.fontMetrics().height() - 2


def in_scroll_area(widget):
    """Whether what cannot be seen of it can be scrolled to."""
    while widget is not None and not isinstance(widget, QAbstractScrollArea):
        widget = widget.parentWidget()
    return widget is not None
