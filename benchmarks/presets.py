"""What the presets come to: measured over several seeds, with the Experiment that the window runs.

``python -m benchmarks.presets [NAME ...] [--seeds N]`` trains each preset with the seeds 0 to N - 1
and writes ``resources/presets/measured/NAME.json``, from which the window tells its results; then
it prints them. ``--time`` measures nothing but how long a preset takes, which wants a machine
with nothing else to do; ``--print`` only prints what is there. Without names it is all presets.
"""

import json
import os
import re
import tomllib
from argparse import ArgumentParser
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from time import perf_counter

from model.data import load_mnist
from model.experiment import Experiment
from model.frame import Frame
from model.history import History
from model.measurement import (
    COLUMNS,
    Duration,
    Figure,
    MeasuredRun,
    Measurement,
    Spread,
    load_measurement,
    measurement_path,
)
from model.pieces import complete
from model.preset import Preset, load_preset, preset_names
from model.probes.averaging import AveragingProbe
from model.probes.random_damage import RandomDamageProbe

import numpy as np  # isort: skip  after model, which settles the number of BLAS threads


_SEEDS = 8
_PARTS = 8  # of a history whose ends are kept
_MASKS = 50  # whose answers are averaged
_PROJECT = Path(__file__).resolve().parent.parent / "pyproject.toml"

# What a probe told of one seed: for each kind of figure and the numbers it was asked with, by run.
Told = dict[tuple[str, tuple[tuple[str, int], ...]], dict[str, float]]


def train(preset: Preset) -> tuple[Experiment, Frame]:
    """Train the preset to its end."""
    shared = next(iter(preset.configs.values()))
    experiment = Experiment(preset.configs, load_mnist(shared.train_size))
    frame = experiment.frame()
    for moment in experiment:
        frame = moment
    return experiment, frame


def measure(preset: Preset, seeds: range) -> Measurement:
    """Train the preset once for each seed, and ask what it is about."""
    ask = _ASK.get(preset.name, lambda _experiment: {})
    frames, told = [], []
    for seed in seeds:
        experiment, frame = train(preset.adjusted(seed=seed))
        frames.append(frame)
        told.append(ask(experiment))
        finals = [f"{run.history.test_accuracy[-1]:.4f}" for run in frame.runs.values()]
        print(f"{preset.name}, seed {seed}: {' '.join(finals)}", flush=True)
    last = frames[-1]
    epochs = sorted({round(last.epoch * part / _PARTS) for part in range(_PARTS + 1)})
    runs = {}
    for name in preset.configs:
        each = [frame.runs[name] for frame in frames]
        scores = _scores([run.history for run in each], epochs)
        runs[name] = MeasuredRun(scores, tuple(run.diverged_at for run in each))
    known = load_measurement(preset)
    return Measurement(
        date=datetime.now(UTC).date().isoformat(),
        version=tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["version"],
        configs=preset.configs,
        seeds=tuple(seeds),
        updates=last.step,
        epochs=tuple(epochs),
        runs=runs,
        figures=_figures(told),
        duration=None if known is None else known.duration,
    )


def _scores(histories: list[History], epochs: list[int]) -> dict[str, np.ndarray]:
    scores = {
        column: np.stack([getattr(history, column)[epochs] for history in histories])
        for column in COLUMNS
    }
    if not np.isfinite(scores["memorised"]).any():
        del scores["memorised"]
    return scores


def time(preset: Preset) -> Duration:
    """Return how long the preset takes here."""
    began = perf_counter()
    train(preset)
    return Duration(round(perf_counter() - began, 1), os.cpu_count() or 1)


def _damage(experiment: Experiment) -> Told:
    """Tell what is lost without a quarter of the first layer's units."""
    probe = RandomDamageProbe(layer=0, count=25)
    report = complete(probe.examine(experiment))
    numbers = (("layer", probe.layer), ("units", probe.count), ("repeats", probe.repeats))
    lost = {name: run.before - float(run.after.mean()) for name, run in report.runs.items()}
    return {("damage", numbers): lost}


def _averaging(experiment: Experiment) -> Told:
    """Tell how averaging over masks does against scaling, of the runs that drop units."""
    report = complete(AveragingProbe(masks=_MASKS).examine(experiment))
    told: Told = {}
    for name, run in report.runs.items():
        if max(experiment.configs[name].dropout_ratios) == 0:
            continue
        images, masks = ("images", report.images), ("masks", int(run.ks[-1]))
        for kind, numbers, value in (
            ("scaling_accuracy", (images,), run.scaling_accuracy),
            ("masks_accuracy", (images, masks), float(run.accuracy[-1])),
            ("scaling_loss", (images,), run.scaling_loss),
            ("masks_loss", (images, masks), float(run.loss[-1])),
        ):
            told.setdefault((kind, numbers), {})[name] = value
    return told


_ASK: Mapping[str, Callable[[Experiment], Told]] = {"damage": _damage, "many-masks": _averaging}


def _figures(told: list[Told]) -> tuple[Figure, ...]:
    """Return what was told, by run one value a seed."""
    return tuple(
        Figure(
            kind,
            dict(numbers),
            {name: np.array([each[kind, numbers][name] for each in told]) for name in runs},
        )
        for (kind, numbers), runs in told[0].items()
    )


def write(name: str, measurement: Measurement) -> None:
    """Write it to the preset's file, a seed a line."""
    text = json.dumps(measurement.to_dict(), indent=2)
    in_lines = re.sub(r"\[\s+([^\[\]{}]*?)\s+\]", _in_a_line, text)
    path = measurement_path(name)
    path.parent.mkdir(exist_ok=True)
    path.write_text(in_lines + "\n", encoding="utf-8")


def _in_a_line(row: re.Match[str]) -> str:
    return "[" + re.sub(r"\s+", " ", row[1]) + "]"


def show(preset: Preset, measurement: Measurement) -> None:
    """Print a table of the results: accuracies in percent, differences in points."""
    last = measurement.epochs[-1]
    print(
        f"\n{preset.name}: {last} epochs, {measurement.updates} updates, "
        f"{len(measurement.seeds)} seeds, {_words(measurement.duration)}; "
        f"version {measurement.version}, {measurement.date}"
    )
    percent = partial(_spread, factor=100)
    for name, run in measurement.runs.items():
        difference = measurement.difference(name)
        line = f"  {name:14} train {percent(measurement.final(name, 'train_accuracy'))}"
        line += f"  test {percent(measurement.final(name))}"
        line += f"  difference {percent(difference.spread)} ({difference.wins} wins)"
        line += f"  test loss {_spread(measurement.final(name, 'test_loss'), digits=3)}"
        if "memorised" in run.scores:
            line += f"  memorised {percent(measurement.final(name, 'memorised'))}"
        if any(run.diverged_at):
            line += f"  diverged at {run.diverged_at}"
        print(line)
    for figure in measurement.figures:
        numbers = ", ".join(f"{key} {value}" for key, value in figure.numbers.items())
        for name, values in figure.runs.items():
            print(f"  {figure.kind} ({numbers}) {name}: {_spread(Spread.of(values), digits=4)}")


def _spread(spread: Spread, factor: float = 1, digits: int = 1) -> str:
    return f"{factor * spread.mean:.{digits}f} +- {factor * spread.deviation:.{digits}f}"


def _words(duration: Duration | None) -> str:
    if duration is None:
        return "not timed"
    return f"{duration.seconds} s on {duration.cores} cores"


def main() -> None:
    """Measure, time or print."""
    parser = ArgumentParser(prog="python -m benchmarks.presets", description="Measure presets.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="presets (default: all)")
    parser.add_argument("--seeds", type=int, default=_SEEDS, metavar="N", help="seeds 0 to N - 1")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--time", action="store_true", help="measure only the seconds")
    only.add_argument("--print", action="store_true", help="only print what was measured")
    arguments = parser.parse_args()
    presets = [load_preset(name) for name in arguments.names or preset_names()]
    for preset in presets:
        measurement = load_measurement(preset)
        if not (arguments.time or arguments.print):
            measurement = measure(preset, range(arguments.seeds))
            write(preset.name, measurement)
        if measurement is None:
            parser.error(f"{preset.name} was not measured with its present settings")
        if arguments.time:
            measurement = measurement.taking(time(preset))
            write(preset.name, measurement)
        show(preset, measurement)


if __name__ == "__main__":
    main()
