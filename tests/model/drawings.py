"""Digits as they are drawn, and where the ink of an image lies."""

import numpy as np
from PIL import Image

from model.data import load_mnist

SHAPE = (28, 28)
DIGITS = load_mnist(1).test_images[:300]


def centre_of_mass(pixels):
    """Return its row and column."""
    image = pixels.reshape(SHAPE).astype(np.float64)
    rows, columns = np.indices(SHAPE)
    return (image * rows).sum() / image.sum(), (image * columns).sum() / image.sum()


def box(pixels):
    """Return the height and width of what is drawn."""
    image = pixels.reshape(SHAPE)
    return tuple(np.ptp(np.flatnonzero(image.any(axis=axis))) + 1 for axis in (1, 0))


def drawing_of(digit, side=400, size=280, at=(10, 90)):
    """Return a digit as drawn with a pen on a large canvas, (side, side), anywhere on it."""
    large = Image.fromarray(digit.reshape(SHAPE)).resize((size, size), Image.Resampling.BICUBIC)
    canvas = np.zeros((side, side), np.float32)
    canvas[at[0] : at[0] + size, at[1] : at[1] + size] = np.asarray(large) > 0.5
    return canvas
