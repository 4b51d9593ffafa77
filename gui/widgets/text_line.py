"""TextLine: one line of text that may change thirty times a second."""

from collections.abc import Sequence
from functools import lru_cache, partial

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QStaticText,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.style.theme import LIGHT, SizeName, Theme
from gui.widgets.tip_text import tip_text


class TextLine(QWidget):
    """Shows the longest of several wordings that fits; what does not fit at all is elided.

    A QLabel asks the whole window for a new layout whenever its text changes; this one does so
    only if it is to be as wide as its text, and that has outgrown the room kept for it.

    Parameters
    ----------
    size, weight :
        Of the type scale.
    colour : str
        The theme's name of it.
    stretches : bool
        Whether it takes the room it is given, rather than as much as its text is wide.
    right : bool
        Whether the text stands at the right end of its room.

    """

    def __init__(
        self,
        size: SizeName,
        weight: int = 400,
        colour: str = "ink",
        *,
        stretches: bool = True,
        right: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        horizontal = QSizePolicy.Policy.Ignored if stretches else QSizePolicy.Policy.Maximum
        self.setSizePolicy(horizontal, QSizePolicy.Policy.Fixed)
        self._size, self._weight, self._colour = size, weight, colour
        self._stretches, self._right = stretches, right
        self._wordings: tuple[str, ...] = ("",)
        self._longest: tuple[str, ...] = ("",)
        self._shown = ""
        self._explanation = ""
        self._room: tuple[str, ...] = ()
        self.set_theme(LIGHT)

    @property
    def text(self) -> str:
        """The text in full."""
        return self._wordings[0]

    @property
    def shown_text(self) -> str:
        """What of the text is to be read at this width."""
        return self._shown

    def show_text(self, *wordings: str, longest: Sequence[str] = ()) -> None:
        """Show the first of these wordings, or a later, shorter one where it does not fit.

        Parameters
        ----------
        *wordings : str
        longest : sequence of str
            What each of them must leave room for: as long as its number may get, so that another
            number does not change the wording. Empty for themselves.

        """
        longest = tuple(longest) or wordings
        if (wordings, longest) == (self._wordings, self._longest):
            return
        room = self.sizeHint()
        self._wordings, self._longest = wordings, longest
        self.setAccessibleName(self.text)
        if not self._stretches and self.sizeHint() != room:
            self.updateGeometry()
        self._fit()

    def keep_room(self, *texts: str) -> None:
        """Be wide enough for each of these texts, whichever is shown."""
        if texts != self._room:
            self._room = texts
            self.updateGeometry()

    def set_explanation(self, explanation: str) -> None:
        """Explain the text under the mouse, in rich text."""
        self._explanation = explanation
        self.setAccessibleDescription(explanation)  # whoever listens has heard the text itself
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._ink, self._paper = QColor(getattr(theme, self._colour)), QColor(theme.surface)
        self.setFont(theme.font(self._size, self._weight))
        self._metrics = QFontMetrics(self.font())
        # Shaping a text costs more than painting it, and counts such as 79 / 100 come again.
        self._shaped = lru_cache(maxsize=64)(partial(_shape, self.font()))
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """The full text's, and at least that of the room kept for it."""
        return QSize(self._width_of(self.text, *self._room), self._metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """The room kept for the text, or else a little of its width; its whole height."""
        width = self._width_of(*self._room) if self._room else min(self._width_of(self.text), 40)
        return QSize(width, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the wording for this width."""
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text on the colour of the card."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._paper)
        painter.setPen(self._ink)
        shaped = self._shaped(self._shown)
        left = self.width() - shaped.size().width() if self._right else 0.0
        top = (self.height() - shaped.size().height()) / 2
        painter.drawStaticText(QPointF(left, top), shaped)

    def _width_of(self, *texts: str) -> int:
        return max(map(self._metrics.horizontalAdvance, texts)) + 1

    def _fit(self) -> None:
        fitting = (
            wording
            for wording, longest in zip(self._wordings, self._longest, strict=True)
            if self._shaped(longest).size().width() <= self.width()
        )
        shortest, elide = self._wordings[-1], Qt.TextElideMode.ElideRight
        self._shown = next(fitting, "") or self._metrics.elidedText(shortest, elide, self.width())
        # What cannot be read here in full can be read under the mouse.
        tip = "" if self._shown == self.text else self.text
        if self._explanation:
            tip = f"{tip_text(tip)}\n\n{self._explanation}" if tip else self._explanation
        if tip != self.toolTip():
            self.setToolTip(tip)
        self.update()


def _shape(font: QFont, text: str) -> QStaticText:
    shaped = QStaticText(text)
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    shaped.prepare(font=font)
    return shaped
