"""PageButtons: on to the next page, and back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gui.style.icons import show_icon
from gui.style.theme import Theme


def quiet_button(what: str) -> QToolButton:
    """Return a button of the size of a line of text that does what its tool tip says."""
    button = QToolButton()
    button.setToolTip(what)
    button.setAccessibleName(what)
    button.setProperty("kind", "quiet")
    button.setProperty("compact", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def set_button_icon(button: QToolButton, name: str, theme: Theme) -> None:
    """Give such a button its icon in the theme's colour and size."""
    side = theme.icon_size - 4
    show_icon(button, name, theme.ink, side)


class PageButtons(QWidget):
    """Two buttons; they are there only if there is more than one page.

    Parameters
    ----------
    back, on : str
        What the buttons do.

    Signals
    -------
    turned(int)
        So many pages on; negative is back.

    """

    turned = Signal(int)

    def __init__(self, back: str, on: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back, self.on = quiet_button(back), quiet_button(on)
        self.back.clicked.connect(lambda: self.turned.emit(-1))
        self.on.clicked.connect(lambda: self.turned.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.back)
        row.addWidget(self.on)

    def show_page(self, page: range, count: int) -> None:
        """Take which of so many things are on show."""
        self.setHidden(len(page) >= count)
        self.back.setEnabled(page.start > 0)
        self.on.setEnabled(page.stop < count)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and sizes."""
        set_button_icon(self.back, "chevron-left", theme)
        set_button_icon(self.on, "chevron-right", theme)
