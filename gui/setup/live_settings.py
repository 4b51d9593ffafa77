"""LiveSettings: what the panel sends to the running experiment, and what comes back of it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from model.frame import Frame

# A dragged slider speaks at most twenty times a second.
_INTERVAL = 50  # milliseconds

Place = tuple[str | None, str]
"""A run, None for all, and a field."""

Ratio = float | tuple[float, ...]


class LiveSettings(QObject):
    """Sends the values a person moves, and tells them from those that are moved elsewhere.

    A Frame can be older than what the person did last. So a value in a Frame is news only if
    it differs from the Frame before, and is not what was sent from here.

    Signals
    -------
    dropout_ratio_changed(str, object)
        The run and its ratio, or a tuple with one for each layer.
    learning_rate_changed(str, float)
    epochs_changed(int)

    """

    dropout_ratio_changed = Signal(str, object)
    learning_rate_changed = Signal(str, float)
    epochs_changed = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[Place, object] = {}
        self._timer = QTimer(self, singleShot=True, interval=_INTERVAL)
        self._timer.timeout.connect(self._send_waiting)
        self.forget()

    def forget(self) -> None:
        """Begin anew, with another experiment."""
        self._timer.stop()
        self._waiting.clear()
        self._step = 0
        self._seen: dict[Place, object] = {}
        self._sent: dict[Place, list[object]] = {}

    @property
    def known(self) -> dict[Place, object]:
        """The values in force, as far as they are known here."""
        return dict(self._seen)

    def recall(self, known: Mapping[Place, object]) -> None:
        """Go on where another one stood: what it knew is no news."""
        self._seen = dict(known)

    def flush(self) -> None:
        """Send at once what still waits."""
        self._send_waiting()

    def send(self, run: str | None, field: str, value: object) -> None:
        """Send a value, at once if none was sent just now; the last one never gets lost."""
        self._waiting[run, field] = value
        if not self._timer.isActive():
            self._send_waiting()

    def news(self, frame: Frame) -> dict[Place, object]:
        """Return the values in force that were moved elsewhere, by their place."""
        if frame.step < self._step:
            # It was reset to its first moment, where everything is news.
            self._seen.clear()
            self._sent.clear()
        self._step = frame.step
        return {
            place: value
            for place, value in _in_force(frame).items()
            if not self._is_known(place, value)
        }

    def _is_known(self, place: Place, value: object) -> bool:
        if self._seen.get(place) == value:
            return True
        self._seen[place] = value
        sent = self._sent.get(place, [])
        if place in self._waiting or value in sent:
            # An echo; those sent before it are past too.
            self._sent[place] = sent[sent.index(value) + 1 :] if value in sent else sent
            return True
        sent.clear()
        return False

    def _send_waiting(self) -> None:
        if not self._waiting:
            return
        waiting, self._waiting = self._waiting, {}
        self._timer.start()
        for (run, field), value in waiting.items():
            self._sent.setdefault((run, field), []).append(value)
            if field == "dropout_ratio":
                self.dropout_ratio_changed.emit(run, value)
            elif field == "learning_rate":
                self.learning_rate_changed.emit(run, value)
            else:
                self.epochs_changed.emit(value)


def collapsed(ratio: Ratio) -> Ratio:
    """Return one ratio instead of the same for every layer."""
    if isinstance(ratio, tuple) and len(set(ratio)) == 1:
        return ratio[0]
    return ratio


def _in_force(frame: Frame) -> dict[Place, object]:
    values: dict[Place, object] = {(None, "epochs"): frame.epochs}
    for name, run in frame.runs.items():
        values[name, "dropout_ratio"] = collapsed(run.dropout_ratios)
        values[name, "learning_rate"] = run.learning_rate
    return values
