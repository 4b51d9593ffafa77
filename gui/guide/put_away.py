"""PutAway: parts of the window that are hidden for a while, whatever their cards make of it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class PutAway(QObject):
    """Keeps widgets hidden until they are to come back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: dict[QWidget, bool] = {}  # what each would be if it were not put away

    def put(self, widgets: Sequence[QWidget]) -> None:
        """Hide these, and show those again that were put away before."""
        self.restore()
        for widget in widgets:
            self._shown[widget] = not widget.isHidden()
            widget.hide()
            widget.installEventFilter(self)

    def restore(self) -> None:
        """Show again what would be on show."""
        widgets, self._shown = self._shown, {}
        for widget, shown in widgets.items():
            widget.removeEventFilter(self)
            widget.setHidden(not shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hide again what its card shows meanwhile."""
        if event.type() == QEvent.Type.ShowToParent and isinstance(watched, QWidget):
            self._shown[watched] = True
            watched.hide()
        return super().eventFilter(watched, event)
