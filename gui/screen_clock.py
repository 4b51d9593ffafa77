"""ScreenClock: asks for a Frame at most thirty times a second."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_INTERVAL = 33  # milliseconds


class ScreenClock(QObject):
    """Keeps at most one request for a Frame under way.

    A window that cannot draw as fast as training goes therefore skips Frames instead of falling
    behind; as every view is a function of one Frame, nothing is lost.
    """

    frame_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=_INTERVAL)
        self._timer.timeout.connect(self.frame_wanted)

    @Slot()
    def start(self) -> None:
        """Ask for the first Frame."""
        self.frame_wanted.emit()

    @Slot()
    def frame_shown(self) -> None:
        """Let the next request follow, an interval later."""
        if not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()
