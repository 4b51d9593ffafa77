"""ShortcutList: every key there is, part by part of the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.actions.action_words import key_words
from gui.actions.actions import Entry
from gui.actions.key_table import KEYS
from gui.style.theme import Theme
from gui.widgets.page_card import PageCard

_SIZE = QSize(1060, 900)
_BETWEEN_KEYS = 4
_TO_WORDS = 14
_BETWEEN_SECTIONS, _BETWEEN_COLUMNS = 18, 40
_CAP = 22  # px of a key's cap beside its text


@dataclass(frozen=True)
class Section:
    """A heading, and below it each thing to do with its keys."""

    heading: str
    rows: tuple[tuple[tuple[str, ...], str], ...]


class ShortcutList(PageCard):
    """Two columns of sections.

    Parameters
    ----------
    entries : sequence of Entry
    theme : Theme

    """

    def __init__(self, entries: Sequence[Entry], theme: Theme) -> None:
        self.sections = _sections(entries)
        heading = QCoreApplication.translate("ShortcutList", "Keyboard shortcuts")
        super().__init__(heading, _columns(self.sections, theme), theme, _SIZE)


def _columns(all_sections: Sequence[Section], theme: Theme) -> QWidget:
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 8, 12, 8)
    row.setSpacing(_BETWEEN_COLUMNS)
    metrics = QFontMetrics(theme.font("control", 600))
    key_room = max(
        sum(metrics.horizontalAdvance(key) + _CAP + _BETWEEN_KEYS for key in keys)
        for section in all_sections
        for keys, _ in section.rows
    )
    for sections in _halves(all_sections):
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
