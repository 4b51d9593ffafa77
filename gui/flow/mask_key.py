"""MaskKey: what a kept and a dropped unit look like."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.flow.cell_look import mask_looks
from gui.flow.cell_sprites import paint_cell
from gui.style.theme import LIGHT, Theme

_TO_TEXT = 8
_TO_NEXT = 18
_PAD = 2  # of a cell in its well


class MaskKey(QWidget):
    """The key below the tiles."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._words = (self.tr("dropped"), self.tr("kept"))  # in the order of the looks
        self.setAccessibleName(self.tr("Key: a plain cell is kept, a cell with an x is dropped"))
        self.set_theme(LIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self.setFont(theme.font("caption"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Cells and words in a row."""
        metrics = QFontMetrics(self.font())
        words = sum(metrics.horizontalAdvance(word) + 1 for word in self._words)
        return QSize(words + 2 * (self._side() + _TO_TEXT) + _TO_NEXT, self._side())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each look as a tile has it, and its word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, side, left = painter.fontMetrics(), self._side(), 0
        top = (self.height() - side) / 2
        for look, word in reversed(
            list(zip(mask_looks(self._theme).looks, self._words, strict=True))
        ):
            well = QRectF(left, top, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.well))
            painter.drawRoundedRect(well, self._theme.tag_radius, self._theme.tag_radius)
            paint_cell(painter, well.adjusted(_PAD, _PAD, -_PAD, -_PAD), look)
            left += side + _TO_TEXT
            width = metrics.horizontalAdvance(word) + 1
            painter.setPen(QColor(self._theme.ink2))
            box = QRectF(left, 0, width, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, word)
            left += width + _TO_NEXT

    def _side(self) -> int:
        return self._theme.caption + 6
