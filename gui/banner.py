"""Banner: one sentence about what went wrong, in the place where a person looks."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from gui.style.icons import icon
from gui.style.theme import Theme


class Banner(QFrame):
    """Hidden until there is something to say; stays until it is closed or no longer true."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "error")
        self._icon = QLabel()
        self._text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._text.setProperty("role", "body")
        self.close_button = QToolButton()
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setAccessibleName(self.tr("Close the message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, stretch=1)
        row.addWidget(self.close_button)
        self.hide()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Show the sentence."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Recolour the icons."""
        size = QSize(theme.icon_size, theme.icon_size)
        self._icon.setPixmap(
            icon("warning", theme.error, size=theme.icon_size).pixmap(
                size, self.devicePixelRatioF()
            )
        )
        self.close_button.setIcon(icon("close", theme.ink, size=theme.icon_size))
