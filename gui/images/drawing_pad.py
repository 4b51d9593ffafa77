"""DrawingPad: a small window to draw a digit in."""

import numpy as np
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.images.canvas import Canvas
from gui.style.theme import LIGHT, Theme
from gui.widgets.text_line import TextLine

_MARGIN, _SPACING = 20, 12


class DrawingPad(QDialog):
    """The canvas, 'Clear' and 'Use'. A drawing stays until it is used or cleared.

    Enter uses the drawing, Delete and Backspace clear it, Escape closes the window.

    Signals
    -------
    used(ndarray)
        The ink of a drawing, (height, width) in [0, 1].

    """

    used = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Draw a digit"))
        self.canvas = Canvas()
        self.canvas.changed.connect(self._explain)
        self.hint = TextLine("caption", 400, "ink2")
        self.clear_button = QPushButton(self.tr("Clear"))
        self.clear_button.setToolTip(self.tr("Begin with an empty square (Delete)"))
        self.clear_button.setAutoDefault(False)
        self.clear_button.clicked.connect(self.canvas.clear)
        self.use_button = QPushButton(self.tr("Use"))
        self.use_button.setToolTip(self.tr("Send the drawing through the networks (Enter)"))
        self.use_button.setProperty("kind", "primary")
        self.use_button.setDefault(True)
        self.use_button.clicked.connect(self._use)
        buttons = QHBoxLayout()
        buttons.setSpacing(_SPACING)
        buttons.addWidget(self.clear_button)
        buttons.addStretch(1)
        buttons.addWidget(self.use_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(_SPACING)
        column.addWidget(self.canvas)
        column.addWidget(self.hint)
        column.addLayout(buttons)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self.set_theme(LIGHT)
        self._explain()

    def finish(self) -> None:
        """Close the window: the drawing has been taken, and the next one begins empty."""
        self.canvas.clear()
        self.accept()

    def say(self, sentence: str) -> None:
        """Say why the drawing cannot be used, until it is changed."""
        self.hint.show_text(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and sizes of this theme."""
        self.setStyleSheet(f"QDialog {{ background: {theme.surface}; }}")
        self.hint.set_theme(theme)
        self.canvas.set_theme(theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete clears; Enter and Escape are a dialog's own."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.canvas.clear()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _use(self) -> None:
        self.used.emit(np.array(self.canvas.ink))

    @Slot()
    def _explain(self) -> None:
        self.hint.show_text(
            self.tr("It is centred and scaled as MNIST's digits are"), self.tr("It will be centred")
        )
