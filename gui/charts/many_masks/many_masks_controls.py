"""MasksControls: how far the image is turned, how many masks, and one image or many."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.style.theme import LIGHT, Theme
from gui.widgets.press_slider import PressSlider
from gui.widgets.segment_switch import SegmentSwitch
from gui.widgets.text_line import TextLine

MOST_MASKS = 200
IMAGES = 2000
"""Test images that are averaged over."""

MASKS_OVER_IMAGES = 100
"""Masks that are averaged over them."""

_FIRST_MASKS = 50
_MOST_DEGREES = 180
_STEP = 5  # degrees that an arrow key turns by
_LEAST_SLIDER, _MOST_SLIDER = 60, 260


class MasksControls(QWidget):
    """Two sliders with their values, and a switch.

    Signals
    -------
    changed()
        Any of them was moved.

    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.turn = _slider(0, _MOST_DEGREES, 0, self.tr("Turn the image"))
        self.turn.setSingleStep(_STEP)
        self.masks = _slider(1, MOST_MASKS, _FIRST_MASKS, self.tr("Number of masks"))
        self._turned, self._counted = (TextLine("control", stretches=False) for _ in range(2))
        self.scope = SegmentSwitch(self.tr("Of what"))
        self.set_images(IMAGES)
        self.scope.show_value(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part, stretch in (
            (self._turned, 0),
            (self.turn, 1),
            (self._counted, 0),
            (self.masks, 1),
        ):
            row.addWidget(part, stretch)
        row.addStretch(1)
        row.addWidget(self.scope)
        self.turn.valueChanged.connect(self._note)
        self.masks.valueChanged.connect(self._note)
        self.scope.chosen.connect(self._note)
        self._over_images = False
        self._ks = {False: _FIRST_MASKS, True: MASKS_OVER_IMAGES}
        self.set_theme(LIGHT)

    @property
    def degrees(self) -> float:
        """How far the image is to be turned, clockwise."""
        return float(self.turn.value())

    @property
    def k(self) -> int:
        """How many masks are to be shown."""
        return self.masks.value()

    @property
    def over_images(self) -> bool:
        """Whether many test images are to be averaged over, instead of one image shown."""
        return self._over_images

    def set_images(self, count: int) -> None:
        """Say how many test images there are."""
        words = self.tr("Over {count} test images").format(count=f"{min(count, IMAGES):,}")
        self.scope.set_labels({False: self.tr("This image"), True: words})

    def choose_images(self, over_images: bool) -> None:
        """Show many test images, or one image."""
        self.scope.show_value(over_images)
        self._note(over_images)

    def choose_degrees(self, degrees: float) -> None:
        """Turn the image so far, in whole degrees."""
        self.turn.setValue(round(degrees))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's sizes."""
        self.scope.set_theme(theme)
        metrics = QFontMetrics(theme.font("control"))
        for line, widest in (
            (self._turned, self._turn_words(180)),
            (self._counted, self._words(200)),
        ):
            line.set_theme(theme)
            line.setFixedWidth(metrics.horizontalAdvance(widest) + 4)
        self._show_values()

    def _note(self, value: object) -> None:
        if isinstance(value, bool) and value != self._over_images:
            self._ks[self._over_images] = self.k
            self._over_images = value
            with QSignalBlocker(self.masks):  # it is told below, together with the rest
                self.masks.setMaximum(MASKS_OVER_IMAGES if value else MOST_MASKS)
                self.masks.setValue(self._ks[value])
        self._show_values()
        self.changed.emit()

    def _show_values(self) -> None:
        self._turned.show_text(self._turn_words(self.turn.value()))
        self._counted.show_text(self._words(self.k))
        for part in (self._turned, self.turn):
            part.setVisible(not self._over_images)

    def _turn_words(self, degrees: int) -> str:
        return self.tr("Turned by {degrees}°").format(degrees=degrees)

    def _words(self, k: int) -> str:
        return self.tr("Masks: k = {k}").format(k=k)


def _slider(least: int, most: int, value: int, name: str) -> PressSlider:
    slider = PressSlider(Qt.Orientation.Horizontal)
    slider.setRange(least, most)
    slider.setValue(value)
    slider.setPageStep((most - least) // 10)
    slider.setMinimumWidth(_LEAST_SLIDER)
    slider.setMaximumWidth(_MOST_SLIDER)
    slider.setAccessibleName(name)
    return slider
