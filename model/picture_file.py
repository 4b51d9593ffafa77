"""Pictures from files: read, whatever they are, and brought to the form of MNIST's images."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from model.pictures import PictureError, PictureFault, as_mnist

# What a file may be; others of Pillow's formats start programs, or are no pictures of digits.
FORMATS = ("PNG", "JPEG", "GIF", "BMP", "WEBP", "TIFF")

# A picture with a longer side is refused before it is decoded. Pillow has a limit of its own, but
# that one warns where there is nobody to read it.
MOST_SIDE = 4000
Image.MAX_IMAGE_PIXELS = None

# More is not needed to make 28 x 28 pixels.
_WORKING_SIDE = 1000

# A picture with less contrast than this is blank.
_LEAST_CONTRAST = 0.1

# Ink fainter than this share of the contrast is what JPEG leaves around strokes; but not in a
# picture about as small as the data's, where it is the edge of a stroke.
_LEAST_INK = 0.15
_SMALL = 2


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
