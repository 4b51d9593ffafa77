"""LayerSliders: the dropout ratio of each hidden layer of a run."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gui.setup.ratio_slider import RatioSlider


class LayerSliders(QWidget):
    """One slider under the other, from the image to the output.

    Signals
    -------
    edited(object)
        A tuple with the ratio of each layer.
    released()
        A slider was let go.

    """

    edited = Signal(object)
    released = Signal()

    def __init__(self, run_index: int) -> None:
        super().__init__()
        self._run_index = run_index
        self._ratios: tuple[float, ...] = ()
        self._rows: list[tuple[QLabel, RatioSlider, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setVerticalSpacing(2)

    @property
    def sliders(self) -> list[RatioSlider]:
        """The sliders in use, in the order of the layers."""
        return [slider for _, slider, _ in self._rows[: len(self._ratios)]]

    def show_ratios(self, ratios: tuple[float, ...]) -> None:
        """Show a slider for each of the ratios."""
        self._ratios = ratios
        while len(self._rows) < len(ratios):
            self._add_row()
        for layer, row in enumerate(self._rows):
            for widget in row:
                widget.setVisible(layer < len(ratios))
        for (_, slider, value), ratio in zip(self._rows, ratios, strict=False):
            slider.show_ratio(ratio)
            value.setText(f"{ratio:.2f}")

    def _add_row(self) -> None:
        layer = len(self._rows)
        name = self.tr("Hidden {number}").format(number=layer + 1)
        label, slider, value = QLabel(name), RatioSlider(self._run_index), QLabel()
        label.setProperty("role", "caption")
        value.setProperty("run", self._run_index)
        slider.setAccessibleName(self.tr("Dropout ratio of {layer}").format(layer=name))
        slider.moved.connect(partial(self._move, layer))
        slider.sliderReleased.connect(self.released)
        for column, widget in enumerate((label, slider, value)):
            self._grid.addWidget(widget, layer, column)
        self._rows.append((label, slider, value))

    def _move(self, layer: int, ratio: float) -> None:
        self.edited.emit((*self._ratios[:layer], ratio, *self._ratios[layer + 1 :]))
