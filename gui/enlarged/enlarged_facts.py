"""Facts: what the cells of an enlarged layer come to, each with what it means."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.moment.flow_moment import FlowMoment
from gui.moment.look import Look, Quantity
from gui.moment.steady_range import rate_decimals, rate_scale
from gui.tiles.cell_look import DROPPED, KEPT, LAST_STEP, NOT_A_NUMBER, ZERO, CellLook
from gui.tiles.layer_picture import LayerPicture
from gui.tiles.number_words import factor_words, number_words
from gui.tiles.picture_words import CellCount, Scaling
from model.drop_rates import DropRate

_STRONG = LAST_STEP - 50  # the look that stands for all numbers that are not zero


@dataclass(frozen=True)
class Fact:
    """A number and what it means.

    Attributes
    ----------
    number : str
    what : str
        What it counts or measures; may be empty.
    meaning : str
        A sentence; may be empty.
    look : CellLook or None
        What the cells look like that it is about.

    """

    number: str
    what: str
    meaning: str = ""
    look: CellLook | None = None


def layer_facts(
    moment: FlowMoment, layer: int, look: Look, picture: LayerPicture
) -> tuple[Fact, ...]:
    """Return what a picture of one sample, or of drop rates, comes to."""
    count = picture.count
    if count is None:
        return _rate_facts(moment, moment.run.drop_rates[layer], picture)
    cells = _number_facts(moment, look, picture, count)
    if count.active is None and not picture.scaling.all_on:
        kept = _tr("They take part in this pass.")
        cells = (Fact(str(count.kept), _tr("kept"), kept, picture.table.looks[KEPT]),)
    if picture.scaling.all_on:
        plain = picture.table.looks[KEPT] if count.active is None else None
        meaning = _tr("A test pass drops nothing.")
        cells = (Fact(str(count.cells), _tr("all on"), meaning, plain), *cells)
    scale = _scale_facts(moment, layer, picture.scaling)
    return (*cells, *_dropped_facts(look, picture, count), *scale, *_strongest(picture, count))


def _number_facts(
    moment: FlowMoment, look: Look, picture: LayerPicture, count: CellCount
) -> tuple[Fact, ...]:
    """Which of the cells that are on have a number, and which are zero."""
    if count.active is None:
        return ()
    looks = picture.table.looks
    zero = count.kept - count.active - count.not_numbers
    if look.quantity is Quantity.SIGNAL:
        what, meaning = _tr("firing"), _tr("What fires goes on.")
        relu = moment.run.config.activation == "relu"
        why = _tr("On, but ReLU lets nothing below 0 through.") if relu else _tr("On, but silent.")
    else:
        what, meaning = _tr("let it through"), _tr("Weights learn from this image there.")
        why = _tr("Kept, but no gradient comes back to them.")
    facts = [Fact(str(count.active), what, meaning if count.active else "", looks[_STRONG])]
    if zero:
        facts.append(Fact(str(zero), _tr("zero"), why, looks[ZERO]))
    if count.not_numbers:
        broken = _tr("The network has diverged.")
        facts.append(Fact(str(count.not_numbers), _tr("not a number"), broken, looks[NOT_A_NUMBER]))
    return tuple(facts)


def _dropped_facts(look: Look, picture: LayerPicture, count: CellCount) -> tuple[Fact, ...]:
    if count.kept == count.cells:
        return ()
    match look.quantity:
        case Quantity.SIGNAL:
            meaning = _tr("The mask sets their signal to 0.")
        case Quantity.GRADIENT:
            meaning = _tr("Where no signal went on, no gradient comes back.")
        case _:
            meaning = _tr("As if they were not there.")
    if look.test_pass:
        meaning = _tr("Dropout was left on: chance has a say in the answer.")
    number = str(count.cells - count.kept)
    return (Fact(number, _tr("dropped"), meaning, picture.table.looks[DROPPED]),)


def _scale_facts(moment: FlowMoment, layer: int, scaling: Scaling) -> tuple[Fact, ...]:
    """What every signal is multiplied by, and why."""
    inverted = moment.run.config.scaling == "inverted"
    ratio = moment.run.dropout_ratios[layer]
    if scaling.forgotten:
        right = factor_words(1 - ratio)
        meaning = _tr("Forgotten: it ought to be × {factor}, so signals are too strong.")
        meaning = meaning.format(factor=right)
    elif scaling.all_on and inverted:
        meaning = _tr("Each signal as it is: training has made up for the dropped ones already.")
    elif scaling.all_on and ratio == 0:
        meaning = _tr("Each signal as it is: this layer drops nothing in training.")
    elif scaling.all_on:
        meaning = _tr("Each signal is multiplied by it, since training drops some.")
    elif scaling.factor != 1:
        meaning = _tr("Each signal is multiplied by it, to make up for the dropped ones.")
    else:
        return ()
    return (Fact(f"× {factor_words(scaling.factor)}", "", meaning),)


def _strongest(picture: LayerPicture, count: CellCount) -> tuple[Fact, ...]:
    if len(count.strongest) != 1:
        return ()
    unit = count.strongest[0]
    look = picture.table.looks[int(picture.values[unit])]
    what = _tr("strongest, unit {unit}").format(unit=f"{unit + 1:,}")
    return (Fact(number_words(count.largest), what, look=look),)


def _rate_facts(moment: FlowMoment, rate: DropRate, picture: LayerPicture) -> tuple[Fact, ...]:
    samples = f"{rate.samples:,}"
    if rate.deviation == 0:
        never = _tr("The ratio was always 0 (samples: {samples}).").format(samples=samples)
        units = str(len(rate.dropped))
        return (Fact(units, _tr("never dropped"), never, picture.table.looks[ZERO]),)
    low, high = rate_scale(rate)
    decimals = rate_decimals((low, high))
    expected = _tr("The ratio that was in force (samples: {samples}).").format(samples=samples)
    facts = [Fact(f"{rate.expected:.{decimals}f}", _tr("expected"), expected)]
    extremes = (
        (int(rate.dropped.argmax()), _tr("most often, unit {unit}")),
        (int(rate.dropped.argmin()), _tr("least often, unit {unit}")),
    )
    for unit, what in extremes:
        look = picture.table.looks[int(picture.values[unit])]
        facts.append(
            Fact(f"{rate.rates[unit]:.{decimals}f}", what.format(unit=f"{unit + 1:,}"), look=look)
        )
    within = _tr("The scale: 3 standard deviations. Chance keeps nearly all units within.")
    if moment.ranges.expected:
        within = _tr(
            "3 standard deviations: chance keeps nearly all units within. The scale holds both"
            " runs, so that a colour is the same rate in both."
        )
    facts.append(Fact(f"± {(high - low) / 2:.{decimals}f}", "", within))
    return tuple(facts)


def _tr(text: str) -> str:
    return QCoreApplication.translate("EnlargedLayer", text)
