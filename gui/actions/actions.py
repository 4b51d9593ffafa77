"""Actions: what can be done in a window, each a QAction with its words, keys and deed."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.actions.action_row import ActionRow, Group
from gui.actions.action_table import ACTIONS
from gui.actions.action_words import action_tip, key_words
from gui.actions.deed import Deed
from gui.actions.tongue import ENGLISH, Tongue, Wording


@dataclass(frozen=True)
class Entry:
    """An action as it is listed.

    Attributes
    ----------
    name : str
    group : Group
    wording : callable
        What it is called in any language.
    tongues : tuple of Tongue
        In which it can be looked for, the window's language first.
    keys : tuple of str
        As they are written for a person.
    action : QAction
    deed : Deed

    """

    name: str
    group: Group
    wording: Wording
    tongues: tuple[Tongue, ...]
    keys: tuple[str, ...]
    action: QAction
    deed: Deed

    # Not before they are looked at: the titles of lessons are in files, one for each language.
    @cached_property
    def texts(self) -> tuple[str, ...]:
        """What it is called, in the window's language first."""
        return tuple(map(self.wording, self.tongues))

    @cached_property
    def groups(self) -> tuple[str, ...]:
        """What its group is called, likewise."""
        return tuple(each.translate("Actions", self.group.value) for each in self.tongues)


class Actions(QObject):
    """The actions of a window, in the order of the table.

    Parameters
    ----------
    part : QWidget
        Of the window: for as long as it lives its actions can be done by their keys.
    tongues : sequence of Tongue
        What the actions are called in: the window's language first.

    """

    def __init__(self, part: QWidget, tongues: Sequence[Tongue] = (ENGLISH,)) -> None:
        super().__init__(part)
        self._part = part
        self._tongues = tuple(tongues)
        self._entries: dict[str, Entry] = {}

    @property
    def language(self) -> str:
        """The code of the window's language."""
        return self._tongues[0].language

    @property
    def entries(self) -> list[Entry]:
        """All of them, group by group, in the order of the table."""
        order = {name: place for place, name in enumerate(ACTIONS)}
        groups = list(Group)
        return sorted(
            self._entries.values(),
            key=lambda each: (groups.index(each.group), order.get(each.name, len(order))),
        )

    def __getitem__(self, name: str) -> QAction:
        return self._entries[name].action

    def bind(self, name: str, deed: Deed) -> None:
        """Let a row of the table do that."""
        row = ACTIONS[name]
        self.add(name, row, lambda tongue: tongue.translate("Actions", row.words), deed)
        self[name].setToolTip(action_tip(name))

    def add(self, name: str, row: ActionRow, wording: Wording, deed: Deed) -> None:
        """Offer what is not in the table, such as one of several files.

        Parameters
        ----------
        name : str
        row : ActionRow
            Of which the words are not used.
        wording : callable
            What it is called in any language.
        deed : Deed

        """
        if name in self._entries:
            raise ValueError(f"the action {name!r} is bound already")
        taken = {key: each.name for each in self._entries.values() for key in each.keys}
        keys = tuple(map(key_words, row.keys))
        for key in keys:
            if key in taken:
                raise ValueError(f"{key} is for {taken[key]!r} already, not for {name!r}")
        action = QAction(wording(self._tongues[0]), self._part)
        action.setObjectName(name)
        action.setAutoRepeat(row.repeats)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        shortcuts = [each for each in row.keys if each not in row.listened]
        action.setShortcuts([QKeySequence(each) for each in shortcuts])
        action.triggered.connect(partial(_do, deed))
        self._part.addAction(action)
        self._entries[name] = Entry(name, row.group, wording, self._tongues, keys, action, deed)


def _do(deed: Deed) -> None:
    if deed.why_not() is None:
        deed.do()
