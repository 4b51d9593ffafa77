"""WalkControls: a layer back, play and pause, a layer on, and away."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.style.icons import show_icon
from gui.style.theme import LIGHT, Theme


class WalkControls(QWidget):
    """Four buttons; each says its key.

    Signals
    -------
    previous_wanted(), toggled(), next_wanted(), close_wanted()

    """

    previous_wanted = Signal()
    toggled = Signal()
    next_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme = LIGHT
        self._playing = False
        self.previous = _Button(self.tr("Previous layer"), self.tr("Previous layer (Left)"))
        self.play = _Button(self.tr("Play"), self.tr("Play, or pause (Space)"))
        self.next = _Button(self.tr("Next layer"), self.tr("Next layer (Right)"))
        self.close_button = _Button(
            self.tr("Back to the plot"), self.tr("Back to the plot (Escape)")
        )
        signals = self.previous_wanted, self.toggled, self.next_wanted, self.close_wanted
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button, signal in zip(self._buttons(), signals, strict=True):
            button.clicked.connect(signal)
            row.addWidget(button)
        row.insertSpacing(3, 6)
        self.set_theme(LIGHT)

    def show_state(self, *, playing: bool, at_start: bool, at_end: bool) -> None:
        """Offer what can be done: at the end, to play once more."""
        self.previous.setEnabled(not at_start)
        self.next.setEnabled(not at_end)
        self._playing = playing
        self.play.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        self._show_icons()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and sizes."""
        self._theme = theme
        self._show_icons()

    def _buttons(self) -> tuple[QToolButton, ...]:
        return self.previous, self.play, self.next, self.close_button

    def _show_icons(self) -> None:
        names = "chevron-left", "pause" if self._playing else "play", "chevron-right", "close"
        size = self._theme.icon_size
        for button, name in zip(self._buttons(), names, strict=True):
            show_icon(button, name, self._theme.ink, size)


class _Button(QToolButton):
    """An icon that leaves the arrow keys to the card around it."""

    def __init__(self, name: str, tip: str) -> None:
        super().__init__()
        self.setProperty("kind", "quiet")
        self.setProperty("compact", True)
        self.setAccessibleName(name)
        self.setToolTip(tip)
        # A click leaves the focus, and with it the keys, where they are.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()
