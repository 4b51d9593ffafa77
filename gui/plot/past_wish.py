"""PastWish: which step of the past is wanted."""

from PySide6.QtCore import QObject, QTimer, Signal

_INTERVAL = 30  # ms between two wishes: more could not be shown


class PastWish(QObject):
    """The step looked back to, by a held mouse button or step by step; None is now.

    `step` follows at once. A wish goes out at most every 30 ms: of those in between the newest
    stays, and it always goes out. The wish to be back now never waits.

    Attributes
    ----------
    step : int or None
        From 1 to the steps done.
    latest : int
        Steps done, as far as is known here.
    is_held : bool
        Whether a mouse button holds it.

    Signals
    -------
    moved()
        `step` is another one.
    wanted(int or None)
        The wish.

    """

    moved = Signal()
    wanted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.step: int | None = None
        self.latest = 0
        self.is_held = False
        self._told: int | None = None
        self._rest = QTimer(self, singleShot=True, interval=_INTERVAL)
        self._rest.timeout.connect(self._tell)

    def look_back(self, step: int | None) -> None:
        """Look at that step, or the nearest there is; at None, and before step 1, at now."""
        if step is None or self.latest == 0:
            self.is_held = False
            self._move(None)
        else:
            self._move(min(max(step, 1), self.latest))

    def step_by(self, steps: int) -> None:
        """Go back (negative) or on by so many steps; the latest is now."""
        here = self.latest if self.step is None else self.step
        target = max(here + steps, 1)
        self.look_back(target if target < self.latest else None)

    def hold(self, step: int) -> None:
        """Look at that step for as long as it is held."""
        if self.latest > 0:
            self.is_held = True
            self.look_back(step)

    def release(self) -> None:
        """Return to now if it was held; what was reached step by step stays."""
        if self.is_held:
            self.look_back(None)

    def _move(self, step: int | None) -> None:
        if step != self.step:
            self.step = step
            self.moved.emit()
            if step is None:
                self._rest.stop()
            if not self._rest.isActive():
                self._tell()

    def _tell(self) -> None:
        if self.step != self._told:
            self._told = self.step
            if self.step is not None:
                self._rest.start()
            self.wanted.emit(self.step)
