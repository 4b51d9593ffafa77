"""Code and values in rows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFontMetricsF

from gui.walk.code_layout import code_height, columns_of, lay_out, wrapped
from gui.walk.code_type import CodeType
from gui.walk.source import Source, source_of
from model.layers import Dropout
from model.loss import cross_entropy

METHODS = Dropout.forward, Dropout.backward, cross_entropy
SOURCES = [source_of(method, training=True) for method in METHODS]
WORDS = st.text(st.characters(codec="ascii", categories=("L", "P", "Zs")), max_size=80)


@given(WORDS, st.integers(1, 30), st.integers(1, 30))
def test_a_text_is_cut_into_pieces_that_fit(text, first, rest):
    """And nothing of it is lost but blanks where it is cut."""
    pieces = wrapped(text, first, rest)
    assert all(
        len(piece) <= room for piece, room in zip(pieces, [first] + [rest] * 99, strict=False)
    )
    assert "".join(pieces).replace(" ", "") == text.replace(" ", "")


def test_it_is_cut_between_words_where_there_are_any():
    assert wrapped("one two three", 8, 8) == ["one two", "three"]
    assert wrapped("immeasurable x", 4, 5) == ["imme", "asura", "ble x"]


@pytest.mark.parametrize("text", ["x @ W = 0.12", "신호가 여기서 멈춤", "0.20 → 0.30, × 0.8"])
def test_a_text_is_no_wider_than_its_columns(qapp, text):
    """Whatever face draws its signs."""
    face = CodeType.of(14)
    for font in (face.font, face.bold):
        width = QFontMetricsF(font).horizontalAdvance(text)
        assert width <= columns_of(text) * face.sign + 0.01


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.name)
@pytest.mark.parametrize("columns", [30, 50, 83, 120])
@pytest.mark.parametrize("note", ["the signal stops", "신호가 여기서 멈춤"])
def test_nothing_is_wider_than_the_field(source, columns, note):
    """Neither code nor values; all of both is there."""
    values = [f"{number}.5 * False = 0  {note}" for number, _ in enumerate(source.statements)]
    rows = lay_out(source, values, columns)
    for row in rows:
        assert row.column + len(row.code) <= columns
        assert row.value_column + columns_of(row.value) <= columns
        assert row.code or row.value
    for line, text in enumerate(source.lines):
        pieces = [row.code for row in rows if row.line == line]
        assert "".join(pieces).replace(" ", "") == text.replace(" ", "")
    for number, value in enumerate(values):
        pieces = [row.value for row in rows if row.statement == number]
        assert " ".join(filter(None, pieces)).split() == value.split()


def test_a_value_stands_behind_its_line_where_there_is_room():
    """Else below it, further in."""
    source = source_of(Dropout.backward, training=True)
    values = ["1 * True = 1", "1"]
    (row,) = [row for row in lay_out(source, values, 100) if row.statement == 0]
    assert (row.code, row.value) == ("kept = grad * self.mask", values[0])
    assert row.value_column == row.column + len(row.code) + 2
    above, below = [row for row in lay_out(source, values, 32) if row.statement == 0]
    assert (above.value, below.code, below.value) == ("", "", values[0])
    assert below.column > above.column


def test_lines_that_do_not_run_belong_to_no_statement():
    """The def, comments, and what is skipped."""
    source = source_of(Dropout.forward, training=True)
    rows = lay_out(source, [""] * len(source.statements), 200)
    idle = [row.code for row in rows if row.statement is None]
    assert idle[0].startswith("def forward")
    assert any(code.startswith("#") for code in idle)
    assert any("test_scale" in code for code in idle)
    assert not any("self.mask" in code for code in idle)


def test_an_empty_line_takes_a_row():
    source = Source("f", "f.py", ("def f():", "", "    return 1"), (1, 2, 3), ())
    assert code_height(source, 40) == 3
