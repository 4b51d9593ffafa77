"""Source: the code of a method as it stands in its file, and which of it a pass runs."""

import ast
import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any, TypeAlias

_Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Statement:
    """A statement that runs.

    Attributes
    ----------
    first, last : int
        Its lines, counted from 0 in ``Source.lines``; of an ``if`` the line of its condition.
    key : str
        What it is about, whatever its exact text: the name that it sets ("mask", and "out +=" if
        it changes it in place), "return", the name of what it calls, or, of an ``if``,
        "if taken" or "if skipped".

    """

    first: int
    last: int
    key: str


@dataclass(frozen=True)
class Source:
    """A method without its docstring and indentation.

    Attributes
    ----------
    name : str
        "Dropout.forward".
    file : str
        "model/layers.py".
    lines : tuple of str
    numbers : tuple of int
        The number of each line in the file.
    statements : tuple of Statement
        Those that the pass runs, in order.

    """

    name: str
    file: str
    lines: tuple[str, ...]
    numbers: tuple[int, ...]
    statements: tuple[Statement, ...]

    def statement_at(self, line: int) -> int | None:
        """Return which statement stands in that line; None for a line that does not run."""
        for index, statement in enumerate(self.statements):
            if statement.first <= line <= statement.last:
                return index
        return None


@cache
def source_of(method: Callable[..., Any], *, training: bool) -> Source:
    """Return the source of a layer's method, or of a function of the model.

    Parameters
    ----------
    method : callable
    training : bool
        What it is called with, if it asks for that.

    Raises
    ------
    ValueError
        If it cannot be told beforehand what runs of it.

    """
    lines, number = inspect.getsourcelines(method)
    text = dedent("".join(lines))
    function = ast.parse(text).body[0]
    if not isinstance(function, _Function):
        raise TypeError(f"a method is defined by def, got {text!r}")
    hidden = _docstring_lines(function)
    # ast counts from 1.
    shown = [index for index in range(1, len(lines) + 1) if index not in hidden]
    places = {index: place for place, index in enumerate(shown)}
    statements: list[Statement] = []
    _follow(function.body[1:] if hidden else function.body, statements, places, training)
    all_lines = text.splitlines()
    return Source(
        method.__qualname__,
        "/".join(Path(inspect.getfile(method)).parts[-2:]),
        tuple(all_lines[index - 1] for index in shown),
        tuple(number + index - 1 for index in shown),
        tuple(statements),
    )


def _docstring_lines(function: _Function) -> range:
    if ast.get_docstring(function) is None:
        return range(0)
    return _lines(function.body[0])


def _follow(
    body: list[ast.stmt],
    statements: list[Statement],
    places: dict[int, int],
    training: bool,
) -> bool:
    """Note what runs of a body, and return whether it returned."""
    for node in body:
        if isinstance(node, ast.If):
            taken = _holds(node.test, training=training)
            first, last = places[node.lineno], places[_lines(node.test)[-1]]
            statements.append(Statement(first, last, "if taken" if taken else "if skipped"))
            if _follow(node.body if taken else node.orelse, statements, places, training):
                return True
        else:
            lines = _lines(node)
            statements.append(Statement(places[lines[0]], places[lines[-1]], _key(node)))
            if isinstance(node, ast.Return):
                return True
    return False


def _holds(condition: ast.expr, *, training: bool) -> bool:
    """Whether a condition holds in the pass."""
    match condition:
        case ast.Name(id="training"):
            return training
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            return not _holds(operand, training=training)
    raise ValueError(f"whether a pass goes into `if {ast.unparse(condition)}` is not known")


def _key(node: ast.stmt) -> str:
    match node:
        case ast.Return():
            return "return"
        case ast.Assign(targets=[target]) | ast.AnnAssign(target=target):
            return _name(target)
        case ast.AugAssign(target=target, op=op):
            return f"{_name(target)} {_SIGNS[type(op)]}="
        case ast.Expr(value=ast.Call(func=called)):
            return _name(called)
    raise ValueError(f"what `{ast.unparse(node)}` does in a pass is not known")


_SIGNS: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
}


def _name(target: ast.expr) -> str:
    """Return what `kept`, `self.mask`, `gradient[rows]` or `gamma, beta` names."""
    match target:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case ast.Subscript(value=value):
            return _name(value)
        case ast.Tuple(elts=targets):
            return ", ".join(_name(each) for each in targets)
    raise ValueError(f"what `{ast.unparse(target)}` names is not known")


def _lines(node: ast.stmt | ast.expr) -> range:
    return range(node.lineno, (node.end_lineno or node.lineno) + 1)
