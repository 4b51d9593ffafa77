"""DamageControls: the layer, how many units of it chance disables, and all on again."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpinBox, QWidget

from gui.actions.action_words import show_action
from gui.style.theme import LIGHT, Theme
from gui.widgets.segment_switch import SegmentSwitch
from gui.widgets.text_line import TextLine

REPEATS = 30
"""So many times chance chooses."""

_SPACING = 8
_SHARE = 4  # at first one of so many units of the layer


class DamageControls(QWidget):
    """A row of controls above the chart.

    Signals
    -------
    layer_chosen(int)
        A hidden layer, counted from 0.
    random_wanted()
        ``count`` units of ``layer`` are to be disabled at random, again and again.
    all_on_wanted()
        Every unit is to be enabled again.

    """

    layer_chosen = Signal(int)
    random_wanted = Signal()
    all_on_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._sizes: tuple[int, ...] = ()
        self._layer = 0
        self._waiting = False
        self.name = TextLine("control", 500, "ink2", stretches=False)
        self.name.show_text(self.tr("Hidden layer"))
        self.switch = SegmentSwitch(self.tr("Hidden layer"))
        self.switch.chosen.connect(self._choose_layer)
        self.count_box = _CountBox()
        self.count_box.setAccessibleName(self.tr("Units that chance disables"))
        self.count_box.valueChanged.connect(self._say)
        self.random = QPushButton()
        show_action(self.random, "damage-random")
        self.random.clicked.connect(self.random_wanted)
        self.all_on = QPushButton(self.tr("All on"))
        show_action(self.all_on, "damage-all-on")
        self.all_on.clicked.connect(self.all_on_wanted)
        for button in (self.random, self.all_on):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Space trains
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        for part in (self.name, self.switch, self.all_on):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.count_box)
        row.addWidget(self.random)
        self.set_theme(LIGHT)
        self.set_layers(())

    @property
    def layer(self) -> int:
        """The layer on show."""
        return self._layer

    @property
    def count(self) -> int:
        """How many units chance disables."""
        return self.count_box.value()

    def set_layers(self, sizes: Sequence[int]) -> None:
        """Offer hidden layers of so many units."""
        if tuple(sizes) == self._sizes and self._sizes:
            return
        self._sizes = tuple(sizes)
        self._layer = min(self._layer, max(len(sizes) - 1, 0))
        self.switch.set_labels({layer: str(layer + 1) for layer in range(len(sizes))})
        if sizes:
            self.switch.show_value(self._layer)
        self._fit_count()
        self._fit()

    def show_state(self, *, waiting: bool, disabled: int) -> None:
        """Say whether chance is at work, and how many units are disabled by hand."""
        self._waiting = waiting
        self.all_on.setEnabled(disabled > 0)
        self._say()

    def show_layer(self, layer: int) -> None:
        """Go to that layer; nothing is emitted."""
        if layer != self._layer and layer < len(self._sizes):
            self._layer = layer
            self.switch.show_value(layer)
            self._fit_count()

    def show_random(self, layer: int, count: int) -> None:
        """Go to where chance disabled so many units; nothing is emitted."""
        self.show_layer(layer)
        self.count_box.setValue(count)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and sizes of this theme."""
        self.name.set_theme(theme)
        self.switch.set_theme(theme)
        self.count_box.setFixedWidth(round(96 * theme.control / LIGHT.control))
        self.setFixedHeight(theme.control_height)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be a combo box where segments have no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        others = (self.name, self.all_on, self.count_box, self.random)
        taken = sum(part.sizeHint().width() + _SPACING for part in others)
        self.switch.set_compact(self.switch.segments_width() + taken + _SPACING > self.width())

    def _fit_count(self) -> None:
        units = self._sizes[self._layer] if self._sizes else 1
        self.count_box.setRange(1, units)
        self.count_box.setValue(max(round(units / _SHARE), 1))
        self._say()

    def _choose_layer(self, layer: object) -> None:
        if isinstance(layer, int):
            self._layer = layer
            self._fit_count()
            self.layer_chosen.emit(layer)

    def _say(self) -> None:
        self.random.setEnabled(bool(self._sizes) and not self._waiting)
        one = self.tr("Disable 1 at random, {times} times")
        many = self.tr("Disable {count} at random, {times} times")
        words = (one if self.count == 1 else many).format(count=f"{self.count:,}", times=REPEATS)
        self.random.setText(words)
        self.random.setAccessibleName(words)


class _CountBox(QSpinBox):
    """A whole number; Space is not for it: the window trains."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccelerated(True)
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Space to the window."""
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)
