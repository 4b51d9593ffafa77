"""NewestFrame: makes the Frame that is to be sent, when it is wanted."""

from model.experiment import Experiment
from model.frame import Frame


class NewestFrame:
    """The newest moment of an experiment, as long as it was not sent.

    A Frame is copied only when it is taken, since most moments are never shown. Where steps are so
    long that a pause may come amid one, it is copied at the moment already: later nobody could.

    Parameters
    ----------
    experiment : Experiment
        Of which nothing was sent yet.

    Attributes
    ----------
    detail : bool
        Whether Frames hold the whole mini-batch.

    """

    def __init__(self, experiment: Experiment, *, detail: bool) -> None:
        self.detail = detail
        self._experiment = experiment
        self._unsent = True
        self._frame: Frame | None = None  # of the newest moment, where one was made
        self._slow_until = -1  # a step: up to there Frames are made at every moment

    @property
    def is_owed(self) -> bool:
        """Whether nothing can be sent before the next moment, though there was something new."""
        return self._unsent and self._frame is None and not self._experiment.at_moment

    def note(self) -> None:
        """Take note that there is something new: a moment, or something in it."""
        if self._experiment.at_moment:
            self._unsent, self._frame = True, None
            if self._experiment.step <= self._slow_until:
                self._frame = self._make()
        else:
            # Evaluations are the slow part where steps are not: look ahead to the next one.
            self._slow_until = self._experiment.step + 2 * self._experiment.steps_per_epoch

    def take(self) -> Frame | None:
        """Return the Frame to be sent; None if it was sent, or cannot be made amid a step."""
        if self._unsent and self._frame is None and self._experiment.at_moment:
            self._frame = self._make()
        frame, self._frame = self._frame, None
        if frame is not None:
            self._unsent = False
        return frame

    def _make(self) -> Frame:
        return self._experiment.frame(detail=self.detail)
