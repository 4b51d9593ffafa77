"""How the counts of a confusion matrix are written: as large as their cells allow."""

from collections.abc import Mapping

from PySide6.QtGui import QFont, QFontMetrics

from gui.charts.confusion.confusion_grid import MatrixGrid
from gui.style.theme import SizeName, Theme

# What is left free beside a count and above it, in pixels; the smallest size makes do with little.
_FREE: Mapping[SizeName, tuple[int, int]] = {
    "heading": (12, 2),
    "title": (8, 2),
    "body": (6, 2),
    "control": (4, 2),
    "caption": (1, 1),
}


def fitting_font(theme: Theme, most: int, grid: MatrixGrid) -> QFont | None:
    """Return the largest font in which counts up to the most fit the cells; None if none does."""
    box = grid.box(0, 0)
    for size, (beside, above) in _FREE.items():
        font = theme.font(size, 600)
        metrics = QFontMetrics(font)
        # Lines of figures as large as when presenting need more air to be told apart.
        air = metrics.capHeight() // 4 if theme.is_presenting else 0
        lower = metrics.capHeight() + above + air <= box.height()
        if lower and metrics.horizontalAdvance(f"{most:,}") + beside <= box.width():
            return font
    return None
