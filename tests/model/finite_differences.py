"""Gradients by finite differences: slow, and right without any calculus."""

from collections.abc import Callable

import numpy as np


def numerical_gradient(
    function: Callable[[], float], array: np.ndarray, *, width: float = 1e-6
) -> np.ndarray:
    """Return d function() / d array by central differences; the array is changed and restored."""
    gradient = np.empty_like(array)
    for index in np.ndindex(array.shape):
        value = array[index]
        array[index] = value + width
        above = function()
        array[index] = value - width
        below = function()
        array[index] = value
        gradient[index] = (above - below) / (2 * width)
    return gradient
