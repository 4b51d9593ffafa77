"""The words below a tile, and those that stand for it where it cannot be seen.

Units, layers and images are counted from 1.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.moment.look import Look, Quantity
from gui.moment.steady_range import rate_decimals, rate_scale
from gui.tiles.number_words import factor_words
from model.drop_rates import DropRate


@dataclass(frozen=True)
class CellCount:
    """What the cells of a tile come to.

    Attributes
    ----------
    cells, kept : int
    active : int or None
        Kept ones that fire, or let the gradient through; None if only the mask is known.
    not_numbers : int
        Kept ones that are NaN or infinite.
    strongest : tuple of int
        The place of the largest number, (unit,) or (sample, unit), from 0; empty without any.
    largest : float
        That number, which may be negative.
    samples : int or None
        So many make up the mini-batch; None of one sample.

    """

    cells: int
    kept: int
    active: int | None = None
    not_numbers: int = 0
    strongest: tuple[int, ...] = ()
    largest: float = 0.0
    samples: int | None = None


@dataclass(frozen=True)
class Scaling:
    """What makes up for the dropped units.

    Attributes
    ----------
    all_on : bool
        Whether this is a test pass, in which all units are on.
    factor : float
        The signal is multiplied by it.
    forgotten : bool
        Whether it ought to be another one.

    """

    all_on: bool = False
    factor: float = 1.0
    forgotten: bool = False


NOT_SCALED = Scaling()
"""A training pass that leaves the signal as it is."""


def layer_details(count: CellCount, look: Look, scaling: Scaling) -> tuple[str, ...]:
    """Return the line below a tile, longest wording first."""
    scale = _scale_words(scaling)
    active = _active_words(count, look)
    if count.samples is not None:
        kept = _tr("kept {percent:.1f} %").format(percent=_percent(count.kept, count))
        if not active:
            rounded = _tr("kept {percent:.0f} %").format(percent=_percent(count.kept, count))
            return _joined((kept, *scale), (rounded, *scale), (kept,))
        return _joined(
            (kept, *scale, active[0]),
            *((*scale, each) for each in active),
            (*scale, _roughly_active(count, look)),
            # There is nothing that the factor multiplies.
            *([(_roughly_active(count, look),)] if count.not_numbers else []),
        )
    if scaling.all_on:
        all_on = _tr("all on")
        return _joined((all_on, *scale, *active[:1]), (all_on, *scale), scale)
    parts = {"kept": f"{count.kept:,}", "units": f"{count.cells:,}"}
    kept = _tr("kept {kept} / {units}").format(**parts)
    if not active:
        shorter = [_tr("kept {kept}/{units}"), _tr("{kept} / {units}")]
        return _joined((kept, *scale), (kept,), *((each.format(**parts),) for each in shorter))
    brief = _tr("{kept} kept").format(**parts)
    firing = active[0]
    return _joined(
        (kept, *scale, firing), (brief, *scale, firing), (*scale, firing), *((a,) for a in active)
    )


def rate_details(rate: DropRate) -> tuple[str, ...]:
    """Return the line below a tile of drop rates, longest wording first."""
    if rate.deviation == 0:
        return (_tr("never dropped"),)
    lowest, highest, _ = _rate_words(rate)
    if lowest == highest:
        return (_tr("dropped {rate}").format(rate=lowest), lowest)
    span = f"{lowest}–{highest}"
    return (_tr("dropped {rate}").format(rate=span), span)


def layer_summary(layer: int, count: CellCount, look: Look, scaling: Scaling) -> str:
    """Return a picture in words: 'Hidden 2, kept 79 of 100, 41 firing, strongest unit 63'."""
    parts = [_title(layer)]
    if scaling.all_on:
        parts += [_tr("test pass"), _tr("all {units} on").format(units=f"{count.cells:,}")]
    elif count.samples is not None:
        kept = _percent(count.kept, count)
        parts += [
            _tr("mini-batch of {samples}").format(samples=f"{count.samples:,}"),
            _tr("kept {percent:.1f} %").format(percent=kept),
        ]
    else:
        if look.test_pass:
            parts.append(_tr("test pass with dropout left on"))
        parts.append(
            _tr("kept {kept} of {units}").format(kept=f"{count.kept:,}", units=f"{count.cells:,}")
        )
    if scaling.forgotten:
        parts.append(_tr("not scaled"))
    elif _scale_words(scaling):
        parts.append(_tr("times {factor}").format(factor=factor_words(scaling.factor)))
    parts += _active_words(count, look)[:1]
    parts += _strongest_words(count)
    return ", ".join(parts)


def rate_summary(layer: int, rate: DropRate) -> str:
    """Return a picture of drop rates in words."""
    if rate.deviation == 0:
        return _tr("Hidden {number}, never dropped").format(number=layer + 1)
    lowest, highest, expected = _rate_words(rate)
    text = _tr(
        "Hidden {number}, dropped in {lowest} to {highest} of the samples, {expected} expected, "
        "most often unit {most}, least often unit {least}"
    )
    return text.format(
        number=layer + 1,
        lowest=lowest,
        highest=highest,
        expected=expected,
        most=f"{rate.dropped.argmax() + 1:,}",
        least=f"{rate.dropped.argmin() + 1:,}",
    )


def _active_words(count: CellCount, look: Look) -> list[str]:
    """How many units fire, or let the gradient through, longest wording first."""
    if count.active is None:
        return []
    if count.not_numbers:
        return [
            _tr("{number} not a number").format(number=_share(count.not_numbers, count)),
            _tr("not a number"),
        ]
    number = _share(count.active, count)
    if look.quantity is Quantity.SIGNAL:
        return [_tr("{number} firing").format(number=number)]
    words = [_tr("{number} let it through"), _tr("{number} through")]
    return [each.format(number=number) for each in words]


def _roughly_active(count: CellCount, look: Look) -> str:
    """The same of a mini-batch, in the shortest words there are."""
    if count.active is None or count.not_numbers:
        return _tr("not a number")
    words = _tr("{percent:.0f} % firing")
    if look.quantity is not Quantity.SIGNAL:
        words = _tr("{percent:.0f} % through")
    return words.format(percent=_percent(count.active, count))


def _strongest_words(count: CellCount) -> list[str]:
    if not count.strongest:
        return []
    if len(count.strongest) == 1:
        return [_tr("strongest unit {unit}").format(unit=f"{count.strongest[0] + 1:,}")]
    sample, unit = (f"{place + 1:,}" for place in count.strongest)
    return [_tr("strongest unit {unit} in sample {sample}").format(unit=unit, sample=sample)]


def _scale_words(scaling: Scaling) -> tuple[str, ...]:
    """The factor; nothing where a training pass leaves the signal as it is."""
    if scaling.forgotten:
        return (_tr("not scaled"),)
    if scaling.factor == 1 and not scaling.all_on:
        return ()
    return (_tr("× {factor}").format(factor=factor_words(scaling.factor)),)


def _share(number: int, count: CellCount) -> str:
    """A number of cells; of a mini-batch, in percent."""
    if count.samples is None:
        return f"{number:,}"
    return _tr("{percent:.1f} %").format(percent=_percent(number, count))


def _percent(number: int, count: CellCount) -> float:
    return 100 * number / count.cells


def _rate_words(rate: DropRate) -> tuple[str, str, str]:
    """The lowest, the highest and the expected rate."""
    decimals = rate_decimals(rate_scale(rate))
    numbers = float(rate.rates.min()), float(rate.rates.max()), rate.expected
    lowest, highest, expected = (f"{number:.{decimals}f}" for number in numbers)
    return lowest, highest, expected


def _title(layer: int) -> str:
    return _tr("Hidden {number}").format(number=layer + 1)


def _joined(*wordings: tuple[str, ...]) -> tuple[str, ...]:
    """The wordings with commas between their parts, each once."""
    return tuple(dict.fromkeys(", ".join(parts) for parts in wordings if parts))


def _tr(text: str) -> str:
    return QCoreApplication.translate("LayerPicture", text)
