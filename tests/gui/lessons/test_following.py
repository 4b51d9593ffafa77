"""A lesson by keyboard and ear, and what is new brought into sight."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.gui.lessons.panels import press
from tests.gui.lessons.small_lessons import ASKING, LAST, small_lesson


class TestKeyboard:
    """A lesson from the list to its end by Tab and Space alone."""

    def test_it_is_where_the_person_goes_on(self, lessons, qtbot, tmp_path):
        panel, page = lessons.panel, lessons.page
        lesson = small_lesson(tmp_path, ASKING, LAST)
        panel.list.show_lessons([lesson])
        panel.activateWindow()
        panel.take_focus()
        qtbot.waitUntil(panel.list.buttons[0].hasFocus)
        qtbot.keyClick(panel.list.buttons[0], Qt.Key.Key_Space)
        assert page.hasFocus()  # nothing to do while the experiment is prepared
        lessons.restart(lesson)
        first, second = page.question.choices
        assert first.hasFocus()
        qtbot.keyClick(first, Qt.Key.Key_Tab)
        qtbot.keyClick(second, Qt.Key.Key_Space)
        assert second.hasFocus()
        qtbot.keyClick(second, Qt.Key.Key_Tab)
        assert page.action.hasFocus()
        panel.set_playing(playing=True)
        assert page.hasFocus()  # Space pauses
        lessons.go(10)
        panel.set_playing(playing=False)
        assert page.action.hasFocus()
        qtbot.keyClick(page.action, Qt.Key.Key_Space)
        assert page.title.text() == "The end"
        qtbot.keyClick(page.action, Qt.Key.Key_Space)
        assert panel.list.buttons[0].hasFocus()

    def test_it_stays_elsewhere(self, lessons, qtbot, tmp_path):
        """Nothing takes it from whoever trains with Space in the window."""
        lessons.panel.setFocus()
        lessons.panel.clearFocus()
        lessons.begin(small_lesson(tmp_path, ASKING))
        press(qtbot, lessons.page.question.choices[0])
        assert QApplication.focusWidget() is None


class TestReadOut:
    """What a screen reader says without being asked, and when."""

    @pytest.fixture
    def heard(self, monkeypatch):
        told = []
        monkeypatch.setattr(QAccessible, "updateAccessibility", lambda e: told.append(e.message()))
        return told

    def test_a_step_then_what_became_of_the_prediction(self, lessons, qtbot, tmp_path, heard):
        lessons.begin(small_lesson(tmp_path, ASKING, LAST))
        (step,) = heard
        before = lessons.page.text.words
        assert step == (f"Step 1 of 2. Guess. {before} Which epoch? The first. The second.")
        press(qtbot, lessons.page.question.choices[0])
        lessons.go(10)
        after = lessons.page.after.words
        assert heard[1:] == [
            f"You predicted “The first”. The run says “The second”. Epoch 2, the second. {after}"
        ]
        lessons.go(1)
        assert len(heard) == 2
        press(qtbot, lessons.page.action)
        assert heard[2].startswith("Step 2 of 2. The end. At epoch ")

    def test_the_choices_stand_between_the_prompt_and_what_is_said(self, lessons, qtbot, tmp_path):
        """As they do for the eye."""
        lessons.begin(small_lesson(tmp_path, ASKING))
        question = lessons.page.question
        press(qtbot, question.choices[0])
        lessons.go(10)
        tree = QAccessible.queryAccessibleInterface(question)
        children = [tree.child(place) for place in range(tree.childCount())]
        order = [child.object() for child in children if not child.state().invisible]
        assert order == [question.prompt, *question.choices, question.said]
        chosen = [child for child in children if child.state().checked]
        assert [each.text(QAccessible.Text.Description) for each in chosen] == ["Prediction 1 of 2"]

    def test_nothing_of_a_panel_that_is_hidden(self, lessons, tmp_path, heard):
        lessons.panel.hide()
        lessons.begin(small_lesson(tmp_path, ASKING))
        assert heard == []


def test_what_the_run_says_comes_into_sight(lessons, qtbot, tmp_path):
    """From what was predicted on, and no further than its end needs."""
    long = ASKING.replace("Now {none", "\n\n".join(["Much to read first."] * 9) + "\n\nNow {none")
    lessons.begin(small_lesson(tmp_path, long))
    page = lessons.page
    view = page._scroll.viewport()
    lessons.panel.resize(320, 420)
    bar = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    press(qtbot, page.question.choices[0])
    lessons.go(10)
    qtbot.waitUntil(lambda: bar.value() > 0)

    def bottom():
        return page.after.mapTo(view, page.after.rect().bottomLeft()).y()

    qtbot.waitUntil(lambda: bottom() <= view.height())
    assert page.question.said.mapTo(view, QPoint(0, 0)).y() >= 0
    assert page.question.choices[0].mapTo(view, QPoint(0, 0)).y() >= 0
    shown = bar.value()
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert bar.value() < shown
