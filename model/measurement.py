"""Measurement: what a preset came to over several seeds, from a file beside the presets.

``python -m benchmarks.presets`` measures with the real Experiment and writes the files.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from math import isfinite, nan
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from model.config import Config
from model.preset import PRESETS_FOLDER, Preset, PresetError
from model.read_only import read_only

MEASURED_FOLDER = PRESETS_FOLDER / "measured"

# What is kept of a run's History; the last is there only if labels are wrong.
COLUMNS = ("train_accuracy", "test_accuracy", "train_loss", "test_loss", "memorised")

_DIGITS = 4


class Spread(NamedTuple):
    """Mean and standard deviation over the seeds, of a sample (n - 1); NaN for a single seed."""

    mean: float
    deviation: float

    @classmethod
    def of(cls, values: NDArray[np.float64]) -> "Spread":
        """Return that of one value a seed."""
        deviation = float(np.std(values, ddof=1)) if len(values) > 1 else nan
        return cls(float(np.mean(values)), deviation)


class Difference(NamedTuple):
    """What a run is above the first run of the same experiment, paired by seed."""

    spread: Spread
    wins: int  # seeds in which it is above


class Duration(NamedTuple):
    """How long the experiment took once, all runs and every evaluation."""

    seconds: float
    cores: int


@dataclass(frozen=True, eq=False)
class MeasuredRun:
    """One run of the experiment.

    Attributes
    ----------
    scores : mapping of (seeds, epochs) float64
        By the names of COLUMNS; NaN where it was not a number.
    diverged_at : tuple of int or None
        The step at which it diverged, by seed.

    """

    scores: Mapping[str, NDArray[np.float64]]
    diverged_at: tuple[int | None, ...]


@dataclass(frozen=True, eq=False)
class Figure:
    """What a probe answered at the end, besides accuracy: what the preset is about.

    Attributes
    ----------
    kind : str
        "damage": share of the test accuracy that is lost without some random units of a layer,
        mean of many repetitions; "scaling_accuracy", "scaling_loss": of a test pass on the first
        test images; "masks_accuracy", "masks_loss": of the mean answer of many masks on these.
    numbers : mapping of str to int
        What was asked for: "layer" (from 0), "units" and "repeats"; "images" and "masks".
    runs : mapping of (seeds,) float64
        By the run's name.

    """

    kind: str
    numbers: Mapping[str, int]
    runs: Mapping[str, NDArray[np.float64]]


@dataclass(frozen=True, eq=False)
class Measurement:
    """Results of a preset over several seeds, measured with this program.

    Attributes
    ----------
    date, version : str
        When (ISO 8601), and with which version of the program.
    configs : mapping of Config
        By the run's name, as the preset was when it was measured.
    seeds : tuple of int
    updates : int
        Steps of every run.
    epochs : tuple of int
        Those whose scores are kept, from 0 to the last.
    runs : mapping of MeasuredRun
        By the run's name.
    figures : tuple of Figure
    duration : Duration or None
        None until it was measured, on a machine with nothing else to do.

    """

    date: str
    version: str
    configs: Mapping[str, Config]
    seeds: tuple[int, ...]
    updates: int
    epochs: tuple[int, ...]
    runs: Mapping[str, MeasuredRun]
    figures: tuple[Figure, ...] = ()
    duration: Duration | None = None

    def finals(self, run: str, column: str = "test_accuracy") -> NDArray[np.float64]:
        """Return a run's last scores, (seeds,)."""
        return self.runs[run].scores[column][:, -1]

    def final(self, run: str, column: str = "test_accuracy") -> Spread:
        """Return mean and deviation of a run's last scores."""
        return Spread.of(self.finals(run, column))

    def difference(self, run: str, column: str = "test_accuracy") -> Difference:
        """Return what the run is above the first one in the end."""
        first = next(iter(self.runs))
        above = self.finals(run, column) - self.finals(first, column)
        return Difference(Spread.of(above), int(np.count_nonzero(above > 0)))

    def is_of(self, preset: Preset) -> bool:
        """Whether the preset still has the settings that were measured."""
        return self.configs == preset.configs and list(self.configs) == list(preset.configs)

    def taking(self, duration: Duration | None) -> "Measurement":
        """Return the same measurement with another duration."""
        return replace(self, duration=duration)

    def to_dict(self) -> dict[str, Any]:
        """Return JSON-ready values, rounded to four digits."""
        return {
            "date": self.date,
            "version": self.version,
            "duration": None if self.duration is None else self.duration._asdict(),
            "seeds": list(self.seeds),
            "updates": self.updates,
            "epochs": list(self.epochs),
            "runs": {
                name: {
                    "diverged_at": list(run.diverged_at),
                    **{column: _numbers(values) for column, values in run.scores.items()},
                }
                for name, run in self.runs.items()
            },
            "figures": [
                {
                    "kind": figure.kind,
                    "numbers": dict(figure.numbers),
                    "runs": {name: _numbers(values) for name, values in figure.runs.items()},
                }
                for figure in self.figures
            ],
            "configs": {name: config.to_dict() for name, config in self.configs.items()},
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> "Measurement":
        """Build a Measurement from what ``to_dict`` gave."""
        duration = values["duration"]
        return cls(
            date=values["date"],
            version=values["version"],
            configs={run: Config.from_dict(each) for run, each in values["configs"].items()},
            seeds=tuple(values["seeds"]),
            updates=values["updates"],
            epochs=tuple(values["epochs"]),
            runs={
                name: MeasuredRun(
                    {column: _array(run[column]) for column in COLUMNS if column in run},
                    tuple(run["diverged_at"]),
                )
                for name, run in values["runs"].items()
            },
            figures=tuple(
                Figure(
                    figure["kind"],
                    figure["numbers"],
                    {name: _array(each) for name, each in figure["runs"].items()},
                )
                for figure in values["figures"]
            ),
            duration=None if duration is None else Duration(**duration),
        )


def measurement_path(name: str) -> Path:
    """Return where the measurement of the preset of that name is kept."""
    return MEASURED_FOLDER / f"{name}.json"


def load_measurement(preset: Preset) -> Measurement | None:
    """Return the measurement of a preset; None if there is none of the settings that it has.

    Raises
    ------
    PresetError
        If the file is not what a measurement has to be.

    """
    path = measurement_path(preset.name)
    if not path.is_file():
        return None
    try:
        measurement = Measurement.from_dict(json.loads(path.read_text(encoding="utf-8")))
    except (KeyError, TypeError, ValueError) as error:
        raise PresetError(
            "{file} is not a measurement: {reason}.", file=path.name, reason=error
        ) from error
    return measurement if measurement.is_of(preset) else None


def _numbers(values: NDArray[np.float64]) -> list[Any]:
    """Return lists of rounded numbers; JSON has no NaN, so null stands for it."""
    if values.ndim > 1:
        return [_numbers(row) for row in values]
    return [round(float(each), _DIGITS) if isfinite(each) else None for each in values]


def _array(values: list[Any]) -> NDArray[np.float64]:
    return read_only(np.array(values, dtype=np.float64))  # which makes NaN of None
