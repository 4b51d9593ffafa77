"""Pictures from outside the data, brought to the form of MNIST's images: drawings; rotation."""

from enum import Enum, auto
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from model.input_error import InputError
from model.read_only import read_only

# MNIST's digits were fitted into 20 x 20 of its 28 x 28 pixels.
_FITTED_SHARE = 20 / 28

# Strokes that are finer than MNIST's fade when they shrink: 9 of 10 pixels of ink below this.
_FAINT = 0.8


class PictureFault(Enum):
    """What is wrong with a picture."""

    UNREADABLE = auto()  # there is no such file, or no permission
    NO_PICTURE = auto()  # or none of a known format
    DAMAGED = auto()
    TOO_LARGE = auto()
    BLANK = auto()


class PictureError(InputError):
    """A picture that cannot be used.

    Attributes
    ----------
    fault : PictureFault
    name : str or None
        Of the file; None of a drawing.

    """

    def __init__(
        self, sentence: str, fault: PictureFault, *, name: str | None = None, **values: object
    ) -> None:
        super().__init__(sentence, name=name, **values)
        self.fault = fault
        self.name = name


def rotated(
    pixels: NDArray[np.float32], image_shape: tuple[int, int], degrees: float
) -> NDArray[np.float32]:
    """Turn an image clockwise about its middle, (pixels,) to (pixels,); 0 comes in from outside."""
    if degrees % 360 == 0:
        return pixels
    image = Image.fromarray(pixels.reshape(image_shape))
    return _pixels(np.asarray(image.rotate(-degrees, Image.Resampling.BILINEAR)))


def as_mnist(ink: NDArray[np.floating[Any]], image_shape: tuple[int, int]) -> NDArray[np.float32]:
    """Bring a drawing to the form of MNIST's images, (pixels,) float32, read-only.

    As LeCun et al. (1998, Proceedings of the IEEE 86) did: fitted into 20 x 20 pixels keeping its
    shape, then its centre of mass put in the middle of 28 x 28; in other image shapes alike.
    An image of MNIST comes out as it is.

    Parameters
    ----------
    ink : (height, width)
        In [0, 1]; 0 is the ground.
    image_shape : (rows, columns)

    Raises
    ------
    PictureError
        If the drawing is blank.

    """
    ink = np.nan_to_num(ink.astype(np.float32)).clip(0, 1)
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if len(rows) == 0:
        raise PictureError("The drawing is blank.", PictureFault.BLANK)
    cropped = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return _pixels(_centred(_strengthened(_fitted(cropped, image_shape)), image_shape))


def _fitted(ink: NDArray[np.float32], image_shape: tuple[int, int]) -> NDArray[np.float32]:
    """Scale until it touches the box that is 20 x 20 in MNIST."""
    height, width = ink.shape
    rows, columns = image_shape
    scale = _FITTED_SHARE * min(rows / height, columns / width)
    size = max(round(width * scale), 1), max(round(height * scale), 1)
    return np.asarray(Image.fromarray(ink).resize(size, Image.Resampling.BILINEAR))


def _strengthened(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Give faint strokes the full ink that MNIST's have."""
    strong = np.percentile(ink[ink > 0], 90)
    return ink / strong if strong < _FAINT else ink


def _centred(ink: NDArray[np.float32], image_shape: tuple[int, int]) -> NDArray[np.float32]:
    """Put it where its centre of mass is nearest to the middle, by whole pixels."""
    image = np.zeros(image_shape, dtype=np.float32)
    places = []
    for axis, side in enumerate(image_shape):
        mass = ink.sum(axis=1 - axis, dtype=np.float64)
        length = len(mass)
        centre = float(mass @ np.arange(length) / mass.sum())
        # MNIST counts pixel 14 of 28 as the middle; nothing is pushed over the edge.
        places.append(int(np.clip(round(side / 2 - centre), 0, side - length)))
    top, left = places
    image[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
    return image


def _pixels(image: NDArray[np.float32]) -> NDArray[np.float32]:
    return read_only(image.astype(np.float32).clip(0, 1).reshape(-1))
