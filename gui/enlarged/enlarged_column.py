"""EnlargedColumn: the facts beside an enlarged layer, from top to bottom."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.enlarged.enlarged_facts import Fact
from gui.style.theme import LIGHT, Theme
from gui.tiles.cell_sprites import paint_cell

_TO_TEXT = 12
_BETWEEN = 14
_PAD = 3  # of a cell in its well
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class EnlargedColumn(QWidget):
    """A cell, a number, what it counts, and below it what that means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._facts: tuple[Fact, ...] = ()
        self.set_theme(LIGHT)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is written."""
        return self._facts

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Write these facts."""
        if tuple(facts) == self._facts:
            return
        self._facts = tuple(facts)
        texts = (" ".join(filter(None, (f.number, f.what, f.meaning))) for f in facts)
        self.setAccessibleName("\n".join(texts))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self._number, self._what = theme.font("heading", 600), theme.font("body", 600)
        self._meaning = theme.font("control")
        self.update()

    def height_of(self, facts: Sequence[Fact]) -> float:
        """The height of these facts at this width."""
        *_, last = (0.0, *(box.bottom() for _, box in self._boxes(facts)))
        return last

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the facts; those that there is no room for are left out, the last ones first."""
        painter = QPainter(self)
        for fact, box in self._boxes(self._facts):
            if box.bottom() > self.height():
                break
            self._paint(painter, fact, box)

    def _boxes(self, facts: Sequence[Fact]) -> Iterator[tuple[Fact, QRectF]]:
        top, line = 0.0, self._line()
        for fact in facts:
            height = line + (self._meaning_box(fact, top).height() if fact.meaning else 0)
            yield fact, QRectF(0, top, self.width(), height)
            top += height + _BETWEEN

    def _line(self) -> int:
        return QFontMetrics(self._number).height()

    def _left(self) -> int:
        """Where the text begins, behind the cell."""
        return self._line() + _TO_TEXT

    def _meaning_box(self, fact: Fact, top: float) -> QRectF:
        room = QRectF(self._left(), top + self._line(), self.width() - self._left(), 1000)
        return (
            QFontMetrics(self._meaning).boundingRect(room.toRect(), _WRAP, fact.meaning).toRectF()
        )

    def _paint(self, painter: QPainter, fact: Fact, box: QRectF) -> None:
        line, left = self._line(), self._left()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if fact.look is not None:
            well = QRectF(0, box.top(), line, line)
            field = QPainterPath()
            field.addRoundedRect(well, self._theme.tag_radius, self._theme.tag_radius)
            painter.fillPath(field, QColor(self._theme.well))
            paint_cell(painter, well.adjusted(_PAD, _PAD, -_PAD, -_PAD), fact.look)
        baseline = box.top() + QFontMetrics(self._number).ascent()
        painter.setPen(QColor(self._theme.ink))
        painter.setFont(self._number)
        painter.drawText(left, round(baseline), fact.number)
        across = QFontMetrics(self._number).horizontalAdvance(f"{fact.number} ")
        painter.setFont(self._what)
        painter.drawText(round(left + across), round(baseline), fact.what)
        painter.setPen(QColor(self._theme.ink2))
        painter.setFont(self._meaning)
        room = QRectF(left, box.top() + line, box.width() - left, box.height() - line + 1)
        painter.drawText(room, _WRAP, fact.meaning)
