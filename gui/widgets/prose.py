"""Prose: a text, written in Markdown."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrame,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from gui.style.fonts import create_code_font
from gui.style.theme import LIGHT, SizeName, Theme

_LINE_HEIGHT = 125.0  # per cent
_PARAGRAPH = 8  # px between paragraphs
_TAKEN = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll
_FOLLOW = Qt.Key.Key_Return, Qt.Key.Key_Enter
_DIALECT = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


class Prose(QTextBrowser):
    """As high as its text, which can be selected; Tab stops where there is a link to follow.

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, and follow links; all else is for what it stands in: there is nothing to scroll."""
        taken = any(map(event.matches, _TAKEN)) or event.key() in _FOLLOW
        if taken:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the text is at this width."""
        self._fit()  # first: what the text area makes of the old height could be scrolled
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(200, self.height())

    def _show(self) -> None:
        document = self.document()
        document.setDefaultFont(self._theme.font(self._size, self._weight))
        # Without the dialect's HTML: a text is words, and nothing of it is loaded.
        document.setMarkdown(self._source, _DIALECT)
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            cursor.setBlockFormat(self._shape(block, within=cursor.currentTable() is not None))
            self._set_code(block)
            block = block.next()
        for table in document.rootFrame().childFrames():
            self._draw_table(table)
        has_link = "<a href" in document.toHtml()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if has_link else Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.toPlainText())
        self._fit()

    def _shape(self, block: QTextBlock, *, within: bool) -> QTextBlockFormat:
        """Return the form of a paragraph; lines of code stand together, and so do a table's."""
        shape = block.blockFormat()
        shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setTopMargin(
            2 * _PARAGRAPH if shape.headingLevel() and block.previous().isValid() else 0
        )
        following = block.next()
        together = within or not following.isValid() or (_is_code(block) and _is_code(following))
        shape.setBottomMargin(0 if together else _PARAGRAPH)
        if _is_code(block):
            # At its own height: a taller line would leave a stripe without the background.
            shape.setLineHeight(0, QTextBlockFormat.LineHeightTypes.SingleHeight.value)
            shape.setBackground(QColor(self._theme.sunken))
            shape.setNonBreakableLines(False)
        return shape

    def _set_code(self, block: QTextBlock) -> None:
        """Set what is code in the bundled type for it."""
        cursor = QTextCursor(block)
        codes = [
            each
            for each in _fragments(block)
            if _is_code(block) or each.charFormat().fontFixedPitch()
        ]
        for start, end in [(each.position(), each.position() + each.length()) for each in codes]:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            shape = QTextCharFormat()
            shape.setFont(
                create_code_font(self._theme.control),
                QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly,
            )
            cursor.mergeCharFormat(shape)

    def _draw_table(self, table: QTextFrame) -> None:
        """Rule a table with hairlines."""
        shape = table.frameFormat().toTableFormat()
        shape.setBorderBrush(QColor(self._theme.hairline))
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setCellPadding(6)
        shape.setBottomMargin(_PARAGRAPH)
        table.setFrameFormat(shape)

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 1)


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    place = block.begin()
    while not place.atEnd():
        yield place.fragment()
        place += 1
