"""ChoiceBox and SegmentBox: one of a few values, from a list or side by side."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
)

from gui.setup.config_field import Choice, words
from gui.setup.wheel_guard import WheelGuard
from gui.terms.terms import explain


class ChoiceBox(WheelGuard, QComboBox):
    """A list that drops down; where the choice allows it, a number can be typed instead.

    Signals
    -------
    edited(object, str)
        The value, and its label or the text as typed.

    """

    edited = Signal(object, str)

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._number = choice.number
        self._shown = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Space trains
        for value, label in choice.labels.items():
            self.addItem(words(label), value)
            if value in choice.terms:
                tip = explain(choice.terms[value])
                self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.activated.connect(self._choose)
        if self._number is not None:
            self.setEditable(True)
            self.setFocusPolicy(self.FOCUS_POLICY)
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            self.setCompleter(None)  # type: ignore[arg-type]  # as Qt documents it
            self.lineEdit().editingFinished.connect(self._commit)  # type: ignore[union-attr]

    def show_value(self, value: object) -> None:
        """Show a value of the list or a number, unless another one is just being typed."""
        index = self.findData(value)
        if index < 0 and self._number is not None and isinstance(value, float):
            self.show_text(self._number.text(value))
        elif not self._is_being_typed():
            self.setCurrentIndex(index)
            self.show_text(self.itemText(index))

    def show_text(self, text: str) -> None:
        """Show what was typed and refused."""
        if not self._is_being_typed():
            self._shown = text
            self.setEditText(text)

    def _is_being_typed(self) -> bool:
        return self.isEditable() and self.hasFocus() and self.currentText() != self._shown

    def _choose(self, index: int) -> None:
        self._shown = self.itemText(index)
        self.edited.emit(self.itemData(index), self._shown)

    def _commit(self) -> None:
        text = self.currentText()
        if self._number is None or text == self._shown:
            return
        self._shown = text
        for index in range(self.count()):
            if self.itemText(index).casefold() == text.strip().casefold():
                self._choose(index)
                return
        self.edited.emit(self._number.parse(text), text)


class SegmentBox(QFrame):
    """Two or three labels side by side, of which one is chosen.

    Signals
    -------
    edited(object, str)
        The value and its label.

    """

    edited = Signal(object, str)

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.setProperty("segments", True)
        self._values = list(choice.labels)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for index, (value, label) in enumerate(choice.labels.items()):
            button = QToolButton()
            if value in choice.terms:
                button.setToolTip(explain(choice.terms[value]))
            button.setCheckable(True)
            button.setText(words(label))
            button.setAccessibleName(words(label))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, index)
            layout.addWidget(button, 1)
        self._group.buttonClicked.connect(self._choose)

    def minimumSizeHint(self) -> QSize:
        """Claim no more than the room that a layout gives."""
        return QSize(0, super().minimumSizeHint().height())

    def show_value(self, value: object) -> None:
        """Show which value is chosen."""
        self._group.button(self._values.index(value)).setChecked(True)

    def show_text(self, text: str) -> None:
        """Show the value of that label."""
        next(each for each in self._group.buttons() if each.text() == text).setChecked(True)

    def _choose(self, button: QAbstractButton) -> None:
        self.edited.emit(self._values[self._group.id(button)], button.text())
