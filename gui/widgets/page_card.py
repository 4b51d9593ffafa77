"""PageCard: a heading, a button that closes, and below them a page that scrolls."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.style.icons import icon
from gui.style.theme import LIGHT, Theme


class PageCard(QFrame):
    """What an overlay shows to be read; the keys scroll it.

    Parameters
    ----------
    heading : str
    content : QWidget
    theme : Theme
    size : QSize
        That it has where there is room, at the ordinary size of type.

    Signals
    -------
    close_wanted()

    """

    close_wanted = Signal()

    def __init__(self, heading: str, content: QWidget, theme: Theme, size: QSize) -> None:
        super().__init__()
        self.setAccessibleName(heading)
        self._size = size * (theme.body / LIGHT.body)
        title = QLabel(heading)
        title.setProperty("role", "heading")
        self.close_button = QToolButton()
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Escape)"))
        self.close_button.setIcon(icon("close", theme.ink, size=theme.icon_size))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.close_wanted)
        head = QHBoxLayout()
        head.addWidget(title, stretch=1)
        head.addWidget(self.close_button)
        self.page = QScrollArea(widgetResizable=True)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.page.setWidget(content)
        self.setFocusProxy(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 12, 16)
        column.addLayout(head)
        column.addWidget(self.page)

    def sizeHint(self) -> QSize:
        """As large as it was made; the window limits it."""
        return self._size

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by arrows and pages; what is no key for that is for whatever it lies in."""
        bar = self.page.verticalScrollBar()
        places = {
            Qt.Key.Key_Down: bar.value() + bar.singleStep(),
            Qt.Key.Key_Up: bar.value() - bar.singleStep(),
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        key = Qt.Key(event.key())
        if key in places:
            bar.setValue(places[key])
        else:
            super().keyPressEvent(event)
