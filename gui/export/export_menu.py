"""ExportMenu: everything that can be saved and copied."""

from PySide6.QtWidgets import QMenu, QWidget

from gui.actions.actions import Actions
from gui.actions.export_actions import EXPORTS

_FIRST_OF_GROUPS = ("save-history", "copy-plot")


class ExportMenu(QMenu):
    """Files first, then the clipboard; each with its keys."""

    def __init__(self, commands: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for name in EXPORTS:
            if name in _FIRST_OF_GROUPS:
                self.addSeparator()
            self.addAction(commands[name])
