"""PacedRedraw: drawing costs time that training needs, so not every wish is drawn at once."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

INTERVAL = 400  # ms: a drawing keeps the window's thread some 15 ms, and everything else late
LEAST_REST = 4  # times as long as the drawing took


class PacedRedraw(QObject):
    """Calls a function for the first wish at once, for those that follow soon in one go.

    It pauses at least INTERVAL between calls, and longer where a call takes long. The last wish is
    always fulfilled. While asleep it only remembers that there is one.
    """

    def __init__(self, draw: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._draw = draw
        self._wished = False
        self._awake = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._continue)

    def wish(self) -> None:
        """Draw now or a little later."""
        self._wished = True
        if self._awake and not self._pause.isActive():
            self._continue()

    def wake(self) -> None:
        """Draw from now on, and at once what was wished meanwhile."""
        self._awake = True
        self._continue()

    def sleep(self) -> None:
        """Draw nothing until woken."""
        self._awake = False
        self._pause.stop()

    def flush(self) -> None:
        """Draw now if there is anything to draw, awake or not."""
        if self._wished:
            self._wished = False
            self._draw()

    def _continue(self) -> None:
        if self._wished:
            started = monotonic()
            self.flush()
            took = 1000 * (monotonic() - started)
            self._pause.start(round(max(INTERVAL, LEAST_REST * took)))
