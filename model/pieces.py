"""Work in pieces: generators that yield wherever their caller may turn to other things.

Training is computed in pieces so that a window stays in charge of it, however large the network:
``yield from`` hands the pieces of a part on, and ``complete`` is for callers that do not mind.
"""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")

# Multiplications after which a pass pauses, some 20 ms: the textbook's network never gets there.
PRODUCTS_PER_PIECE = 400_000_000

# Numbers after which an update pauses, which reads and writes each of them many times.
NUMBERS_PER_PIECE = 1_000_000


def complete(work: Generator[object, None, T]) -> T:
    """Do all the pieces, and return what they come to."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result
