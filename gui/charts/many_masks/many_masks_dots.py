"""A picture of thousands of translucent dots: Qt needs far longer to draw them one by one."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

_MOST_OPAQUE = 0.999  # of one dot: the logarithm of nothing is none
_SOFT = 0.5  # px over which the rim of a dot fades


def dots_picture(
    x: NDArray[np.floating],
    y: NDArray[np.floating],
    size: tuple[int, int],
    diameter: float,
    colour: QColor,
) -> QImage:
    """Return a transparent picture with a dot at every place.

    Parameters
    ----------
    x, y : arrays of one shape
        The dots' centres, in pixels of the picture.
    size : (width, height)
    diameter : float
        Of a dot, in pixels.
    colour : QColor
        Its alpha is a single dot's; dots that overlap are denser.

    """
    width, height = size
    column, row = np.rint(x).astype(np.intp).ravel(), np.rint(y).astype(np.intp).ravel()
    reach = int(np.ceil(diameter / 2 + _SOFT))
    down, right = np.mgrid[-reach : reach + 1, -reach : reach + 1].reshape(2, -1, 1)
    share = np.clip((diameter / 2 + _SOFT - np.hypot(down, right)) / (2 * _SOFT), 0, 1)
    # What shines through dots that overlap is a product: its logarithm is a sum.
    logarithm = np.log1p(-share * min(colour.alphaF(), _MOST_OPAQUE))
    columns, rows = column + right, row + down
    within = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height) & (share > 0)
    places = (rows * width + columns)[within]
    weights = np.broadcast_to(logarithm, within.shape)[within]
    opacity = -np.expm1(np.bincount(places, weights, minlength=width * height))
    channels = np.array([colour.red(), colour.green(), colour.blue(), 255])
    pixels = np.rint(opacity[:, np.newaxis] * channels).astype(np.uint8)  # premultiplied
    image = QImage(
        pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied
    )
    return image.copy()  # of its own memory: the array's is gone soon
