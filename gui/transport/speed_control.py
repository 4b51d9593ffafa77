"""SpeedControl: how fast to train."""

from math import inf

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.actions.action_words import key_words
from gui.style.theme import Theme
from gui.widgets.press_slider import PressSlider

# The slider is logarithmic, from 1 to nearly this many steps a second; its end means as fast as
# it goes.
_FASTEST = 1000.0
_END = 60


class SpeedControl(QWidget):
    """A slider, and what it says in words.

    Signals
    -------
    changed(float)
        Steps a second; infinity for as fast as it goes.

    """

    changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel(self.tr("Speed"))
        self.slider = PressSlider(Qt.Orientation.Horizontal, maximum=_END, value=_END)
        self.slider.setAccessibleName(self.tr("Speed"))
        tip = self.tr(
            "How many steps a second to train; at the right end as many as it can ({keys})"
        )
        keys = f"{key_words('[')} {key_words(']')}"
        self.slider.setToolTip(tip.format(keys=keys))
        self.label = QLabel()
        for label in (self.title, self.label):
            label.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.title, self.slider, self.label):
            row.addWidget(part)
        self.slider.valueChanged.connect(self._tell)
        self._show()

    @property
    def steps_per_second(self) -> float:
        """The speed that is set; infinity for as fast as it goes."""
        position = self.slider.value()
        return inf if position == _END else round(_FASTEST ** (position / _END), 1)

    def change(self, steps: int) -> None:
        """Train faster, by so many steps of the slider, or slower."""
        self.slider.setValue(self.slider.value() + steps * self.slider.pageStep() // 2)

    def set_theme(self, theme: Theme) -> None:
        """Keep room for the longest text."""
        metrics = QFontMetrics(theme.font("control"))
        texts = self.tr("full"), "1,000/s"
        self.label.setMinimumWidth(max(map(metrics.horizontalAdvance, texts)) + 2)
        self.slider.setFixedWidth(8 * theme.control)

    @Slot()
    def _tell(self) -> None:
        self._show()
        self.changed.emit(self.steps_per_second)

    def _show(self) -> None:
        speed = self.steps_per_second
        words = self.tr("full") if speed == inf else f"{speed:.3g}/s"
        self.label.setText(words)
        self.slider.setAccessibleDescription(words)  # its value is a place on the slider
