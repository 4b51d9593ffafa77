"""CommandPalette: find an action by its words, in any language, and do it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout

from gui.actions.actions import Entry
from gui.actions.matching import Fit, fit
from gui.actions.palette_list import PaletteList
from gui.style.theme import LIGHT, Theme

_WIDTH, _ROWS = 680, 11


class CommandPalette(QFrame):
    """A line to type in, and below it what fits, the best first.

    Parameters
    ----------
    entries : sequence of Entry
    theme : Theme

    Signals
    -------
    chosen(Entry)
        That is to be done; it can be done now.

    """

    chosen = Signal(object)

    def __init__(self, entries: Sequence[Entry], theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Find a command"))
        self._entries = list(entries)
        self._theme = theme
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Find a command"))
        self.line.setPlaceholderText(self.tr("What is to be done? In English or Korean"))
        self.list = PaletteList(entries, theme)
        self.nothing = QLabel(self.tr("No command is called that"))
        self.nothing.setProperty("role", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self.list, stretch=1)
        column.addWidget(self.nothing, stretch=1)
        self.setFocusProxy(self.line)
        self.line.installEventFilter(self)
        self.line.textChanged.connect(self._search)
        self.line.returnPressed.connect(self._choose_current)
        self.list.chosen.connect(self._choose)
        self.list.currentRowChanged.connect(self._tell)
        self._search("")

    def sizeHint(self) -> QSize:
        """The same, however much fits."""
        theme = self._theme
        height = (theme.control_height + 2) * (_ROWS + 1) + 40
        return QSize(round(_WIDTH * theme.body / LIGHT.body), height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows and pages of the line move the mark below it."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        page = self.list.page()
        rows = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }.get(Qt.Key(event.key()))
        if rows is None:
            return False
        self.list.move(rows)
        return True

    @Slot(str)
    def _search(self, query: str) -> None:
        fits = [(fit(query, (*entry.texts, *entry.keys)), entry) for entry in self._entries]
        found = [each for each in fits if each[0] is not Fit.NONE]
        if not found:  # perhaps a part of the window is meant
            found = [
                (Fit.WORD, entry)
                for entry in self._entries
                if fit(query, entry.groups) is not Fit.NONE
            ]
        found.sort(key=lambda each: each[0])
        self.list.show_entries([entry for _, entry in found])
        self.list.setVisible(bool(found))
        self.nothing.setHidden(bool(found))

    @Slot()
    def _tell(self) -> None:
        self.line.setAccessibleDescription(self.list.spoken())

    @Slot()
    def _choose_current(self) -> None:
        entry = self.list.current()
        if entry is not None:
            self._choose(entry)

    @Slot(object)
    def _choose(self, entry: Entry) -> None:
        if entry.deed.why_not() is None:
            self.chosen.emit(entry)
