"""UnitCard: the numbers of one unit, beside it."""

from functools import lru_cache, partial

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from gui.style.theme import LIGHT, Theme
from gui.units.unit_numbers import UnitNumbers

_PAD_X, _PAD_Y = 12, 9
_TO_ROWS = 5
_BETWEEN = 2
_TO_NUMBER = 14
_AWAY = 8  # from what it stands beside
_WIDE_TILE = 260  # the card stands within one that is wider, beside the cell


class UnitCard(QFrame):
    """A small card over the window: the unit, its state, and what is known of it.

    The mouse does not notice it. It has square corners, as what is below would otherwise be painted
    again with every new number: the plot, too.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._numbers = UnitNumbers("", (), ())
        self._note = ""
        self.set_theme(LIGHT)
        self.hide()

    @property
    def numbers(self) -> UnitNumbers:
        """What it says, or said last."""
        return self._numbers

    @property
    def note(self) -> str:
        """What it says of the tile."""
        return self._note

    def show_numbers(self, numbers: UnitNumbers, note: str, cell: QRect, tile: QRect) -> None:
        """Show the numbers of a cell.

        Parameters
        ----------
        numbers : UnitNumbers
        note : str
            What there is to say of the tile; empty for nothing.
        cell, tile : QRect
            Where they are in the card's window.

        """
        same_unit = numbers.title == self._numbers.title and not self.isHidden()
        if not same_unit or (numbers, note) != (self._numbers, self._note):
            # It does not shrink and grow with its numbers, but has no room for rows that are gone.
            steady = same_unit and _labels(numbers) == _labels(self._numbers)
            self._numbers, self._note = numbers, note
            size = self._size()
            self.resize(size.expandedTo(self.size()) if steady else size)
            self.setAccessibleName(numbers.words)
            self.update()
        self.move(place_beside(self.size(), cell, tile, self.window().rect()))
        if self.isHidden():
            self.show()
            self.raise_()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        fonts = theme.font("control", 600), theme.font("caption"), theme.font("caption", 600)
        self._title, self._plain, self._bold = (_Type(font) for font in fonts)
        self.resize(self._size())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        painter, theme = QPainter(self), self._theme
        painter.setPen(QColor(theme.border))
        painter.setBrush(QColor(theme.surface))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        numbers, ink, ink2 = self._numbers, QColor(theme.ink), QColor(theme.ink2)
        top = self._title.paint(painter, _PAD_X, _PAD_Y, numbers.title, ink)
        for state in numbers.states:
            top = self._plain.paint(painter, _PAD_X, top, state, ink2)
        top += _TO_ROWS
        right = _PAD_X + self._label_width() + _TO_NUMBER
        for label, number in numbers.rows:
            self._plain.paint(painter, _PAD_X, top, label, ink2)
            top = self._bold.paint(painter, right, top, number, ink)
        if self._note:
            self._plain.paint(painter, _PAD_X, top + _TO_ROWS, self._note, ink2)

    def _label_width(self) -> int:
        return max((self._plain.width(label) for label, _ in self._numbers.rows), default=0)

    def _size(self) -> QSize:
        numbers, plain = self._numbers, self._plain
        to_number = self._label_width() + _TO_NUMBER
        widths = [self._title.width(numbers.title)]
        widths += [plain.width(text) for text in (*numbers.states, self._note)]
        widths += [to_number + self._bold.width(number) for _, number in numbers.rows]
        height = self._title.height + plain.height * len(numbers.states)
        height += _TO_ROWS + self._bold.height * len(numbers.rows)
        if self._note:
            height += _TO_ROWS + plain.height
        return QSize(max(widths) + 2 * _PAD_X, height + 2 * _PAD_Y)


class _Type:
    """A font and what texts measure in it, most of which come again with every moment."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        metrics = QFontMetrics(font)
        self._ascent = metrics.ascent()
        self.height = metrics.height() + _BETWEEN
        # Behind a partial: a cache copies the docstring of what it wraps, and the first docstring
        # of Qt's own that is read has PySide parse all signatures: 45 ms of the start, measured.
        self.width = lru_cache(maxsize=64)(partial(metrics.horizontalAdvance))

    def paint(self, painter: QPainter, left: int, top: int, text: str, colour: QColor) -> int:
        """Paint a line of text and return where the next one begins."""
        painter.setFont(self._font)
        painter.setPen(colour)
        painter.drawText(QPointF(left, top + self._ascent), text)
        return top + self.height


def _labels(numbers: UnitNumbers) -> list[str]:
    return [label for label, _ in numbers.rows]


def place_beside(size: QSize, cell: QRect, tile: QRect, room: QRect) -> QPoint:
    """Return where a card of that size stands: beside the cell, within the room.

    It leaves the tile free if that is small and there is room beside it, and the cell always.
    """
    middle = cell.center()
    y = _within(middle.y() - size.height() // 2, size.height(), room.top(), room.bottom())
    for free in [tile, cell] if tile.width() <= _WIDE_TILE else [cell]:
        right, left = free.right() + 1 + _AWAY, free.left() - _AWAY - size.width()
        if right + size.width() <= room.right():
            return QPoint(right, y)
        if left >= room.left():
            return QPoint(left, y)
    x = _within(middle.x() - size.width() // 2, size.width(), room.left(), room.right())
    above = cell.top() - _AWAY - size.height()
    return QPoint(x, above if above >= room.top() else cell.bottom() + 1 + _AWAY)


def _within(start: int, length: int, first: int, last: int) -> int:
    return max(min(start, last + 1 - length), first)
