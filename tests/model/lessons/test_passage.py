"""Passage and Table: lines of a file, and how their faults are told."""

from pathlib import Path

import pytest

from model.input_error import InputError
from model.lessons.lesson import LessonError
from model.lessons.passage import Passage, Table

LINES = Passage(Path("ko/small.md"), 10, ("a = 1", "b = 2", "c = 3"))


def test_a_fault_names_the_line_of_what_is_near():
    assert str(LINES.fault(InputError("no."), "b =")) == "ko/small.md, line 11: no."
    assert str(LINES.fault(InputError("no."), "z")) == "ko/small.md, line 10: no."
    assert str(LINES.part(1, 3).fault(InputError("no."))) == "ko/small.md, line 11: no."


def test_a_fault_of_toml_names_its_line():
    broken = Passage(Path("ko/small.md"), 10, ("a = 1", "b = ", "c = 3"))
    with pytest.raises(LessonError, match=r"^ko/small.md, line 11: this is not TOML"):
        broken.table()


def test_what_nobody_takes_is_a_fault():
    table = Table(LINES, LINES.table(), "this")
    assert table.count("a", at_least=0) == 1
    assert table.rest == {"b": 2, "c": 3}
    with pytest.raises(LessonError, match='line 11: "b" means nothing in "this"'):
        table.end()


@pytest.mark.parametrize("take", ["words", "flag", "text", "condition", "table"])
def test_a_value_of_another_type_is_a_fault(take):
    table = Table(LINES, LINES.table(), "this")
    with pytest.raises(LessonError, match="line 11"):
        getattr(table, take)("b")
