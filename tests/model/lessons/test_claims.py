"""What the program's own lessons say is true of eight seeds: of those that were recorded.

``python -m benchmarks.lessons`` records them.
"""

import re

import pytest

from benchmarks import lesson_walks, lessons
from model.lessons.shelf import lesson_names, load_lesson

NAMES = lesson_names()
SEEDS = tuple(range(8))


def recorded(name):
    """Return a lesson, and what its walks came to."""
    lesson = load_lesson(name, "en")
    walks = lesson_walks.load(lesson)
    assert walks is not None, f"to be walked again: python -m benchmarks.lessons {name}"
    return lesson, walks


@pytest.mark.parametrize("name", NAMES)
def test_every_question_has_an_answer_and_every_claim_is_true(name):
    """For each seed one of the choices is what happened, and no sentence is contradicted."""
    lesson, walks = recorded(name)
    assert walks.seeds == SEEDS
    assert list(lesson_walks.faults(lesson, walks)) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_number_is_known_when_it_is_read(name):
    """No dash stands in a text where a person was led."""
    lesson, walks = recorded(name)
    for place, step in enumerate(lesson.steps):
        spoken = {"before": step.text.terms(), "after": step.after.terms()}
        for moment, terms in spoken.items():
            for term in terms:
                assert None not in walks.steps[place][moment][str(term)], f"{name}, {place + 1}"


@pytest.mark.parametrize("name", NAMES)
def test_every_claim_stands_in_the_lesson(name):
    lesson = load_lesson(name, "en")
    for claim in lesson_walks.claims_of(name):
        step = lesson.steps[claim.step - 1]
        text = step.text.source + " " + step.after.source
        assert claim.says in re.sub(r"\s+", " ", text), claim.says


def test_walking_again_comes_to_what_was_recorded():
    """Of the first three steps of training, which are alike everywhere but for rounding."""
    lesson, walks = recorded("what-dropping-is")
    again = lessons.measure(lesson, range(2))
    for place, step in enumerate(lesson.steps):
        assert again.outcomes(place, step) == walks.outcomes(place, step)[:2]
    for place in range(len(lesson.steps)):
        kept = "dropout.layer_1.kept"
        for moment, terms in again.steps[place].items():
            if kept in terms:
                assert terms[kept] == walks.steps[place][moment][kept][:2]
