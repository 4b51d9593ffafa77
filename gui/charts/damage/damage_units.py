"""DamageUnits: the units of one layer, to be disabled by a click."""

from collections.abc import Set as AbstractSet

import numpy as np
from PySide6.QtWidgets import QWidget

from gui.style.theme import Theme
from gui.tiles.cell_look import DROPPED, KEPT, mask_looks
from gui.tiles.heatmap import Heatmap
from gui.tiles.tile_menu import TileDeed


class DamageUnits(Heatmap):
    """A cell a unit, crossed while it is disabled; a click or Enter toggles it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._looks = mask_looks(self.theme)
        self.set_enlargeable(enlargeable=False)
        self.set_chooses(chooses=True)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme."""
        super().set_theme(theme)
        self._looks = mask_looks(theme)

    def show_units(self, count: int, disabled: AbstractSet[int]) -> None:
        """Show so many units, and which of them are disabled.

        Parameters
        ----------
        count : int
            0 for none.
        disabled : set of int

        """
        self.setAccessibleName(self.tr("Units of the hidden layer, to be disabled"))
        if count == 0:
            self.show_nothing()
            return
        values = np.full(count, KEPT, dtype=np.uint8)
        values[[unit for unit in disabled if unit < count]] = DROPPED
        self.show_cells(values, self._looks)

    def deeds(self) -> list[TileDeed]:
        """Return what can be done with the tile."""
        pointed = self.pointed
        on = pointed is None or self.values[pointed] != DROPPED
        text = self.tr("Disable this unit") if on else self.tr("Enable this unit")
        return [TileDeed(text, "Return", self._choose, pointed is not None)]
