"""Colour tables of the tiles: 256 colours each, for `QImage.setColorTable` of Indexed8 images.

Tiles are dark fields in both themes, so a colour means the same everywhere.
"""

from functools import cache

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtGui import QColor, qRgb

VIRIDIS_START = 80  # of 255: below it viridis is too dark to be told from the well
MAGNITUDE_EXPONENT = 0.8  # lifts weak signals
GRADIENT_STOPS = ("#8FD0FF", "#3B82D6", "#26323F", "#9A8F2E", "#FBE96A")  # negative to positive


@cache
def magnitude_table() -> tuple[int, ...]:
    """Signal strength, from 0 for none to 255 for the strongest: viridis without its dark end."""
    viridis = pg.colormap.get("viridis").getLookupTable(nPts=256)[:, :3].astype(np.float64)
    position = VIRIDIS_START + np.linspace(0, 1, 256) ** MAGNITUDE_EXPONENT * (255 - VIRIDIS_START)
    return _table(position, np.arange(256), viridis)


@cache
def gradient_table() -> tuple[int, ...]:
    """Gradients, from 0 for the most negative to 255 for the most positive; 127 or 128 is zero."""
    return _table(np.linspace(0, 4, 256), np.arange(5), _rgb(*GRADIENT_STOPS))


@cache
def digit_table(well: str) -> tuple[int, ...]:
    """Pixels of an image, from the colour of the well ("#RRGGBB") to white."""
    return _table(np.linspace(0, 1, 256), np.arange(2), _rgb(well, "#FFFFFF"))


def _rgb(*colours: str) -> NDArray[np.float64]:
    """Colours ("#RRGGBB") as an array (colours, 3), 0 to 255."""
    named = [QColor(colour) for colour in colours]
    return np.array([(c.red(), c.green(), c.blue()) for c in named], dtype=np.float64)


def _table(
    positions: NDArray[np.float64], stops: NDArray[np.int64], colours: NDArray[np.float64]
) -> tuple[int, ...]:
    """QRgb values between `colours` (stops, 3), standing at `stops`, for `positions` (256,)."""
    channels = [np.interp(positions, stops, channel).round().astype(int) for channel in colours.T]
    return tuple(qRgb(*map(int, colour)) for colour in zip(*channels, strict=True))
