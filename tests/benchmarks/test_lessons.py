"""A walk through a lesson tells what a person would read there."""

import pytest

from benchmarks import lesson_walks, lessons
from model.experiment import Experiment
from model.lessons.reader import read_lesson
from tests.model.lessons.lesson_files import write
from tests.model.tiny import run_to_end, tiny_dataset

LESSON = """+++
title = "Tiny"
preset = "textbook"
[config]
train_size = 12
hidden_sizes = [8]
batch_size = 4
epochs = 3
+++

## There

At epoch {epoch}.

```step
image = { test = 1 }
until = { epoch = 2 }

[ask]
test_pass = { mistake = "forget-scaling" }

[question]
prompt = "Which?"
choices = [
  { text = "A", when = "dropout.layer_1.scale < 0", then = "{none.train_accuracy}" },
  { text = "B", when = "dropout.layer_1.scale > 0", then = "{none.test_accuracy}" },
]
otherwise = "?"
```

---

Now it is {epoch}.

## To the end

It has come to {epoch}.

```step
until = { finished = true }
```
"""
CLAIMS = """
[[tiny]]
says = "It has come to {epoch}."
when = "epoch == 2"
step = 2

[[tiny]]
says = "Now it is {epoch}."
when = "epoch > 2"
step = 1
moment = "after"
"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """Tiny data, and a folder of its own for what is claimed and written."""
    monkeypatch.setattr(lessons, "load_mnist", lambda _train_size: tiny_dataset())
    monkeypatch.setattr(lesson_walks, "LESSONS_FOLDER", tmp_path)
    (tmp_path / "claims.toml").write_text(CLAIMS, encoding="utf-8")


@pytest.fixture
def lesson(tmp_path):
    """A lesson of two steps."""
    return read_lesson(write(tmp_path / "en", LESSON, "tiny"))


def test_numbers_are_those_of_the_moment_that_the_text_speaks_of(lesson):
    walks = lessons.measure(lesson, range(2))
    assert walks.steps[0]["before"]["epoch"] == [0, 0]
    assert walks.steps[0]["after"]["epoch"] == [2, 2]
    assert walks.steps[1]["before"]["epoch"] == [2, 2]
    assert walks.steps[1]["after"]["epoch"] == [3, 3]


def test_numbers_are_those_of_the_experiment_with_that_seed(lesson):
    walks = lessons.measure(lesson, range(2))
    for seed in walks.seeds:
        configs = lesson.preset.adjusted(seed=seed, epochs=2).configs
        frame = run_to_end(Experiment(configs, tiny_dataset())).frame()
        expected = round(float(frame.runs["none"].history.test_accuracy[-1]), 2)
        assert walks.steps[0]["after"]["none.test_accuracy"][seed] == expected


def test_questions_to_the_networks_are_asked(lesson):
    """Without their answer no choice would hold."""
    walks = lessons.measure(lesson, range(2))
    assert walks.outcomes(0, lesson.steps[0]) == [1, 1]


def test_a_claim_that_a_run_contradicts_is_told(lesson):
    told = list(lesson_walks.faults(lesson, lessons.measure(lesson, range(2))))
    assert told == [
        f"tiny, step 1, seed {seed}: 'Now it is {{epoch}}.' is not true" for seed in (0, 1)
    ]


def test_what_is_written_is_read_again_but_not_for_another_experiment(lesson, tmp_path):
    walks = lessons.measure(lesson, range(2))
    lesson_walks.write("tiny", walks)
    assert lesson_walks.load(lesson) == walks
    other = LESSON.replace("until = { epoch = 2 }", "until = { epoch = 1 }")
    assert lesson_walks.load(read_lesson(write(tmp_path / "en", other, "tiny"))) is None


def test_a_lesson_that_speaks_of_another_number_has_to_be_walked_again(lesson, tmp_path):
    lesson_walks.write("tiny", lessons.measure(lesson, range(1)))
    other = LESSON.replace("It has come to {epoch}.", "It has come to {none.gap}.")
    assert lesson_walks.load(read_lesson(write(tmp_path / "en", other, "tiny"))) is None
