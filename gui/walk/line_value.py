"""LineValue: what a line of code comes to for one unit, and how its numbers are written."""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

Number: TypeAlias = float | np.floating | np.bool_


@dataclass(frozen=True)
class LineValue:
    """What is written into a line that runs.

    Attributes
    ----------
    text : str
        Its operation with numbers in place of names, '0.85 * False = 0'; empty where a line is
        about more than one unit.
    note : str
        What that means, in words: 'dropped'.

    """

    text: str = ""
    note: str = ""

    @property
    def words(self) -> str:
        """Both, as one line."""
        return "  ".join(each for each in (self.text, self.note) if each)


def written(number: Number) -> str:
    """Return a number with three digits, 'nan', 'True' or 'False'."""
    if isinstance(number, (bool, np.bool_)):
        return str(bool(number))
    return "0" if number == 0 else f"{float(number):.3g}"
