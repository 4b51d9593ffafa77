"""Presenter mode of the whole window, as a person begins and leaves it."""

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

from gui.remembered import Remembered
from gui.settings import Settings
from gui.style.appearance import apply_theme
from gui.style.theme import LIGHT, PRESENTER_MINIMUM
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.text_line import TextLine
from tests.data_folders import write_data_folder
from tests.gui.whole_window import click, opened, press, small_preset

ESCAPE, F5 = Qt.Key.Key_Escape, Qt.Key.Key_F5


@pytest.fixture
def window(qtbot, qapp, tmp_path):
    """A window 3 steps on, that wears what the application wears."""
    yield from three_steps_on(qtbot, qapp, tmp_path, small_preset(epochs=60))


@pytest.fixture
def large(qtbot, qapp, tmp_path):
    """The same with six hidden layers."""
    preset = small_preset(epochs=60, hidden_sizes=(100,) * 6)
    yield from three_steps_on(qtbot, qapp, tmp_path, preset)


def three_steps_on(qtbot, qapp, tmp_path, preset):
    """Open that experiment, and close it afterwards."""
    window = opened(qtbot, preset, write_data_folder(tmp_path / "tiny"))
    settings = Settings()
    settings.introduced = True
    remembered = Remembered(qapp, settings)
    remembered.open(window)
    window.resize(1440, 900)
    for step in range(3):
        click(qtbot, window.workspace.transport.step)
        qtbot.waitUntil(lambda step=step: window._frame.step == step + 1)
    yield window
    window.close()
    remembered.deleteLater()
    apply_theme(qapp, LIGHT)


def is_presented(window):
    """Whether all that belongs to it is so."""
    told = {
        window._full_screen.is_on,
        window.workspace.header.present.isChecked(),
        window.workspace.centre.strip.spotlight._is_on,
        QApplication.font().pixelSize() >= PRESENTER_MINIMUM,
    }
    assert len(told) == 1
    return told.pop()


class TestOnAndOff:
    """Everything is as before afterwards."""

    @pytest.mark.parametrize("side", [True, False])
    def test_f5_begins_and_ends_it(self, window, side):
        body = window.workspace.body
        body.show_side(side)
        geometry, sheet = window.geometry(), QApplication.instance().styleSheet()
        press(window, F5)
        assert is_presented(window)
        assert window.isFullScreen()
        assert not window.workspace.panel.isVisible()
        press(window, F5)
        assert not is_presented(window)
        assert not window.isFullScreen()
        assert window.geometry() == geometry
        assert window.workspace.panel.isVisible() == side
        assert body.wanted == side
        assert QApplication.instance().styleSheet() == sheet
        assert window.workspace.header.isVisible()

    def test_lessons_are_put_away_too(self, window, qtbot):
        """And stand there again afterwards, in another language as well."""
        window.workspace.header.lessons.click()
        place = window.workspace.lesson_desk.place
        assert place.is_shown
        press(window, F5)
        assert not place.is_shown
        window.set_language("ko")
        place = window.workspace.lesson_desk.place
        assert not place.is_shown
        window.workspace.header.present.click()
        assert place.is_shown
        qtbot.waitUntil(window.workspace.panel.isVisible)

    def test_lessons_that_were_hidden_stay_so(self, window):
        for _ in range(2):
            press(window, F5)
            assert not window.workspace.lesson_desk.place.is_shown

    def test_the_header_has_a_button_for_it(self, window, qtbot):
        click(qtbot, window.workspace.header.present)
        assert is_presented(window)

    def test_in_a_low_window_the_transport_bar_has_the_way_out(self, window, qtbot):
        press(window, F5)
        window.resize(1280, 720)
        assert not window.workspace.header.isVisible()
        click(qtbot, window.workspace.transport.leave)
        assert not is_presented(window)
        assert not window.workspace.transport.leave.isVisible()

    @pytest.mark.parametrize("part", ["settings", "header", "flow", "lessons"])
    def test_the_keyboard_is_where_it_was(self, window, qtbot, part):
        """What is put away meanwhile gives it to no button that Space would press."""
        workspace = window.workspace
        controls = {
            "settings": workspace.panel.presets,
            "header": workspace.header.setup,
            "flow": workspace.centre.strip.head.compare_button,
            "lessons": workspace.lessons.list.folder,
        }
        if part == "lessons":
            workspace.lesson_desk.place.show(True)
        control = controls[part]
        control.setFocus(Qt.FocusReason.TabFocusReason)
        press(window, F5)
        window.resize(1280, 720)
        QApplication.processEvents()
        assert window.focusWidget() is (control if part == "flow" else workspace.body)
        press(window, F5)
        assert window.focusWidget() is control

    def test_a_change_of_language_goes_on_presenting(self, window, qtbot):
        press(window, F5)
        window.set_language("ko")
        assert is_presented(window)
        assert not window.workspace.panel.isVisible()
        window.workspace.header.present.click()
        assert not is_presented(window)
        qtbot.waitUntil(window.workspace.panel.isVisible)

    def test_a_window_that_is_closed_while_presenting_is_remembered_as_it_was(self, window):
        geometry = window.geometry()
        press(window, F5)
        window.close()
        assert not window.isFullScreen()
        assert window.geometry() == geometry


class TestEscape:
    """It leaves what was opened last, and presenter mode in the end."""

    def test_it_leaves(self, window):
        press(window, F5)
        press(window, ESCAPE)
        assert not is_presented(window)

    def test_an_enlarged_layer_comes_first(self, window):
        press(window, F5)
        strip = window.workspace.centre.strip
        strip.enlargement.enlarge(0, 0)
        window.workspace.take_focus()
        press(window, ESCAPE)
        assert is_presented(window)
        assert strip.tracks.first.isVisible()
        press(window, ESCAPE)
        assert not is_presented(window)

    def test_the_past_comes_first(self, window, qtbot):
        press(window, F5)
        centre = window.workspace.centre
        centre.plot.look_back(1)
        qtbot.waitUntil(lambda: centre.strip.moment.frame.is_past)
        window.workspace.take_focus()
        press(window, ESCAPE)
        assert is_presented(window)
        assert not centre.strip.moment.frame.is_past

    def test_the_walk_comes_first(self, window):
        press(window, F5)
        centre = window.workspace.centre
        centre.strip.head.walk_button.click()
        centre.walk.walk.pause()
        window.workspace.take_focus()
        press(window, ESCAPE)
        assert is_presented(window)
        assert not centre.walking

    def test_a_drawer_of_lessons_comes_first(self, window):
        press(window, F5)
        window.resize(1024, 700)
        window.workspace.lesson_desk.place.show(True)
        window.workspace.take_focus()
        press(window, ESCAPE)
        assert is_presented(window)
        assert not window.workspace.lesson_desk.place.is_shown

    def test_the_drawer_comes_first(self, window):
        press(window, F5)
        window.resize(1024, 700)
        window.workspace.body.show_side(True)
        press(window, ESCAPE)
        assert is_presented(window)
        assert not window.workspace.panel.isVisible()


class TestLegible:
    """From the last row, in small windows too."""

    @pytest.mark.parametrize("size", [(1024, 700), (1280, 720), (1366, 768), (1920, 1080)])
    def test_all_text_is_large_and_whole(self, window, qtbot, size):
        press(window, F5)
        window.resize(*size)
        window.workspace.centre.plot.flush()

        def check():
            assert faults(window) == []

        qtbot.waitUntil(check)

    @pytest.mark.parametrize("title", ["Dropout {ratio}", "드롭아웃 {ratio}"])
    def test_titles_come_before_details(self, window, title):
        press(window, F5)
        window._rename("dropout", title)
        grid = window.workspace.centre.plot.grid
        for width in range(1024, 1400, 12):
            window.resize(width, 720)
            window.workspace.centre.plot.flush()
            QApplication.processEvents()
            assert grid.rows["dropout"].title.text() == title.format(ratio="0.30"), width

    def test_lessons_that_come_and_go_leave_the_numbers_whole(self, window, qtbot):
        press(window, F5)
        window.resize(1280, 720)
        rows = window.workspace.centre.plot.grid.rows.values()
        for shown in (True, False):
            window.workspace.lesson_desk.place.show(shown)
            qtbot.waitUntil(lambda: all(is_whole(row.title) for row in rows))
            assert len({row.verdict.why.isVisible() for row in rows}) == 1

    @pytest.mark.parametrize("beside", ["lessons", "settings"])
    def test_what_stands_beside_the_cards_leaves_them_whole(self, large, qtbot, beside):
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

    def test_lessons_are_apart_however_often_it_begins(self, window, qtbot):
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

    def test_a_ring_around_the_tiles_strikes_no_letter(self, window):
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

    def test_the_settings_are_whole(self, window, qtbot):
        press(window, F5)
        window.resize(1280, 720)
        window.workspace.body.show_side(True)
        panel = window.workspace.panel
        qtbot.waitUntil(lambda: not set(faults(window)) & set(texts_of(panel)))

    @pytest.mark.parametrize("size", [(1024, 700), (1280, 720)])
    def test_there_is_room_for_curves(self, window, size):
        press(window, F5)
        window.resize(*size)
        QApplication.processEvents()
        assert window.workspace.centre.plot.plot.axes._plot_item.getViewBox().height() >= 80

    def test_epoch_and_verdict_stand_out(self, window):
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
