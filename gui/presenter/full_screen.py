"""FullScreen: a window that fills the screen for a while, and stands as before after it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget


class FullScreen:
    """Remembers how a window stood.

    Parameters
    ----------
    window : QWidget

    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._before: tuple[Qt.WindowState, QRect] | None = None

    @property
    def is_on(self) -> bool:
        """Whether the window fills the screen because of this."""
        return self._before is not None

    def begin(self) -> None:
        """Fill the screen."""
        if self._before is None:
            self._before = self._window.windowState(), self._window.geometry()
            self._window.setWindowState(self._before[0] | Qt.WindowState.WindowFullScreen)

    def end(self) -> None:
        """Stand as before."""
        if self._before is None:
            return
        (state, geometry), self._before = self._before, None
        self._window.setWindowState(state)
        if state == Qt.WindowState.WindowNoState:
            self._window.setGeometry(geometry)
