"""PresetNotes: why a preset is worth a look, and what it came to when it was measured."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gui.setup.preset_words import (
    ResultLine,
    extent_explanation,
    extent_words,
    result_lines,
)
from gui.style.theme import Theme
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.run_mark import RunSwatch
from model.measurement import Measurement, load_measurement
from model.preset import Preset, PresetError


class PresetNotes(QWidget):
    """A short text and a small table; there is nothing to see of settings that are no preset's.

    Parameters
    ----------
    language : str
        "en" or "ko".
    theme : Theme

    """

    def __init__(self, language: str, theme: Theme) -> None:
        super().__init__()
        self._language, self._theme = language, theme
        self.why = _note(wrapped=True)
        self.results = QWidget()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.why)
        self._column.addWidget(self.results)

    def show_preset(self, preset: Preset | None) -> None:
        """Show what is known of the preset."""
        self.setVisible(preset is not None)
        self._column.removeWidget(self.results)
        self.results.deleteLater()
        self.results = QWidget()
        self._column.addWidget(self.results)
        if preset is None:
            return
        self.why.setText(preset.why[self._language])
        try:
            measurement = load_measurement(preset)
        except PresetError as error:
            measurement = None
            self.why.setText(f"{self.why.text()}\n{error}")
        self.results.setVisible(measurement is not None)
        if measurement is not None:
            self._fill(preset, measurement)

    def set_theme(self, theme: Theme) -> None:
        """Restyle the marks of the runs."""
        self._theme = theme
        for swatch in self.results.findChildren(RunSwatch):
            swatch.set_theme(theme)

    def _fill(self, preset: Preset, measurement: Measurement) -> None:
        grid = QGridLayout(self.results)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        lines = result_lines(preset, measurement, self._language)
        for row, line in enumerate(lines):
            self._add_line(grid, row, line)
        extent = _note(extent_words(measurement), wrapped=True)
        extent.setToolTip(extent_explanation(measurement))
        grid.addWidget(extent, len(lines), 0, 1, 3)
        self.results.setAccessibleName(lines[0].label)
        self.results.setAccessibleDescription(
            "\n".join(f"{line.label} {line.value}".strip() for line in lines[1:])
        )

    def _add_line(self, grid: QGridLayout, row: int, line: ResultLine) -> None:
        label = ElidedLabel()
        label.setText(line.label)
        label.setProperty("role", "note" if line.value else "caption")
        first = 0
        if line.place is not None:
            first = 1
            swatch = RunSwatch(line.place)
            swatch.set_theme(self._theme)
            grid.addWidget(swatch, row, 0)
        if not line.value:
            grid.addWidget(label, row, 0, 1, 3)
            return
        grid.addWidget(label, row, first, 1, 2 - first)
        value = _note(line.value)
        value.setProperty("role", "caption")
        value.setToolTip(line.explanation)
        grid.addWidget(value, row, 2, Qt.AlignmentFlag.AlignRight)


def _note(text: str = "", *, wrapped: bool = False) -> QLabel:
    label = QLabel(text, wordWrap=wrapped)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "note")
    return label
