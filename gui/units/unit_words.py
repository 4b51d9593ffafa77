"""The words for the numbers of one unit."""

from math import isinf, isnan

from PySide6.QtCore import QCoreApplication

from gui.moment.steady_range import RATE_DEVIATIONS, rate_decimals
from model.drop_rates import DropRate


def number_words(number: float) -> str:
    """Return a number with three digits: '0.123', '−1.2e-05'; of NaN, that it is none."""
    number = float(number)
    if isnan(number):
        return _tr("not a number")
    if isinf(number):
        return _tr("−infinite") if number < 0 else _tr("infinite")
    magnitude = f"{abs(number):.3g}"
    return f"−{magnitude}" if number < 0 else magnitude


def scale_words(factor: float) -> str:
    """Return what a signal was multiplied by."""
    return f"{factor:.2f}" if 0.1 <= factor != 1 else f"{factor:.2g}"


def state_words(step: int, *, kept: bool, signal: float | None = None) -> str:
    """Return what became of a unit in a training pass, and whether it fires if that is known."""
    if not kept:
        text = _tr("dropped in step {step}")
    elif signal is None:
        text = _tr("kept in step {step}")
    elif isnan(signal):
        text = _tr("kept in step {step}, not a number")
    elif signal == 0:
        text = _tr("kept in step {step}, zero")
    else:
        text = _tr("kept in step {step}, firing")
    return text.format(step=step)


def gradient_words(passed: float, arriving: float, activation: float, *, kept: bool) -> str:
    """Return the gradient that is passed on, and what stopped one that is zero.

    Parameters
    ----------
    passed : float
        dL/d(pre-activation).
    arriving : float
        dL/d(signal behind the mask).
    activation : float
        The signal before the mask.
    kept : bool

    """
    if passed != 0:
        return number_words(passed)
    if not kept:
        return _tr("0: blocked by the mask")
    if arriving == 0:
        return _tr("0: none arrives")
    if activation == 0:
        return _tr("0: blocked, not firing")
    return number_words(passed)


def rate_words(rate: DropRate, unit: int) -> tuple[str, str]:
    """Return how often a unit was dropped, and what the ratios in force let expect."""
    reach = RATE_DEVIATIONS * rate.deviation
    decimals = rate_decimals((rate.expected - reach, rate.expected + reach))
    often = _tr("{rate} of {samples} samples").format(
        rate=f"{rate.rates[unit]:.{decimals}f}", samples=f"{rate.samples:,}"
    )
    return often, f"{rate.expected:.{decimals}f}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnitNumbers", text)
