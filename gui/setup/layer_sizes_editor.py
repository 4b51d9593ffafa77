"""LayerSizesEditor: hidden layers and units by steppers, or layer by layer as text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from gui.setup.config_field import LayerSizes
from gui.setup.stepper import Stepper


class LayerSizesEditor(QWidget):
    """Three views of one tuple: how many layers, how many units in each, all one by one.

    Signals
    -------
    edited(object, str)
        The sizes as a tuple, or what cannot be one, and the text as typed.

    """

    edited = Signal(object, str)

    def __init__(self, control: LayerSizes) -> None:
        super().__init__()
        self._units_number = control.units
        self._sizes: tuple[int, ...] = ()
        self._shown = ""
        self._layers = Stepper(control.layers)
        self._layers.setAccessibleName(self.tr("Hidden layers"))
        # Three digits: a slip of the finger must not ask for a billion layers.
        self._layers.lineEdit().setMaxLength(3)
        self._units = Stepper(control.units)
        self._units.setAccessibleName(self.tr("Units in every hidden layer"))
        self._one_by_one = QLineEdit()
        self._one_by_one.setAccessibleName(self.tr("Units layer by layer"))
        self._one_by_one.setToolTip(
            self.tr("Units of each layer, from the image to the output: 300, 100, 50")
        )
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._layers, 0, 0)
        layout.addWidget(QLabel("×"), 0, 1)
        layout.addWidget(self._units, 0, 2)
        layout.addWidget(self._one_by_one, 1, 0, 1, 3)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(2, 1)
        self._typed_in: Stepper | None = None  # None: line of text
        self._layers.edited.connect(self._edit_layers)
        self._units.edited.connect(self._edit_units)
        self._one_by_one.editingFinished.connect(self._commit)

    def show_value(self, sizes: tuple[int, ...]) -> None:
        """Show the sizes; units that differ as their range."""
        self._sizes = sizes
        self._layers.show_value(len(sizes))
        self._units.show_value(max(sizes))
        if min(sizes) < max(sizes):
            self._units.show_text(f"{min(sizes)}–{max(sizes)}")
        self._show(", ".join(str(size) for size in sizes))

    def show_text(self, text: str) -> None:
        """Show what was typed and refused, where it was typed."""
        if self._typed_in is None:
            self._show(text)
        else:
            self._typed_in.show_text(text)

    def _show(self, text: str) -> None:
        if not (self._one_by_one.hasFocus() and self._one_by_one.text() != self._shown):
            self._shown = text
            self._one_by_one.setText(text)
            self._one_by_one.setCursorPosition(0)

    def _edit_layers(self, count: object, text: str) -> None:
        self._typed_in = self._layers
        if not isinstance(count, int):
            self.edited.emit(count, text)
            return
        sizes = (self._sizes + self._sizes[-1:] * count)[: max(count, 0)]
        self.edited.emit(sizes, text)

    def _edit_units(self, units: object, text: str) -> None:
        self._typed_in = self._units
        self.edited.emit((units,) * len(self._sizes), text)

    def _commit(self) -> None:
        text = self._one_by_one.text()
        if text != self._shown:
            self._shown = text
            self._typed_in = None
            sizes = text.replace("×", ",").replace(";", ",").strip(" ,").split(",")
            self.edited.emit(tuple(self._units_number.parse(size) for size in sizes), text)
