"""ExperimentPlan: the runs as a person edits them, beside those that run now. No Qt."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, NamedTuple

from model.config import Config, ConfigError

# What can change while an experiment runs; everything else waits for a restart.
LIVE_FIELDS = ("dropout_ratio", "learning_rate", "epochs")

# A view tells that many runs apart by colour and mark.
MOST_RUNS = 6

_MOST_EPOCHS = 1_000_000

_FIELD_NAMES = tuple(field.name for field in fields(Config))


class PlannedRun(NamedTuple):
    """A run's title, in which "{ratio}" stands for its dropout ratio, and its Config."""

    title: str
    config: Config


@dataclass(frozen=True)
class Refusal:
    """A value that Config refused, as it was typed."""

    text: str
    error: ConfigError


class ExperimentPlan:
    """What a person plans, compared with what runs.

    Attributes
    ----------
    running : dict of PlannedRun
        By the run's name, with the live settings in force.
    runs : dict of PlannedRun
        The plan: what a restart would run, in the order of the runs' colours.
    refusals : dict of Refusal
        By run and field: what was typed but does not stand in the plan.
    limits : dict of int
        By field: the most that is sensible here, beyond what Config refuses.

    """

    def __init__(self, runs: Mapping[str, tuple[str, Config]]) -> None:
        self.running = {name: PlannedRun(*run) for name, run in runs.items()}
        self.runs = dict(self.running)
        self.refusals: dict[tuple[str, str], Refusal] = {}
        self.limits = {"epochs": _MOST_EPOCHS}

    def edit(self, names: Iterable[str], field: str, value: Any, text: str) -> list[str]:
        """Set a field of those runs, or note the refusal of a value that Config does not take.

        Parameters
        ----------
        names : iterable of str
            Shared fields need all runs.
        field : str
        value : object
        text : str
            The value as it was typed.

        Returns
        -------
        list of str
            The runs in which the new value acts at once.

        """
        names = list(names)
        try:
            self._check_limit(field, value)
            edited = {name: _edited(self.runs[name], field, value) for name in names}
        except ConfigError as error:
            self.refusals |= {(name, field): Refusal(text, error) for name in names}
            return []
        for name in names:
            self.refusals.pop((name, field), None)
        self.runs |= edited
        live = [name for name in names if self.acts_live(name, field)]
        for name in live:
            self.running[name] = _edited(self.running[name], field, value)
        return live

    def follow(self, run: str | None, field: str, value: Any) -> None:
        """Take over a live setting that was moved elsewhere; run None stands for all.

        A setting that waits for a restart, or was refused, keeps what the person gave it.
        """
        names = self.runs.keys() | self.running.keys() if run is None else {run}
        for name in names & self.runs.keys():
            if not self.is_changed(name, field):
                self.runs[name] = _edited(self.runs[name], field, value)
        for name in names & self.running.keys():
            self.running[name] = _edited(self.running[name], field, value)

    def add(self, title: str) -> str:
        """Add a run like the first, with the textbook's dropout ratio; return its name."""
        config = next(iter(self.runs.values())).config
        return self._append(title, replace(config, dropout_ratio=Config().dropout_ratio))

    def duplicate(self, name: str, title: str) -> str:
        """Add a run with the settings of that one; return its name."""
        return self._append(title, self.runs[name].config)

    def remove(self, name: str) -> None:
        """Take a run out of the plan; the last one stays.

        Raises
        ------
        ValueError
            If it is the last.

        """
        if not self.can_remove:
            raise ValueError(f"an experiment has at least one run, {name!r} is the last")
        del self.runs[name]
        self.refusals = {key: each for key, each in self.refusals.items() if key[0] != name}

    def rename(self, name: str, title: str) -> None:
        """Give a run another title, which needs no restart."""
        self.runs[name] = self.runs[name]._replace(title=title)
        if name in self.running:
            self.running[name] = self.running[name]._replace(title=title)

    def unused_title(self, pattern: str, first: int) -> str:
        """Return a title that no run has: "{n}" in the pattern is a number from the first on."""
        # A title's own "{ratio}" stays as it is: this is no format string.
        used = {run.title for run in self.runs.values()}
        numbers = range(first, first + len(used) + 1)
        titles = (pattern.replace("{n}", str(number)) for number in numbers)
        return next(title for title in titles if title not in used)

    def retitle(self, title_of: Callable[[str, str], str]) -> None:
        """Give every run the title that its name and its title so far come to."""
        for runs in (self.runs, self.running):
            for name, run in runs.items():
                runs[name] = run._replace(title=title_of(name, run.title))

    def revert(self) -> None:
        """Plan what runs now, and forget the rest."""
        self.runs = dict(self.running)
        self.refusals = {}

    @property
    def can_add(self) -> bool:
        """Whether there is room for another run."""
        return len(self.runs) < MOST_RUNS

    @property
    def can_remove(self) -> bool:
        """Whether a run would be left."""
        return len(self.runs) > 1

    @property
    def change_count(self) -> int:
        """How many changes wait for a restart; a field changed in several runs is one."""
        runs = self.runs.keys() ^ self.running.keys()
        changed = [
            field
            for field in _FIELD_NAMES
            if any(self.is_changed(name, field) for name in self.runs)
        ]
        return len(runs) + len(changed)

    def is_new(self, name: str) -> bool:
        """Whether the run waits for a restart as a whole."""
        return name not in self.running

    def is_changed(self, name: str, field: str) -> bool:
        """Whether the field of a running run waits for a restart."""
        if self.is_new(name):
            return False
        planned, running = self.runs[name].config, self.running[name].config
        if field == "dropout_ratio":
            # Layers that come or go bring their ratios along: that is not a change of its own.
            return planned.dropout_ratios != _fitted(running.dropout_ratios, planned.layer_count)
        return bool(getattr(planned, field) != getattr(running, field))

    def acts_live(self, name: str, field: str) -> bool:
        """Whether the field of that run, as planned, can act in the running experiment."""
        if self.is_new(name) or field not in LIVE_FIELDS:
            return False
        ratio = self.runs[name].config.dropout_ratio
        return (
            field != "dropout_ratio"
            or not isinstance(ratio, tuple)
            or len(ratio) == self.running[name].config.layer_count
        )

    def agree_in(self, field: str) -> bool:
        """Whether the field is the same in every run."""
        return len({getattr(run.config, field) for run in self.runs.values()}) == 1

    def _append(self, title: str, config: Config) -> str:
        if not self.can_add:
            raise ValueError(f"an experiment has at most {MOST_RUNS} runs")
        # Not the name of a run that was taken out but still runs: it would be taken for that one.
        taken = self.runs.keys() | self.running.keys()
        name = next(name for n in range(1, 99) if (name := f"run-{n}") not in taken)
        self.runs[name] = PlannedRun(title, config)
        return name

    def _check_limit(self, field: str, value: Any) -> None:
        limit = self.limits.get(field)
        if limit is not None and isinstance(value, int) and value > limit:
            raise ConfigError(field, value, f"must be at most {limit}")


def _edited(run: PlannedRun, field: str, value: Any) -> PlannedRun:
    """Return the run with that field; the ratios of single layers follow the layers' number."""
    changes = {field: value}
    ratio = value if field == "dropout_ratio" else run.config.dropout_ratio
    if isinstance(ratio, tuple):
        sizes = value if field == "hidden_sizes" else run.config.hidden_sizes
        changes["dropout_ratio"] = _fitted(ratio, len(sizes) if isinstance(sizes, tuple) else 1)
    return run._replace(config=replace(run.config, **changes))


def _fitted(ratios: tuple[float, ...], layer_count: int) -> tuple[float, ...]:
    """Return one ratio a layer: a layer that is added takes the last one's."""
    return (ratios + ratios[-1:] * layer_count)[:layer_count]
