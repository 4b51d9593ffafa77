"""ProbePacer: when a question is asked, so that looking slows training little."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from model.probes.probe import Probe

LEAST_REST_MS = 500
"""Between an answer and the next question about the same image while training goes on."""

_REST_SHARE = 8  # so many times as long as an answer took


@dataclass(frozen=True)
class _Wish:
    probe: Probe[object]
    step: int
    choice: Hashable


class ProbePacer(QObject):
    """Asks anew when the question or the moment has changed; one question at a time.

    What the person chose is asked as soon as the last answer has come. What training brought, a
    later step and the image of its mini-batch, waits until training has had its time.

    Signals
    -------
    probe_wanted(Probe)

    """

    probe_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wish: _Wish | None = None
        self._asked: _Wish | None = None
        self._under_way = False
        self._clock = QElapsedTimer()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._ask)

    @property
    def under_way(self) -> bool:
        """Whether an answer is being waited for."""
        return self._under_way

    def want(self, probe: Probe[object], step: int, choice: Hashable = None) -> None:
        """Say what is to be known.

        Parameters
        ----------
        probe : Probe
        step : int
            Steps done now.
        choice : hashable
            What of it the person chose.

        """
        self._wish = _Wish(probe, step, choice)
        if self._is_urgent(self._wish) or not self._rest.isActive():
            self._ask()

    def want_nothing(self) -> None:
        """Ask no more until something is wanted again."""
        self._rest.stop()
        self._wish = self._asked = None

    def note_answer(self) -> None:
        """Take note that the answer has come, or that there will be none."""
        if not self._under_way:
            return
        self._under_way = False
        if self._wish is None:
            return
        self._rest.start(max(LEAST_REST_MS, _REST_SHARE * self._clock.elapsed()))
        if self._is_urgent(self._wish):
            self._ask()

    def forget(self) -> None:
        """Start over: no answer will come any more."""
        self._wish = self._asked = None
        self._under_way = False
        self._rest.stop()

    def _is_urgent(self, wish: _Wish) -> bool:
        asked = self._asked
        return asked is None or wish.choice != asked.choice or wish.step == asked.step

    def _ask(self) -> None:
        if self._under_way or self._wish is None or self._wish == self._asked:
            return
        self._rest.stop()
        self._asked, self._under_way = self._wish, True
        self._clock.start()
        self.probe_wanted.emit(self._wish.probe)
