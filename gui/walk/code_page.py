"""CodePage: the rows of a source, painted."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.style.theme import LIGHT, Theme
from gui.walk.code_layout import Row
from gui.walk.code_type import PAD_X, PAD_Y, CodeType

_BAND_ALPHA = 40  # of the run's colour behind the lit line
_EDGE = 4  # the bar at its left
_AROUND_VALUE = 4  # the field of a lit value reaches so far beyond its text


class CodePage(QWidget):
    """Lines that run in ink, the others pale; the lit one on a band, with its value filled in.

    The values of the statements before the lit one stay, those behind it are still to come.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []
        self.lit = 0
        self.face = CodeType.of(LIGHT.body)
        self._run_index = 0
        self._theme = LIGHT

    def show_rows(self, rows: list[Row], face: CodeType, run_index: int) -> None:
        """Show these rows in that type, and their values in the run's colour."""
        self.rows, self.face, self._run_index = rows, face, run_index
        self.update()

    def light(self, statement: int) -> None:
        """Light that statement."""
        self.lit = statement
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of this theme."""
        self._theme = theme
        self.update()

    def rows_height(self) -> int:
        """The height that the rows need."""
        return self.face.height(len(self.rows))

    def band(self) -> QRectF:
        """The lit rows, over the whole width; empty if nothing is lit."""
        lit = [place for place, row in enumerate(self.rows) if row.statement == self.lit]
        if not lit:
            return QRectF()
        top, height = PAD_Y + lit[0] * self.face.row, len(lit) * self.face.row
        return QRectF(0, top, self.width(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, the band and the rows."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.sunken))
        band, colour = self.band(), theme.run_colour(self._run_index)
        tint = QColor(colour)
        tint.setAlpha(_BAND_ALPHA)
        painter.fillRect(band, tint)
        painter.fillRect(QRectF(0, band.top(), _EDGE, band.height()), colour)
        for place, row in enumerate(self.rows):
            self._paint_row(painter, row, PAD_Y + place * self.face.row)

    def _paint_row(self, painter: QPainter, row: Row, top: float) -> None:
        base = top + self.face.ascent
        painter.setFont(self.face.font)
        painter.setPen(QColor(self._ink(row)))
        painter.drawText(QPointF(self._x(row.column), base), row.code)
        if not row.value or row.statement is None or row.statement > self.lit:
            return
        colour = self._theme.run_colour(self._run_index)
        left = self._x(row.value_column)
        if row.statement == self.lit:
            width = QFontMetricsF(self.face.bold).horizontalAdvance(row.value)
            field = QRectF(left, top + 1, width, self.face.row - 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            radius = self._theme.tag_radius
            painter.drawRoundedRect(
                field.adjusted(-_AROUND_VALUE, 0, _AROUND_VALUE, 0), radius, radius
            )
            painter.setFont(self.face.bold)
            colour = QColor(self._theme.surface)
        painter.setPen(colour)
        painter.drawText(QPointF(left, base), row.value)

    def _ink(self, row: Row) -> str:
        theme = self._theme
        if row.statement is not None:
            return theme.ink
        return theme.ink3 if row.line == 0 or row.code.startswith("#") else theme.border

    def _x(self, column: int) -> float:
        return PAD_X + column * self.face.sign
