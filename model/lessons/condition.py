"""Condition: a comparison of numbers of a run, that a lesson's file holds."""

import ast
import operator
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from model.lessons.term import Term, TermError
from model.lessons.words import Value

# A run's name may have hyphens, so a minus needs a space before it.
_WORD = re.compile(r"\"[^\"]*\"|(?<![\w.])[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*")
_LITTLE_WORDS = {"and", "or", "not"}
_COMPARE: Mapping[type, Callable[[Any, Any], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_COMPUTE: Mapping[type, Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
}
# Numbers on screen have two decimals: 0.30 - 0.28 is to be 0.02, which binary fractions miss.
_DECIMALS = 9


@dataclass(frozen=True)
class Condition:
    """``dropout.test_accuracy > none.test_accuracy + 0.02``, with ``and``, ``or``, ``not``.

    Numbers are compared as they are read on screen, so that what is said there is true there.

    Attributes
    ----------
    source : str
        As it was written.

    """

    source: str
    _tree: ast.expr = field(init=False, repr=False, compare=False)
    _terms: Mapping[str, Term] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Read it; nothing of it is ever run as code.

        Raises
        ------
        TermError
            If it is no condition.

        """
        terms: dict[str, Term] = {}

        def name(found: re.Match[str]) -> str:
            if found[0] in _LITTLE_WORDS or found[0].startswith('"'):
                return found[0]
            place = f"_{len(terms)}"
            terms[place] = Term.parse(found[0])
            return place

        named = _WORD.sub(name, self.source)
        try:
            tree = ast.parse(named.strip(), mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            raise TermError('"{written}" is no condition.', self.source) from None
        _check(tree, terms, self.source)
        object.__setattr__(self, "_tree", tree)
        object.__setattr__(self, "_terms", terms)

    def terms(self) -> Iterator[Term]:
        """Yield what it looks at."""
        yield from self._terms.values()

    def holds(self, value: Callable[[Term], Value]) -> bool | None:
        """Return whether it holds; None while something it looks at is not known."""
        values = {place: value(term) for place, term in self._terms.items()}
        if any(known is None for known in values.values()):
            return None
        return _is_true(self._tree, values)


def _check(node: ast.expr, terms: Mapping[str, Term], source: str) -> None:
    """Refuse all but comparisons, what joins them, and sums and products of numbers."""
    match node:
        case ast.BoolOp(values=values):
            for each in values:
                _check(each, terms, source)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            _check(operand, terms, source)
        case ast.Compare(left=left, ops=ops, comparators=right) if all(
            type(each) in _COMPARE for each in ops
        ):
            words = {_check_value(each, terms, source) for each in (left, *right)}
            if len(words) > 1:
                raise TermError('"{written}" compares a word with a number.', source)
        case _:
            raise TermError('"{written}" is no condition.', source)


def _check_value(node: ast.expr, terms: Mapping[str, Term], source: str) -> bool:
    """Return whether a side of a comparison is a word, rather than a number; or refuse it."""
    match node:
        case ast.Constant(value=str()):
            return True
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return False
        case ast.Name(id=place) if place in terms:
            return terms[place].kind.is_word
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            sides = [operand]
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _COMPUTE:
            sides = [left, right]
        case _:
            raise TermError('"{written}" is no condition.', source)
    if any(_check_value(side, terms, source) for side in sides):
        raise TermError('"{written}" computes with a word.', source)
    return False


def _is_true(node: ast.expr, values: Mapping[str, Value]) -> bool:
    match node:
        case ast.BoolOp(op=join, values=parts):
            each = (_is_true(part, values) for part in parts)
            return all(each) if isinstance(join, ast.And) else any(each)
        case ast.UnaryOp(operand=operand):
            return not _is_true(operand, values)
        case ast.Compare(left=left, ops=ops, comparators=right):
            sides = [_side(side, values) for side in (left, *right)]
            pairs = zip(ops, sides, sides[1:], strict=False)
            return all(_COMPARE[type(op)](first, second) for op, first, second in pairs)
    raise AssertionError(ast.dump(node))  # _check refuses it


def _side(node: ast.expr, values: Mapping[str, Value]) -> Any:  # noqa: ANN401 - number or word
    match node:
        case ast.Name(id=place) if isinstance(values[place], str):
            return values[place]
        case ast.Constant(value=str() as word):
            return word
    return round(_number(node, values), _DECIMALS)


def _number(node: ast.expr, values: Mapping[str, Value]) -> float:
    match node:
        case ast.Name(id=place):
            return float(values[place] or 0)
        case ast.Constant(value=int() | float() as number):
            return float(number)
        case ast.UnaryOp(operand=operand):
            return -_number(operand, values)
        case ast.BinOp(left=left, op=op, right=right):
            return _COMPUTE[type(op)](_number(left, values), _number(right, values))
    raise AssertionError(ast.dump(node))  # _check refuses it
