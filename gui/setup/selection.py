"""Selection: the run whose settings are on show, and the runs that an edit of them changes."""

from typing import NamedTuple

from gui.setup.config_field import words
from gui.setup.config_fields import CONFIG_FIELDS
from gui.setup.experiment_plan import ExperimentPlan, Refusal
from gui.setup.pill import CHANGED, DIFFERS, LIVE
from gui.style.run_style import RunStyle
from model.config import SHARED_FIELDS


class Selection(NamedTuple):
    """What the settings show of a plan.

    Attributes
    ----------
    plan : ExperimentPlan
    run : str
        The name of the selected one.
    all_runs : bool
        Whether an edit goes to every run, and not to that one alone.

    """

    plan: ExperimentPlan
    run: str
    all_runs: bool

    def affected(self, field: str) -> list[str]:
        """Return the runs that an edit of the field changes."""
        if field in SHARED_FIELDS or self.all_runs:
            return list(self.plan.runs)
        return [self.run]

    def value(self, field: str) -> object:
        """Return the field's value in the selected run."""
        return getattr(self.plan.runs[self.run].config, field)

    def refusal(self, field: str) -> Refusal | None:
        """Return what was typed there, if it does not stand in the plan."""
        return self.plan.refusals.get((self.run, field))

    def matters(self, field: str) -> bool:
        """Whether the field acts in any run that an edit changes, as that run is planned."""
        runs = self.plan.runs
        return any(CONFIG_FIELDS[field].matters(runs[name].config) for name in self.affected(field))

    def pill(self, field: str) -> str:
        """Return the word that tells when the field acts, or ""."""
        affected = self.affected(field)
        if any(self.plan.is_changed(name, field) for name in affected):
            return CHANGED
        if self.all_runs and not self.plan.agree_in(field):
            return DIFFERS
        return LIVE if any(self.plan.acts_live(name, field) for name in affected) else ""

    def title(self) -> str:
        """Return the title of the selected run, as it is read."""
        return self._title_of(self.run)

    def refused(self) -> list[str]:
        """Return the labels of all refused fields, with the run where it is not the selected."""
        labels = {}
        for run, field in self.plan.refusals:
            label = words(CONFIG_FIELDS[field].label)
            shown = self.refusal(field) is not None
            labels[field] = label if shown else f"{label} ({self._title_of(run)})"
        return list(labels.values())

    def _title_of(self, run: str) -> str:
        title, config = self.plan.runs[run]
        index = list(self.plan.runs).index(run)
        return RunStyle(title, index).title_with(config.dropout_ratios)
