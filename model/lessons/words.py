"""Word and Kind: what a word of a lesson's vocabulary means, and how its value is written."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from math import isfinite, isnan
from typing import Any

# None is what is not known yet.
Value = float | str | None

# From there on a loss is read with two decimals.
_LOSS_READ_IN_FULL = 0.01


class Kind(Enum):
    """How a value is written."""

    COUNT = auto()  # 1,234
    ACCURACY = auto()  # 0.75, and a gap
    DAMAGED = auto()  # 0.747: an accuracy as the damage chart has it
    POINTS = auto()  # a difference of such: 0.332, written as 33.2
    LOSS = auto()  # 0.53
    PERCENT = auto()  # a share in [0, 1], written as 92 %
    NUMBER = auto()  # up to three digits: 0.01
    MEAN = auto()  # three digits: 0.150, that two of them can be compared
    RATIO = auto()  # 0.20
    FINDING = auto()  # a verdict: "over-fitting"
    TITLE = auto()  # what a run is called

    @property
    def is_word(self) -> bool:
        """Whether it is a word, rather than a number."""
        return self in {Kind.FINDING, Kind.TITLE}

    def as_read(self, value: Value) -> Value:  # noqa: PLR0911 - a line for each kind
        """Return a value as it is read on screen; None for what is no number."""
        if value is None or isinstance(value, str):
            return value
        number = float(value)
        if isnan(number):
            return None
        if not isfinite(number):
            return number
        match self:
            case Kind.ACCURACY | Kind.PERCENT | Kind.RATIO:
                return round(number, 2)
            case Kind.DAMAGED | Kind.POINTS:
                return round(number, 3)
            case Kind.LOSS:
                return round(number, 2 if number >= _LOSS_READ_IN_FULL else 4)
            case Kind.NUMBER | Kind.MEAN:
                return float(f"{number:.3g}")
            case _:
                return number


@dataclass(frozen=True)
class Word:
    """A word of the vocabulary.

    Attributes
    ----------
    kind : Kind
    about : str
        What it means, for the documentation of the format.
    look_up : callable
        Takes Facts, RunFacts or LayerFacts and returns the value, exact.

    """

    kind: Kind
    about: str
    look_up: Callable[[Any], Value]
