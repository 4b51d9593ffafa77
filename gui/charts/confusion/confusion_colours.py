"""The colours of a cell of a confusion matrix and of the figures in it."""

from PySide6.QtGui import QColor

from gui.style.colour_tables import magnitude_table
from gui.style.theme import Theme

_FAINTEST = 0.35  # how much of its colour a rare mistake has; the rest is the well's
_BRIGHT = 0.2  # the luminance above which dark figures are read better than white ones
_WHITE = "#FFFFFF"  # in both themes: the well is dark in both


def quiet(theme: Theme) -> tuple[QColor, QColor]:
    """Return the colours of right answers: what is to be seen are the mistakes."""
    return QColor(theme.zero_cell), QColor(theme.zero_dot)


def loud(share: float, theme: Theme) -> tuple[QColor, QColor]:
    """Return the colours of wrong answers, so many as a share of the most there are."""
    table, well = magnitude_table(), QColor(theme.well)
    # The square root lifts what is rare: one is to be told from none.
    level = min(share**0.5, 1.0)
    colour = QColor.fromRgb(table[round(level * (len(table) - 1))])
    part = min(_FAINTEST + level, 1.0)
    channels = zip(_channels(colour), _channels(well), strict=True)
    fill = QColor.fromRgbF(*(part * one + (1 - part) * other for one, other in channels))
    return fill, well if luminance(fill) > _BRIGHT else QColor(_WHITE)


def luminance(colour: QColor) -> float:
    """Return the relative luminance, as WCAG 2 defines it."""
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
        for each in _channels(colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()
