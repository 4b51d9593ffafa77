"""read_lesson: a file to a Lesson, or one clear sentence."""

from dataclasses import replace

import pytest

from model.lessons.lesson import AT_FIRST, Image, LessonError, Show
from model.lessons.reader import read_lesson
from tests.model.lessons.lesson_files import FRONT, STEP, write


def test_a_lesson_is_read(tmp_path):
    lesson = read_lesson(write(tmp_path, FRONT + STEP))
    assert (lesson.name, lesson.title, lesson.minutes) == ("small", "Small", 5)
    (step,) = lesson.steps
    assert step.title == "First"
    assert step.text.source == "Epoch {epoch}."
    assert step.after.source == "After."
    assert step.highlight == ("chart",)
    assert step.until.epoch == 2
    assert [choice.text for choice in step.question.choices] == ["This", "That"]


def test_a_lesson_begins_the_same_wherever_the_one_before_ended(tmp_path):
    block = '\n```step\npass = "test"\nimage = { test = 3 }\n```\n'
    first, second = read_lesson(
        write(tmp_path, FRONT + f"\n## One\n{block}\n## Two\n{block}")
    ).steps
    asked = Show(test_pass=True, image=Image(3, test=True))
    assert first.show == replace(AT_FIRST, test_pass=True, image=asked.image, follow=False)
    assert second.show == asked


def test_a_heading_within_code_begins_no_step(tmp_path):
    lesson = read_lesson(
        write(tmp_path, FRONT + "\n## One\n\n```step\n## a comment\n```\n\n## Two\n")
    )
    assert [step.title for step in lesson.steps] == ["One", "Two"]


def test_other_code_is_text(tmp_path):
    lesson = read_lesson(write(tmp_path, FRONT + "\n## One\n\n```python\nx = 1\n```\n"))
    assert lesson.steps[0].text.source == "```python\nx = 1\n```"


def test_settings_differ_for_all_runs_or_for_one(tmp_path):
    front = FRONT.replace(
        '"textbook"\n', '"textbook"\n[config]\nepochs = 7\n[runs.dropout]\ndropout_ratio = 0.5\n'
    )
    configs = read_lesson(write(tmp_path, front + STEP)).preset.configs
    assert [config.epochs for config in configs.values()] == [7, 7]
    assert configs["dropout"].dropout_ratio == 0.5
    assert configs["none"].dropout_ratio == 0


@pytest.mark.parametrize(
    ("before", "after", "line", "fault"),
    [
        ("+++\ntitle", "title", 1, "+++"),
        ('"textbook"\n+++', '"textbook"', 1, "no second line"),
        ('"textbook"', '"nope"', 3, "'nope'"),
        ('title = "Small"', "minutes = 3", 2, '"title" is missing'),
        ('title = "Small"', 'title = "Small', 2, "TOML"),
        ('"textbook"\n', '"textbook"\nbogus = 1\n', 4, '"bogus" means nothing'),
        ('"textbook"\n', '"textbook"\nhides = ["logo"]\n', 4, "'logo'"),
        ('"textbook"\n', '"textbook"\nminutes = 0\n', 4, "whole number of at least 1"),
        ('"textbook"\n', '"textbook"\n[config]\nepochs = 0\n', 5, "epochs must be"),
        ('"textbook"\n', '"textbook"\n[config]\nbogus = 0\n', 5, "bogus is not a setting"),
        ('"textbook"\n', '"textbook"\n[runs.twin]\n', 4, '"twin" is no run'),
        ("## First\n", "First\n", 6, "begins with a heading"),
        ("## First", "# First", 6, "begins with a heading"),
        ("{epoch}", "{epok}", 8, '"epok"'),
        ("{none.gap}", "{nine.gap}", 18, '"nine.gap" names no run'),
        ("{epoch}", "{none.layer_7.kept}", 8, "names a layer of 6"),
        ("none.gap <= 0", "none.gap <=", 19, "no condition"),
        ('"loss"', '"lost"', 12, '"chart" must be one of'),
        ('"chart"', '"cart"', 11, "'cart'"),
        ("epoch = 2", "epoch = -2", 13, "at least 1"),
        ("{ epoch = 2 }", "{ }", 13, "needs one of"),
        ("until = { epoch = 2 }", "", 24, 'needs an "until"'),
        ('prompt = "Which?"', "", 11, '"prompt" is missing'),
        ("```\n\n---", "---", 10, "no end"),
        ('chart = "loss"', 'run = "twin"', 12, '"run" must be one of none, dropout'),
        ('chart = "loss"', "chart loss", 12, "TOML"),
        ('chart = "loss"', "image = { train = -1 }", 12, '"image" must be'),
        ('chart = "loss"', "ask = { damage = { } }", 12, '"damage" needs a "count"'),
        ("epoch = 2", "epoch = 302", 13, '"epoch" lies behind the last of 301'),
        ('chart = "loss"', "enlarge = 7", 12, '"enlarge" names a layer of 6'),
        ('highlight = "chart"', 'highlight = "layer-7"', 11, '"layer-7" is a layer of 6'),
        ('chart = "loss"', "bogus = 1", 12, '"bogus" means nothing'),
    ],
)
def test_a_fault_is_one_sentence_with_file_and_line(tmp_path, before, after, line, fault):
    text = FRONT + STEP
    assert before in text
    with pytest.raises(LessonError) as caught:
        read_lesson(write(tmp_path / "en", text.replace(before, after, 1)))
    words = str(caught.value)
    assert words.startswith(f"en/small.md, line {line}: ")
    assert fault in words
    assert words.count("\n") == 0
    assert words.endswith((".", "got 0"))  # as settings of the command line are refused


def test_a_lesson_without_a_step_is_refused(tmp_path):
    with pytest.raises(LessonError, match="at least one step"):
        read_lesson(write(tmp_path, FRONT))


def test_a_file_that_is_not_text_is_refused(tmp_path):
    path = tmp_path / "small.md"
    path.write_bytes(b"+++\n\xff\xfe")
    with pytest.raises(LessonError, match="UTF-8"):
        read_lesson(path)
    with pytest.raises(LessonError, match="cannot be read"):
        read_lesson(tmp_path / "nowhere.md")
