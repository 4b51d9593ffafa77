"""Lessons in the window: what they want of it is done, and undone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from gui.moment.look import Quantity
from gui.transport.transport_bar import State
from model.lessons.course import Waiting
from model.lessons.shelf import lesson_names, load_lesson
from tests.gui.lessons.small_lessons import ASKING, LAST, small_lesson
from tests.gui.whole_window import click, press


def begin(qtbot, window, lesson):
    window.workspace.lesson_desk.start(lesson)
    course = window.workspace.lessons.course
    qtbot.waitUntil(lambda: course.waiting is not Waiting.FACTS)
    return course


def test_the_book_shows_the_lessons(window, qtbot):
    lessons = window.workspace.lessons
    assert not lessons.isVisible()
    press(window, Qt.Key.Key_F3)
    assert lessons.isVisible()
    assert window.workspace.header.lessons.isChecked()
    click(qtbot, lessons.list.close_button)
    assert not lessons.isVisible()
    assert not window.workspace.header.lessons.isChecked()


def test_a_lesson_trains_to_where_it_asks(window, qtbot, tmp_path):
    course = begin(qtbot, window, small_lesson(tmp_path, ASKING, LAST))
    page = window.workspace.lessons.page
    click(qtbot, page.question.choices[1])
    click(qtbot, page.action)
    qtbot.waitUntil(lambda: course.waiting is Waiting.NOTHING)
    qtbot.waitUntil(lambda: window.workspace.transport.state is State.PAUSED)
    assert window._frame.step == 10
    assert page.question.then.words == "Epoch 2, the second."


def test_a_lesson_that_is_called_by_name_has_the_keyboard(window, qtbot, tmp_path):
    """From the command line, or the palette."""
    begin(qtbot, window, small_lesson(tmp_path, ASKING))
    first = window.workspace.lessons.page.question.choices[0]
    qtbot.waitUntil(first.hasFocus)


def test_the_code_does_not_take_the_keyboard_from_a_lesson(window, qtbot, tmp_path):
    """Which asked for it; beside a lesson it does, for who asks for one pass wants to walk."""
    train = "\n## First\n\nTrain.\n\n```step\nuntil = { step = 1 }\n```\n"
    shows = "\n## Pass\n\nOne.\n\n```step\none_pass = true\n```\n"
    course = begin(qtbot, window, small_lesson(tmp_path, train, shows))
    page, walk = window.workspace.lessons.page, window.workspace.centre.walk
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: course.waiting is Waiting.NOTHING)
    qtbot.waitUntil(page.action.hasFocus)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(walk.isVisible)
    qtbot.waitUntil(page.action.hasFocus)
    assert page.action.text() == "Finish"


def test_a_step_sets_the_window_up(window, qtbot, tmp_path):
    workspace = window.workspace
    begin(qtbot, window, small_lesson(tmp_path, LAST))
    assert workspace.centre.plot.charts.current is workspace.centre.plot.charts.charts["loss"]
    assert workspace.centre.strip.look.quantity is Quantity.SIGNAL
    assert workspace.highlight.names == ("play", "layer-2")
    assert workspace.highlight.isVisible()


def test_a_setting_that_a_step_speaks_of_is_scrolled_to(window, qtbot, tmp_path):
    """Below the edge of the panel it would have no ring."""
    highlight = window.workspace.highlight
    last = LAST.replace('"play", "layer-2"', '"setting-seed"')
    assert window.workspace.panel.rows["seed"].visibleRegion().isEmpty()
    begin(qtbot, window, small_lesson(tmp_path, last))
    qtbot.waitUntil(lambda: len(highlight.places) == 1)
    assert highlight.places[0].size() == window.workspace.panel.rows["seed"].size()


@pytest.mark.parametrize("leave", ["close", "list"])
def test_a_lesson_that_is_left_leaves_no_trace(window, qtbot, tmp_path, leave):
    workspace = window.workspace
    front = 'hides = ["setup", "flow", "picker", "chart-switch"]\n'
    begin(qtbot, window, small_lesson(tmp_path, LAST, front=front))
    hidden = (workspace.panel, workspace.centre.strip, workspace.centre.plot.switch)
    assert not any(part.isVisible() for part in hidden)
    assert not workspace.header.setup.isEnabled()
    page = workspace.lessons.page
    click(qtbot, page.close_button if leave == "close" else page.lessons)
    assert all(part.isVisible() for part in hidden)
    assert workspace.header.setup.isEnabled()
    assert workspace.highlight.isHidden()


def test_what_was_left_is_gone_on_with(window, qtbot, tmp_path):
    course = begin(qtbot, window, small_lesson(tmp_path, LAST))
    click(qtbot, window.workspace.lessons.page.close_button)
    click(qtbot, window.workspace.header.lessons)
    assert window.workspace.lessons.course is course
    assert window.workspace.highlight.isVisible()


def test_with_little_room_the_lessons_are_a_drawer(window, qtbot):
    workspace = window.workspace
    click(qtbot, workspace.header.lessons)
    assert workspace.centre.isAncestorOf(workspace.lessons)
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: not workspace.centre.isAncestorOf(workspace.lessons))
    assert workspace.lessons.isVisible()
    assert workspace.rect().contains(
        workspace.lessons.mapTo(workspace, workspace.lessons.rect().bottomRight())
    )
    workspace.lessons.list.folder.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert not workspace.lessons.isVisible()


def test_in_a_low_window_the_lessons_take_the_place_of_the_settings(window, qtbot):
    """And cover nothing; the settings come back with them gone, or send them away."""
    workspace = window.workspace
    window.resize(1280, 720)
    click(qtbot, workspace.header.lessons)
    qtbot.waitUntil(lambda: not workspace.panel.isVisible())
    centre, lessons = workspace.centre, workspace.lessons
    qtbot.waitUntil(
        lambda: (
            centre.mapTo(workspace, centre.rect().topRight()).x()
            < lessons.mapTo(workspace, QPoint()).x()
        )
    )
    click(qtbot, workspace.header.lessons)
    assert workspace.panel.isVisible()
    click(qtbot, workspace.header.lessons)
    click(qtbot, workspace.header.setup)
    assert workspace.panel.isVisible()
    assert not workspace.lessons.isVisible()


def test_two_runs_leave_the_lessons_their_height(window, qtbot):
    """Beside the upper card there would be none; with one run they stand there again."""
    workspace = window.workspace
    click(qtbot, workspace.header.lessons)
    assert workspace.centre.isAncestorOf(workspace.lessons)
    before = workspace.lessons.height()
    workspace.centre.strip.choices.compare(True)
    qtbot.waitUntil(lambda: not workspace.centre.isAncestorOf(workspace.lessons))
    qtbot.waitUntil(lambda: workspace.lessons.height() > before)
    workspace.centre.strip.choices.compare(False)
    qtbot.waitUntil(lambda: workspace.centre.isAncestorOf(workspace.lessons))
    qtbot.waitUntil(lambda: workspace.lessons.height() == before)
    assert workspace.panel.isVisible()


def test_a_lesson_outlasts_a_change_of_language(window, qtbot, tmp_path):
    course = begin(qtbot, window, small_lesson(tmp_path, LAST, ASKING))
    window.workspace.lessons.page.action.click()
    window.set_language("ko")
    workspace = window.workspace
    assert workspace.lessons.course is course
    qtbot.waitUntil(workspace.lessons.isVisible)
    assert course.place == 1
    assert workspace.lessons.page.title.text() == "Guess"


def test_the_focus_of_a_lesson_outlasts_a_change_of_language(window, qtbot, tmp_path):
    """Space would train otherwise, in the middle of an answer."""
    begin(qtbot, window, small_lesson(tmp_path, LAST, ASKING))
    window.workspace.lessons.page.action.click()
    window.workspace.lessons.take_focus()
    assert window.workspace.lessons.isAncestorOf(QApplication.focusWidget())
    window.set_language("ko")
    qtbot.waitUntil(window.workspace.lessons.isVisible)
    focused = window.focusWidget()
    assert window.workspace.lessons.isAncestorOf(focused)
    assert focused.isEnabled()
    assert focused.isVisible()


@pytest.mark.parametrize("name", lesson_names())
def test_the_window_can_show_all_that_a_lesson_speaks_of(window, qtbot, name):
    """With its own runs and layers, on small data."""
    lesson = load_lesson(name, "en")
    configs = {
        run: replace(config, train_size=40, batch_size=8, epochs=1)
        for run, config in lesson.preset.configs.items()
    }
    lesson = replace(lesson, preset=replace(lesson.preset, configs=configs))
    begin(qtbot, window, lesson)
    workspace = window.workspace
    for step in lesson.steps:
        workspace.lessons.player.step_shown.emit(step)
        assert workspace.highlight.names == step.highlight
        if step.show.run is not None:
            assert workspace.centre.strip.shown_runs[0] == step.show.run


def test_the_focus_leaves_with_what_is_hidden(window, qtbot):
    """It goes to no control: Space then trains, and does not press what happens to come next."""
    for hidden, key in (
        (window.workspace.lessons, Qt.Key.Key_F3),
        (window.workspace.lessons, Qt.Key.Key_F5),
        (window.workspace.panel, Qt.Key.Key_F5),
    ):
        if hidden is window.workspace.lessons:
            press(window, Qt.Key.Key_F3)
        else:
            window.workspace.panel.presets.setFocus()
        qtbot.waitUntil(lambda part=hidden: part.isAncestorOf(QApplication.focusWidget()))
        press(window, key)
        assert QApplication.focusWidget() is window.workspace.body
        window.present(presenting=False)
        window.workspace.lesson_desk.place.show(False)
