"""The shelf: which lessons there are, by language."""

from functools import cache
from pathlib import Path

from model.lessons.lesson import Lesson, LessonError
from model.lessons.reader import read_lesson

LESSONS_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "lessons"
LANGUAGES = ("en", "ko")


def lesson_names() -> list[str]:
    """Return the names of the program's own lessons, in alphabetical order."""
    return sorted(path.stem for path in (LESSONS_FOLDER / "en").glob("*.md"))


@cache  # the palette names every lesson in every language, for each workspace
def load_lesson(name: str, language: str) -> Lesson:
    """Read one of the program's own lessons.

    Raises
    ------
    LessonError
        If there is none of that name, or its file is not what a lesson has to be.

    """
    if name not in lesson_names():
        raise LessonError(
            "There is no lesson {name!r}; there are {names}.",
            name=name,
            names=", ".join(lesson_names()),
        )
    return read_lesson(LESSONS_FOLDER / language / f"{name}.md")


def own_lessons(language: str) -> list[Lesson]:
    """Return the program's own lessons, in their order.

    Raises
    ------
    LessonError
        If a file is not what a lesson has to be.

    """
    return _in_order([load_lesson(name, language) for name in lesson_names()])


def lessons_in(folder: Path, language: str) -> tuple[list[Lesson], list[LessonError]]:
    """Return the lessons of a person's folder in their order, and what is wrong with the others.

    If it has a folder for the language, it is that which is read. README.md is no lesson.
    """
    if (folder / language).is_dir():
        folder /= language
    lessons, faults = [], []
    for path in sorted(folder.glob("*.md")):
        if path.stem.lower() == "readme":
            continue
        try:
            lessons.append(read_lesson(path))
        except LessonError as error:
            faults.append(error)
    return _in_order(lessons), faults


def _in_order(lessons: list[Lesson]) -> list[Lesson]:
    return sorted(lessons, key=lambda lesson: (lesson.order, lesson.title))
