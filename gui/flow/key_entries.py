"""KeyEntries: what the key below the tiles has to explain, for every way of looking."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.moment.look import Look, Quantity
from gui.moment.steady_range import Ranges, rate_decimals
from gui.style.theme import Theme
from gui.tiles.cell_look import (
    DROPPED,
    KEPT,
    NOT_A_NUMBER,
    ZERO,
    CellLook,
    LookTable,
    gradient_looks,
    mask_looks,
    rate_looks,
    signal_looks,
)
from model.probes.test_pass_probe import Mistake


@dataclass(frozen=True)
class ColourBar:
    """A scale and what its ends stand for.

    Attributes
    ----------
    colours : tuple of str
        From the low end to the high one.
    low, high : str
        What is written at the ends.
    zero : CellLook or None
        The look of zero, if it lies in the middle.
    marks : tuple of float
        Places to mark on it, from 0, the low end, to 1.

    """

    colours: tuple[str, ...]
    low: str
    high: str
    zero: CellLook | None = None
    marks: tuple[float, ...] = ()


@dataclass(frozen=True)
class KeyEntries:
    """The key of one way of looking.

    Attributes
    ----------
    caption : str
        What the colours are of; it may be left out where there is no room.
    bar : ColourBar or None
    glyphs : tuple of (CellLook, str)
        Looks with a word each.
    words : str
        All of it for those who cannot see it.

    """

    caption: str
    bar: ColourBar | None
    glyphs: tuple[tuple[CellLook, str], ...]
    words: str


def key_entries(look: Look, ranges: Ranges, theme: Theme, *, broken: bool = False) -> KeyEntries:
    """Return what the key has to explain; ``broken`` if some cells are not a number."""
    if look.quantity is Quantity.DROP_RATE:
        return _rate_entries(ranges, rate_looks(theme))
    drops = not look.test_pass or look.mistake is Mistake.LEAVE_DROPOUT_ON
    if look.quantity is Quantity.MASK:
        return _mask_entries(mask_looks(theme), drops=drops)
    signal = look.quantity is Quantity.SIGNAL
    table = signal_looks(theme) if signal else gradient_looks(theme)
    glyphs = [(table.looks[ZERO], _tr("kept, zero"))]
    words = [
        _tr("Key: the colour of a cell is its signal, from {low} to {high}")
        if signal
        else _tr("Key: the colour of a cell is its gradient, from {low} through 0 to {high}"),
        _tr("a cell with a dot is kept, but zero"),
    ]
    if drops:
        glyphs.append((table.looks[DROPPED], _tr("dropped")))
        words.append(_tr("a cell with an x is dropped"))
    if broken:
        glyphs.append((table.looks[NOT_A_NUMBER], _tr("not a number")))
        words.append(_tr("a pink cell with a dark dot is not a number"))
    limit = ranges.signal if signal else ranges.gradient
    low, high = "0" if signal else f"−{limit:g}", f"{limit:g}"
    bar = ColourBar(_colours(table), low, high, None if signal else table.looks[ZERO])
    caption = _tr("firing") if signal else _tr("gradient")
    return KeyEntries(caption, bar, tuple(glyphs), "; ".join(words).format(low=low, high=high))


def _mask_entries(table: LookTable, *, drops: bool) -> KeyEntries:
    kept, dropped = (table.looks[KEPT], _tr("kept")), (table.looks[DROPPED], _tr("dropped"))
    if drops:
        words = _tr("Key: a plain cell is kept; a cell with an x is dropped")
        return KeyEntries("", None, (kept, dropped), words)
    return KeyEntries("", None, (kept,), _tr("Key: a plain cell is kept"))


def _rate_entries(ranges: Ranges, table: LookTable) -> KeyEntries:
    never = (table.looks[ZERO], _tr("never dropped"))
    if ranges.never_dropped and ranges.rate == (0, 0):
        return KeyEntries("", None, (never,), _tr("Key: a cell with a dot was never dropped"))
    bar = _rate_bar(ranges.rate, ranges.expected, _colours(table))
    caption = _tr("dropped so far")
    words = _tr("Key: the colour of a cell is how often it was dropped so far, {low} to {high}")
    words = words.format(low=bar.low, high=bar.high)
    if ranges.rate is None:
        caption = _tr("dropped, against expected")
        words = _tr(
            "Key: the colour of a cell is how often it was dropped so far, from three standard"
            " deviations below what its layer's ratio lets expect to three above"
        )
    if bar.marks:
        decimals = rate_decimals(ranges.rate or (0, 0))
        expected = ", ".join(f"{rate:.{decimals}f}" for rate in ranges.expected)
        marked = _tr("the marks on the scale are at the expected rates: {rates}")
        words = "; ".join([words, marked.format(rates=expected)])
    if ranges.never_dropped:
        words = "; ".join([words, _tr("a cell with a dot was never dropped")])
    return KeyEntries(caption, bar, (never,) if ranges.never_dropped else (), words)


def _rate_bar(
    rate: tuple[float, float] | None, expected: tuple[float, ...], colours: tuple[str, ...]
) -> ColourBar:
    if rate is None:
        # The layers have scales of their own; what they share is the distance in deviations.
        return ColourBar(colours, _tr("−3 σ"), _tr("+3 σ"))
    low, high = rate
    if low == high:
        return ColourBar(colours, _tr("–"), _tr("–"))
    # After a few samples the scale reaches beyond what a rate can be: that part is left out.
    possible = [min(max(limit, 0.0), 1.0) for limit in rate]
    last = len(colours) - 1
    first, end = (round(last * (limit - low) / (high - low)) for limit in possible)
    low_text, high_text = (f"{limit:.{rate_decimals(rate)}f}" for limit in possible)
    lowest, highest = possible
    marks = tuple((each - lowest) / (highest - lowest) for each in expected)
    return ColourBar(colours[first : end + 1], low_text, high_text, marks=marks)


def _colours(table: LookTable) -> tuple[str, ...]:
    return tuple(look.colour for look in table.scale)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FlowKey", text)
