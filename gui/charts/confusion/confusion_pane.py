"""ConfusionPane: the test images behind one cell of a confusion matrix."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.charts.confusion.confusion_images import ConfusionImages
from gui.charts.page_buttons import PageButtons, quiet_button, set_button_icon
from gui.style.theme import LIGHT, Theme
from gui.widgets.run_mark import RunSwatch
from gui.widgets.text_line import TextLine
from model.data import Dataset


class ConfusionPane(QWidget):
    """A line that says which images they are, one that says how many, and the images.

    Signals
    -------
    image_pointed(int or None)
        The person points at that test image, or no longer at any.
    closed()
        The person has seen enough of them.

    """

    image_pointed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._index: int | None = None
        self._swatch: RunSwatch | None = None
        self.title = TextLine("control", 600)
        self.note = TextLine("caption", 400, "ink2")
        self.hint = QLabel()
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.images = ConfusionImages()
        self.images.setAccessibleName(self.tr("Test images"))
        self.images.unit_pointed.connect(self._point)
        self.images.paged.connect(self._show_pages)
        self.pages = PageButtons(self.tr("Previous images"), self.tr("Next images"))
        self.pages.turned.connect(self.images.turn)
        self.close_button = quiet_button(self.tr("Back to the matrices (Escape)"))
        self.close_button.clicked.connect(self.closed)
        self._signs = QHBoxLayout()
        self._signs.setContentsMargins(0, 0, 4, 0)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addLayout(self._signs)
        head.addWidget(self.title, stretch=1)
        head.addWidget(self.pages)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.note)
        column.addWidget(self.images, stretch=1)
        column.addWidget(self.hint, stretch=1)
        self._show_parts(images=False)

    @property
    def opened(self) -> bool:
        """Whether it shows images rather than a hint."""
        return not self.images.isHidden()

    def show_hint(self, hint: str) -> None:
        """Say what could be seen here."""
        self.hint.setText(hint)
        self.images.show_nothing()
        self._show_parts(images=False)

    def show_images(
        self, index: int, titles: Sequence[str], dataset: Dataset, indices: NDArray[np.int64]
    ) -> None:
        """Show those test images, below a title that may come in several wordings.

        Parameters
        ----------
        index : int
            The run's place in the experiment.
        titles : sequence of str
        dataset : Dataset
        indices : (images,) int

        """
        self._sign(index)
        self.title.show_text(*titles)
        self._show_parts(images=True)
        self.images.show_images(dataset, indices)
        self._show_pages()

    def show_note(self, *wordings: str) -> None:
        """Say something of the image that is pointed at, or of all of them."""
        self.note.show_text(*wordings)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        for part in (self.title, self.note, self.images, self.pages):
            part.set_theme(theme)
        set_button_icon(self.close_button, "close", theme)
        if self._swatch is not None:
            self._swatch.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.opened:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _sign(self, index: int) -> None:
        """Show the sign of that run."""
        if index == self._index:
            return
        if self._swatch is not None:
            self._swatch.hide()
            self._swatch.deleteLater()
        self._index, self._swatch = index, RunSwatch(index)
        self._swatch.set_theme(self._theme)
        self._signs.addWidget(self._swatch)

    def _show_parts(self, *, images: bool) -> None:
        for part in (self.title, self.note, self.images, self.close_button):
            part.setVisible(images)
        self.hint.setVisible(not images)
        if self._swatch is not None:
            self._swatch.setVisible(images)
        if not images:
            self.pages.hide()

    @Slot(object)
    def _point(self, place: int | None) -> None:
        self.image_pointed.emit(None if place is None else int(self.images.indices[place]))

    @Slot()
    def _show_pages(self) -> None:
        if self.opened:
            self.pages.show_page(self.images.page, len(self.images.indices))
