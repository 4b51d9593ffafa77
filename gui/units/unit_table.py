"""The numbers of a tile as a table: text with tabs, as spreadsheets take it."""

from collections.abc import Iterable, Sequence

import numpy as np

from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Quantity
from gui.units.tile_source import TileSource
from gui.units.unit_numbers import OUTPUT, SAMPLE
from model.layers import Array
from model.passes import Pass


def tile_table(moment: FlowMoment, place: int) -> str:
    """Return what is known of all cells of a tile: where from, an empty line, header and numbers.

    Layers, units, rows and images are counted from 1. Numbers have as many digits as tell them
    apart; kept is 1, dropped 0.

    Parameters
    ----------
    moment : FlowMoment
    place : int
        A hidden layer, counted from 0, or SAMPLE or OUTPUT.

    """
    source = TileSource.of(moment, place).rows()
    rates = moment.run.drop_rates
    if place in range(len(rates)) and not moment.look.mini_batch:
        source.append(("drop rates up to step", str(moment.frame.step)))
    return _joined([*source, (), *_cells(moment, place)])


def _cells(moment: FlowMoment, place: int) -> list[Iterable[str]]:
    """The header and a row a cell, or a row a sample of a mini-batch."""
    if place == SAMPLE:
        columns = _pixel_columns(moment)
    elif place == OUTPUT:
        columns = _class_columns(moment)
    elif moment.look.mini_batch:
        return _mini_batch_rows(moment, place)
    else:
        columns = _unit_columns(moment, place)
    return [list(columns), *zip(*columns.values(), strict=True)]


def _unit_columns(moment: FlowMoment, layer: int) -> dict[str, Iterable[str]]:
    """A row a unit."""
    units = moment.run.config.hidden_sizes[layer]
    columns: dict[str, Iterable[str]] = {
        "layer": [str(layer + 1)] * units,
        "unit": _numbers(range(1, units + 1)),
    }
    look = moment.layer_look(layer)
    shown = None if look is None else moment.shown
    if shown is not None:
        columns["kept"] = _numbers(shown.masks[layer].astype(int))
        if layer < len(shown.signals):
            columns["activation"] = _numbers(shown.activations[layer])
            columns["signal"] = _numbers(shown.signals[layer])
        gradients = shown.gradients if isinstance(shown, Pass) else ()
        if layer < len(gradients) and moment.gradient_has_come(layer):
            columns["gradient"] = _numbers(gradients[layer])
    rates = moment.run.drop_rates
    if layer < len(rates) and rates[layer].samples > 0:
        columns["drop rate"] = _numbers(rates[layer].rates)
    return columns


def _mini_batch_rows(moment: FlowMoment, layer: int) -> list[Iterable[str]]:
    """A row a sample and a column a unit, of the quantity on show."""
    shown, quantity = moment.run.mini_batch, moment.look.quantity
    if shown is None:
        return []
    name, numbers = _on_show(shown, layer, quantity)
    header = [f"{name} {unit + 1}" for unit in range(numbers.shape[1])]
    images = moment.frame.batch_indices
    labels = moment.dataset.train_labels[images]
    rows = [
        [str(image + 1), str(label), *_numbers(row)]
        for image, label, row in zip(images, labels, numbers, strict=True)
    ]
    return [["image", "label", *header], *rows]


def _on_show(shown: Pass, layer: int, quantity: Quantity) -> tuple[str, Array]:
    if quantity is Quantity.SIGNAL and layer < len(shown.signals):
        return "signal", shown.signals[layer]
    if quantity is Quantity.GRADIENT and layer < len(shown.gradients):
        return "gradient", shown.gradients[layer]
    return "kept", shown.masks[layer].astype(int)


def _pixel_columns(moment: FlowMoment) -> dict[str, Iterable[str]]:
    """A row a pixel."""
    pixels = moment.pixels
    rows, columns = np.divmod(np.arange(len(pixels)), moment.dataset.image_shape[1])
    table: dict[str, Iterable[str]] = {
        "row": _numbers(rows + 1),
        "column": _numbers(columns + 1),
        "brightness": _numbers(pixels),
    }
    watched = moment.watched
    if watched is not None and watched.input_mask is not None and not moment.look.test_pass:
        table["kept"] = _numbers(watched.input_mask.astype(int))
    return table


def _class_columns(moment: FlowMoment) -> dict[str, Iterable[str]]:
    """A row a class."""
    shown = moment.shown_of_sample
    probabilities = np.empty(0) if shown is None else shown.probabilities
    return {
        "class": _numbers(range(len(probabilities))),
        "probability": _numbers(probabilities),
    }


def _numbers(numbers: Iterable[float]) -> list[str]:
    # Nine digits tell every two numbers of 32 bits apart; -0 + 0 is 0.
    return [f"{number + 0:.9g}" for number in np.asarray(numbers).tolist()]


def _joined(rows: Sequence[Iterable[str]]) -> str:
    return "".join("\t".join(row) + "\n" for row in rows)
