"""Presenter mode of the whole window, as a person begins and leaves it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
)

from gui.style.theme import PRESENTER_MINIMUM
from tests.gui.whole_window import click, press

ESCAPE, F5 = Qt.Key.Key_Escape, Qt.Key.Key_F5


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
