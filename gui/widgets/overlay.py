"""Overlay: a card over the window, which has keyboard and mouse until it is closed."""

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from shiboken6 import isValid

_AROUND = 24  # px that the window keeps on every side
_SHADE = 96  # of 255


class Overlay(QWidget):
    """Lies over a shaded window; Escape or a click beside the card closes it.

    Meanwhile Tab goes round within the card, and no shortcut of the window acts. What had the
    focus has it again afterwards.

    Parameters
    ----------
    window : QWidget
    card : QFrame
        Its size hint is the size that it has where there is room.
    rise : float
        The share of the room above and below the card that is above it.

    Signals
    -------
    closed()

    """

    closed = Signal()

    def __init__(self, window: QWidget, card: QFrame, rise: float = 0.5) -> None:
        super().__init__(window)
        self._before = QApplication.focusWidget()
        self._rise = rise
        self.card = card
        card.setParent(self)
        card.setProperty("card", "over")
        self.setAccessibleName(card.accessibleName())
        # A click on the card, or beside its controls, leaves the focus within.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.setGeometry(window.rect())

    def open(self) -> None:
        """Show the card."""
        self.show()
        self.raise_()

    def close_card(self) -> None:
        """Close, for good."""
        if self.isHidden():
            return
        self.window().removeEventFilter(self)
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # which a control would keep, hidden
        self.hide()
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()
        self.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Keep keys from being shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window, whatever its size."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round within the card."""
        inside = [each for each in self.findChildren(QWidget) if _takes_tab(each)]
        focused = self.focusWidget()
        if inside:
            place = inside.index(focused) if focused in inside else -1
            following = inside[(place + (1 if forward else -1)) % len(inside)]
            following.setFocus(
                Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            )
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape; no other key is for the window below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close by a click beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_card()

    def wheelEvent(self, event: QEvent) -> None:
        """Scroll nothing below."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the card."""
        room = self.size() - QSize(2 * _AROUND, 2 * _AROUND)
        size = self.card.sizeHint().boundedTo(room)
        free = QPointF(self.width() - size.width(), self.height() - size.height())
        self.card.setGeometry(
            round(free.x() / 2), round(free.y() * self._rise), size.width(), size.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Shade the window."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, _SHADE))


def _takes_tab(widget: QWidget) -> bool:
    takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(takes) and widget.isVisible() and widget.isEnabled() and not widget.focusProxy()
