"""ShortcutList: every key there is, part by part of the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.actions.action_words import key_words
from gui.actions.actions import Entry
from gui.actions.key_table import KEYS
from gui.style.icons import icon
from gui.style.theme import LIGHT, Theme

_WIDTH, _HEIGHT = 1060, 900
_BETWEEN_KEYS = 4
_TO_WORDS = 14
_BETWEEN_SECTIONS, _BETWEEN_COLUMNS = 18, 40
_CAP = 22  # px of a key's cap beside its text


@dataclass(frozen=True)
class Section:
    """A heading, and below it each thing to do with its keys."""

    heading: str
    rows: tuple[tuple[tuple[str, ...], str], ...]


class ShortcutList(QFrame):
    """A card with two columns of sections, that scrolls where there is too little room.

    Parameters
    ----------
    entries : sequence of Entry
    theme : Theme

    Signals
    -------
    close_wanted()

    """

    close_wanted = Signal()

    def __init__(self, entries: Sequence[Entry], theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._theme = theme
        self.sections = _sections(entries)
        title = _label(self.tr("Keyboard shortcuts"), "heading")
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
        self.page.setWidget(self._columns())
        self.setFocusProxy(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 12, 16)
        column.addLayout(head)
        column.addWidget(self.page)

    def sizeHint(self) -> QSize:
        """As wide as two columns need; its height is for the window to limit."""
        factor = self._theme.body / LIGHT.body
        return QSize(round(_WIDTH * factor), round(_HEIGHT * factor))

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

    def _columns(self) -> QWidget:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 8, 12, 8)
        row.setSpacing(_BETWEEN_COLUMNS)
        metrics = QFontMetrics(self._theme.font("control", 600))
        key_room = max(
            sum(metrics.horizontalAdvance(key) + _CAP + _BETWEEN_KEYS for key in keys)
            for section in self.sections
            for keys, _ in section.rows
        )
        for sections in _halves(self.sections):
            column = QVBoxLayout()
            column.setSpacing(_BETWEEN_SECTIONS)
            for section in sections:
                column.addLayout(_grid(section, key_room))
            column.addStretch(1)
            row.addLayout(column, stretch=1)
        return whole


def _sections(entries: Sequence[Entry]) -> list[Section]:
    sections = [
        Section(heading, tuple((each.keys, each.texts[0]) for each in group if each.keys))
        for heading, group in groupby(entries, key=lambda each: each.groups[0])
    ]
    sections += [
        Section(_tr(heading), tuple((_short(keys), _tr(words)) for keys, words in rows))
        for heading, rows in KEYS.items()
    ]
    return [section for section in sections if section.rows]


def _short(keys: Sequence[str]) -> tuple[str, ...]:
    """Write keys of which the later ones share what is held with the first."""
    first, *others = map(key_words, keys)
    held = first.rpartition("+")[0]
    return first, *(each.removeprefix(f"{held}+") if held else each for each in others)


def _halves(sections: Sequence[Section]) -> tuple[list[Section], list[Section]]:
    """Share the sections out to two columns of about the same height, in their order."""
    heights = [len(section.rows) + 2 for section in sections]
    differences = [
        abs(sum(heights[:count]) - sum(heights[count:])) for count in range(len(heights) + 1)
    ]
    count = differences.index(min(differences))
    return list(sections[:count]), list(sections[count:])


def _grid(section: Section, key_room: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(6)
    grid.setHorizontalSpacing(_TO_WORDS)
    grid.setColumnMinimumWidth(0, key_room)
    grid.setColumnStretch(1, 1)
    grid.addWidget(_label(section.heading, "title"), 0, 0, 1, 2)
    for line, (keys, words) in enumerate(section.rows, start=1):
        caps = QHBoxLayout()
        caps.setSpacing(_BETWEEN_KEYS)
        for key in keys:
            caps.addWidget(_label(key, "key"))
        caps.addStretch(1)
        grid.addLayout(caps, line, 0, Qt.AlignmentFlag.AlignTop)
        told = _label(words, "body")
        told.setWordWrap(True)
        grid.addWidget(told, line, 1)
    return grid


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
