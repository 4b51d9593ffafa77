"""Arrays that nobody can write to: what Frames and answers hold is shared by threads and views."""

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Scalar = TypeVar("Scalar", bound=np.generic)


def read_only(array: NDArray[Scalar]) -> NDArray[Scalar]:
    """Return the array itself, protected."""
    array.setflags(write=False)
    return array


def snapshot(array: NDArray[Scalar]) -> NDArray[Scalar]:
    """Return a protected copy, which stays as it is when the array is overwritten."""
    return read_only(array.copy())
