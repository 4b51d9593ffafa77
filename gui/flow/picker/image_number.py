"""ImageNumber: a field for the number of an image, counted from 1."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from gui.flow.picker.gallery import Gallery
from gui.style.theme import LIGHT, Theme
from model.sample import Origin


class ImageNumber(QSpinBox):
    """A spin box that leaves Space to the window, which trains.

    It says in words that no image is chosen. Once one is, it ends with the first and the last one:
    to let go is not the number's to say.

    Signals
    -------
    chosen(int)
        An image, counted from 0.

    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._nothing = ""
        self.setRange(0, 0)  # 0 stands for none
        self.setKeyboardTracking(False)  # a number counts when it is complete
        self.valueChanged.connect(lambda number: self.chosen.emit(number - 1))

    def show_gallery(self, gallery: Gallery) -> None:
        """Take the numbers of all its images."""
        count = len(gallery.labels)
        if gallery.origin is Origin.TRAINING:
            self._nothing, name = self.tr("pin an image"), self.tr("Pinned training image")
            what = self.tr("Pin the training image of this number")
        else:
            self._nothing, name = self.tr("choose an image"), self.tr("Test image")
            what = self.tr("Show the test image of this number")
        with QSignalBlocker(self):
            self.setMaximum(count)
        # The number stands where a language wants it.
        before, after = self.tr("image {number} of {count}").split("{number}")
        self.setPrefix(before)
        self.setSuffix(after.format(count=f"{count:,}"))
        self.setAccessibleName(name)
        self.setToolTip(what)
        self._fit()

    def show_image(self, index: int | None) -> None:
        """Show the number of an image, or that there is none; nothing is emitted."""
        with QSignalBlocker(self):
            self.setMinimum(0 if index is None else 1)
            # It stands for whatever the minimum is.
            self.setSpecialValueText(self._nothing if index is None else "")
            self.setValue(0 if index is None else index + 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the sizes of this theme."""
        self._theme = theme
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a spin box does, but for Space."""
        if event.key() == Qt.Key.Key_Space:
            self.interpretText()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Be as wide as the longest text and the buttons at its sides."""
        texts = (self._nothing, f"{self.prefix()}{self.maximum()}{self.suffix()}")
        metrics = QFontMetrics(self._theme.font("control", 500))
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        self.setFixedWidth(widest + 2 * self._theme.control_height + 8)
