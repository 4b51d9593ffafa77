"""Pictures from outside the data, brought to the form of MNIST's: drawings and files; rotation."""

from enum import Enum, auto
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from model.input_error import InputError
from model.read_only import read_only

# What a file may be; others of Pillow's formats start programs, or are no pictures of digits.
FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF")

# A picture with a longer side is refused before it is decoded. Pillow has a limit of its own, but
# that one warns where there is nobody to read it.
MOST_SIDE = 4000
Image.MAX_IMAGE_PIXELS = None

# MNIST's digits were fitted into 20 x 20 of its 28 x 28 pixels.
_FITTED_SHARE = 20 / 28

# More is not needed to make 28 x 28 pixels.
_WORKING_SIDE = 1000

# A picture with less contrast than this is blank.
_LEAST_CONTRAST = 0.1

# Ink fainter than this share of the contrast is what JPEG leaves around strokes; but not in a
# picture about as small as the data's, where it is the edge of a stroke.
_LEAST_INK = 0.15
_SMALL = 2

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


def read_picture(path: str | Path, image_shape: tuple[int, int]) -> NDArray[np.float32]:
    """Read a digit from a picture's file and bring it to the form of MNIST's images.

    It may be dark on light or light on dark. The largest take half a second: not for a thread
    that draws.

    Raises
    ------
    PictureError
        If there is no picture in the file, or one that is damaged, too large or blank.

    """
    path = Path(path)
    gray = _gray(_decoded(path))
    small = max(gray.size) <= _SMALL * max(image_shape)
    ink = _ink(np.asarray(gray), 0.0 if small else _LEAST_INK)
    if ink is None:
        raise PictureError("{name} is blank.", PictureFault.BLANK, name=path.name)
    return as_mnist(ink, image_shape)


def _decoded(path: Path) -> Image.Image:
    name = path.name
    try:
        with Image.open(path, formats=FORMATS) as image:
            _check_size(name, image.size)
            # A JPEG of a photograph is decoded no larger than needed; other formats take no hint.
            image.draft("L", (_WORKING_SIDE, _WORKING_SIDE))
            image.load()
            return ImageOps.exif_transpose(image)
    except PictureError:
        raise
    except UnidentifiedImageError as error:
        raise PictureError(
            "{name} is not a picture that can be read.", PictureFault.NO_PICTURE, name=name
        ) from error
    except Exception as error:  # damaged files make decoders raise whatever they stumble over
        if isinstance(error, OSError) and error.strerror:
            raise PictureError(
                "{name} cannot be read: {reason}.",
                PictureFault.UNREADABLE,
                name=name,
                reason=error.strerror,
            ) from error
        raise PictureError(
            "{name} is damaged: it cannot be decoded.", PictureFault.DAMAGED, name=name
        ) from error


def _check_size(name: str, size: tuple[int, int]) -> None:
    if max(size) > MOST_SIDE:
        raise PictureError(
            "{name} is too large: it has {width:,} x {height:,} pixels, and {most:,} x {most:,} "
            "are the most.",
            PictureFault.TOO_LARGE,
            name=name,
            width=size[0],
            height=size[1],
            most=MOST_SIDE,
        )


def _gray(image: Image.Image) -> Image.Image:
    """Return the lightness in [0, 1], of float pixels, at a size that is quick to work on."""
    working_size = _WORKING_SIDE, _WORKING_SIDE
    if image.mode.startswith(("I", "F")):  # 16 bits and more, which no conversion keeps
        numbers = np.nan_to_num(np.asarray(image, dtype=np.float32))
        largest = 65535 if image.mode.startswith("I") else max(float(numbers.max()), 1.0)
        gray = Image.fromarray(numbers / np.float32(largest))
        gray.thumbnail(working_size, Image.Resampling.BILINEAR)
        return gray
    gray = image.convert("RGBA" if image.has_transparency_data else "L")
    gray.thumbnail(working_size, Image.Resampling.BILINEAR)
    return Image.fromarray(np.asarray(_on_ground(gray), dtype=np.float32) / np.float32(255))


def _on_ground(image: Image.Image) -> Image.Image:
    """Return an 8-bit gray picture, a transparent one on white, or on black if it is light."""
    if image.mode == "L":
        return image
    opacity = np.asarray(image.getchannel("A"), dtype=np.float32)
    lightness = np.asarray(image.convert("RGB").convert("L"), dtype=np.float32)
    light = np.vdot(opacity, lightness - 127.5) > 0
    ground = Image.new("RGBA", image.size, "black" if light else "white")
    return Image.alpha_composite(ground, image).convert("L")


def _ink(gray: NDArray[np.float32], least: float) -> NDArray[np.float32] | None:
    """Return how far each pixel is from the ground, 0 or [least, 1]; None if nothing is on it."""
    border = np.concatenate([gray[0], gray[-1], gray[:, 0], gray[:, -1]])
    ground = np.median(border)
    darkest, lightest = ground - gray.min(), gray.max() - ground
    contrast = max(darkest, lightest)
    if contrast < _LEAST_CONTRAST:
        return None
    ink = (ground - gray if darkest >= lightest else gray - ground) / contrast
    # Paper in a photograph is not even: what its border varies by is not ink.
    unevenness = 4 * np.percentile(abs(border - ground), 75) / contrast
    ink[ink < np.clip(unevenness, least, 0.5)] = 0
    return np.asarray(ink, dtype=np.float32)


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
