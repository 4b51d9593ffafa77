"""Colour tables of the tiles, as QRgb values from one end of a scale to the other.

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
# Of the way from the middle to an end: nearer to the middle a weak gradient would look like none,
# and a weak positive one like a dropped unit seen from afar.
GRADIENT_START = 0.35


@cache
def magnitude_table(steps: int = 256) -> tuple[int, ...]:
    """Signal strength, from the weakest to the strongest: viridis without its dark end."""
    return _viridis(np.linspace(0, 1, steps) ** MAGNITUDE_EXPONENT)


@cache
def rate_table(steps: int = 256) -> tuple[int, ...]:
    """Rates, from low to high: viridis without its dark end, in even steps."""
    return _viridis(np.linspace(0, 1, steps))


@cache
def gradient_table(steps: int = 256) -> tuple[int, ...]:
    """Gradients: one half from the most negative to the weakest, the other on to the most positive.

    An even number of steps: none of them is zero, which has a look of its own.
    """
    strength = np.linspace(GRADIENT_START, 1, steps // 2)
    middle = (len(GRADIENT_STOPS) - 1) / 2
    positions = middle * (1 + np.concatenate([-strength[::-1], strength]))
    return _table(positions, np.arange(len(GRADIENT_STOPS)), _rgb(*GRADIENT_STOPS))


@cache
def digit_table(well: str) -> tuple[int, ...]:
    """Pixels of an image, 256 from the colour of the well ("#RRGGBB") to white."""
    return _table(np.linspace(0, 1, 256), np.arange(2), _rgb(well, "#FFFFFF"))


def _viridis(strength: NDArray[np.float64]) -> tuple[int, ...]:
    """QRgb values for strengths from 0 to 1."""
    viridis = pg.colormap.get("viridis").getLookupTable(nPts=256)[:, :3].astype(np.float64)
    positions = VIRIDIS_START + strength * (255 - VIRIDIS_START)
    return _table(positions, np.arange(256), viridis)


def _rgb(*colours: str) -> NDArray[np.float64]:
    """Colours ("#RRGGBB") as an array (colours, 3), 0 to 255."""
    named = [QColor(colour) for colour in colours]
    return np.array([(c.red(), c.green(), c.blue()) for c in named], dtype=np.float64)


def _table(
    positions: NDArray[np.float64], stops: NDArray[np.int64], colours: NDArray[np.float64]
) -> tuple[int, ...]:
    """QRgb values between `colours` (stops, 3), standing at `stops`, for every position."""
    channels = [np.interp(positions, stops, channel).round().astype(int) for channel in colours.T]
    return tuple(qRgb(*map(int, colour)) for colour in zip(*channels, strict=True))
