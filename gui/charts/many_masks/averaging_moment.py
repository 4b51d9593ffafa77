"""AveragingMoment: what averaging over masks is worth, as the plot shows it."""

from collections.abc import Mapping
from dataclasses import dataclass

from gui.charts.diverged_words import diverged_sentence
from gui.style.run_style import RunStyle
from model.probes.averaging import Averaging, AveragingReport


@dataclass(frozen=True, eq=False)
class AveragingMoment:
    """What the plot shows.

    Attributes
    ----------
    report : AveragingReport or None
        None while it is awaited.
    k : int
        The number of masks whose accuracies are told.
    titles : mapping of str
    styles : mapping of RunStyle
    diverged : mapping of int or None
        The step in which a run's numbers were lost.

    """

    report: AveragingReport | None
    k: int
    titles: Mapping[str, str]
    styles: Mapping[str, RunStyle]
    diverged: Mapping[str, int | None]

    @property
    def runs(self) -> dict[str, Averaging]:
        """The answers of those runs that have numbers, in the runs' order."""
        runs = {} if self.report is None else self.report.runs
        return {
            name: runs[name]
            for name in self.styles
            if name in runs and self.diverged.get(name) is None
        }

    def mean(self, run: Averaging) -> float:
        """The accuracy of the mean of so many masks, or of all."""
        return float(run.accuracy[min(self.k, len(run.ks)) - 1])

    def sentences(self) -> list[str]:
        """Return which runs have no numbers."""
        return [
            diverged_sentence(self.titles[name], step)
            for name, step in self.diverged.items()
            if step is not None
        ]
