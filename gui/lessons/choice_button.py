"""ChoiceButton: a button whose words wrap: a prediction to choose, or a lesson."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.style.theme import LIGHT, Theme

_SIDES, _ENDS = 12, 8
_BETWEEN = 2
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


class ChoiceButton(QAbstractButton):
    """As high as its words need at its width.

    Parameters
    ----------
    words : str
    note : str
        Smaller, below the words; empty for nothing.

    """

    def __init__(self, words: str, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(words)
        self._note = note
        self._theme = LIGHT
        self._pointed = False
        self.setAccessibleName(f"{words}. {note}" if note else words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and sizes."""
        self._theme = theme
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need at this width."""
        super().resizeEvent(event)
        self._fit()

    def heightForWidth(self, width: int) -> int:
        """As high as the words need."""
        words, note = self._rows(width)
        least = self._theme.control_height + 2
        return max(
            words.height() + (note.height() + _BETWEEN) * bool(self._note) + 2 * _ENDS, least
        )

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(200, self.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Be pressed by Enter too: they stand one below the other as in a list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Look pointed at."""
        self._pointed = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Look as before."""
        self._pointed = False
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as a button of the style sheet: a thicker rim for what is chosen or has focus."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = self.hasFocus() and bool(self.property("ring"))
        thick = self.isChecked() or ring
        rim = QPen(QColor(theme.ink if thick else theme.border), 2 if thick else 1)
        pale = not self.isEnabled() and not self.isChecked()
        if pale:
            rim = QPen(QColor(theme.hairline), 1)
        fill = theme.sunken if self.isChecked() or self._pointed or self.isDown() else theme.surface
        painter.setPen(rim)
        painter.setBrush(QColor(fill))
        inset = rim.widthF() / 2
        frame = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, theme.control_radius, theme.control_radius)
        words, note = self._rows(self.width())
        painter.setPen(QColor(theme.ink2 if pale else theme.ink))
        painter.setFont(theme.font("body", 600 if self.isChecked() or self._note else 400))
        painter.drawText(words, _WRAPPED, self.text())
        if self._note:
            painter.setPen(QColor(theme.ink2))
            painter.setFont(theme.font("caption"))
            painter.drawText(note, _WRAPPED, self._note)

    def _fit(self) -> None:
        self.setFixedHeight(self.heightForWidth(self.width()))

    def _rows(self, width: int) -> tuple[QRect, QRect]:
        """Return where the words and the note are at that width."""
        room = QRect(_SIDES, 0, max(width - 2 * _SIDES, 1), 10_000)
        # Bold, whether chosen or not: nothing moves when it is chosen.
        words = self._bound(self._theme.font("body", 600), room, self.text())
        note = self._bound(self._theme.font("caption"), room, self._note)
        height = words + (note + _BETWEEN) * bool(self._note)
        top = max((self.height() - height) // 2, _ENDS) if width == self.width() else _ENDS
        return (
            QRect(_SIDES, top, room.width(), words),
            QRect(_SIDES, top + words + _BETWEEN, room.width(), note),
        )

    @staticmethod
    def _bound(font: QFont, room: QRect, text: str) -> int:
        return QFontMetrics(font).boundingRect(room, _WRAPPED, text).height()
