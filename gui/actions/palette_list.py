"""PaletteList: what the command palette offers, a line an action."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from gui.actions.actions import Entry
from gui.style.theme import Theme

_ENTRY = Qt.ItemDataRole.UserRole
_SIDE, _BETWEEN = 12, 16


class PaletteList(QListWidget):
    """The group at the left, what is done, and at the right the keys, or why it cannot be done.

    Signals
    -------
    chosen(Entry)
        The person clicked it, or pressed Enter.

    """

    chosen = Signal(object)

    def __init__(self, entries: Sequence[Entry], theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Commands"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QListView { border: none; background: transparent; outline: none; }")
        self.setItemDelegate(_Line(entries, theme, self))
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(_ENTRY)))

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Offer these, the first one marked."""
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.texts[0], self)
            item.setData(_ENTRY, entry)
            spoken = [entry.texts[0], entry.groups[0], *entry.keys]
            reason = entry.deed.why_not()
            if reason is not None:
                spoken.append(reason or self.tr("not possible now"))
                item.setToolTip(reason)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(spoken))
        self.setCurrentRow(0)

    def current(self) -> Entry | None:
        """Return the entry that is marked."""
        item = self.currentItem()
        return None if item is None else item.data(_ENTRY)

    def spoken(self) -> str:
        """Return what is to be heard of the entry that is marked."""
        item = self.currentItem()
        return "" if item is None else item.data(Qt.ItemDataRole.AccessibleTextRole)

    def move(self, rows: int) -> None:  # type: ignore[override]  # nobody moves the widget
        """Mark another one, so many rows below."""
        self.setCurrentRow(max(min(self.currentRow() + rows, self.count() - 1), 0))

    def page(self) -> int:
        """Return how many rows are in sight."""
        return max(self.viewport().height() // max(self.sizeHintForRow(0), 1), 1)


class _Line(QStyledItemDelegate):
    """Paints a line."""

    def __init__(self, entries: Sequence[Entry], theme: Theme, parent: PaletteList) -> None:
        super().__init__(parent)
        self._theme = theme
        self._body, self._small = theme.font("body", 500), theme.font("control")
        metrics = QFontMetrics(self._small)
        widths = [metrics.horizontalAdvance(entry.groups[0]) for entry in entries]
        self._group_width = max(widths, default=0)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, self._theme.control_height + 2)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(_ENTRY)
        reason, theme = entry.deed.why_not(), self._theme
        box: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(box, theme.tag_radius, theme.tag_radius)
        row = box.adjusted(_SIDE, 0, -_SIDE, 0)
        self._write(painter, row, entry.groups[0], theme.ink3)
        row.setLeft(row.left() + self._group_width + _BETWEEN)
        words = entry.texts[0]
        if entry.deed.is_on():
            words = f"✓ {words}"
        needed = QFontMetrics(self._body).horizontalAdvance(words) + _BETWEEN
        aside = reason or "   ".join(entry.keys)
        wanted = QFontMetrics(self._small).horizontalAdvance(aside)
        right = QRect(row)
        right.setLeft(max(row.left() + needed, row.right() - wanted))
        self._write(
            painter, right, aside, theme.ink3 if reason is not None else theme.ink2, at_end=True
        )
        row.setRight(max(right.left() - _BETWEEN, row.left()))
        painter.setFont(self._body)
        painter.setPen(QColor(theme.ink if reason is None else theme.ink3))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, _elided(self._body, words, row))

    def _write(
        self, painter: QPainter, box: QRect, text: str, colour: str, *, at_end: bool = False
    ) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, _elided(self._small, text, box))


def _elided(font: QFont, text: str, box: QRect) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1)
