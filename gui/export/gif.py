"""Gif: pictures that become one animated file."""

from collections.abc import Sequence
from io import BytesIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QImage

from gui.style.colour_tables import digit_table
from gui.style.theme import LIGHT

# Of a file's 256 colours: the most frequent ones as they are, and greys for all digits to come.
_FREQUENT, _EVERY_GREY = 160, 4
_PACKED = np.array([1 << 16, 1 << 8, 1])  # red, green, blue as one number


class Gif:
    """Takes pictures of one size, in order."""

    def __init__(self) -> None:
        self._pictures: list[Image.Image] = []
        self._palette: Image.Image | None = None

    def __len__(self) -> int:
        return len(self._pictures)

    def add(self, shown: QImage) -> None:
        """Take a picture in; the first one says which colours there are."""
        image = _image_of(shown)
        if self._palette is None:
            self._palette = _palette_of(image)
        # Dots of two colours in place of a third would flicker from picture to picture.
        picture = image.quantize(palette=self._palette, dither=Image.Dither.NONE)
        self._pictures.append(picture)

    def data(self, durations: Sequence[int]) -> bytes:
        """Return the bytes of a GIF file that repeats for ever.

        Parameters
        ----------
        durations : sequence of int
            Of each picture, in milliseconds.

        """
        file = BytesIO()
        first, *others = self._pictures
        first.save(
            file,
            "GIF",
            save_all=True,
            append_images=others,
            duration=list(durations),
            loop=0,
            optimize=False,
        )
        return file.getvalue()


def _image_of(picture: QImage) -> Image.Image:
    rgbx = picture.convertToFormat(QImage.Format.Format_RGBX8888)
    size = rgbx.width(), rgbx.height()
    return Image.frombytes("RGB", size, bytes(rgbx.constBits()), "raw", "RGBX")


def _palette_of(image: Image.Image) -> Image.Image:
    colours, counts = np.unique(np.asarray(image) @ _PACKED, return_counts=True)
    frequent = colours[np.argsort(-counts)[:_FREQUENT]]
    greys = np.array(digit_table(LIGHT.well)[::_EVERY_GREY], dtype=np.int64)
    palette = Image.new("P", (1, 1))
    palette.putpalette(_unpacked(np.concatenate([frequent, greys])).ravel().tolist())
    return palette


def _unpacked(colours: NDArray[np.int64]) -> NDArray[np.int64]:
    return colours[:, None] // _PACKED % 256
