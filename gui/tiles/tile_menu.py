"""tile_menu: what can be done with a tile, with the keys that do it too."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True)
class TileDeed:
    """Something that can be done with a tile.

    Attributes
    ----------
    text : str
    keys : str
        What does it while the tile has the focus.
    do : callable
    possible : bool
        Whether it can be done now.

    """

    text: str
    keys: str
    do: Callable[[], None]
    possible: bool = True


def deed_of(event: QKeyEvent, deeds: Sequence[TileDeed]) -> TileDeed | None:
    """Return what those keys do."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key(event.key())
    key = Qt.Key.Key_Return if key == Qt.Key.Key_Enter else key
    pressed = QKeySequence(int(key) | modifiers.value)
    return next((deed for deed in deeds if QKeySequence(deed.keys) == pressed), None)


def tile_menu(deeds: Sequence[TileDeed], parent: QWidget) -> QMenu:
    """Return a menu that is gone once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for deed in deeds:
        action = QAction(deed.text, menu)
        action.setShortcut(QKeySequence(deed.keys))
        action.setShortcutVisibleInContextMenu(True)
        action.setEnabled(deed.possible)
        action.triggered.connect(deed.do)
        menu.addAction(action)
    return menu
