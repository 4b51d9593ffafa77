"""What was measured of a preset, in words: a line for each run, and for what it is about."""

from collections.abc import Sequence
from math import isnan
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from gui.style.run_style import run_styles
from gui.widgets.marked_text import QT_TRANSLATE_NOOP
from model.measurement import Figure, Measurement, Spread
from model.preset import Preset

_FIGURES = {
    "damage": QT_TRANSLATE_NOOP(
        "PresetWords", "Points lost without {units} units of hidden {layer}"
    ),
    "scaling_accuracy": QT_TRANSLATE_NOOP("PresetWords", "Accuracy by scaling"),
    "masks_accuracy": QT_TRANSLATE_NOOP("PresetWords", "Accuracy by {masks} masks"),
    "scaling_loss": QT_TRANSLATE_NOOP("PresetWords", "Loss by scaling"),
    "masks_loss": QT_TRANSLATE_NOOP("PresetWords", "Loss by {masks} masks"),
}


class ResultLine(NamedTuple):
    """One line of results.

    Attributes
    ----------
    place : int or None
        The run's, from which its mark follows; None where no run is named.
    label, value : str
        A heading has no value.
    explanation : str

    """

    place: int | None
    label: str
    value: str
    explanation: str = ""


def result_lines(preset: Preset, measurement: Measurement, language: str) -> list[ResultLine]:
    """Return the results, accuracy first."""
    titles = _titles(preset, language)
    lines = [ResultLine(None, _tr("Test accuracy, measured on MNIST"), "")]
    for place, (run, title) in enumerate(titles.items()):
        diverged = _diverged(measurement.runs[run].diverged_at)
        if diverged:
            lines.append(ResultLine(place, title, diverged))
        else:
            value = _percent(measurement.final(run))
            lines.append(ResultLine(place, title, value, _explanation(measurement, run)))
    for figure in measurement.figures:
        lines += _figure_lines(figure, titles)
    return lines


def extent_words(measurement: Measurement) -> str:
    """Return how long it is trained, how long that takes, and with how many seeds."""
    values = {"epochs": f"{measurement.epochs[-1]:,}", "seeds": len(measurement.seeds)}
    if measurement.duration is None:
        return _tr("{epochs} epochs; {seeds} seeds").format(**values)
    words = _tr("{epochs} epochs in some {seconds} s; {seeds} seeds")
    return words.format(**values, seconds=round(measurement.duration.seconds))


def extent_explanation(measurement: Measurement) -> str:
    """Return how it was measured."""
    words = _tr(
        "Mean and standard deviation over {seeds} seeds, after {updates} updates, measured with "
        "version {version} on {date}."
    )
    sentence = words.format(
        seeds=len(measurement.seeds),
        updates=f"{measurement.updates:,}",
        version=measurement.version,
        date=measurement.date,
    )
    if measurement.duration is None:
        return sentence
    once = _tr("One seed took {seconds} s on {cores} cores, without a window.")
    return f"{sentence}\n{once.format(**measurement.duration._asdict())}"


def _titles(preset: Preset, language: str) -> dict[str, str]:
    return {
        run: style.title_with(preset.configs[run].dropout_ratios)
        for run, style in run_styles(preset.titles_in(language)).items()
    }


def _diverged(steps: Sequence[int | None]) -> str:
    """Return when every seed diverged; nothing if one did not."""
    known = [step for step in steps if step is not None]
    if len(known) < len(steps):
        return ""
    if min(known) == max(known):
        return _tr("diverged, step {step}").format(step=known[0])
    return _tr("diverged, step {first}–{last}").format(
        first=f"{min(known):,}", last=f"{max(known):,}"
    )


def _explanation(measurement: Measurement, run: str) -> str:
    """Return what the training images say, and how the run compares with the first."""
    accuracy = _percent(measurement.final(run, "train_accuracy"))
    train = _tr("Training accuracy {accuracy}.").format(accuracy=accuracy)
    if run == next(iter(measurement.runs)):
        return train
    spread, wins = measurement.difference(run)
    words = _tr("{difference} points against the first run, above it in {wins} of {seeds}.")
    difference = _in_words(spread, 100, 1, sign="+")
    seeds = len(measurement.seeds)
    return f"{train}\n{words.format(difference=difference, wins=wins, seeds=seeds)}"


def _figure_lines(figure: Figure, titles: dict[str, str]) -> list[ResultLine]:
    """Return a heading and a line for each run; one line where only one run is asked about."""
    numbers = dict(figure.numbers)
    if "layer" in numbers:
        numbers["layer"] += 1  # people count from 1
    words = _tr(_FIGURES[figure.kind]).format(**numbers)
    explanation = _tr("On the first {images} test images.")
    if figure.kind == "damage":
        explanation = _tr("Points of test accuracy, mean over {repeats} random choices.")
    explanation = explanation.format(**numbers)
    lines = []
    for place, (run, title) in enumerate(titles.items()):
        if run in figure.runs:
            value = _value(figure.kind, Spread.of(figure.runs[run]))
            lines.append(ResultLine(place, title, value, explanation))
    if len(lines) == 1:
        return [lines[0]._replace(place=None, label=words)]
    return [ResultLine(None, words, ""), *lines]


def _value(kind: str, spread: Spread) -> str:
    if kind == "damage":
        return _in_words(spread, 100, 1)
    return _in_words(spread, 1, 2) if kind.endswith("loss") else _percent(spread)


def _percent(spread: Spread) -> str:
    return _tr("{spread} %").format(spread=_in_words(spread, 100, 1))


def _in_words(spread: Spread, factor: float, digits: int, sign: str = "") -> str:
    """Return "74.9 ± 0.6"; only the first of the two for a single seed."""
    mean = f"{factor * spread.mean:{sign}.{digits}f}".replace("-", "−")
    if isnan(spread.deviation):
        return mean
    return f"{mean} ± {factor * spread.deviation:.{digits}f}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("PresetWords", text)
