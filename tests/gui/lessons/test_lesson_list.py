"""LessonList: which lessons there are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.language import Language
from gui.lessons.lesson_list import LessonList
from model.lessons.lesson import LessonError
from model.lessons.shelf import LESSONS_FOLDER, lessons_in
from tests.model.lessons.lesson_files import FRONT, STEP, write


def test_every_lesson_can_be_chosen(qtbot):
    offered = LessonList()
    qtbot.addWidget(offered)
    lessons, _ = lessons_in(LESSONS_FOLDER, "en")
    offered.show_lessons(lessons)
    assert [button.text() for button in offered.buttons] == [each.title for each in lessons]
    with qtbot.waitSignal(offered.lesson_chosen) as chosen:
        qtbot.mouseClick(offered.buttons[1], Qt.MouseButton.LeftButton)
    assert chosen.args == [lessons[1]]
    assert offered.faults.isHidden()


def test_what_is_wrong_with_a_file_is_said(qtbot):
    offered = LessonList()
    qtbot.addWidget(offered)
    offered.show_lessons([], [LessonError("en/a.md, line 3: no.")])
    assert offered.faults.text() == "en/a.md, line 3: no."
    offered.show_lessons([])
    assert offered.faults.text() == "There are no lessons in that folder."


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("none.gap <= 0", "none.gap <=", 'en/small.md, 19행: "none.gap <=": 조건이 아닙니다.'),
        (
            '"textbook"\n',
            '"textbook"\n[config]\nepochs = 0\n',
            'en/small.md, 5행: "epochs": “0” 대신 1 이상의 정수여야 합니다.',
        ),
        (
            '"textbook"\n',
            '"textbook"\n[config]\nepoch = 3\n',
            'en/small.md, 5행: "epoch": 그런 설정은 없습니다.',
        ),
    ],
    ids=("condition", "value", "setting"),
)
def test_it_is_said_in_the_persons_language(qtbot, tmp_path, right, wrong, said):
    """The sentence about the line, and what the line says of it."""
    path = write(tmp_path / "en", (FRONT + STEP).replace(right, wrong))
    lessons, faults = lessons_in(path.parent, "ko")
    offered = LessonList()
    qtbot.addWidget(offered)
    language = Language(QApplication.instance(), "ko")
    offered.show_lessons(lessons, faults)
    language.choose("en")
    language.deleteLater()
    assert offered.faults.text() == said


def test_tab_goes_from_lesson_to_lesson_and_then_to_the_folder(qtbot):
    offered = LessonList()
    qtbot.addWidget(offered)
    for _ in range(2):
        offered.show_lessons(*lessons_in(LESSONS_FOLDER, "en"))
    with qtbot.waitActive(offered):
        offered.show()
        offered.activateWindow()
    offered.close_button.setFocus()
    for expected in (*offered.buttons, offered.folder):
        qtbot.keyClick(offered.focusWidget(), Qt.Key.Key_Tab)
        assert offered.focusWidget() is expected
