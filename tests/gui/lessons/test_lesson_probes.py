"""LessonProbes: one question after the other, and only its own answers."""

import pytest

from gui.lessons.lesson_probes import LessonProbes
from model.lessons.course import Course, Waiting
from model.probes.random_damage import RandomDamageProbe
from tests.gui.lessons.small_lessons import small_lesson
from tests.model.lessons.moments import facts_after

DAMAGE = RandomDamageProbe(1, 3)
REPORT = "what came of it"
STEP = (
    "\n## Damage\n\nIt is {none.damage_after}.\n\n```step\n"
    "ask = { damage = { layer = 2, count = 3 } }\n```\n"
)


@pytest.fixture
def course(tmp_path):
    """A course at a step that has one question."""
    course = Course(small_lesson(tmp_path, STEP))
    course.note(facts_after(1))
    return course


@pytest.fixture
def probes():
    probes = LessonProbes()
    probes.heard = []
    probes.probe_wanted.connect(probes.heard.append)
    return probes


def test_nothing_more_is_asked_while_an_answer_is_to_come(probes, course):
    probes.ask(course)
    probes.ask(course)
    assert [each.probe for each in probes.heard] == [DAMAGE]


def test_only_its_own_answer_is_taken(probes, course):
    """The same question may be a chart's too."""
    probes.ask(course)
    assert not probes.take_answer(course, DAMAGE, REPORT)
    assert course.waiting is Waiting.ANSWERS
    assert probes.take_answer(course, probes.heard[0], REPORT)
    assert course.waiting is Waiting.NOTHING
    probes.ask(course)
    assert len(probes.heard) == 1


def test_without_an_answer_it_is_asked_again(probes, course):
    probes.ask(course)
    probes.note_no_answer(DAMAGE)
    probes.ask(course)
    assert len(probes.heard) == 1, "a chart's question had no answer"
    probes.note_no_answer(probes.heard[0])
    probes.ask(course)
    assert [each.probe for each in probes.heard] == [DAMAGE, DAMAGE]


def test_an_answer_about_another_experiment_is_not_taken(probes, course):
    probes.ask(course)
    probes.forget()
    assert not probes.take_answer(course, probes.heard[0], REPORT)
    assert course.waiting is Waiting.ANSWERS
