"""LessonPanel: a lesson is walked through with the mouse or the keyboard."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFileDialog

from gui.lessons.lesson_panel import LessonPanel
from model.lessons.course import Waiting
from model.lessons.shelf import LESSONS_FOLDER, lessons_in, load_lesson
from model.probes.random_damage import RandomDamageProbe, RandomDamageReport
from tests.gui.lessons.panels import press
from tests.gui.lessons.small_lessons import ASKING, LAST, small_lesson
from tests.model.lessons.moments import answer


def test_the_programs_lessons_are_offered(lessons):
    titles = [button.text() for button in lessons.panel.list.buttons]
    assert titles == [lesson.title for lesson in lessons_in(LESSONS_FOLDER, "en")[0]]


def test_a_lesson_wants_its_experiment(lessons, qtbot, tmp_path):
    lesson = small_lesson(tmp_path, LAST)
    with qtbot.waitSignals(
        [lessons.panel.player.experiment_wanted, lessons.panel.player.lesson_begun]
    ):
        lessons.panel.start(lesson)
    assert lessons.page.isVisible()
    assert lessons.page.action.text() == "Preparing"
    assert not lessons.page.action.isEnabled()


def test_frames_of_the_experiment_before_are_not_the_lessons(lessons, tmp_path):
    lesson = small_lesson(tmp_path, LAST)
    lessons.restart(lesson)
    lessons.panel.start(lesson)
    lessons.go(5)
    assert lessons.panel.course.waiting is Waiting.FACTS


def test_first_predict_then_train_then_see(lessons, qtbot, tmp_path):
    lessons.begin(small_lesson(tmp_path, ASKING, LAST))
    page = lessons.page
    assert not page.action.isEnabled(), "nothing was predicted"
    assert page.question.said.isHidden()
    press(qtbot, page.question.choices[0])
    with qtbot.waitSignal(lessons.panel.player.steps_wanted) as wanted:
        press(qtbot, page.action)
    assert wanted.args == [10]
    lessons.panel.set_playing(True)
    assert not page.action.isEnabled()
    lessons.go(10)
    lessons.panel.set_playing(False)
    assert page.question.outcome.text() == ("You predicted “The first”. The run says “The second”.")
    assert page.question.then.words == "Epoch 2, the second."
    assert page.after.isVisible()
    assert not page.question.choices[0].isEnabled()
    assert page.action.text() == "Next"


def test_what_is_said_before_stays_that_of_before(lessons, qtbot, tmp_path):
    lessons.begin(small_lesson(tmp_path, ASKING, LAST))
    before = lessons.page.text.words
    press(qtbot, lessons.page.question.choices[0])
    lessons.go(10)
    assert lessons.page.text.words == before


def test_a_step_without_a_question_says_nothing_of_the_one_before(lessons, qtbot, tmp_path):
    lessons.begin(small_lesson(tmp_path, ASKING, LAST))
    press(qtbot, lessons.page.question.choices[0])
    lessons.go(10)
    assert "predicted" in lessons.page.words
    press(qtbot, lessons.page.action)
    assert lessons.page.words == "Step 2 of 2. The end. At epoch 2."


def test_the_window_is_to_show_what_each_step_speaks_of(lessons, qtbot, tmp_path):
    lesson = small_lesson(tmp_path, LAST, ASKING)
    shown = []
    lessons.panel.player.step_shown.connect(shown.append)
    lessons.begin(lesson)
    press(qtbot, lessons.page.action)
    lessons.panel.player.go_back()
    assert shown == [lesson.steps[0], lesson.steps[1], lesson.steps[0]]


def test_a_reset_begins_the_step_again(lessons, qtbot, tmp_path):
    lesson = small_lesson(tmp_path, ASKING)
    lessons.begin(lesson)
    press(qtbot, lessons.page.question.choices[0])
    lessons.go(10)
    lessons.restart(lesson)
    assert lessons.panel.course.waiting is Waiting.PREDICTION
    assert not any(button.isChecked() for button in lessons.page.question.choices)
    assert lessons.page.question.said.isHidden()


def test_the_last_step_leads_to_the_list(lessons, qtbot, tmp_path):
    lessons.begin(small_lesson(tmp_path, LAST))
    with qtbot.waitSignal(lessons.panel.player.lesson_left):
        press(qtbot, lessons.page.action)
    assert lessons.panel.course is None
    assert lessons.panel.list.isVisible()


def test_the_networks_are_asked_once_and_the_answer_is_said(lessons, qtbot, tmp_path):
    step = (
        "\n## Damage\n\nIt is {none.damage_after}.\n\n```step\n"
        "ask = { damage = { layer = 2, count = 3 } }\n```\n"
    )
    asked = []
    lessons.panel.player.probe_wanted.connect(asked.append)
    lessons.begin(small_lesson(tmp_path, step))
    lessons.go(1)
    (probe,) = asked
    assert probe.probe == RandomDamageProbe(1, 3)
    assert lessons.page.action.text() == "Asking the networks"
    report = answer(probe, lessons.experiment)
    assert isinstance(report, RandomDamageReport)
    lessons.panel.player.show_answer(RandomDamageProbe(1, 3), report)
    assert lessons.page.action.text() == "Asking the networks", "a chart asked that"
    lessons.panel.player.show_answer(probe, report)
    assert lessons.page.action.text() == "Finish"
    after = float(np.median(report.runs["none"].after))
    assert lessons.page.text.words == f"It is {after:.3f}."
    assert len(asked) == 1


def test_what_the_step_before_asked_is_known_at_once(lessons, qtbot, tmp_path):
    """No dash is seen, and nothing is asked."""
    step = (
        "\n## Damage\n\nIt is {none.damage_after}.\n\n```step\n"
        "ask = { damage = { layer = 2, count = 3 } }\n```\n"
    )
    asked = []
    lessons.panel.player.probe_wanted.connect(asked.append)
    lessons.begin(small_lesson(tmp_path, step, step))
    lessons.panel.player.show_answer(asked[0], answer(asked[0], lessons.experiment))
    known = lessons.page.text.words
    press(qtbot, lessons.page.action)
    assert lessons.panel.course.place == 1
    assert lessons.page.text.words == known
    assert lessons.page.action.text() == "Finish"
    assert len(asked) == 1


def test_another_experiment_can_be_set_right(lessons, qtbot, tmp_path):
    lesson = small_lesson(tmp_path, LAST)
    lessons.begin(lesson)
    assert lessons.page.set_up.isHidden()
    lessons.restart(small_lesson(tmp_path, LAST, learning_rate=0.3))
    assert lessons.page.elsewhere.isVisible()
    with qtbot.waitSignal(lessons.panel.player.experiment_wanted) as wanted:
        press(qtbot, lessons.page.set_up)
    assert wanted.args == [lesson.preset]


def test_a_task_is_said_until_it_is_done(lessons, tmp_path):
    step = (
        "\n## Do\n\nIt.\n\n```step\n"
        'until = { holds = "dropout.ratio >= 0.5", task = "Move the ratio to 0.5." }\n```\n'
    )
    lessons.begin(small_lesson(tmp_path, step))
    assert lessons.page.task.isVisible()
    assert lessons.page.task.text() == "Move the ratio to 0.5."
    assert not lessons.page.action.isEnabled()
    lessons.experiment.set_dropout_ratio("dropout", 0.5)
    lessons.panel.player.show_frame(lessons.experiment.frame())
    assert lessons.page.task.isHidden()
    assert lessons.page.action.isEnabled()


def test_everything_can_be_done_by_keyboard(lessons, qtbot, tmp_path):
    lessons.begin(small_lesson(tmp_path, ASKING, LAST))
    page = lessons.page
    page.question.choices[1].setFocus()
    qtbot.keyClick(page.question.choices[1], Qt.Key.Key_Space)
    assert lessons.panel.course.prediction == 1
    page.action.setFocus()
    with qtbot.waitSignal(lessons.panel.player.steps_wanted):
        qtbot.keyClick(page.action, Qt.Key.Key_Space)
    for button in (page.lessons, page.close_button, page.back, page.action):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.accessibleName() or button.text()


def test_a_folder_can_be_opened(lessons, qtbot, tmp_path, monkeypatch):
    small_lesson(tmp_path / "mine", LAST)
    (tmp_path / "mine" / "broken.md").write_text("nothing", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "mine"))
    told = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda e: told.append(e.message()))
    press(qtbot, lessons.panel.list.folder)
    qtbot.waitUntil(lessons.panel.list.faults.isVisible)
    assert [button.text() for button in lessons.panel.list.buttons] == ["Small"]
    faults = lessons.panel.list.faults
    assert faults.text().startswith("mine/broken.md, line 1: ")
    assert faults.geometry().bottom() < lessons.panel.list.buttons[0].geometry().top()
    assert told == [faults.text()]
    assert lessons.panel.window().focusWidget() is lessons.panel.list.buttons[0]


def test_a_folder_leads_back_to_the_programs_own_lessons(lessons, qtbot, tmp_path):
    """The way back is there while a folder is open, empty or not."""
    offered = lessons.panel.list
    own = [button.text() for button in offered.buttons]
    assert not offered.own.isVisible()
    lessons.panel.open_folder(tmp_path)
    assert not offered.buttons
    press(qtbot, offered.own)
    assert [button.text() for button in offered.buttons] == own
    assert not offered.own.isVisible()


def test_a_lesson_goes_on_in_another_language(lessons, qtbot, tmp_path):
    english, korean = (load_lesson("over-fitting", language) for language in ("en", "ko"))
    lessons.panel.start(english)
    lessons.panel.course.go(2)
    other = LessonPanel("ko", LESSONS_FOLDER)
    qtbot.addWidget(other)
    other.recall(lessons.panel.memory())
    assert other.page.title.text() == korean.steps[2].title
    assert other.course.place == 2
