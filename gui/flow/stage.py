"""Stage: one stop of the flow, a tile with two lines below and an arrow to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.flow.tile import Tile
from gui.style.theme import LIGHT, Theme
from gui.widgets.text_line import TextLine

GAP = 12
"""Between two tiles, where the arrow stands."""

_ABOVE_TEXT = 6
_BETWEEN_TEXTS = 2
_ARROW = 4  # half its height


class Stage(QWidget):
    """A tile, its title and a line that says more.

    Parameters
    ----------
    tile : Tile
    leads_on : bool
        Whether an arrow at the right points to the next stage.

    """

    def __init__(self, tile: Tile, *, leads_on: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile = tile
        self.title = TextLine("control", 600)
        self.detail = TextLine("caption", 400, "ink2")
        self._theme = LIGHT
        self._gap = GAP if leads_on else 0
        for part in (tile, self.title, self.detail):
            part.setParent(self)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        for part in (self.tile, self.title, self.detail):
            part.set_theme(theme)
        self._place()
        self.update()

    def show_texts(self, titles: Sequence[str], details: Sequence[str]) -> None:
        """Show, of each, the longest wording that fits; they come longest first."""
        self.title.show_text(*titles)
        self.detail.show_text(*details)
        self.tile.setAccessibleName(f"{titles[0]}: {details[0]}")

    def text_height(self) -> int:
        """The room that the texts need below the tile."""
        title, detail = self.title.sizeHint().height(), self.detail.sizeHint().height()
        return _ABOVE_TEXT + title + _BETWEEN_TEXTS + detail

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the tile what the texts leave."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow."""
        if not self._gap:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.ink3), 1.6, c=Qt.PenCapStyle.RoundCap))
        x, y = self.width() - self._gap / 2 - _ARROW / 2, self.tile.height() / 2
        tip = QPointF(x + _ARROW, y)
        painter.drawPolyline(QPolygonF([QPointF(x, y - _ARROW), tip, QPointF(x, y + _ARROW)]))

    def _place(self) -> None:
        height = self.height() - self.text_height()
        self.tile.setGeometry(0, 0, self.width() - self._gap, height)
        # A text may reach under the arrow, but not the next stage's text.
        width, top = self.width() - min(self._gap, 6), height + _ABOVE_TEXT
        for line in (self.title, self.detail):
            line.setGeometry(0, top, width, line.sizeHint().height())
            top += line.height() + _BETWEEN_TEXTS
