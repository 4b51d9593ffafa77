"""Facts: all that a lesson can know of the experiment at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self, TypeAlias, TypeVar

from model.data import Dataset
from model.frame import Frame, RunFrame
from model.probes.probe import Probe

T = TypeVar("T")

# The newest report of each type, and the question.
Answers: TypeAlias = Mapping[type, tuple[Probe[object], object]]


@dataclass(frozen=True, eq=False)
class Facts:
    """A Frame, the data, and the answers to a lesson's questions.

    Attributes
    ----------
    frame : Frame
    dataset : Dataset
    titles : mapping of str
        What each run is called in the person's language, with the ratio in force.
    answers : mapping of type to (Probe, report)

    """

    frame: Frame
    dataset: Dataset
    titles: Mapping[str, str] = field(default_factory=dict)
    answers: Answers = field(default_factory=dict)

    def answer(self, report: type[T]) -> T | None:
        """Return the newest report of a type."""
        found = self.answers.get(report, (None, None))[1]
        return found if isinstance(found, report) else None

    def at_epoch(self, epoch: int) -> Self:
        """Return the facts with scores up to that epoch only, if training went further."""
        frame = self.frame
        if epoch >= frame.epoch:
            return self
        runs = {
            name: replace(run, history=run.history.first(epoch + 1))
            for name, run in frame.runs.items()
        }
        return replace(self, frame=replace(frame, epoch=epoch, runs=runs))


@dataclass(frozen=True, eq=False)
class RunFacts:
    """What is known of one run."""

    name: str
    facts: Facts

    @property
    def run(self) -> RunFrame:
        """The run at this moment."""
        return self.facts.frame.runs[self.name]


@dataclass(frozen=True, eq=False)
class LayerFacts:
    """What is known of one hidden layer of a run; counted from 0."""

    of: RunFacts
    layer: int
