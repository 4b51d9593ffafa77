"""ScreenClock: asks for a Frame at most thirty times a second."""

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

_INTERVAL = 33  # milliseconds
# A whole mini-batch takes thrice as long to draw as a sample: training would feel it, and nobody
# follows a hundred rows at that rate.
_DETAIL_INTERVAL = 66


class ScreenClock(QObject):
    """Keeps at most one request for a Frame under way.

    The next one is due an interval after the last, or as soon as its Frame was shown. A window that
    cannot draw as fast as training goes therefore skips Frames instead of falling behind; as every
    view is a function of one Frame, nothing is lost.
    """

    frame_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._interval = _INTERVAL
        self._since_request = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ask)

    @Slot()
    def start(self) -> None:
        """Ask for the first Frame."""
        self._timer.stop()
        self._ask()

    @Slot()
    def frame_shown(self) -> None:
        """Let the next request follow as soon as it is due."""
        if not self._timer.isActive():
            self._timer.start(max(self._interval - self._since_request.elapsed(), 0))

    @Slot(bool)
    def set_detail(self, detail: bool) -> None:
        """Ask half as often while Frames hold whole mini-batches."""
        self._interval = _DETAIL_INTERVAL if detail else _INTERVAL

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()

    @Slot()
    def _ask(self) -> None:
        self._since_request.start()
        self.frame_wanted.emit()
