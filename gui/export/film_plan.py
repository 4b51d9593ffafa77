"""FilmPlan: which steps a film shows, and how long it is."""

from dataclasses import dataclass

import numpy as np

MOST_PICTURES = 60
PICTURE_TIME = 200  # ms
LAST_TIME = 2000  # ms, before it begins again


@dataclass(frozen=True)
class FilmPlan:
    """Pictures of steps that are spread evenly from the first to the last one.

    Attributes
    ----------
    first, last : int
        Steps, counted from 1.
    pictures : int
        At most so many; there are no more than steps.

    """

    first: int
    last: int
    pictures: int = MOST_PICTURES

    def __post_init__(self) -> None:
        if not 1 <= self.first <= self.last:
            raise ValueError(f"steps must be 1 <= first <= last, got {self.first}, {self.last}")
        if not 1 <= self.pictures <= MOST_PICTURES:
            raise ValueError(f"pictures must be in [1, {MOST_PICTURES}], got {self.pictures}")

    @property
    def steps(self) -> tuple[int, ...]:
        """The steps on show, in order."""
        count = min(self.pictures, self.last - self.first + 1)
        spread = np.linspace(self.first, self.last, count) if count > 1 else [self.last]
        return tuple(int(step) for step in np.rint(spread))

    @property
    def durations(self) -> tuple[int, ...]:
        """How long each picture stays, in milliseconds."""
        return (PICTURE_TIME,) * (len(self.steps) - 1) + (LAST_TIME,)

    @property
    def seconds(self) -> float:
        """How long the film is."""
        return sum(self.durations) / 1000
