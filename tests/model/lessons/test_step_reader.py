"""read_block: what a step's block says."""

from pathlib import Path

import pytest

from model.lessons.lesson import Image, LessonError, ManyMasksWish, TestPassWish
from model.lessons.passage import Passage
from model.lessons.step_reader import read_block, terms_of_step
from model.lessons.text import Text
from model.probes.averaging import AveragingProbe
from model.probes.random_damage import RandomDamageProbe
from model.probes.test_pass_probe import Mistake


def block(source):
    passage = Passage(Path("en/small.md"), 1, tuple(source.splitlines()))
    return read_block(passage, title="One", text=Text("{epoch}"), after=Text(""))


def test_an_empty_block_changes_nothing():
    step = block("")
    assert step.highlight == step.ask == ()
    assert step.until is step.question is step.show.chart is step.show.image is None
    assert not step.show.follow


def test_what_is_shown():
    show = block(
        'quantity = "drop-rate"\nsubject = "mini-batch"\npass = "test"\nmistake = "none"\n'
        'run = "dropout"\ncompare = true\nimage = { test = 12 }'
    ).show
    assert (show.quantity, show.subject, show.test_pass) == ("drop-rate", "mini-batch", True)
    assert (show.mistake, show.run, show.compare) == ("none", "dropout", True)
    assert show.image == Image(12, test=True)
    assert block('image = "follow"').show.follow
    show = block("one_pass = true\nenlarge = 2\nover_images = false\ndegrees = 15").show
    assert (show.one_pass, show.enlarge, show.over_images, show.degrees) == (True, 2, False, 15.0)


def test_parts_are_one_or_several():
    assert block('highlight = "layer-3"').highlight == ("layer-3",)
    assert block('highlight = ["sample", "output"]').highlight == ("sample", "output")


def test_what_is_waited_for():
    assert block("until = { step = 3 }").until.step == 3
    assert block("until = { finished = true }").until.finished
    until = block('until = { holds = "dropout.ratio >= 0.5", task = "Move it." }').until
    assert until.task == "Move it."
    assert not until.trains


def test_what_is_asked():
    asked = block(
        "[ask]\nmany_masks = { degrees = 30 }\naveraging = { masks = 9 }\n"
        'damage = { layer = 2, count = 25 }\ntest_pass = { mistake = "forget-scaling" }'
    ).ask
    assert asked == (
        ManyMasksWish(degrees=30.0),
        AveragingProbe(masks=9),
        RandomDamageProbe(1, 25),
        TestPassWish(Mistake.FORGET_SCALING),
    )


@pytest.mark.parametrize(
    "source",
    [
        "highlight = 3",
        "compare = 1",
        "image = { train = true }",
        "until = 3",
        "until = { finished = false }",
        'until = { holds = "epoch > 1" }',
        "until = { epoch = 1, step = 2 }",
        "ask = { masks = { } }",
        "ask = { averaging = { masks = 0 } }",
        'ask = { many_masks = { degrees = "x" } }',
        'question = { prompt = "?", choices = [], otherwise = "" }',
        'question = { prompt = "?", choices = ["a", "b"], otherwise = "" }',
    ],
)
def test_anything_else_is_refused(source):
    with pytest.raises(LessonError, match=r"^en/small.md, line 1: "):
        block(source)


def test_all_terms_of_a_step_are_found():
    step = block(
        'until = { holds = "step > 1", task = "Go." }\n[question]\nprompt = "?"\nchoices = [\n'
        '{ text = "a", when = "none.gap > 0", then = "{none.loss}" },\n'
        '{ text = "b", when = "none.gap <= 0", then = "-" }]\notherwise = "{epochs}"'
    )
    found = {str(term) for term in terms_of_step(step)}
    assert found == {"epoch", "step", "none.gap", "none.loss", "epochs"}
