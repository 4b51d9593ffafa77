"""RatioSlider: a dropout ratio from 0.00 to 0.99, in the colour of its run."""

from PySide6.QtCore import Qt, Signal

from gui.setup.wheel_guard import WheelGuard
from gui.widgets.press_slider import PressSlider

# Positions of the slider per 1 of the ratio: hundredths are exact, and 1 itself is out of reach.
_SCALE = 100


class RatioSlider(WheelGuard, PressSlider):
    """A slider in a column that scrolls.

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

    def _move(self, value: int) -> None:
        self.moved.emit(value / _SCALE)
