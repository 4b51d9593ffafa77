"""Toast: a sentence over the window that something was done; it leaves by itself."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

_STAYS = 6000  # ms
_ABOVE = 84  # px from the bottom: it covers no button of the transport bar
_SIDES = 24


class Toast(QFrame):
    """Lies over a widget, in the middle above its lower end, until it was read or is clicked.

    Parameters
    ----------
    ground : QWidget

    """

    def __init__(self, ground: QWidget) -> None:
        super().__init__(ground)
        self.setProperty("card", "over")
        self._ground = ground
        self._text = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._text.setProperty("role", "body")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(self._text)
        self._leave = QTimer(self, singleShot=True, interval=_STAYS)
        self._leave.timeout.connect(self.hide)
        ground.installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says; empty if it says nothing."""
        return "" if self.isHidden() else self._text.text()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self._text.setText(sentence)
        self._text.setWordWrap(False)
        self.setAccessibleName(sentence)
        self.ensurePolished()
        self._place()
        self.show()
        self.raise_()
        self._leave.start()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave at once."""
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is waited for any more."""
        self._leave.stop()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of what is below."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._ground.width() - 2 * _SIDES
        if self.sizeHint().width() > room:
            self._text.setWordWrap(True)
            self.resize(room, self.heightForWidth(room))
        else:
            self.resize(self.sizeHint())
        left = (self._ground.width() - self.width()) // 2
        self.move(left, self._ground.height() - _ABOVE - self.height())
