"""ExportMenu: everything that can be saved and copied."""

from PySide6.QtWidgets import QMenu, QWidget

from gui.actions.action_words import action_words
from gui.export.exporter import Exporter

_FIRST_OF_GROUPS = ("save-history", "copy-plot")


class ExportMenu(QMenu):
    """Files first, then the clipboard."""

    def __init__(self, exporter: Exporter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for name, export in exporter.exports().items():
            if name in _FIRST_OF_GROUPS:
                self.addSeparator()
            self.addAction(action_words(name), export)
