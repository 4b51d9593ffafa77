"""The shelf: which lessons there are, by language."""

from functools import lru_cache
from pathlib import Path

from model.lessons.lesson import Lesson, LessonError
from model.lessons.reader import read_lesson

LESSONS_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "lessons"
LANGUAGES = ("en", "ko")


def lesson_names() -> list[str]:
    """Return the names of the program's own lessons, in alphabetical order."""
    return sorted(path.stem for path in (LESSONS_FOLDER / "en").glob("*.md"))


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
    return _read(LESSONS_FOLDER / language / f"{name}.md")


def lessons_in(folder: Path, language: str) -> tuple[list[Lesson], list[LessonError]]:
    """Return the lessons of a folder in their order, and what is wrong with the others.

    If it has a folder for the language, it is that which is read. README.md is no lesson.
    """
    if (folder / language).is_dir():
        folder /= language
    lessons, faults = [], []
    for path in sorted(folder.glob("*.md")):
        if path.stem.lower() == "readme":
            continue
        try:
            lessons.append(_read(path))
        except LessonError as error:
            faults.append(error)
    return sorted(lessons, key=lambda lesson: (lesson.order, lesson.title)), faults


def _read(path: Path) -> Lesson:
    """Read a lesson, unless it was read before: each language's workspace asks for all of them."""
    try:
        status = path.stat()
    except OSError:
        return read_lesson(path)  # which says what is wrong
    return _read_as_of(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=256)
def _read_as_of(path: Path, _changed: int, _size: int) -> Lesson:
    return read_lesson(path)
