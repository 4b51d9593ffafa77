"""Training: an experiment on its way to a goal, a slice at a time."""

from math import inf
from time import perf_counter

from gui.worker.newest_frame import NewestFrame
from gui.worker.pace import Pace
from model.experiment import Experiment

# A slice of training, after which the queued wishes of the window are seen to. It ends at
# a complete step, unless the network is so large that a step takes longer than patience lasts.
SLICE = 0.008  # seconds
_PATIENCE = 0.05

# So long a pause waits for the end of the step that is under way.
_SETTLING = 0.08  # seconds: with the longest piece of work after it, a pause acts within 0.3


class Training:
    """How far an experiment is to be trained, and how fast; it rests when a run diverges.

    Parameters
    ----------
    experiment : Experiment
    pace : Pace
        Kept to only on the way to an endless goal.
    detail : bool
        Whether Frames hold the whole mini-batch.

    Attributes
    ----------
    goal : float
        The step to train to; it may be infinite.
    newest : NewestFrame

    """

    def __init__(self, experiment: Experiment, pace: Pace, *, detail: bool) -> None:
        self.experiment = experiment
        self.newest = NewestFrame(experiment, detail=detail)
        self.goal = 0.0
        self._diverged = experiment.diverged  # runs that training has rested for
        self._pace = pace
        self._settled_by = 0.0  # the time

    @property
    def reached(self) -> bool:
        """Whether there is nothing to do; a step that is under way is to be completed."""
        experiment = self.experiment
        return experiment.at_moment and (experiment.finished or experiment.step >= self.goal)

    @property
    def at_rest(self) -> bool:
        """Whether all is done that is wanted, or a pause has waited long enough for a step.

        Of a large network it stays unfinished until something is wished for.
        """
        if self.reached:
            return True
        if self.goal > 0 or self.newest.is_owed:
            return False
        return perf_counter() > self._settled_by

    def pause(self) -> None:
        """Go no further than to the end of the step that is under way, if it comes soon."""
        self.goal = 0
        self._settled_by = perf_counter() + _SETTLING

    def rest(self) -> float:
        """Return the seconds until the next step is due; there is no rest amid a step."""
        if self._paced and self.experiment.at_moment:
            return self._pace.seconds_to_next_step()
        return 0

    def advance(self, *, to_moment: bool) -> None:
        """Train for a slice, or only to the next moment."""
        to_moment = to_moment or self._paced
        began = perf_counter()
        while not self.reached:
            complete = self.experiment.advance()
            if complete:
                self._rest_if_one_diverged()
            took = perf_counter() - began
            if (complete and (to_moment or took > SLICE)) or took > _PATIENCE:
                break
        self.newest.note()
        if self._paced and self.experiment.at_moment:
            self._pace.note_step()

    def _rest_if_one_diverged(self) -> None:
        """Go no further for now, once for every run: whoever plays on wants to see more of it."""
        diverged = self.experiment.diverged
        if diverged > self._diverged:
            self._diverged = diverged
            self.goal = 0

    @property
    def _paced(self) -> bool:
        return self.goal == inf and self._pace.limited
