"""ActionOverlays: the command palette and pages to be read, over the window."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gui.actions.actions import Actions, Entry
from gui.actions.palette import CommandPalette
from gui.actions.shortcut_list import ShortcutList
from gui.help import help_page
from gui.style.theme import LIGHT, Theme
from gui.widgets.overlay import Overlay
from gui.widgets.page_card import PageCard

_HIGH_UP = 0.22  # the palette leaves in sight what is below


class ActionOverlays(QObject):
    """Opens one of them at a time.

    Parameters
    ----------
    actions : Actions
    part : QWidget
        Of the window that they lie over.

    """

    def __init__(self, actions: Actions, part: QWidget) -> None:
        super().__init__(part)
        self._actions = actions
        self._part = part
        self._theme = LIGHT
        self.overlay: Overlay | None = None

    def set_theme(self, theme: Theme) -> None:
        """Open in these colours and sizes from now on."""
        self._theme = theme
        self.close()

    @Slot()
    def open_palette(self) -> None:
        """Let the person find an action, and do it."""
        palette = CommandPalette(self._actions.entries, self._theme)
        palette.chosen.connect(self._do)
        self._open(Overlay(self._part.window(), palette, _HIGH_UP))

    @Slot()
    def open_shortcuts(self) -> None:
        """Show all keys."""
        self._open_page(ShortcutList(self._actions.entries, self._theme))

    @Slot()
    def open_lesson_guide(self) -> None:
        """Tell how a lesson is written."""
        self._open_page(help_page("lessons", self._actions.language, self._theme))

    @Slot()
    def close(self) -> None:
        """Close what is open."""
        if self.overlay is not None:
            self.overlay.close_card()

    def _open_page(self, page: PageCard) -> None:
        overlay = Overlay(self._part.window(), page)
        page.close_wanted.connect(overlay.close_card)
        self._open(overlay)

    def _open(self, overlay: Overlay) -> None:
        self.close()
        self.overlay = overlay
        overlay.closed.connect(self._forget)
        overlay.open()
        overlay.card.setFocus()

    @Slot()
    def _forget(self) -> None:
        self.overlay = None

    @Slot(object)
    def _do(self, entry: Entry) -> None:
        self.close()  # first: what it does may need the focus, or another overlay
        entry.action.trigger()
