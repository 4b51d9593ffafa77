"""What the panel says of a lesson: never that a prediction was right when it was not."""

import pytest

from gui.lessons.lesson_words import lesson_note, outcome_words, waited_words
from model.experiment import Experiment
from model.lessons.course import Course
from model.lessons.facts import Facts
from tests.gui.lessons.small_lessons import ASKING, LAST, small_lesson
from tests.model.tiny import drive, tiny_dataset


class Walk:
    def __init__(self, lesson):
        self.course, self.dataset = Course(lesson), tiny_dataset()
        self.experiment = Experiment(lesson.preset.configs, self.dataset)
        self.tell(self.experiment.frame())

    def tell(self, frame):
        self.course.note(Facts(frame, self.dataset))

    def go(self, steps):
        self.tell(drive(self.experiment, steps))


@pytest.mark.parametrize(
    ("prediction", "words"),
    [
        (0, "You predicted “The first”. The run says “The second”."),
        (1, "You predicted “The second”, and so it is."),
    ],
)
def test_a_prediction_is_held_against_the_run(tmp_path, prediction, words):
    walk = Walk(small_lesson(tmp_path, ASKING, LAST))
    walk.course.predict(prediction)
    assert outcome_words(walk.course) == ""
    walk.go(10)
    assert outcome_words(walk.course) == words


def test_where_nothing_holds_nobody_was_right(tmp_path):
    walk = Walk(small_lesson(tmp_path, ASKING.replace("epoch == 2", "epoch == 9")))
    walk.course.predict(1)
    walk.go(10)
    assert outcome_words(walk.course).endswith("The run gives no clear answer.")


def test_the_button_says_what_it_does(tmp_path):
    walk = Walk(small_lesson(tmp_path, ASKING, LAST))
    course = walk.course
    assert waited_words(Course(course.lesson), playing=False) == "Preparing"
    assert waited_words(course, playing=False) == "Train to epoch 2"
    assert waited_words(course, playing=True) == "Training"
    course.predict(0)
    walk.go(10)
    assert waited_words(course, playing=False) == "Next"
    course.go(1)
    assert waited_words(course, playing=False) == "Finish"


def test_a_lesson_says_what_it_is_about(tmp_path):
    assert lesson_note(small_lesson(tmp_path, LAST)) == "About.  5\N{NO-BREAK SPACE}min"
