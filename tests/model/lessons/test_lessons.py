"""The program's own lessons: each can be walked to its end, and every number in it computes."""

from dataclasses import replace

import numpy as np
import pytest

from model.data import Dataset, load_mnist
from model.experiment import Experiment
from model.lessons.course import Course, Waiting
from model.lessons.facts import Facts
from model.lessons.lesson import Lesson
from model.lessons.shelf import lesson_names, load_lesson
from model.sample import Sample
from tests.model.lessons.moments import answer

EPOCHS = 4
TRAIN, BATCH, TEST = 120, 40, 200


@pytest.fixture(scope="module")
def dataset():
    """Real digits, few of them."""
    mnist = load_mnist(TRAIN)
    return Dataset(
        mnist.train_images,
        mnist.train_labels,
        mnist.test_images[:TEST],
        mnist.test_labels[:TEST],
        name=mnist.name,
        image_shape=mnist.image_shape,
        class_count=mnist.class_count,
    )


def shortened(lesson: Lesson) -> Lesson:
    """Return the lesson about a small experiment that soon ends."""
    configs = {
        run: replace(config, train_size=TRAIN, batch_size=BATCH, epochs=EPOCHS)
        for run, config in lesson.preset.configs.items()
    }
    last = max([step.until.epoch or 1 for step in lesson.steps if step.until is not None] or [1])
    steps = []
    for step in lesson.steps:
        until = step.until
        if until is not None and until.epoch is not None:
            soon = max(1, int(np.ceil(EPOCHS * until.epoch / last)))
            until = replace(until, epoch=soon)
        steps.append(replace(step, until=until))
    return replace(lesson, preset=replace(lesson.preset, configs=configs), steps=tuple(steps))


class Walk:
    """A person who does whatever a lesson waits for."""

    def __init__(self, lesson, dataset):
        self.course, self.dataset = Course(lesson), dataset
        self.experiment = Experiment(lesson.preset.configs, dataset)
        self.tell()

    def tell(self):
        titles = {run: run for run in self.experiment.configs}
        self.course.note(Facts(self.experiment.frame(), self.dataset, titles))

    def finish_step(self):
        """Do what the step waits for; return whether it was in a person's power."""
        for _ in range(10):
            match self.course.waiting:
                case Waiting.PREDICTION:
                    self.course.predict(0)
                case Waiting.TRAINING:
                    while self.experiment.step < self.course.goal:
                        next(self.experiment)
                    self.tell()
                case Waiting.DEED:
                    self.try_ratios()
                case Waiting.ANSWERS:
                    sample = Sample.of_test(self.dataset, 0)
                    for probe in self.course.questions(sample):
                        self.course.take_answer(probe, answer(probe, self.experiment))
                case _:
                    return True
        return False

    def try_ratios(self):
        """Move the dropout ratios until the step is content."""
        for run in self.experiment.configs:
            for ratio in np.arange(0, 1, 0.1):
                if self.course.waiting is Waiting.DEED:
                    self.experiment.set_dropout_ratio(run, float(ratio))
                    self.tell()


@pytest.mark.parametrize("name", lesson_names())
def test_a_lesson_can_be_walked_to_its_end(name, dataset):
    """Each step opens, and all that it says is known by then."""
    walk = Walk(shortened(load_lesson(name, "en")), dataset)
    course = walk.course
    for place, step in enumerate(course.lesson.steps):
        course.go(place)
        where = f"{name}, step {step.title!r}"
        assert walk.finish_step(), where
        for term in step.text.terms():
            assert term.value(course.before) is not None, f"{where}: {{{term}}}"
        for term in step.after.terms():
            assert term.value(course.after) is not None, f"{where}: {{{term}}}"
        if step.question is None:
            continue
        for choice in step.question.choices:
            assert choice.when.holds(lambda term: term.value(course.after)) is not None, where
            for term in choice.then.terms():
                assert term.value(course.after) is not None, f"{where}: {{{term}}}"
