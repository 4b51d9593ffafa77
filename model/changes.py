"""Change and ChangeLog: settings that were moved while an experiment ran."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import attrgetter

from model.config import (
    Config,
    ConfigError,
    check_positive,
    check_ratio,
    check_whole_number,
)


@dataclass(frozen=True)
class Change:
    """One entry of an experiment's change log.

    Attributes
    ----------
    step : int
        Steps done when it took effect: it acts from step + 1 on.
    run : str or None
        The run's name; None for all runs.
    layer : int or None
        The hidden layer, counted from 0; None for all layers, or where layers play no part.
    field : {"dropout_ratio", "learning_rate", "epochs"}
    value : float

    """

    step: int
    run: str | None
    layer: int | None
    field: str
    value: float


class ChangeLog:
    """The changes of one experiment; together with its Configs it tells the whole history.

    Parameters
    ----------
    configs : mapping of Config
        By the run's name.
    changes : iterable of Change
        A log to begin with.

    Raises
    ------
    ConfigError
        If a change does not fit the Configs.
    KeyError
        If it names a run that there is not.

    """

    def __init__(self, configs: Mapping[str, Config], changes: Iterable[Change] = ()) -> None:
        self._configs = configs
        self._changes: list[Change] = []
        for change in changes:
            self._check(change)
            self._changes.append(change)

    def record(
        self, step: int, run: str | None, field: str, values: Mapping[int | None, float]
    ) -> None:
        """Take down what a field of a run was set to, by layer, or for None as a whole.

        At one step only the last word counts: a dragged slider leaves one entry.
        """
        new = [Change(step, run, layer, field, value) for layer, value in values.items()]
        for change in new:
            self._check(change)
        self._changes = [
            old for old in self._changes if (old.step, old.run, old.field) != (step, run, field)
        ] + new

    def at(self, step: int) -> tuple[Change, ...]:
        """Return the changes that take effect when that many steps are done."""
        return tuple(change for change in self._changes if change.step == step)

    def until(self, step: int) -> tuple[Change, ...]:
        """Return those that have taken effect when that many steps are done."""
        return tuple(change for change in self._changes if change.step <= step)

    def dropout_ratios(self, run: str, step: int) -> tuple[float, ...]:
        """Return those in force when that many steps are done, one a hidden layer."""
        ratios = list(self._configs[run].dropout_ratios)
        for change in self._until(step, run, "dropout_ratio"):
            for layer in range(len(ratios)):
                if change.layer in (None, layer):
                    ratios[layer] = change.value
        return tuple(ratios)

    def learning_rate(self, run: str, step: int) -> float:
        """Return the one in force when that many steps are done."""
        changes = self._until(step, run, "learning_rate")
        return changes[-1].value if changes else self._configs[run].learning_rate

    def epochs(self, step: int) -> int:
        """Return the limit in force when that many steps are done."""
        changes = self._until(step, None, "epochs")
        return int(changes[-1].value) if changes else next(iter(self._configs.values())).epochs

    def all(self) -> tuple[Change, ...]:
        """Return the whole log, in the order in which it was written."""
        return tuple(self._changes)

    def _until(self, step: int, run: str | None, field: str) -> list[Change]:
        """Return one field's changes up to a step, in the order in which they took effect."""
        changes = [each for each in self.until(step) if (each.run, each.field) == (run, field)]
        return sorted(changes, key=attrgetter("step"))

    def _check(self, change: Change) -> None:
        check_whole_number("step", change.step, at_least=0)
        if change.field == "epochs":
            check_whole_number("epochs", change.value, at_least=1)
            if change.run is not None:
                raise ConfigError("run", change.run, "must be none: all runs end together")
            return
        if change.run is None:
            raise ConfigError("run", None, f"must be named to change its {change.field}")
        layer_count = self._configs[change.run].layer_count
        if change.layer is not None:
            check_whole_number("layer", change.layer, at_least=0)
            if change.layer >= layer_count:
                raise ConfigError("layer", change.layer, f"must be below {layer_count}")
        if change.field == "dropout_ratio":
            check_ratio("dropout_ratio", change.value)
        elif change.field == "learning_rate":
            check_positive("learning_rate", change.value)
        else:
            raise ConfigError("field", change.field, "cannot be changed while training")
