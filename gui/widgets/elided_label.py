"""ElidedLabel: a label that gives way."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

FEWEST = 6  # letters


class ElidedLabel(QLabel):
    """A label that gives way: where its text does not fit it ends in an ellipsis.

    Parameters
    ----------
    space : int
        Pixels that stay free behind the text.

    """

    def __init__(self, parent: QWidget | None = None, *, space: int = 16) -> None:
        super().__init__(parent)
        self.full_text = ""
        self._space = space

    def setText(self, text: str) -> None:
        """Show as much of the text as fits; the tool tip tells all of it."""
        if text != self.full_text:
            self.full_text = text
            self.setAccessibleName(text)
            self._elide()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the whole text, and the space behind it."""
        width = self.fontMetrics().horizontalAdvance(self.full_text) + self._space
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        width = self.fontMetrics().averageCharWidth() * FEWEST
        return QSize(min(width, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Elide anew."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        fitting = self.fontMetrics().elidedText(
            self.full_text, Qt.TextElideMode.ElideMiddle, self.width() - self._space + 2
        )
        super().setText(fitting)
        self.setToolTip(self.full_text if fitting != self.full_text else "")
