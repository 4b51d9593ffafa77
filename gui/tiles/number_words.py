"""The words for numbers: values of any magnitude, factors, rates."""

from math import isinf, isnan

from PySide6.QtCore import QCoreApplication


def number_words(number: float) -> str:
    """Return a number with three digits: '0.123', '−1.2e-05'; of NaN, that it is none."""
    number = float(number)
    if isnan(number):
        return _tr("not a number")
    if isinf(number):
        return _tr("−infinite") if number < 0 else _tr("infinite")
    magnitude = f"{abs(number):.3g}"
    return f"−{magnitude}" if number < 0 else magnitude


def mean_words(mean: float) -> str:
    """Return a mean with three digits, so that two of them stand alike: '0.150', '12.0'."""
    if isnan(mean) or isinf(mean) or mean == 0:
        return number_words(mean)
    magnitude = f"{abs(float(mean)):#.3g}".rstrip(".")
    return f"−{magnitude}" if mean < 0 else magnitude


def factor_words(factor: float) -> str:
    """Return what a signal is multiplied by: '0.80', '1', '0.004'."""
    if factor == 1:
        return "1"
    return f"{factor:.2f}" if factor >= 0.1 else f"{factor:.2g}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("NumberWords", text)
