"""PastFrames: answers wishes to look back at a past step."""

import logging

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from model.experiment import Experiment

log = logging.getLogger(__name__)


class PastFrames(QObject):
    """Sends the Frame of a past step, and anew when what it shows was changed.

    Only the last of several wishes is answered: a hand is faster than masks are rebuilt.

    Signals
    -------
    ready(Frame)
    refused(Exception)
        There is none; nobody looks back any more.

    Attributes
    ----------
    detail : bool
        Whether Frames hold the whole mini-batch.

    """

    ready = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.detail = False
        self._experiment: Experiment | None = None
        self._step: int | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._send)

    def begin(self, experiment: Experiment | None) -> None:
        """Look back at another experiment, or at none; nothing is looked back to yet."""
        self._timer.stop()
        self._experiment, self._step = experiment, None

    def look_back(self, step: int | None) -> None:
        """Send the Frame of that step; None: of none from now on."""
        self._step = step
        self.refresh()

    def refresh(self) -> None:
        """Send the Frame that is looked back to once more, behind the wishes that are queued."""
        self._timer.start(0)

    @Slot()
    def _send(self) -> None:
        step, experiment = self._step, self._experiment
        if step is None or experiment is None:
            return
        if not 1 <= step <= experiment.step:
            # About an experiment that a restart has taken away.
            self._step = None
            return
        try:
            frame = experiment.past_frame(step, detail=self.detail)
        except Exception as error:
            log.warning("No Frame of step %d", step, exc_info=error)
            self._step = None
            self.refused.emit(error)
            return
        self.ready.emit(frame)
