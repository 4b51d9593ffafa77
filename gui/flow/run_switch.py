"""RunSwitch: which run the flow card shows."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
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

from gui.style.theme import Theme
from gui.widgets.tab_order import restore_tab_order

_MOST_SEGMENTS = 3
_COMBO_WIDTH = 176
_COMBO_PAD = 46  # what is not text: margins and arrow
_POPUP_PAD = 24


class RunSwitch(QWidget):
    """A segment a run; with many runs, or in a narrow card, a combo box. None for a single run.

    Signals
    -------
    run_chosen(str)
        The person chose the run of that name.

    """

    run_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: dict[str, str] = {}
        self._compact = False
        self.segments = QFrame()
        self.segments.setProperty("segments", True)
        self._segment_row = QHBoxLayout(self.segments)
        self._segment_row.setContentsMargins(0, 0, 0, 0)
        self._segment_row.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self.combo = _ElidingCombo()
        self.combo.setFixedWidth(_COMBO_WIDTH)
        self.combo.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.combo.activated.connect(self._choose)
        for control in (self.segments, self.combo):
            control.setAccessibleName(self.tr("Run shown"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.segments)
        row.addWidget(self.combo)
        self._show_control()

    @property
    def buttons(self) -> list[QToolButton]:
        """The segments."""
        return [button for button in self._group.buttons() if isinstance(button, QToolButton)]

    def show_runs(self, titles: Mapping[str, str], current: str) -> bool:
        """Offer these runs, name to title, and mark the current one.

        Returns
        -------
        bool
            Whether there are other runs or titles now.

        """
        changed = titles != self._titles
        if changed:
            if list(titles) != self._names():
                self._rebuild(len(titles))
            self._titles = dict(titles)
            for index, title in enumerate(titles.values()):
                self.combo.setItemText(index, title)
                self._group.button(index).setText(title)
            popup = self.combo.view()
            popup.setMinimumWidth(popup.sizeHintForColumn(0) + _POPUP_PAD)
            self._show_control()
        index = self._names().index(current)
        self.combo.setCurrentIndex(index)
        self._group.button(index).setChecked(True)
        return changed

    def segments_width(self) -> int:
        """The room that segments need."""
        return self.segments.sizeHint().width()

    def set_compact(self, compact: bool) -> None:
        """Take less room than segments need."""
        if compact != self._compact:
            self._compact = compact
            self._show_control()

    def set_theme(self, theme: Theme) -> None:
        """Keep the height of a control, also where there is nothing to switch."""
        self.setFixedHeight(theme.control_height)

    def _names(self) -> list[str]:
        return list(self._titles)

    def _rebuild(self, count: int) -> None:
        for button in self.buttons:
            self._group.removeButton(button)
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
        several = len(self._titles) > 1
        as_combo = self._compact or len(self._titles) > _MOST_SEGMENTS
        self.segments.setVisible(several and not as_combo)
        self.combo.setVisible(several and as_combo)

    def _choose(self, index: int) -> None:
        self.run_chosen.emit(self._names()[index])


class _ElidingCombo(QComboBox):
    """A combo box that elides a long title in the middle: its end holds the ratio."""

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideMiddle, self.width() - _COMBO_PAD
        )
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
