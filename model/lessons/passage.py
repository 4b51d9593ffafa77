"""Passage: some lines of a lesson's file, and how their faults are told."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from model.config import ConfigError
from model.input_error import InputError
from model.lessons.condition import Condition
from model.lessons.lesson import LessonError
from model.lessons.term import TermError
from model.lessons.text import Text

T = TypeVar("T")

_PLACE = re.compile(r"\(at line (\d+), column \d+\)|\(at end of document\)")


@dataclass(frozen=True)
class Passage:
    """Some lines of a file.

    Attributes
    ----------
    path : Path
    first : int
        The number of the first line, counted from 1.
    lines : tuple of str

    """

    path: Path
    first: int
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """The lines as one text."""
        return "\n".join(self.lines)

    def part(self, start: int, end: int) -> "Passage":
        """Return the lines from ``start`` to before ``end``, counted from 0."""
        return Passage(self.path, self.first + start, self.lines[start:end])

    def fault(
        self, fault: InputError | ConfigError, near: str = "", *, line: int | None = None
    ) -> LessonError:
        """Return the error that names the file and the line: of what is near, or the first."""
        if line is None:
            line = self.first + self._place_of(near)
        file = f"{self.path.parent.name}/{self.path.name}"
        return LessonError("{file}, line {line}: {fault}", file=file, line=line, fault=fault)

    def _place_of(self, near: str) -> int:
        """Return which line is about that: the one that gives it a value, or else holds it."""
        holding = [place for place, text in enumerate(self.lines) if near and near in text]
        giving = [
            place for place in holding if re.match(rf"\W*{re.escape(near)}\s*=", self.lines[place])
        ]
        return next(iter(giving + holding), 0)

    def table(self) -> dict[str, Any]:
        """Read the lines as TOML.

        Raises
        ------
        LessonError
            If they are none.

        """
        try:
            return tomllib.loads(self.text)
        except tomllib.TOMLDecodeError as error:
            words = str(error)
            place = _PLACE.search(words)
            row = int(place[1]) if place is not None and place[1] else len(self.lines)
            fault = InputError(
                "this is not TOML: {message}.", message=_PLACE.sub("", words).strip()
            )
            raise self.fault(fault, line=self.first + row - 1) from error

    def read(self, make: Callable[[str], T], source: str) -> T:
        """Make a Text or a Condition of some words.

        Raises
        ------
        LessonError
            If they say nothing.

        """
        try:
            return make(source)
        except TermError as error:
            raise self.fault(error, error.written) from error


class Table:
    """A table of TOML whose keys are taken one by one; what is left in the end is a fault.

    Parameters
    ----------
    passage : Passage
        Where it stands.
    values : mapping
    name : str
        Of the file, by which faults call it.

    """

    def __init__(self, passage: Passage, values: object, name: str) -> None:
        if not isinstance(values, Mapping):
            raise passage.fault(InputError('"{key}" must be a table.', key=name), name)
        self.passage = passage
        self._values = dict(values)
        self._name = name

    def __contains__(self, key: str) -> bool:
        return key in self._values

    @property
    def rest(self) -> dict[str, Any]:
        """What has not been taken."""
        return dict(self._values)

    def value(self, key: str, default: Any = None) -> Any:  # noqa: ANN401 - as TOML has it
        """Take a value, whatever it is."""
        return self._values.pop(key, default)

    def table(self, key: str) -> "Table":
        """Take a table; an empty one if there is none."""
        return Table(self.passage, self._values.pop(key, {}), key)

    def words(self, key: str, default: str | None = None) -> str:
        """Take a text that must be there, unless there is a default."""
        value = self._values.pop(key, default)
        if value is None:
            missing = InputError('"{key}" is missing in "{table}".', key=key, table=self._name)
            raise self.passage.fault(missing)
        if not isinstance(value, str) or (default is None and not value.strip()):
            raise self.passage.fault(InputError('"{key}" must be a text.', key=key), key)
        return value

    def text(self, key: str, default: str | None = None) -> Text:
        """Take a text with placeholders."""
        return self.passage.read(Text, self.words(key, default))

    def condition(self, key: str) -> Condition:
        """Take a condition."""
        return self.passage.read(Condition, self.words(key))

    def choice(self, key: str, names: tuple[str, ...]) -> str | None:
        """Take one of some names, or None."""
        value = self._values.pop(key, None)
        if value is not None and value not in names:
            fault = InputError(
                '"{key}" must be one of {names}, got {value!r}.',
                key=key,
                names=", ".join(names),
                value=value,
            )
            raise self.passage.fault(fault, key)
        return value if isinstance(value, str) else None

    def flag(self, key: str) -> bool | None:
        """Take true, false, or None."""
        value = self._values.pop(key, None)
        if value is not None and not isinstance(value, bool):
            fault = InputError(
                '"{key}" must be true or false, got {value!r}.', key=key, value=value
            )
            raise self.passage.fault(fault, key)
        return value

    def count(self, key: str, *, at_least: int, default: int | None = None) -> int | None:
        """Take a whole number."""
        value = self._values.pop(key, default)
        if value is None:
            return None
        if not isinstance(value, int) or isinstance(value, bool) or value < at_least:
            fault = InputError(
                '"{key}" must be a whole number of at least {least}, got {value!r}.',
                key=key,
                least=at_least,
                value=value,
            )
            raise self.passage.fault(fault, key)
        return value

    def number(self, key: str, default: float) -> float:
        """Take a number."""
        value = self._values.pop(key, default)
        if not isinstance(value, int | float) or isinstance(value, bool):
            fault = InputError('"{key}" must be a number, got {value!r}.', key=key, value=value)
            raise self.passage.fault(fault, key)
        return float(value)

    def names(self, key: str, allowed: Callable[[str], bool], offered: str) -> tuple[str, ...]:
        """Take one name or several."""
        value = self._values.pop(key, [])
        names = [value] if isinstance(value, str) else value
        if not isinstance(names, list):
            fault = InputError('"{key}" must be a name or a list of names.', key=key)
            raise self.passage.fault(fault, key)
        for name in names:
            if not isinstance(name, str) or not allowed(name):
                fault = InputError(
                    '"{key}" has no {name!r}; there are {offered}.',
                    key=key,
                    name=name,
                    offered=offered,
                )
                raise self.passage.fault(fault, str(name))
        return tuple(names)

    def end(self) -> None:
        """Refuse the keys that nobody took.

        Raises
        ------
        LessonError
            If there are any.

        """
        for key in self._values:
            fault = InputError('"{key}" means nothing in "{table}".', key=key, table=self._name)
            raise self.passage.fault(fault, key)
