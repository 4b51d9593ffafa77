"""FieldRow: one field of Config with its label, its pill, its control and what is wrong."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from gui.setup.choice_box import ChoiceBox, SegmentBox
from gui.setup.config_field import Choice, ConfigField, LayerSizes, words
from gui.setup.experiment_plan import Refusal
from gui.setup.layer_sizes_editor import LayerSizesEditor
from gui.setup.number import Number
from gui.setup.pill import Pill
from gui.setup.refusal_words import refusal_words
from gui.setup.stepper import Stepper

_CONTROL_WIDTH = 98
_LIST_WIDTH = 122

Editor = Stepper | ChoiceBox | SegmentBox | LayerSizesEditor


class FieldRow(QWidget):
    """A line of the panel.

    Signals
    -------
    edited(object, str)
        A value as a person wants it, unchecked, and the text as typed.

    """

    edited = Signal(object, str)

    def __init__(self, field: ConfigField) -> None:
        super().__init__()
        self._field = field
        label = words(field.label)
        self.editor = _create_editor(field)
        self.editor.setAccessibleName(label)
        self.editor.edited.connect(self.edited)
        for part in (self, self.editor):  # the editor has the focus, and so is read out
            part.setToolTip(field.tip())
        name = QLabel(label)
        name.setBuddy(self.editor)
        self.pill = Pill()
        self._hint = QLabel()
        self._hint.setVisible(bool(field.hints))
        self._hint.setProperty("role", "note")
        self._error = QLabel(wordWrap=True)
        self._error.hide()
        self._error.setTextFormat(Qt.TextFormat.PlainText)  # it repeats what was typed
        self._error.setProperty("role", "error")

        self._line = QHBoxLayout()
        self._line.setSpacing(4)
        self._line.addWidget(name)
        self._line.addWidget(self.pill)
        self._line.addStretch()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(4)
        layout.addLayout(self._line, 0, 0)
        if field.wide:
            layout.addWidget(self.editor, 1, 0)
        else:
            drops_down = isinstance(self.editor, ChoiceBox)
            self.editor.setFixedWidth(_LIST_WIDTH if drops_down else _CONTROL_WIDTH)
            self._line.addWidget(self.editor)
        layout.addWidget(self._hint, 2, 0)
        layout.addWidget(self._error, 3, 0)

    def add_button(self, button: QToolButton) -> None:
        """Put a button to the left of the control."""
        self._line.insertWidget(self._line.count() - 1, button)

    def show_field(self, value: Any, refusal: Refusal | None, pill: str) -> None:
        """Show the value or what was refused in its place."""
        if refusal is None:
            self.editor.show_value(value)
        else:
            self.editor.show_text(refusal.text)
        self.pill.show_word(pill)
        if self._field.hints:
            self._hint.setText(words(self._field.hints[value]))
        self._error.setText("" if refusal is None else refusal_words(refusal))
        self._error.setVisible(refusal is not None)
        self.editor.setAccessibleDescription(self._error.text())


def _create_editor(field: ConfigField) -> Editor:
    match field.control:
        case Number() as number:
            return Stepper(number)
        case LayerSizes() as sizes:
            return LayerSizesEditor(sizes)
        case Choice(segments=True) as choice:
            return SegmentBox(choice)
        case Choice() as choice:
            return ChoiceBox(choice)
    raise ValueError(f"{field.label} is not edited in a row")
