"""What a lesson calls by its name in ‘ ’ is called so by the window, in that language."""

import re

import pytest

from model.lessons.lesson import Lesson
from model.lessons.shelf import lesson_names, load_lesson
from model.preset import load_preset, preset_names
from tests.translations import read

_QUOTED = re.compile("‘([^‘’]+)’")
# Classes of the code that one pass shows.
_CODE = {"Affine", "BatchNorm", "ReLU", "Dropout"}


def shown(language: str) -> set[str]:
    """Return what the window calls anything: its texts, the presets' titles, the code's classes."""
    texts = read("ko").items()
    if language == "en":
        words = {text.source for text, _ in texts}
    else:
        words = {form for _, entry in texts for form in entry.forms}
    return words | _CODE | {load_preset(name).title[language] for name in preset_names()}


def words_of(lesson: Lesson) -> list[str]:
    """Return every text of a lesson, a step after the other."""
    words = [lesson.about]
    for step in lesson.steps:
        words += [step.text.source, step.after.source]
        if step.question is not None:
            question = step.question
            words += [question.prompt, question.otherwise.source]
            words += [text for each in question.choices for text in (each.text, each.then.source)]
    return words


def quoted(words: list[str]) -> list[str]:
    """Return the names in them, whatever the line breaks."""
    return [" ".join(name.split()) for text in words for name in _QUOTED.findall(text)]


@pytest.mark.parametrize("language", ["en", "ko"])
def test_what_lessons_name_is_there(language):
    names = shown(language)
    for lesson in lesson_names():
        for name in quoted(words_of(load_lesson(lesson, language))):
            assert name in names, f"{language}/{lesson}.md: ‘{name}’"


@pytest.mark.parametrize("language", ["en", "ko"])
def test_what_presets_name_is_there(language):
    names = shown(language)
    for preset in preset_names():
        for name in quoted([load_preset(preset).why[language]]):
            assert name in names, f"{preset}.toml: ‘{name}’"


def test_both_languages_name_the_same():
    for lesson in lesson_names():
        en, ko = (quoted(words_of(load_lesson(lesson, each))) for each in ("en", "ko"))
        assert len(en) == len(ko), lesson
