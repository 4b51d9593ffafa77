"""SegmentSwitch: one of a few choices, side by side or, where there is little room, in a list."""

from collections.abc import Hashable, Mapping
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolButton,
    QWidget,
)

from gui.style.theme import LIGHT, Theme
from gui.widgets.tab_order import restore_tab_order

# A mapping's keys are of one exact type for mypy, and here of any that can be one.
Value = TypeVar("Value", bound=Hashable)

_COMBO_PAD = 54 / 32  # of a combo box's height: what is not text, margins and arrow
_SEGMENT_PAD = 5  # at both sides of a label: several switches share a row
_POPUP_PAD = 24


class SegmentSwitch(QWidget):
    """A segment a choice; set compact, a combo box.

    Parameters
    ----------
    name : str
        What is chosen, for screen readers.
    labels : mapping
        Each choice's value and its label.

    Signals
    -------
    chosen(object)
        The person chose another value than the one shown.

    """

    chosen = Signal(object)

    def __init__(
        self,
        name: str,
        labels: Mapping[Value, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._labels: dict[Hashable, str] = {}
        self._value: Hashable = None
        self._reasons: Mapping[Hashable, str] = {}
        self._tips: Mapping[Hashable, str] = {}
        self._compact = False
        self._limit: int | None = None
        self._theme = LIGHT
        self.segments = QFrame()
        self.segments.setProperty("segments", True)
        self.segments.setStyleSheet(f"QToolButton {{ padding: 0 {_SEGMENT_PAD}px; }}")
        self._segment_row = QHBoxLayout(self.segments)
        self._segment_row.setContentsMargins(0, 0, 0, 0)
        self._segment_row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self.combo = _ElidingCombo()
        self.combo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.combo.activated.connect(self._choose)
        self.set_name(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        row.addWidget(self.combo)
        self.set_labels(labels or {})

    @property
    def buttons(self) -> list[QToolButton]:
        """The segments."""
        return [button for button in self._group.buttons() if isinstance(button, QToolButton)]

    @property
    def value(self) -> Hashable:
        """What is chosen."""
        return self._value

    @property
    def values(self) -> list[Hashable]:
        """What can be chosen, in order."""
        return list(self._labels)

    @property
    def compact(self) -> bool:
        """Whether it is a combo box."""
        return self._compact

    def set_name(self, name: str) -> None:
        """Say what is chosen here, for those who listen."""
        for control in (self.segments, self.combo):
            control.setAccessibleName(name)
        self.combo.setAccessibleDescription(name)  # on Linux its name is what is chosen

    def set_labels(self, labels: Mapping[Value, str]) -> bool:
        """Offer these values with these labels.

        Returns
        -------
        bool
            Whether any of them is new.

        """
        if labels == self._labels and list(labels) == self.values:
            return False
        if list(labels) != self.values:
            self._rebuild(len(labels))
            self._reasons = {}
        self._labels = dict(labels.items())
        for index, label in enumerate(labels.values()):
            self.combo.setItemText(index, label)
            self._group.button(index).setText(label)
        popup = self.combo.view()
        popup.setMinimumWidth(popup.sizeHintForColumn(0) + _POPUP_PAD)
        self._fit_combo()
        self._show_control()
        return True

    def show_value(self, value: Hashable) -> None:
        """Mark the value that is on show; nothing is emitted."""
        index = self.values.index(value)
        self._value = value
        self.combo.setCurrentIndex(index)
        self._group.button(index).setChecked(True)

    def set_reasons(self, reasons: Mapping[Value, str]) -> None:
        """Say which values cannot be chosen now, and why; all the others can."""
        told: dict[Hashable, str] = {value: why for value, why in reasons.items() if why}
        if told == self._reasons:
            return
        self._reasons = told
        self._tell()

    def set_tips(self, tips: Mapping[Value, str]) -> None:
        """Say what values mean, for as long as nothing keeps them from being chosen."""
        self._tips = dict(tips.items())
        self._tell()

    def reason(self, value: Hashable) -> str:
        """Return why a value cannot be chosen now; nothing if it can."""
        return self._reasons.get(value, "")

    def choose(self, value: Hashable) -> None:
        """Choose a value in the person's place, if it can be chosen."""
        if value != self._value and not self.reason(value):
            self.show_value(value)
            self.chosen.emit(value)

    def choose_next(self, steps: int = 1) -> None:
        """Choose the next value that can be chosen, after the last one the first."""
        following = self.next_value(steps)
        if following is not None:
            self.choose(following)

    def next_value(self, steps: int = 1) -> Hashable | None:
        """Return the next value that can be chosen; None without any but the one on show."""
        values = self.values
        if self._value not in values:
            return None
        place = values.index(self._value)
        others = (values[(place + steps * far) % len(values)] for far in range(1, len(values)))
        return next((value for value in others if not self.reason(value)), None)

    def segments_width(self) -> int:
        """The room that segments need."""
        return self.segments.sizeHint().width()

    def combo_width(self) -> int:
        """The room that the combo box needs to show its longest label in full."""
        metrics = QFontMetrics(self._theme.font("control", 500))
        widest = max(
            (metrics.horizontalAdvance(label) for label in self._labels.values()), default=0
        )
        return widest + round(_COMBO_PAD * self._theme.control_height) + 1

    def set_compact(self, compact: bool, *, limit: int | None = None) -> None:
        """Be a combo box, no wider than the limit."""
        if (compact, limit) != (self._compact, self._limit):
            self._compact, self._limit = compact, limit
            self._fit_combo()
            self._show_control()

    def set_theme(self, theme: Theme) -> None:
        """Keep the height of a control, also where there is nothing to switch."""
        self._theme = theme
        self.setFixedHeight(theme.control_height)
        self._fit_combo()

    def _tell(self) -> None:
        model = self.combo.model()
        for index, value in enumerate(self.values):
            reason = self.reason(value)
            tip = reason or self._tips.get(value, "")
            button = self._group.button(index)
            button.setEnabled(not reason)
            button.setToolTip(tip)
            button.setAccessibleDescription(reason)
            self.combo.setItemData(index, tip or None, Qt.ItemDataRole.ToolTipRole)
            if isinstance(model, QStandardItemModel):
                model.item(index).setEnabled(not reason)

    def _fit_combo(self) -> None:
        width = self.combo_width()
        self.combo.setFixedWidth(width if self._limit is None else min(width, self._limit))

    def _rebuild(self, count: int) -> None:
        for button in self.buttons:
            self._group.removeButton(button)
            button.hide()
            button.deleteLater()
        self.combo.clear()
        for index in range(count):
            button = QToolButton()
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button, index)
            self._segment_row.addWidget(button)
            button.show()  # at once: until it is shown the layout counts it as nothing
            self.combo.addItem("")
        restore_tab_order(self.segments)

    def _show_control(self) -> None:
        offered = len(self._labels) > 0
        self.segments.setVisible(offered and not self._compact)
        self.combo.setVisible(offered and self._compact)

    def _choose(self, index: int) -> None:
        value = self.values[index]
        if value != self._value:
            self._value = value
            self.chosen.emit(value)


class _ElidingCombo(QComboBox):
    """A combo box that elides a long label in the middle: its end may hold a ratio."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        pad = round(_COMBO_PAD * self.height())
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideMiddle, self.width() - pad
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
