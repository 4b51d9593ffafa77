"""Stepper: a number between a minus and a plus, in which anything can be typed."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox

from gui.setup.number import Number
from gui.setup.wheel_guard import WheelGuard

# Narrower buttons than the theme's leave room for "60,000" in a column this narrow.
_STYLE = """
    QAbstractSpinBox { padding: 0 24px; }
    QAbstractSpinBox:focus { padding: 0 23px; }
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 24px; }
"""

_StepEnabled = QAbstractSpinBox.StepEnabledFlag


class Stepper(WheelGuard, QAbstractSpinBox):
    """A spin box that passes on what is typed instead of correcting it.

    Whether a value is right, Config decides. Nothing is emitted before Enter, a step or the
    loss of the focus; Escape takes back what was typed.

    Signals
    -------
    edited(object, str)
        The value, a number or the text that is none, and the text as typed.

    """

    edited = Signal(object, str)

    def __init__(self, number: Number) -> None:
        super().__init__()
        self._number = number
        self._all_stops = number.stops
        self._value: float | None = None
        self._shown = ""
        self.setFocusPolicy(self.FOCUS_POLICY)
        self.setAccelerated(True)
        self.setStyleSheet(_STYLE)
        self.editingFinished.connect(self._commit)

    def set_limit(self, limit: int) -> None:
        """Let the last stop be that number."""
        stops = (*(stop for stop in self._all_stops if stop < limit), limit)
        self._number = replace(self._number, stops=stops)
        self.update()

    def show_value(self, value: float) -> None:
        """Show a value, unless another one is just being typed."""
        self._show(value, self._number.text(value))

    def show_text(self, text: str) -> None:
        """Show a refused text, or words in the place of a number."""
        self._show(self._value, text)

    def stepBy(self, steps: int) -> None:
        """Go to the next stop, from what was typed if that is a number."""
        typed = self._number.parse(self.text())
        start = self._value if isinstance(typed, str) else typed
        value = self._number.stops[0] if start is None else self._number.step(start, steps)
        self._shown = self._number.text(value)
        self.lineEdit().setText(self._shown)
        self.edited.emit(value, self._shown)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        """Say which of the two buttons can be used."""
        stops, enabled = self._number.stops, _StepEnabled.StepNone
        if self._value is None or self._value > stops[0]:
            enabled |= _StepEnabled.StepDownEnabled
        if self._value is None or self._value < stops[-1]:
            enabled |= _StepEnabled.StepUpEnabled
        return enabled

    def minimumSizeHint(self) -> QSize:
        """Claim no more than the room that a layout gives."""
        return QSize(0, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take back on Escape what was typed; if nothing was, Escape is for others, as Space is."""
        if event.key() == Qt.Key.Key_Escape and self._is_being_typed():
            self.lineEdit().setText(self._shown)
            self.selectAll()
        elif event.key() == Qt.Key.Key_Space:  # no number has one: the window trains
            self._commit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_being_typed(self) -> bool:
        return self.hasFocus() and self.text() != self._shown

    def _show(self, value: float | None, text: str) -> None:
        self._value = value
        if not self._is_being_typed():
            self._shown = text
            if self.text() != text:
                self.lineEdit().setText(text)
        self.update()  # the buttons that can be used may be others now

    def _commit(self) -> None:
        text = self.text()
        if text != self._shown:
            self._shown = text
            self.edited.emit(self._number.parse(text), text)
