"""Number: how a number of Config is written, read and stepped through."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from itertools import product

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class Number:
    """The written form of a number; it refuses nothing, which is Config's part.

    Attributes
    ----------
    stops : sequence of float
        Where a stepper stops, ascending. What is typed may lie between and beyond them.
    whole : bool
        A whole number, written with commas between the thousands.
    decimals : int
        Decimal places that are always written; more are where the value has them.
    percent : bool
        A fraction that is written in percent.

    """

    stops: Sequence[float]
    whole: bool = False
    decimals: int = 0
    percent: bool = False

    def text(self, value: float) -> str:
        """Write a value, to its last digit."""
        if self.whole:
            return f"{value:,}"
        exact = Decimal(repr(value))
        if self.percent:
            words = QCoreApplication.translate("Number", "{percent} %")
            return words.format(percent=f"{(exact * 100).normalize():f}")
        places = max(self.decimals, -int(exact.normalize().as_tuple().exponent))
        return f"{exact:.{places}f}"

    def parse(self, text: str) -> float | str:
        """Read what was typed; what is no number stays text, for Config to refuse."""
        typed = text.replace("%", "").strip()
        if self.whole:
            try:
                return int(typed.replace(",", "").replace(" ", ""))
            except ValueError:
                pass
        try:
            number = Decimal(typed.replace(",", "."))
        except InvalidOperation:
            return text
        return float(number / 100 if self.percent else number)

    def step(self, value: float, steps: int) -> float:
        """Return the stop that lies so many steps above or below the value, or the last one."""
        if steps > 0:
            place = bisect_right(self.stops, value) + steps - 1
        else:
            place = bisect_left(self.stops, value) + steps
        stop = self.stops[min(max(place, 0), len(self.stops) - 1)]
        return int(stop) if self.whole else stop


def decades(first: int, last: int, digits: Sequence[int] = (1, 2, 5)) -> tuple[float, ...]:
    """Return the digits times ten to the powers from first to last: 0.1, 0.2, 0.5, 1, 2, 5 ..."""
    return tuple(
        float(f"{digit}e{power}") for power, digit in product(range(first, last + 1), digits)
    )
