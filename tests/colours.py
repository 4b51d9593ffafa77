"""What a picture is made of."""

import numpy as np
from PySide6.QtGui import QImage


def colours_of(image: QImage) -> dict[str, int]:
    """Return how many of the pixels have which colour, as "#rrggbb"; every fourth is counted."""
    packed = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(packed.constBits(), np.uint32)[::4]
    found, counts = np.unique(pixels, return_counts=True)
    return {
        f"#{colour & 0xFFFFFF:06x}": int(count)
        for colour, count in zip(found.tolist(), counts, strict=True)
    }
