"""FlowKey: what the cells of the tiles mean."""

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.flow.key_entries import ColourBar, KeyEntries, key_entries
from gui.moment.look import Look, Quantity
from gui.moment.steady_range import Ranges
from gui.style.theme import LIGHT, Theme
from gui.tiles.cell_look import CellLook
from gui.tiles.cell_sprites import from_afar, paint_cell

_TO_TEXT = 6
_TO_NEXT = 14
_PAD = 2  # of a cell in its well
_MARK = 2  # the stroke of a mark, and how far it stands out of the bar
_BAR, _LEAST_BAR, _LONGEST_BAR = 60, 40, 96  # its length, for text of the usual size
_USUAL_SIZE = 12
# Numbers as long as they usually get: the key does not grow and shrink with them.
_LONG_NUMBERS = Ranges(signal=0.15, gradient=0.015, rate=(0.1945, 0.2055), never_dropped=True)
_NO_RANGES = Ranges(signal=1, gradient=1, rate=(0, 0))


class FlowKey(QWidget):
    """The key below the tiles: a colour bar with its numbers, and the glyphs.

    It is as large for every way of looking, so that nothing beside it moves; its contents stand at
    the right.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._shown = Look(), _NO_RANGES
        self._has_glyphs, self._broken = True, False
        self.set_theme(LIGHT)

    @property
    def entries(self) -> KeyEntries:
        """What is explained."""
        return self._entries

    def show_key(
        self, look: Look, ranges: Ranges, *, has_glyphs: bool = True, broken: bool = False
    ) -> None:
        """Explain this way of looking.

        Parameters
        ----------
        look : Look
        ranges : Ranges
            The ends of the scales.
        has_glyphs : bool
            Whether the cells are large enough for them; else the key shows their tint too.
        broken : bool
            Whether some cells are not a number.

        """
        if (look, ranges, has_glyphs, broken) == (*self._shown, self._has_glyphs, self._broken):
            return
        same_cells = has_glyphs == self._has_glyphs
        self._shown, self._has_glyphs, self._broken = (look, ranges), has_glyphs, broken
        entries = key_entries(look, ranges, self._theme, broken=broken)
        # Ranges of what is not on show change with every moment.
        if entries != self._entries or not same_cells:
            self._explain(entries)

    def note_cells(self, *, has_glyphs: bool) -> None:
        """Take note whether the cells are large enough for glyphs now."""
        if has_glyphs != self._has_glyphs:
            self._has_glyphs = has_glyphs
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        # Not the widget's own, which a style sheet sets back when the key moves to another row.
        self._font = theme.font("caption")
        self._metrics = QFontMetrics(self._font)
        looks = [Look(quantity) for quantity in Quantity]
        usual = [key_entries(look, _LONG_NUMBERS, theme) for look in looks]
        usual.append(key_entries(looks[-1], replace(_LONG_NUMBERS, rate=None), theme))
        self._longest = max(self._fixed_width(entries) for entries in usual)
        self.updateGeometry()
        self._explain(key_entries(*self._shown, theme, broken=self._broken))

    def sizeHint(self) -> QSize:
        """The room that the longest key needs."""
        return QSize(self._longest + self._scaled(_BAR), self._side())

    def minimumSizeHint(self) -> QSize:
        """The same with the shortest bar."""
        return QSize(self._longest + self._scaled(_LEAST_BAR), self._side())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the caption and the bar, and each look as a tile has it, with its word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        entries = self._entries
        fixed, caption = self._fixed_width(entries), self._caption_width(entries)
        bar = 0
        if entries.bar is not None:
            # The caption gives way first: the switch above the tiles says the same.
            if fixed + caption + self._scaled(_LEAST_BAR) > self.width():
                caption = 0
            room = self.width() - fixed - caption
            bar = max(min(room, self._scaled(_LONGEST_BAR)), 0)
        left: float = self.width() - fixed - caption - bar
        if caption:
            self._paint_text(painter, left, entries.caption)
            left += caption
        if entries.bar is not None:
            left = self._paint_bar(painter, left, bar, entries.bar)
        for look, word in entries.glyphs:
            left = self._paint_glyph(painter, left, look, word)

    def _explain(self, entries: KeyEntries) -> None:
        self._entries = entries
        if self._entries.words != self.accessibleName():
            self.setAccessibleName(self._entries.words)
        self.update()

    def _paint_bar(self, painter: QPainter, left: float, length: int, bar: ColourBar) -> float:
        left = self._paint_text(painter, left, bar.low) + _TO_TEXT
        height = self._theme.caption
        box = QRectF(left, (self.height() - height) / 2, length, height)
        rounded = QPainterPath()
        rounded.addRoundedRect(box, 3, 3)
        painter.save()
        painter.setClipPath(rounded)
        strip = QImage(len(bar.colours), 1, QImage.Format.Format_RGB32)
        for place, colour in enumerate(bar.colours):
            strip.setPixelColor(place, 0, QColor(colour))
        painter.drawImage(box, strip)
        if bar.zero is not None:
            middle = QRectF(0, 0, self._width("0") + 6, height)
            middle.moveCenter(box.center())
            painter.fillRect(middle, QColor(bar.zero.colour))
            painter.setPen(QColor(bar.zero.dot))
            painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, "0")
        painter.restore()
        self._paint_marks(painter, box, bar.marks)
        left = self._paint_text(painter, left + length + _TO_TEXT, bar.high)
        return left + _TO_NEXT

    def _paint_marks(self, painter: QPainter, bar: QRectF, marks: tuple[float, ...]) -> None:
        """Paint a line of ink across the bar at every mark, set off from the colours."""
        tall = bar.adjusted(0, -_MARK, 0, _MARK)
        for mark in marks:
            x = round(bar.left() + mark * bar.width())
            for colour, half in ((self._theme.surface, _MARK), (self._theme.ink, _MARK / 2)):
                stroke = QRectF(x - half, tall.top(), 2 * half, tall.height())
                painter.fillRect(stroke, QColor(colour))

    def _paint_glyph(self, painter: QPainter, left: float, look: CellLook, word: str) -> float:
        theme, side = self._theme, self._side()
        well = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.well))
        painter.drawRoundedRect(well, theme.tag_radius, theme.tag_radius)
        if not self._has_glyphs:
            look = replace(look, colour=from_afar(look))
        paint_cell(painter, well.adjusted(_PAD, _PAD, -_PAD, -_PAD), look)
        return self._paint_text(painter, left + side + _TO_TEXT, word) + _TO_NEXT

    def _paint_text(self, painter: QPainter, left: float, text: str) -> float:
        """Paint a text in the middle of the height and return where it ends."""
        painter.setPen(QColor(self._theme.ink2))
        rise = (self._metrics.ascent() - self._metrics.descent()) / 2
        painter.drawText(QPointF(left, self.height() / 2 + rise), text)
        return left + self._width(text)

    def _fixed_width(self, entries: KeyEntries) -> int:
        """Of all but the caption and the bar between its numbers."""
        parts = [self._side() + _TO_TEXT + self._width(word) for _, word in entries.glyphs]
        if entries.bar is not None:
            parts.append(
                self._width(entries.bar.low) + self._width(entries.bar.high) + 2 * _TO_TEXT
            )
        return sum(parts) + _TO_NEXT * (len(parts) - 1)

    def _caption_width(self, entries: KeyEntries) -> int:
        return self._width(entries.caption) + _TO_TEXT + 2 if entries.caption else 0

    def _width(self, text: str) -> int:
        return self._metrics.horizontalAdvance(text)

    def _scaled(self, length: int) -> int:
        return round(length * self._theme.caption / _USUAL_SIZE)

    def _side(self) -> int:
        return self._theme.caption + 6
