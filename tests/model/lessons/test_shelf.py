"""The shelf: the program's own lessons, and a person's folder."""

import sys
from dataclasses import astuple

import pytest

from model.lessons.lesson import LessonError
from model.lessons.shelf import LANGUAGES, LESSONS_FOLDER, lesson_names, lessons_in, load_lesson
from model.lessons.step_reader import terms_of_step
from tests.model.lessons.lesson_files import FRONT, STEP, write

NAMES = lesson_names()


def test_every_lesson_is_there_in_both_languages():
    for language in LANGUAGES:
        assert sorted(path.stem for path in (LESSONS_FOLDER / language).glob("*.md")) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_both_languages_of_a_lesson_are_the_same_but_for_words(name):
    """The same experiment, steps, blocks, conditions, and numbers."""
    english, korean = (load_lesson(name, language) for language in LANGUAGES)
    assert bones(english) == bones(korean)
    assert english.title != korean.title


def bones(lesson):
    """Return all of a lesson but its words."""
    return (
        (lesson.order, lesson.minutes, lesson.hides, lesson.preset.name, lesson.preset.configs),
        [
            (
                step.highlight,
                astuple(step.show),
                None if step.until is None else (step.until.epoch, step.until.step),
                None if step.until is None else (step.until.finished, step.until.holds),
                step.ask,
                bool(step.text),
                bool(step.after),
                [] if step.question is None else [each.when for each in step.question.choices],
                sorted(map(str, terms_of_step(step))),
            )
            for step in lesson.steps
        ],
    )


def test_lessons_come_in_their_order():
    lessons, _ = lessons_in(LESSONS_FOLDER, "en")
    assert [lesson.name for lesson in sorted(lessons, key=lambda each: each.order)] == [
        lesson.name for lesson in lessons
    ]
    assert sorted(lesson.name for lesson in lessons) == NAMES


def test_a_lesson_that_is_not_there_is_refused_with_those_that_are():
    with pytest.raises(LessonError, match=f"'nope'; there are {', '.join(NAMES)}"):
        load_lesson("nope", "en")


def test_a_folder_of_somebody_is_read_as_far_as_it_goes(tmp_path):
    write(tmp_path, FRONT + STEP, "b")
    write(tmp_path, FRONT.replace("+++\ntitle", "+++\norder = 1\ntitle") + STEP, "c")
    write(tmp_path, "nothing", "a")
    write(tmp_path, "# About these lessons", "README")
    lessons, faults = lessons_in(tmp_path, "en")
    assert [lesson.name for lesson in lessons] == ["c", "b"]
    assert len(faults) == 1
    assert "a.md, line 1" in str(faults[0])


def test_a_lesson_is_read_again_only_when_its_file_has_changed(tmp_path):
    """Its author opens the folder again, and sees the change."""
    write(tmp_path, FRONT + STEP)
    (first,), (again,) = (lessons_in(tmp_path, "en")[0] for _ in range(2))
    assert again is first
    write(tmp_path, FRONT + STEP.replace("## ", "## Another "))
    (changed,), _ = lessons_in(tmp_path, "en")
    assert changed.steps[0].title == f"Another {first.steps[0].title}"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_a_lesson_whose_file_is_gone_is_a_fault(tmp_path):
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere.md")
    lessons, (fault,) = lessons_in(tmp_path, "en")
    assert lessons == []
    assert "gone.md cannot be read" in str(fault)


def test_a_folder_may_have_one_for_each_language(tmp_path):
    write(tmp_path / "ko", FRONT + STEP)
    assert [lesson.name for lesson in lessons_in(tmp_path, "ko")[0]] == ["small"]
    assert lessons_in(tmp_path, "en")[0] == []
