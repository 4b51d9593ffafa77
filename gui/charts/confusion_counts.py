"""How the counts of a confusion matrix are written: as large as their cells allow, or shorter."""

from collections.abc import Mapping

from PySide6.QtGui import QFont, QFontMetrics

from gui.charts.confusion_grid import MatrixGrid
from gui.style.theme import SizeName, Theme

# What is left free beside a count, in pixels; the smallest size makes do with little.
_BESIDE: Mapping[SizeName, int] = {"heading": 12, "title": 8, "body": 6, "control": 4, "caption": 1}
_LEAST = _BESIDE["caption"]


def fitting_font(theme: Theme, most: int, grid: MatrixGrid) -> QFont | None:
    """Return the largest font in which counts up to the most fit the cells.

    Where thousands fit none they are written shorter, in the smallest one; None if nothing fits.
    """
    box = grid.box(0, 0)
    for size, beside in _BESIDE.items():
        font = theme.font(size, 600)
        metrics = QFontMetrics(font)
        lower = metrics.capHeight() + 2 <= box.height()
        if lower and metrics.horizontalAdvance(str(most)) + beside <= box.width():
            return font
        if lower and size == "caption" and _fits(_short(most), metrics, box.width()):
            return font
    return None


def fitting_text(count: int, font: QFont, grid: MatrixGrid) -> str:
    """Return a count, in thousands where it would not fit its cell otherwise."""
    width = grid.box(0, 0).width()
    return str(count) if _fits(str(count), QFontMetrics(font), width) else _short(count)


def _fits(text: str, metrics: QFontMetrics, width: float) -> bool:
    return metrics.horizontalAdvance(text) + _LEAST <= width


def _short(count: int) -> str:
    return str(count) if count < 1000 else f"{count / 1000:.1f}k"
