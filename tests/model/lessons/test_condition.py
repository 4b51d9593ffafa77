"""Condition: comparisons in a lesson's file, that never run as code."""

import pytest

from model.lessons.condition import Condition
from model.lessons.term import TermError

VALUES = {"epoch": 30.0, "none.gap": 0.3, "drop-a.gap": 0.28, "none.verdict": "over-fitting"}


def holds(source):
    return Condition(source).holds(lambda term: VALUES.get(str(term)))


@pytest.mark.parametrize(
    "source",
    [
        "epoch == 30",
        "epoch >= 30 and none.gap > 0.2",
        "epoch < 3 or none.gap > 0.2",
        "not epoch < 30",
        "0.2 < none.gap <= 0.3",
        "none.gap == drop-a.gap + 0.02",
        "none.gap - drop-a.gap <= 0.02",
        "2 * none.gap != 0.5",
        "-none.gap < 0",
        "(epoch < 3 or epoch > 4) and none.gap > 0",
        'none.verdict == "over-fitting"',
    ],
)
def test_it_holds(source):
    assert holds(source) is True
    assert holds(f"not ({source})") is False


def test_it_is_unknown_while_a_value_is():
    assert holds("none.test_accuracy > 0 or epoch == 30") is None


@pytest.mark.parametrize(
    "source",
    [
        "",
        "epoch",
        "1",
        "epoch = 3",
        "epoch >",
        "nothing > 1",
        "none.gap-0.02 > 0",
        "epoch ** 9 > 1",
        "epoch / 2 > 1",
        "epoch in (1, 2)",
        "epoch is 3",
        "print(epoch) > 1",
        "().__class__ == 1",
        "__import__('os') == 1",
        "[epoch for epoch in ()] == 1",
        "(lambda: 1)() == 1",
        "epoch == True",
        'epoch == "over-fitting"',
        'none.verdict + "x" == "y"',
        "(" * 500 + "epoch == 1" + ")" * 500,
    ],
)
def test_anything_else_is_refused(source):
    with pytest.raises(TermError):
        Condition(source)
