"""LayerPicture: what one tile shows of a hidden layer, as a function of a run's moment."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Quantity
from gui.moment.steady_range import Ranges
from gui.style.theme import Theme
from gui.tiles.cell_look import (
    NOT_A_NUMBER,
    ZERO,
    LookTable,
    gradient_looks,
    mask_looks,
    rate_looks,
    signal_looks,
)
from gui.tiles.cell_values import gradient_values, mask_values, rate_values, signal_values
from gui.tiles.picture_words import (
    NOT_SCALED,
    CellCount,
    Scaling,
    layer_details,
    layer_summary,
    rate_details,
    rate_summary,
)
from model.layers import Array
from model.passes import Pass
from model.probes.test_pass_probe import Mistake, TestPass


@dataclass(frozen=True, eq=False)
class LayerPicture:
    """The cells of a tile and the words that go with them.

    Attributes
    ----------
    values : (units,) or (batch * units,) uint8
        Which look of the table each cell has.
    table : LookTable
    columns : int or None
        Cells in a row; None where they have no order of their own.
    details : tuple of str
        The line below the tile, longest wording first.
    summary : str
        The picture in words: 'Hidden 2, kept 79 of 100, 41 firing, strongest unit 63'.
    count : CellCount or None
        What the cells come to; None of drop rates.
    scaling : Scaling

    """

    values: NDArray[np.uint8]
    table: LookTable
    columns: int | None
    details: tuple[str, ...]
    summary: str
    count: CellCount | None = None
    scaling: Scaling = NOT_SCALED


def layer_picture(
    moment: FlowMoment,
    layer: int,
    theme: Theme,
    order: NDArray[np.integer] | None = None,
) -> LayerPicture | None:
    """Return the picture of a hidden layer, or None if there is nothing to see yet.

    Parameters
    ----------
    moment : FlowMoment
    layer : int
        Counted from 0.
    theme : Theme
    order : (batch,) int, optional
        The order of a mini-batch's rows.

    """
    look, shown = moment.layer_look(layer), moment.shown
    if look is None:
        return None
    if look.quantity is Quantity.DROP_RATE:
        return None if look.test_pass else _rate_picture(moment, layer, theme)
    arrays = None if shown is None else _arrays(shown, layer, look.quantity)
    if shown is None or arrays is None:
        return None
    mask, numbers = arrays
    if order is not None and mask.ndim > 1:
        mask, numbers = mask[order], None if numbers is None else numbers[order]
    values, table = _cells(mask, numbers, look.quantity, moment.ranges, theme)
    count = _count(mask, numbers, values, order)
    scaling = _scaling(moment, shown, layer)
    told, told_look = count, look
    if numbers is None and mask.ndim == 1:
        # Those who listen hear what the units do, though the mask alone is painted.
        told_look = replace(look, quantity=Quantity.SIGNAL)
        told = _count_signals(shown, layer, count)
    return LayerPicture(
        values.ravel(),
        table,
        mask.shape[1] if mask.ndim > 1 else None,
        layer_details(count, look, scaling),
        layer_summary(layer, told, told_look, scaling),
        count,
        scaling,
    )


def _rate_picture(moment: FlowMoment, layer: int, theme: Theme) -> LayerPicture | None:
    rates = moment.run.drop_rates
    if layer >= len(rates) or rates[layer].samples == 0:
        return None
    rate = rates[layer]
    values = rate_values(rate, moment.ranges.scale_of(rate))
    details, summary = rate_details(rate), rate_summary(layer, rate)
    return LayerPicture(values, rate_looks(theme), None, details, summary)


def _arrays(
    shown: Pass | TestPass, layer: int, quantity: Quantity
) -> tuple[NDArray[np.bool_], Array | None] | None:
    """Return a layer's mask and its numbers, if the quantity has any; None if they are unknown."""
    if quantity is Quantity.MASK:
        return shown.masks[layer], None
    numbers = shown.signals
    if quantity is Quantity.GRADIENT:
        numbers = () if isinstance(shown, TestPass) else shown.gradients
    # Of a pass of the past only the masks are known.
    return (shown.masks[layer], numbers[layer]) if layer < len(numbers) else None


def _cells(
    mask: NDArray[np.bool_],
    numbers: Array | None,
    quantity: Quantity,
    ranges: Ranges,
    theme: Theme,
) -> tuple[NDArray[np.uint8], LookTable]:
    if numbers is None:
        return mask_values(mask), mask_looks(theme)
    if quantity is Quantity.SIGNAL:
        return signal_values(numbers, mask, ranges.signal), signal_looks(theme)
    return gradient_values(numbers, mask, ranges.gradient), gradient_looks(theme)


def _count(
    mask: NDArray[np.bool_],
    numbers: Array | None,
    values: NDArray[np.uint8],
    order: NDArray[np.integer] | None,
) -> CellCount:
    """Count the cells; the rows of a mini-batch may be in another order than in training."""
    kept, samples = int(np.count_nonzero(mask)), len(mask) if mask.ndim > 1 else None
    if numbers is None:
        return CellCount(mask.size, kept, samples=samples)
    broken = int(np.count_nonzero(values == NOT_A_NUMBER))
    active = kept - broken - int(np.count_nonzero(values == ZERO))
    if not active or broken:
        return CellCount(mask.size, kept, active, broken, samples=samples)
    flat = int(np.abs(numbers).argmax())
    strongest = tuple(int(place) for place in np.unravel_index(flat, mask.shape))
    largest = float(numbers[strongest])
    if samples is not None and order is not None:
        strongest = (int(order[strongest[0]]), strongest[1])
    return CellCount(mask.size, kept, active, broken, strongest, largest, samples)


def _count_signals(shown: Pass | TestPass, layer: int, count: CellCount) -> CellCount:
    """Return the count of a mask's cells, and which of them fire, if that is known."""
    if layer >= len(shown.signals):
        return count
    signals = shown.signals[layer]
    broken = signals.size - int(np.count_nonzero(np.isfinite(signals)))
    active = int(np.count_nonzero(signals)) - broken
    strongest = (int(signals.argmax()),) if active and not broken else ()
    return replace(count, active=active, not_numbers=broken, strongest=strongest)


def _scaling(moment: FlowMoment, shown: Pass | TestPass, layer: int) -> Scaling:
    textbook, mistake = moment.run.config.scaling == "textbook", moment.look.mistake
    if isinstance(shown, TestPass):
        forgotten = mistake is Mistake.FORGET_SCALING and textbook
        return Scaling(
            all_on=mistake is not Mistake.LEAVE_DROPOUT_ON,
            factor=shown.scales[layer],
            forgotten=forgotten and moment.run.dropout_ratios[layer] > 0,
        )
    return NOT_SCALED if textbook else Scaling(factor=shown.scales[layer])
