"""The keys of the walk card, and how they are told."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from gui.walk.walk import Walk

_PLAIN = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier


class WalkKeys:
    """What each key does to a walk.

    Parameters
    ----------
    walk : Walk
    leave : callable
        What Escape does.

    """

    def __init__(self, walk: Walk, leave: Callable[[], None]) -> None:
        key = Qt.Key
        self._actions: dict[Qt.Key, Callable[[], None]] = {
            key.Key_Right: walk.next_layer,
            key.Key_Left: walk.previous_layer,
            key.Key_Down: walk.next_line,
            key.Key_Period: walk.next_line,
            key.Key_Up: walk.previous_line,
            key.Key_Comma: walk.previous_line,
            key.Key_PageDown: walk.next_tile,
            key.Key_PageUp: walk.previous_tile,
            key.Key_Space: walk.toggle,
            key.Key_Home: walk.to_start,
            key.Key_T: walk.to_turn,
            key.Key_End: walk.to_end,
            key.Key_Escape: leave,
        }

    def action(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what a key does; None if it is no key of the walk."""
        plain = event.modifiers() in _PLAIN
        return self._actions.get(Qt.Key(event.key())) if plain else None


def legend_words() -> tuple[str, ...]:
    """Return the most important keys, longest wording first."""
    return (
        _tr(
            "← → layer by layer     PgUp PgDn tile by tile     ↑ ↓ line by line     "
            "Space play or pause     Home from the start     T to the loss     Esc back to the plot"
        ),
        _tr(
            "← → layer by layer     PgUp PgDn tile by tile     ↑ ↓ line by line     "
            "Space play or pause     Esc back to the plot"
        ),
        _tr("← → layer    PgUp PgDn tile    ↑ ↓ line    Space play, pause    Esc plot"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("WalkKeys", text)
