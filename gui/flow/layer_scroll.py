"""LayerScroll: where the hidden layers scroll if there is no room for all of them."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QScrollBar, QWidget

from gui.style.theme import Theme


class LayerScroll(QScrollArea):
    """A row of stages, with a scroll bar below it that the keyboard reaches.

    Attributes
    ----------
    row : QWidget
        What scrolls.
    bar : QScrollBar

    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.row = QWidget()
        self.setWidget(self.row)
        self.bar = _ScrollBar(Qt.Orientation.Horizontal)
        self.setHorizontalScrollBar(self.bar)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar.setAccessibleName(self.tr("Hidden layers"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that a tile did not want to the card: the scroll bar has its own."""
        event.ignore()

    def set_scrolls(self, *, scrolls: bool) -> None:
        """Have a scroll bar where one is needed, or none."""
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        # A focused scroll bar shows a ring like every other control.
        bar = 'QScrollBar[ring="true"]'
        self.bar.setStyleSheet(
            f"{bar}:focus {{ border: 2px solid {theme.ink}; border-radius: 5px; }}"
            f"{bar}::handle:focus {{ margin: 0px; }}"
        )


class _ScrollBar(QScrollBar):
    """A scroll bar whose arrow keys scroll the way they point; Qt's own scrolls the other way."""

    _ACTIONS: ClassVar = {
        Qt.Key.Key_Left: QAbstractSlider.SliderAction.SliderSingleStepSub,
        Qt.Key.Key_Right: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = self._ACTIONS.get(Qt.Key(event.key()))
        if action is None:
            super().keyPressEvent(event)
        else:
            self.triggerAction(action)
