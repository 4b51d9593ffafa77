"""Course: steps open one after the other, and what they say stays true."""

from dataclasses import replace

import pytest

from model.experiment import Experiment
from model.lessons.course import Course, Waiting
from model.lessons.facts import Facts
from model.lessons.lesson import Lesson
from model.lessons.passage import Passage
from model.lessons.step_reader import read_block
from model.lessons.term import Term
from model.lessons.text import Text
from model.preset import Preset
from model.probes.many_masks import ManyMasksProbe
from model.probes.random_damage import RandomDamageProbe
from model.sample import Sample
from tests.model.lessons.moments import answer
from tests.model.tiny import drive, tiny_dataset, twins

QUESTION = """
[question]
prompt = "?"
choices = [
  { text = "a", when = "epoch < 2", then = "{epoch}" },
  { text = "b", when = "epoch == 2", then = "{epoch}" },
]
otherwise = "?"
"""


def lesson_of(tmp_path, *blocks):
    steps = []
    for block in blocks:
        passage = Passage(tmp_path / "small.md", 1, tuple(block.splitlines()))
        steps.append(read_block(passage, title="One", text=Text("{epoch}"), after=Text("{epoch}")))
    preset = Preset("small", {}, {}, twins(), {})
    return Lesson(
        name="small",
        title="Small",
        about="",
        order=1,
        minutes=1,
        preset=preset,
        hides=(),
        steps=tuple(steps),
    )


class Training:
    """An experiment that a course is told of."""

    def __init__(self, course, **settings):
        self.dataset, self.course = tiny_dataset(), course
        self.experiment = Experiment(twins(**settings), self.dataset)
        self.tell(self.experiment.frame())

    def tell(self, frame):
        self.course.note(Facts(frame, self.dataset))

    def go(self, steps):
        self.tell(drive(self.experiment, steps))


def epoch(facts):
    return Term.parse("epoch").value(facts)


def test_without_an_experiment_nothing_can_be_said(tmp_path):
    course = Course(lesson_of(tmp_path, ""))
    assert course.waiting is Waiting.FACTS
    assert course.before is course.after is course.goal is None


def test_a_step_that_waits_for_nothing_shows_the_newest(tmp_path):
    course = Course(lesson_of(tmp_path, ""))
    training = Training(course)
    assert course.waiting is Waiting.NOTHING
    training.go(5)
    assert epoch(course.before) == epoch(course.after) == 1


def test_prediction_then_training_then_the_run_says(tmp_path):
    course = Course(lesson_of(tmp_path, "until = { epoch = 2 }" + QUESTION))
    training = Training(course)
    assert course.waiting is Waiting.PREDICTION
    course.predict(0)
    assert course.waiting is Waiting.TRAINING
    assert course.goal == 10
    course.predict(1)
    assert course.prediction == 1
    training.go(10)
    assert course.waiting is Waiting.NOTHING
    assert course.outcome == 1
    course.predict(0)
    assert course.prediction == 1, "the run has said"


def test_numbers_stay_those_of_the_moment(tmp_path):
    """Also if training went past it, and when one comes back to the step."""
    course = Course(lesson_of(tmp_path, "until = { epoch = 2 }" + QUESTION, ""))
    training = Training(course)
    course.predict(1)
    training.go(15)
    assert (epoch(course.before), epoch(course.after)) == (0, 2)
    history = course.after.frame.runs["none"].history
    assert list(history.epochs) == [0, 1, 2]
    course.go(1)
    assert epoch(course.after) == 3
    course.go(0)
    assert epoch(course.after) == 2
    assert course.outcome == 1


def test_where_no_condition_holds_there_is_no_outcome(tmp_path):
    course = Course(lesson_of(tmp_path, "until = { epoch = 3 }" + QUESTION))
    training = Training(course)
    course.predict(1)
    training.go(15)
    assert course.outcome is None


@pytest.mark.parametrize(
    ("until", "steps"), [("step = 4", 4), ("finished = true", 15), ("epoch = 1", 5)]
)
def test_what_training_gets_to(tmp_path, until, steps):
    course = Course(lesson_of(tmp_path, f"until = {{ {until} }}"))
    training = Training(course)
    assert course.goal == steps
    training.go(steps - 1)
    assert course.waiting is Waiting.TRAINING
    training.go(1)
    assert course.waiting is Waiting.NOTHING


def test_what_a_person_does_counts_once_it_was_done(tmp_path):
    course = Course(
        lesson_of(tmp_path, 'until = { holds = "dropout.ratio >= 0.5", task = "Move it." }')
    )
    training = Training(course)
    assert course.waiting is Waiting.DEED
    assert course.goal is None
    for ratio in (0.5, 0.1):
        training.experiment.set_dropout_ratio("dropout", ratio)
        training.tell(training.experiment.frame())
        assert course.waiting is Waiting.NOTHING


def test_the_networks_are_asked_where_the_run_is(tmp_path):
    block = "until = { step = 2 }\n[ask]\nmany_masks = { masks = 3 }\ndamage = { count = 2 }"
    course = Course(lesson_of(tmp_path, block))
    training = Training(course)
    sample = Sample.of_test(training.dataset, 0)
    assert course.questions(sample) == []
    training.go(2)
    assert course.waiting is Waiting.ANSWERS
    masks, damage = course.questions(sample)
    assert masks == ManyMasksProbe(sample, 3)
    assert damage == RandomDamageProbe(0, 2)
    assert course.questions(None) == [damage], "there is no image yet"
    for probe in (masks, damage):
        course.take_answer(probe, answer(probe, training.experiment))
    assert course.waiting is Waiting.NOTHING
    assert course.questions(sample) == []
    assert Term.parse("dropout.masks").value(course.after) == 3


ASKING_TWICE = ("until = { step = 2 }\nask.damage = { count = 2 }", "ask.damage = { count = 2 }")


def asked_twice(tmp_path):
    """Return a course at the second of two steps that ask the same, and its training."""
    course = Course(lesson_of(tmp_path, *ASKING_TWICE))
    training = Training(course)
    training.go(2)
    (probe,) = course.questions(None)
    course.take_answer(probe, answer(probe, training.experiment))
    return course, training


def test_what_was_asked_before_is_not_asked_again(tmp_path):
    course, _ = asked_twice(tmp_path)
    course.go(1)
    assert course.waiting is Waiting.ANSWERS
    assert course.recall(None)
    assert course.waiting is Waiting.NOTHING
    assert Term.parse("none.damage_lost").value(course.before) is not None
    assert not course.recall(None), "there is nothing left to ask"


def test_what_was_asked_about_an_image_is_known_of_it(tmp_path):
    blocks = (
        "until = { step = 2 }\nask.many_masks = { masks = 3 }",
        "ask.many_masks = { masks = 3 }",
    )
    course = Course(lesson_of(tmp_path, *blocks))
    training = Training(course)
    training.go(2)
    (probe,) = course.questions(Sample.of_test(training.dataset, 0))
    course.take_answer(probe, answer(probe, training.experiment))
    course.go(1)
    assert not course.recall(Sample.of_test(training.dataset, 1))
    assert course.recall(Sample.of_test(training.dataset, 0))


def test_of_other_networks_it_is_asked_again(tmp_path):
    """They have been trained since, or a ratio was moved, or another question is asked."""
    course, training = asked_twice(tmp_path)
    training.go(1)
    course.go(1)
    assert not course.recall(None)
    course, training = asked_twice(tmp_path)
    training.experiment.set_dropout_ratio("dropout", 0.7)
    training.tell(training.experiment.frame())
    course.go(1)
    assert not course.recall(None)
    course = Course(lesson_of(tmp_path, ASKING_TWICE[0], "ask.damage = { count = 3 }"))
    training = Training(course)
    training.go(2)
    (probe,) = course.questions(None)
    course.take_answer(probe, answer(probe, training.experiment))
    course.go(1)
    assert not course.recall(None)


def test_a_new_experiment_has_reached_nothing(tmp_path):
    course = Course(lesson_of(tmp_path, "until = { step = 1 }" + QUESTION))
    Training(course).go(1)
    course.predict(0)
    course.begin()
    assert course.waiting is Waiting.FACTS
    assert course.prediction is None


def test_another_experiment_is_noticed(tmp_path):
    """A new seed is not another one, nor are more epochs."""
    course = Course(lesson_of(tmp_path, ""))
    assert not course.is_elsewhere
    Training(course, seed=99, epochs=50)
    assert not course.is_elsewhere
    Training(course, learning_rate=0.3)
    assert course.is_elsewhere


def test_steps_end_where_the_lesson_does(tmp_path):
    course = Course(lesson_of(tmp_path, "", ""))
    assert not course.is_last
    course.go(7)
    assert (course.place, course.is_last) == (1, True)
    course.go(-1)
    assert course.place == 0
    course.lesson = replace(course.lesson, title="Klein")
    assert course.step.title == "One"
