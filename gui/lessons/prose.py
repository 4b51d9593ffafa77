"""Prose: words of a lesson, written in Markdown."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from gui.style.theme import LIGHT, SizeName, Theme

_LINE_HEIGHT = 125.0  # per cent
_PARAGRAPH = 8  # px between paragraphs


class Prose(QTextBrowser):
    """As high as its text, which can be selected, and read with the keyboard.

    Parameters
    ----------
    size, weight
        Of the type scale.

    """

    def __init__(
        self, size: SizeName = "body", weight: int = 400, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._size, self._weight = size, weight
        self._theme = LIGHT
        self._source = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setOpenExternalLinks(True)
        self.document().setDocumentMargin(0)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, without the marks."""
        return self.toPlainText()

    def say(self, source: str) -> None:
        """Show a text in Markdown; nothing for an empty one."""
        if source != self._source:
            self._source = source
            self._show()
            self.setVisible(bool(source))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's font and colours."""
        self._theme = theme
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text is at this width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(200, self.height())

    def _show(self) -> None:
        document = self.document()
        document.setDefaultFont(self._theme.font(self._size, self._weight))
        # Without the dialect's HTML: a lesson is words, and nothing of it is loaded.
        self.document().setMarkdown(self._source, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        cursor = QTextCursor(document)
        block, last = document.begin(), document.lastBlock()
        while block.isValid():
            shape = block.blockFormat()
            shape.setLineHeight(
                _LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
            shape.setTopMargin(0)
            shape.setBottomMargin(0 if block == last else _PARAGRAPH)
            cursor.setPosition(block.position())
            cursor.setBlockFormat(shape)
            block = block.next()
        self.setAccessibleName(self.toPlainText())
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 1)
