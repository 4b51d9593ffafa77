"""UnitNumbers: all that is known of one unit, of a pixel or of a class, in words.

Layers, units, rows, images and steps are counted from 1.
"""

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from gui.moment.flow_moment import FlowMoment
from gui.moment.sample_words import title_of_sample
from gui.tiles.number_words import factor_words, number_words
from gui.units.unit_words import (
    gradient_words,
    guest_state_words,
    rate_words,
    state_words,
)
from model.layers import training_scale
from model.passes import Pass, SamplePass, Watched
from model.probes.masked_pass import MaskedPass
from model.probes.test_pass_probe import Mistake, TestPass

SAMPLE, OUTPUT = -1, -2
"""The places of a track that are no hidden layer."""


@dataclass(frozen=True)
class UnitNumbers:
    """What a card says of the unit pointed at.

    Attributes
    ----------
    title : str
        'Hidden 2, unit 63'.
    states : tuple of str
        What it is, a line each: 'dropped in step 357'.
    rows : tuple of (str, str)
        What a number is of, and the number.

    """

    title: str
    states: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]

    @property
    def words(self) -> str:
        """All of it, to be read out."""
        row = _tr("{label}: {number}")
        rows = (row.format(label=label, number=number) for label, number in self.rows)
        return "; ".join([self.title, *self.states, *rows])


def cell_numbers(moment: FlowMoment, place: int, cell: int) -> UnitNumbers | None:
    """Return what is known of a cell of a tile; None if there is nothing.

    Parameters
    ----------
    moment : FlowMoment
    place : int
        A hidden layer, counted from 0, or SAMPLE or OUTPUT.
    cell : int
        A unit, a pixel or a class; of a mini-batch, row by row, a unit of a sample.

    """
    config = moment.run.config
    if place == SAMPLE:
        return pixel_numbers(moment, cell)
    if place == OUTPUT:
        return class_numbers(moment, cell)
    if not moment.look.mini_batch:
        return unit_numbers(moment, place, cell)
    row, unit = divmod(cell, config.hidden_sizes[place])
    return unit_numbers(moment, place, unit, row)


def unit_numbers(
    moment: FlowMoment, layer: int, unit: int, row: int | None = None
) -> UnitNumbers | None:
    """Return what is known of a unit of a hidden layer, of a mini-batch in that row."""
    look = moment.layer_look(layer)
    if look is None:
        return None
    title = _tr("Hidden {layer}, unit {unit}").format(layer=layer + 1, unit=f"{unit + 1:,}")
    states: tuple[str, ...] = ()
    rows: tuple[tuple[str, str], ...] = ()
    if look.test_pass:
        if moment.test_pass is not None:
            states, rows = _in_test_pass(moment, moment.test_pass, layer, unit)
    elif row is not None:
        if moment.run.mini_batch is not None and row < len(moment.frame.batch_indices):
            states, rows = _in_training(moment, moment.run.mini_batch, layer, (row, unit))
            states = (_row_words(moment, row), *states)
    elif moment.watched is not None:
        states, rows = _in_training(moment, moment.watched, layer, (unit,))
    rows += _rate(moment, layer, unit)
    return UnitNumbers(title, states, rows) if states or rows else None


def pixel_numbers(moment: FlowMoment, pixel: int) -> UnitNumbers | None:
    """Return what is known of a pixel of the sample."""
    pixels = moment.pixels
    if pixel >= len(pixels):
        return None
    row, column = divmod(pixel, moment.dataset.image_shape[1])
    title = _tr("{image}, row {row}, column {column}").format(
        image=title_of_sample(moment.sample), row=row + 1, column=column + 1
    )
    shown = moment.shown_of_sample
    states: tuple[str, ...] = ()
    if isinstance(shown, TestPass):
        if shown.input_mask is not None:
            on = _tr("kept by the dropout that was left on")
            off = _tr("dropped by the dropout that was left on")
            states = (on if shown.input_mask[pixel] else off,)
    elif shown is not None and shown.input_mask is not None:
        kept = _tr("kept by input dropout in step {step}")
        dropped = _tr("dropped by input dropout in step {step}")
        if moment.guest is not None:
            kept = _tr("kept by input dropout, for looking at step {step}")
            dropped = _tr("dropped by input dropout, for looking at step {step}")
        states = ((kept if shown.input_mask[pixel] else dropped).format(step=f"{shown.step:,}"),)
    return UnitNumbers(title, states, _of_pixel(moment, shown, pixel))


def class_numbers(moment: FlowMoment, index: int) -> UnitNumbers | None:
    """Return what is known of a class of the output."""
    shown = moment.shown_of_sample
    if shown is None or index >= len(shown.probabilities):
        return None
    probabilities, states = shown.probabilities, []
    if np.isfinite(probabilities).all() and index == int(probabilities.argmax()):
        states.append(_tr("the answer"))
    if index == moment.label:
        noisy = moment.run.config.label_noise > 0 and moment.guest is None
        states.append(_tr("what it is trained as") if noisy else _tr("the label"))
    title = _tr("Output, class {number}").format(number=index)
    row = _tr("Probability"), number_words(probabilities[index])
    return UnitNumbers(title, tuple(states), (row,))


def _in_training(
    moment: FlowMoment, shown: Pass, layer: int, where: tuple[int, ...]
) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Return the state and the numbers of a training pass; of a past one the mask is all."""
    step = shown.step if isinstance(shown, Watched) else moment.frame.step
    kept = bool(shown.masks[layer][where])
    if layer >= len(shown.signals):
        unknown = _tr("its values are not kept: only masks can be rebuilt")
        return (state_words(step, kept=kept), unknown), ()
    before, after = shown.activations[layer][where], shown.signals[layer][where]
    rows = [*_around_mask(moment, before, after, shown.scales[layer], kept=kept)]
    if moment.gradient_has_come(layer) and layer < len(shown.gradients):
        arriving, passed = shown.signal_gradients[layer][where], shown.gradients[layer][where]
        passed_on = gradient_words(passed, arriving, before, kept=kept)
        rows += [
            (_tr("Gradient arriving"), number_words(arriving)),
            (_tr("Gradient passed on"), passed_on),
        ]
    if isinstance(shown, MaskedPass):
        return (guest_state_words(shown.step, kept=kept, signal=after),), tuple(rows)
    return (state_words(step, kept=kept, signal=after),), tuple(rows)


def _in_test_pass(
    moment: FlowMoment, test_pass: TestPass, layer: int, unit: int
) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Return the state and the numbers of a test pass."""
    at = _tr("test pass at step {step}").format(step=f"{test_pass.step:,}")
    before, after = test_pass.activations[layer][unit], test_pass.signals[layer][unit]
    scale = test_pass.scales[layer]
    if moment.look.mistake is Mistake.LEAVE_DROPOUT_ON:
        kept = bool(test_pass.masks[layer][unit])
        state = _tr("dropout left on: kept") if kept else _tr("dropout left on: dropped")
        return (at, state), _around_mask(moment, before, after, scale, kept=kept)
    return (at, _tr("all units on")), _around_scaling(moment, before, after, scale)


def _row_words(moment: FlowMoment, row: int) -> str:
    image = int(moment.frame.batch_indices[row])
    return _tr("row {row} of {rows}: image {image}, label {label}").format(
        row=f"{row + 1:,}",
        rows=f"{len(moment.frame.batch_indices):,}",
        image=f"{image + 1:,}",
        label=int(moment.dataset.train_labels[image]),
    )


def _of_pixel(
    moment: FlowMoment, shown: SamplePass | TestPass | None, pixel: int
) -> tuple[tuple[str, str], ...]:
    """Return a pixel before and behind input dropout, if it has one; of the past, too."""
    brightness, config = float(moment.pixels[pixel]), moment.run.config
    ratio = config.input_dropout_ratio
    if shown is None or ratio == 0:
        return ((_tr("Brightness"), number_words(brightness)),)
    if isinstance(shown, TestPass) and shown.input_mask is None:
        scale = shown.workings.input_scale
        return _around_scaling(moment, brightness, scale * brightness, scale)
    kept = shown.input_mask is None or bool(shown.input_mask[pixel])
    scale = training_scale(ratio, config.scaling)
    after = scale * brightness if kept else 0.0
    return _around_mask(moment, brightness, after, scale, kept=kept)


def _around_mask(
    moment: FlowMoment, before: float, after: float, scale: float, *, kept: bool
) -> tuple[tuple[str, str], ...]:
    """Return a number on both sides of its mask, and by what inverted scaling multiplied it."""
    behind = number_words(after)
    if kept and moment.run.config.scaling == "inverted":
        behind = _scaled(behind, scale)
    return (_tr("Before the mask"), number_words(before)), (_tr("After the mask"), behind)


def _around_scaling(
    moment: FlowMoment, before: float, after: float, scale: float
) -> tuple[tuple[str, str], ...]:
    """Return a number of a test pass that drops nothing, on both sides of what scales it."""
    textbook = moment.run.config.scaling == "textbook"
    behind = _scaled(number_words(after), scale)
    if textbook and moment.look.mistake is Mistake.FORGET_SCALING:
        behind = _tr("{number} (forgotten)").format(number=number_words(after))
    return (_tr("Before scaling"), number_words(before)), (_tr("After scaling"), behind)


def _scaled(number: str, factor: float) -> str:
    return _tr("{number} (× {factor})").format(number=number, factor=factor_words(factor))


def _rate(moment: FlowMoment, layer: int, unit: int) -> tuple[tuple[str, str], ...]:
    rates = moment.run.drop_rates
    if layer >= len(rates) or rates[layer].samples == 0:
        return ()
    often, expected = rate_words(rates[layer], unit)
    return (_tr("Dropped so far"), often), (_tr("Expected"), expected)


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnitNumbers", text)
