"""SamplePicker: follow the mini-batch, or pin a training image."""

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSpinBox, QToolButton, QWidget

from gui.flow.thumbnails import Thumbnails
from gui.style.icons import icon
from gui.style.theme import LIGHT, Theme
from model.data import Dataset


class SamplePicker(QWidget):
    """The row below the tiles.

    Signals
    -------
    sample_chosen(int or None)
        A pinned training image, or None to follow the mini-batch.

    """

    sample_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pinned: int | None = None
        self._shown = 0
        self.follow = QCheckBox(self.tr("Follow mini-batch"))
        self.follow.setChecked(True)
        self.follow.setToolTip(
            self.tr("Show the first image of every mini-batch; off: pin the image on show")
        )
        self.follow.toggled.connect(self._toggle_follow)
        # 0 stands for no pin: one below the first image is to follow again.
        self.jump = _NumberBox(minimum=0, maximum=0)
        self.jump.setSpecialValueText(self.tr("pin an image"))
        self.jump.setPrefix(self.tr("image "))
        self.jump.setKeyboardTracking(False)  # a number counts when it is complete
        self.jump.setAccessibleName(self.tr("Pinned training image"))
        self.jump.setToolTip(self.tr("Pin the training image of this number"))
        self.jump.valueChanged.connect(lambda number: self.choose(number - 1 if number else None))
        self.back = self._page_button(self.tr("Previous page of training images"), -1)
        self.on = self._page_button(self.tr("Next page of training images"), 1)
        self.thumbnails = Thumbnails()
        self.thumbnails.chosen.connect(self.choose)
        self.thumbnails.paged.connect(self._enable_pages)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.follow)
        row.addSpacing(8)
        row.addWidget(self.jump)
        row.addSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self.on)
        row.addSpacing(5)
        row.addWidget(self.thumbnails, stretch=1)
        self.set_theme(LIGHT)

    @property
    def pinned(self) -> int | None:
        """The pinned training image; None while the mini-batch is followed."""
        return self._pinned

    def set_dataset(self, dataset: Dataset) -> None:
        """Offer the training images of these data; a pin that is not among them is let go."""
        count = len(dataset.train_labels)
        self.thumbnails.set_dataset(dataset)
        if self._pinned is not None and self._pinned >= count:
            self._set_pinned(None)
        with QSignalBlocker(self.jump):
            self.jump.setMaximum(count)
            self.jump.setSuffix(self.tr(" of {count}").format(count=count))
        self._fit_jump()

    def show_sample(self, image_index: int) -> None:
        """Take note of the image on show: the one that is pinned when following ends."""
        self._shown = image_index

    def choose(self, image_index: int | None) -> None:
        """Pin that training image, or follow the mini-batch."""
        self._set_pinned(image_index)
        self.sample_chosen.emit(image_index)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self._fit_jump()
        self.thumbnails.set_theme(theme)
        for button, name in ((self.back, "chevron-left"), (self.on, "chevron-right")):
            button.setIcon(icon(name, theme.ink, size=theme.icon_size))
            button.setIconSize(QSize(theme.icon_size, theme.icon_size))

    def _page_button(self, what: str, pages: int) -> QToolButton:
        button = QToolButton()
        button.setToolTip(what)
        button.setProperty("kind", "quiet")
        button.setAccessibleName(what)
        button.clicked.connect(lambda: self.thumbnails.turn(pages))
        return button

    def _fit_jump(self) -> None:
        """Make the number field as wide as its longest text and the buttons at its sides."""
        jump = self.jump
        texts = (jump.specialValueText(), f"{jump.prefix()}{jump.maximum()}{jump.suffix()}")
        metrics = QFontMetrics(self._theme.font("control", 500))
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        jump.setFixedWidth(widest + 2 * self._theme.control_height + 8)

    def _enable_pages(self) -> None:
        thumbnails = self.thumbnails
        self.back.setEnabled(thumbnails.first > 0)
        self.on.setEnabled(thumbnails.first + thumbnails.page_size < thumbnails.count)

    def _toggle_follow(self, follow: bool) -> None:
        self.choose(None if follow else self._shown)

    def _set_pinned(self, image_index: int | None) -> None:
        self._pinned = image_index
        with QSignalBlocker(self.follow), QSignalBlocker(self.jump):
            self.follow.setChecked(image_index is None)
            self.jump.setValue(0 if image_index is None else image_index + 1)
        self.thumbnails.set_pinned(image_index)


class _NumberBox(QSpinBox):
    """A spin box that leaves Space to the window, which trains."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.interpretText()
            event.ignore()
        else:
            super().keyPressEvent(event)
