"""ScriptedDraws: a generator whose uniform draws a test has written down."""

from collections.abc import Iterable

import numpy as np


class ScriptedDraws:
    """Stands in for the generator of the masks; gives each of the arrays once, in order."""

    def __init__(self, draws: Iterable[np.ndarray] = ()) -> None:
        self.draws = list(draws)

    def random(self, size: tuple[int, ...], dtype: type = np.float64) -> np.ndarray:
        """Return the next array, which must be of the shape and type asked for."""
        assert dtype is np.float32
        draws = self.draws.pop(0)
        assert draws.shape == tuple(size)
        return draws
