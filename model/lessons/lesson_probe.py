"""LessonProbe: a lesson's question, told apart from the same one of a chart."""

from collections.abc import Generator
from dataclasses import dataclass

from model.experiment import Experiment
from model.probes.probe import Probe


@dataclass(frozen=True)
class LessonProbe:
    """Another probe, asked by a lesson: neither takes the place of the other.

    Attributes
    ----------
    probe : Probe

    """

    probe: Probe[object]

    def examine(self, experiment: Experiment) -> Generator[object, None, object]:
        """Return the answer to that probe, in pieces; errors are its own."""
        return (yield from self.probe.examine(experiment))
