"""CodeView: the source that runs, the current line lit, with numbers written into it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from gui.style.theme import LIGHT, Theme
from gui.walk.code_layout import Row, lay_out
from gui.walk.code_page import CodePage
from gui.walk.code_type import CodeType, common_size, own_size
from gui.walk.source import Source
from gui.walk.walk_page import WalkPage

_FRAME = 3  # around the code: the focus ring, and a hair of the card
_RING = 2
_AROUND_WORDS = 24, 8, -24, -8
_WORD_LINES, _LARGEST_WORDS = 10, 1.5  # words are as large as so many lines allow

_READABLE_ROWS = 8


class CodeView(QFrame):
    """A method in the largest type that shows all of it; only what is too long scrolls.

    The room that values need is kept from the start, so that no line moves while they appear.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("The code that runs"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._theme = LIGHT
        self._source: Source | None = None
        self._values: tuple[str, ...] = ()
        self._companions: tuple[Source, ...] = ()
        self._run_index = 0
        self.page = CodePage()
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(self.page)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.hide()

    @property
    def rows(self) -> list[Row]:
        """What is laid out, from top to bottom."""
        return self.page.rows

    @property
    def type_size(self) -> int:
        """How large the type is, in pixels."""
        return self.page.face.font.pixelSize()

    @property
    def lit(self) -> int:
        """Which statement is lit."""
        return self.page.lit

    @property
    def scrolls(self) -> bool:
        """Whether the code is too long to be seen as a whole."""
        return self.page.rows_height() > self.scroll_area.height()

    def show_page(self, page: WalkPage, run_index: int) -> None:
        """Show a page, and its values in the colour of the run of that index."""
        self.words.setText(page.words)
        self.words.setVisible(page.source is None)
        self.scroll_area.setVisible(page.source is not None)
        self.page.light(page.line)
        state = page.source, page.values, page.companions, run_index
        if page.source is not None and state != self._state():
            self._source, self._values, self._companions, self._run_index = state
            self._fit()
        self._reveal()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self._theme = theme
        self.page.set_theme(theme)
        self._fit()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """A few lines."""
        return QSize(0, 64)

    def readable_height(self) -> int:
        """The height that shows most of any layer's code."""
        return CodeType.of(self._theme.caption).height(_READABLE_ROWS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the type as large as there is room."""
        self.scroll_area.setGeometry(self.rect().adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME))
        self.words.setGeometry(self.rect().adjusted(*_AROUND_WORDS))
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field's edge: a ring of ink where the keys go."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QPen(QColor(theme.ink), _RING) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)
        painter.setPen(ring)
        painter.setBrush(QColor(theme.sunken))
        inset = _RING / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, theme.tile_radius, theme.tile_radius)

    def _state(self) -> tuple[Source | None, tuple[str, ...], tuple[Source, ...], int]:
        return self._source, self._values, self._companions, self._run_index

    def _fit(self) -> None:
        font = self._theme.font("title")
        largest = round(_LARGEST_WORDS * font.pixelSize())
        font.setPixelSize(min(max(font.pixelSize(), self.height() // _WORD_LINES), largest))
        self.words.setFont(font)
        if self._source is None:
            return
        theme, area = self._theme, self.scroll_area
        room = area.width(), area.height()
        common = common_size(self._companions or [self._source], *room, theme)
        face = CodeType.of(own_size(self._source, self._values, common, *room, theme))
        self._lay_out(face, area.width())
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if self.scrolls:
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            self._lay_out(face, area.width() - area.verticalScrollBar().sizeHint().width())
        area.setVerticalScrollBarPolicy(policy)
        self._reveal()

    def _lay_out(self, face: CodeType, width: int) -> None:
        if self._source is None:
            return
        rows = lay_out(self._source, self._values, face.columns(width))
        self.page.show_rows(rows, face, self._run_index)
        self.page.resize(width, max(self.page.rows_height(), self.scroll_area.height()))

    def _reveal(self) -> None:
        """Bring the lit line into view, and what comes next as far as there is room."""
        band, bar = self.page.band(), self.scroll_area.verticalScrollBar()
        room, row = self.scroll_area.height(), self.page.face.row
        lowest, highest = band.bottom() + row - room, band.top() - row
        place = min(max(bar.value(), lowest), highest)
        bar.setValue(round(min(place, band.top())))
