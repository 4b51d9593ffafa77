"""UnitPointer: shows what is known of the unit pointed at, on whatever tile it is."""

from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from gui.style.theme import Theme
from gui.tiles.point_tile import PointTile
from gui.units.unit_card import UnitCard
from gui.units.unit_numbers import UnitNumbers

Read: TypeAlias = Callable[[int], UnitNumbers | None]
"""Says what is known of a cell."""


class UnitPointer(QObject):
    """The card beside the unit pointed at; screen readers are told the same.

    Of two tiles pointed at, by mouse and by keyboard, the last one has the card.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.card = UnitCard(parent)
        self._pointed: dict[PointTile, Read] = {}

    def point(self, tile: PointTile, read: Read) -> None:
        """Take note that another cell of that tile is pointed at, or none."""
        self._pointed.pop(tile, None)
        if tile.pointed is None:
            tile.setAccessibleDescription("")
        else:
            self._pointed[tile] = read
        self.refresh()
        if tile.by_keyboard and QAccessible.isActive():
            announcement = QAccessibleAnnouncementEvent(tile, tile.accessibleDescription())
            QAccessible.updateAccessibility(announcement)

    def refresh(self) -> None:
        """Say what holds now, where the cell is now."""
        shown = self._pointed and self._show_card(*list(self._pointed.items())[-1])
        if not shown:
            self.card.hide()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self.card.set_theme(theme)
        self.refresh()

    def _show_card(self, tile: PointTile, read: Read) -> bool:
        cell = tile.pointed
        numbers = None if cell is None else read(cell)
        if cell is None or numbers is None:
            tile.setAccessibleDescription("")
            return False
        if numbers.words != tile.accessibleDescription():
            tile.setAccessibleDescription(numbers.words)
        box = tile.cell_box(cell).toAlignedRect()
        if not tile.visibleRegion().contains(box.center()):
            return False
        window = tile.window()
        if self.card.parentWidget() is not window:
            self.card.setParent(window)
        corner = tile.mapTo(window, QPoint(0, 0))
        around = QRect(corner, tile.size())
        self.card.show_numbers(numbers, tile.note, box.translated(corner), around)
        return True
