"""Rows: the lines of a source and what they come to, laid out in columns of one width."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import ceil

from gui.walk.source import Source

_BEFORE_VALUE = 2  # columns between code and what it comes to
_DEEPER = 4  # what does not fit goes on below, further in
_WIDE = 1.6  # columns: no sign that the monospace face leaves to others, as Hangul, is wider


@dataclass(frozen=True)
class Row:
    """A row of text.

    Attributes
    ----------
    line : int
        Of the source.
    statement : int or None
        Which statement it belongs to; None for a line that does not run.
    column : int
        Where the code begins.
    code : str
    value_column : int
        Where the value begins.
    value : str
        What the statement comes to, or a piece of it.

    """

    line: int
    statement: int | None
    column: int
    code: str
    value_column: int = 0
    value: str = ""


def lay_out(source: Source, values: Sequence[str], columns: int) -> list[Row]:
    """Return the rows of a source; nothing is wider than the columns.

    Parameters
    ----------
    source : Source
    values : sequence of str
        What each statement comes to, or nothing.
    columns : int

    """
    rows: list[Row] = []
    for line, text in enumerate(source.lines):
        statement = source.statement_at(line)
        indent = len(text) - len(text.lstrip())
        pieces = wrapped(text.strip(), columns - indent, columns - indent - _DEEPER)
        for place, piece in enumerate(pieces):
            rows.append(Row(line, statement, indent + (_DEEPER if place else 0), piece))
        if statement is not None and line == source.statements[statement].last:
            rows += _with_value(rows.pop(), values[statement], columns)
    return rows


def code_height(source: Source, columns: int) -> int:
    """Return how many rows the code alone has."""
    return len(lay_out(source, [""] * len(source.statements), columns))


def wrapped(text: str, first: int, rest: int) -> list[str]:
    """Cut a text between words into pieces of at most so many columns, the first one and the rest.

    A word that is longer than that is cut, too. Every piece is at least a sign long.
    """
    pieces, room = [], first
    while columns_of(text) > room and len(text) > 1:
        signs = _signs_within(text, room)
        cut = text.rfind(" ", 1, signs + 1)
        cut = signs if cut < 1 else cut
        pieces.append(text[:cut].rstrip())
        text, room = text[cut:].lstrip(), rest
    return [*pieces, text]


def columns_of(text: str) -> int:
    """Return how many columns a text takes."""
    return ceil(sum(map(_width, text)))


def _signs_within(text: str, columns: int) -> int:
    """Return how many of a text's first signs fit, at least one."""
    ends = accumulate(map(_width, text))
    return max(sum(end <= columns for end in ends), 1)


def _width(sign: str) -> float:
    return 1 if sign <= "\xff" else _WIDE


def _with_value(row: Row, value: str, columns: int) -> list[Row]:
    """Return a row with the value behind it, or below it where it does not fit."""
    if not value:
        return [row]
    end = row.column + columns_of(row.code) + _BEFORE_VALUE
    if end + columns_of(value) <= columns:
        return [Row(row.line, row.statement, row.column, row.code, end, value)]
    column = row.column + _DEEPER
    room = columns - column
    below = wrapped(value, room, room)
    return [row, *(Row(row.line, row.statement, column, "", column, each) for each in below)]
