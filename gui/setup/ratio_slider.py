"""RatioSlider: a dropout ratio from 0.00 to 0.99, in the colour of its run."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider

from gui.setup.wheel_guard import WheelGuard

# Positions of the slider per 1 of the ratio: hundredths are exact, and 1 itself is out of reach.
_SCALE = 100


class RatioSlider(WheelGuard, QSlider):
    """A slider that moves to where it is pressed.

    It shows any ratio, at the nearest hundredth, and emits only what a person moves it to.

    Signals
    -------
    moved(float)

    """

    moved = Signal(float)

    def __init__(self, run_index: int) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setProperty("run", run_index)
        self.setRange(0, _SCALE - 1)
        self.setPageStep(_SCALE // 10)
        self.setFocusPolicy(self.FOCUS_POLICY)
        self.valueChanged.connect(self._move)

    def show_ratio(self, ratio: float) -> None:
        """Show a ratio, unless the slider is just being dragged."""
        if not self.isSliderDown():
            self.blockSignals(True)
            self.setValue(round(ratio * _SCALE))
            self.blockSignals(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Jump to the pointer, and let the drag begin there."""
        if event.button() == Qt.MouseButton.LeftButton:
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            handle = self.style().subControlRect(
                QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
            )
            if not handle.contains(event.position().toPoint()):
                room = self.width() - handle.width()
                place = round(event.position().x()) - handle.width() // 2
                self.setValue(
                    QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), place, room)
                )
        super().mousePressEvent(event)

    def _move(self, value: int) -> None:
        self.moved.emit(value / _SCALE)
