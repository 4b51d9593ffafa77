"""SampleTile: the digit on its way into the network."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QWidget

from gui.style.theme import Theme
from gui.tiles.cell_look import DROPPED, pixel_looks
from gui.tiles.heatmap import Heatmap

_BLACK, _WHITE = 1, 255  # in the table of pixel looks


class SampleTile(Heatmap):
    """An image, a cell a pixel: the units of the input layer."""

    square = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_enlargeable(enlargeable=False)
        self._pixel_looks = pixel_looks(self.theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme."""
        super().set_theme(theme)
        self._pixel_looks = pixel_looks(theme)

    def show_sample(
        self,
        pixels: NDArray[np.float32],
        image_shape: tuple[int, int],
        input_mask: NDArray[np.bool_] | None,
    ) -> None:
        """Show an image, and which of its pixels input dropout left out.

        Parameters
        ----------
        pixels : (pixels,) in [0, 1]
        image_shape : (rows, columns)
        input_mask : (pixels,) bool, True = kept; None without input dropout

        """
        values = np.rint(_BLACK + pixels * (_WHITE - _BLACK)).astype(np.uint8)
        if input_mask is not None:
            values[~input_mask] = DROPPED
        self.show_cells(values, self._pixel_looks, columns=image_shape[1])
