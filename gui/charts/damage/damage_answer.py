"""What a damage chart was answered: which units were off, and every run's accuracies."""

from dataclasses import dataclass
from typing import TypeAlias

from model.probes.damage import DamageProbe, DamageReport
from model.probes.random_damage import RandomDamageProbe, RandomDamageReport


@dataclass(frozen=True, eq=False)
class ChosenAnswer:
    """What the runs lose without units that the person chose."""

    probe: DamageProbe
    report: DamageReport

    @property
    def count(self) -> int:
        """How many units were to be disabled."""
        return sum(map(len, self.probe.disabled))

    @property
    def everywhere(self) -> bool:
        """Whether every run has all of them."""
        return all(run.disabled == self.count for run in self.report.runs.values())

    def accuracies(self, name: str) -> tuple[float, tuple[float, ...]] | None:
        """A run's test accuracy before, and the one after; None if it was not asked."""
        run = self.report.runs.get(name)
        return None if run is None else (run.before, (run.after,))


@dataclass(frozen=True, eq=False)
class RandomAnswer:
    """What the runs lose without units that chance chose, time and again."""

    probe: RandomDamageProbe
    report: RandomDamageReport

    def accuracies(self, name: str) -> tuple[float, tuple[float, ...]] | None:
        """A run's test accuracy before, and those after; None if it has no such layer."""
        run = self.report.runs.get(name)
        return None if run is None else (run.before, tuple(run.after.tolist()))


DamageAnswer: TypeAlias = ChosenAnswer | RandomAnswer


def answer_of(probe: object, report: object) -> DamageAnswer | None:
    """Return the answer that these are; None if they are not about damage."""
    if isinstance(probe, DamageProbe) and isinstance(report, DamageReport):
        return ChosenAnswer(probe, report)
    if isinstance(probe, RandomDamageProbe) and isinstance(report, RandomDamageReport):
        return RandomAnswer(probe, report)
    return None
