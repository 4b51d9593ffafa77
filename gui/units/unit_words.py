"""The words for the numbers of one unit."""

from math import isnan

from PySide6.QtCore import QCoreApplication

from gui.moment.steady_range import rate_decimals, rate_scale
from gui.tiles.number_words import number_words
from model.drop_rates import DropRate


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
    return text.format(step=f"{step:,}")


def guest_state_words(step: int, *, kept: bool, signal: float) -> str:
    """Return what became of a unit in a pass whose mask was drawn for looking."""
    if not kept:
        text = _tr("dropped, for looking at step {step}")
    elif isnan(signal):
        text = _tr("kept, for looking at step {step}, not a number")
    elif signal == 0:
        text = _tr("kept, for looking at step {step}, zero")
    else:
        text = _tr("kept, for looking at step {step}, firing")
    return text.format(step=f"{step:,}")


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
    decimals = rate_decimals(rate_scale(rate))
    often = _tr("{rate} (samples: {samples})").format(
        rate=f"{rate.rates[unit]:.{decimals}f}", samples=f"{rate.samples:,}"
    )
    return often, f"{rate.expected:.{decimals}f}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("UnitWords", text)
