"""Moves: how far the keys go that point at another cell."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_FAR = 2**31  # more rows and columns than there are
_MOVES = {
    (Qt.Key.Key_Left, False): (0, -1),
    (Qt.Key.Key_Right, False): (0, 1),
    (Qt.Key.Key_Up, False): (-1, 0),
    (Qt.Key.Key_Down, False): (1, 0),
    (Qt.Key.Key_Home, False): (0, -_FAR),
    (Qt.Key.Key_End, False): (0, _FAR),
    (Qt.Key.Key_Home, True): (-_FAR, -_FAR),  # with Ctrl
    (Qt.Key.Key_End, True): (_FAR, _FAR),
}
_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


def move_of(event: QKeyEvent) -> tuple[int, int] | None:
    """Return how many rows down and columns to the right a key goes; None if it goes nowhere."""
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    if not control and event.modifiers() not in _PLAIN:
        return None
    return _MOVES.get((Qt.Key(event.key()), control))


def names_a_place(move: tuple[int, int]) -> bool:
    """Whether it goes to an end, wherever it begins."""
    return _FAR in map(abs, move)
