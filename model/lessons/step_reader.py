"""read_block: the block of a step, which says what the window shows, waits for and asks."""

from collections.abc import Iterator

from model.config import ConfigError
from model.input_error import InputError
from model.lessons.lesson import (
    Choice,
    Image,
    ManyMasksWish,
    Question,
    Show,
    Step,
    TestPassWish,
    Until,
    Wish,
)
from model.lessons.names import CHARTS, MISTAKES, PARTS, PASSES, QUANTITIES, SUBJECTS, is_part
from model.lessons.passage import Passage, Table
from model.lessons.term import Term
from model.lessons.text import Text
from model.probes.averaging import AveragingProbe
from model.probes.random_damage import RandomDamageProbe
from model.probes.test_pass_probe import Mistake

_MISTAKE = {
    "none": None,
    "forget-scaling": Mistake.FORGET_SCALING,
    "leave-dropout-on": Mistake.LEAVE_DROPOUT_ON,
}
_PASSES = {None: None, "training": False, "test": True}
_FOLLOW = "follow"
_LEAST_CHOICES = 2


def read_block(block: Passage, *, title: str, text: Text, after: Text) -> Step:
    """Read a step's block, which may be empty.

    Raises
    ------
    LessonError
        If it says what there is not.

    """
    table = Table(block, block.table(), "step")
    offered = f"{', '.join(PARTS)}, layer-1, layer-2 ..., setting-scaling ..."
    highlight = table.names("highlight", is_part, offered)
    until = _read_until(table) if "until" in table else None
    step = Step(
        title=title,
        text=text,
        after=after,
        highlight=highlight,
        show=_read_show(table),
        until=until,
        ask=_read_wishes(table.table("ask")),
        question=_read_question(table.table("question")) if "question" in table else None,
    )
    table.end()
    return step


def terms_of_step(step: Step) -> Iterator[Term]:
    """Yield all that a step's texts and conditions look at."""
    yield from step.text.terms()
    yield from step.after.terms()
    if step.until is not None and step.until.holds is not None:
        yield from step.until.holds.terms()
    if step.question is not None:
        yield from step.question.otherwise.terms()
        for choice in step.question.choices:
            yield from choice.when.terms()
            yield from choice.then.terms()


def _read_show(table: Table) -> Show:
    image, follow = _read_image(table)
    run = table.words("run", "")
    return Show(
        chart=table.choice("chart", CHARTS),
        quantity=table.choice("quantity", QUANTITIES),
        subject=table.choice("subject", SUBJECTS),
        test_pass=_PASSES[table.choice("pass", PASSES)],
        mistake=table.choice("mistake", MISTAKES),
        run=run or None,
        compare=table.flag("compare"),
        image=image,
        follow=follow,
        one_pass=table.flag("one_pass"),
        enlarge=table.count("enlarge", at_least=0),
        over_images=table.flag("over_images"),
        degrees=table.number("degrees", 0.0) if "degrees" in table else None,
    )


def _read_image(table: Table) -> tuple[Image | None, bool]:
    value = table.value("image")
    if value is None or value == _FOLLOW:
        return None, value == _FOLLOW
    if isinstance(value, dict) and len(value) == 1:
        where, index = next(iter(value.items()))
        whole = isinstance(index, int) and not isinstance(index, bool) and index >= 0
        if where in {"train", "test"} and whole:
            return Image(index, where == "test"), False
    fault = InputError('"image" must be {{train = N}}, {{test = N}} or "follow".')
    raise table.passage.fault(fault, "image")


def _read_until(table: Table) -> Until:
    wish = table.table("until")
    kinds = [key for key in ("epoch", "step", "finished", "holds") if key in wish]
    if len(kinds) != 1:
        fault = InputError('"until" needs one of epoch, step, finished, holds.')
        raise table.passage.fault(fault, "until")
    until = Until(
        epoch=wish.count("epoch", at_least=1),
        step=wish.count("step", at_least=1),
        finished=wish.flag("finished") or False,
        holds=wish.condition("holds") if "holds" in wish else None,
        task=wish.words("task") if kinds == ["holds"] else "",
    )
    if kinds == ["finished"] and not until.finished:
        raise table.passage.fault(InputError('"finished" must be true.'), "finished")
    wish.end()
    return until


def _read_wishes(table: Table) -> tuple[Wish, ...]:
    wishes: list[Wish] = []
    try:
        if "many_masks" in table:
            asked = table.table("many_masks")
            masks = asked.count("masks", at_least=1, default=200) or 200
            wishes.append(ManyMasksWish(masks, asked.number("degrees", 0.0)))
            asked.end()
        if "averaging" in table:
            asked = table.table("averaging")
            masks = asked.count("masks", at_least=1, default=50) or 50
            wishes.append(
                AveragingProbe(masks, asked.count("images", at_least=1, default=2000) or 1)
            )
            asked.end()
        if "damage" in table:
            asked = table.table("damage")
            layer = asked.count("layer", at_least=1, default=1) or 1
            count = asked.count("count", at_least=0)
            if count is None:
                fault = InputError('"damage" needs a "count" of units.')
                raise table.passage.fault(fault, "damage")
            repeats = asked.count("repeats", at_least=1, default=30) or 30
            wishes.append(RandomDamageProbe(layer - 1, count, repeats))
            asked.end()
        if "test_pass" in table:
            asked = table.table("test_pass")
            wishes.append(TestPassWish(_MISTAKE[asked.choice("mistake", MISTAKES) or "none"]))
            asked.end()
    except ConfigError as error:
        raise table.passage.fault(error, error.field) from error
    table.end()
    return tuple(wishes)


def _read_question(table: Table) -> Question:
    prompt, otherwise = table.words("prompt"), table.text("otherwise")
    choices = table.value("choices")
    if not isinstance(choices, list) or len(choices) < _LEAST_CHOICES:
        fault = InputError('"choices" must be a list of at least {least}.', least=_LEAST_CHOICES)
        raise table.passage.fault(fault, "choices")
    question = Question(prompt, tuple(_read_choice(table, each) for each in choices), otherwise)
    table.end()
    return question


def _read_choice(table: Table, value: object) -> Choice:
    each = Table(table.passage, value, "choice")
    choice = Choice(each.words("text"), each.condition("when"), each.text("then"))
    each.end()
    return choice
