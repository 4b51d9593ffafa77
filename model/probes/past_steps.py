"""PastStepsProbe: several steps of the past at once, as ``Experiment.past_frame`` rebuilds one."""

from collections.abc import Generator
from dataclasses import dataclass

from model.experiment import Experiment
from model.frame import Frame


@dataclass(frozen=True)
class PastStepsReport:
    """The answer to a PastStepsProbe.

    Attributes
    ----------
    frames : tuple of Frame
        One a step, in the order asked for.

    """

    frames: tuple[Frame, ...]


@dataclass(frozen=True)
class PastStepsProbe:
    """The question what the masks of those steps were.

    Attributes
    ----------
    steps : tuple of int
        Counted from 1, all of them done; else the answer is a ConfigError.

    """

    steps: tuple[int, ...]

    def examine(self, experiment: Experiment) -> Generator[None, None, PastStepsReport]:
        """Answer a step a piece; see ``Probe``."""
        frames = []
        for step in self.steps:
            frames.append(experiment.past_frame(step))
            yield
        return PastStepsReport(tuple(frames))
