"""How often a widget is asked for a new layout."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

_MOST_LEVELS = 20  # of widgets within each other


class LayoutRequests(QObject):
    """Counts those that come to a widget, from whatever lies within it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._count = 0
        _deliver()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass."""
        self._count += event.type() == QEvent.Type.LayoutRequest
        return False

    def count(self) -> int:
        """Return how many there were by now; no timer is seen to meanwhile."""
        _deliver()
        return self._count


def _deliver() -> None:
    """Let requests arrive: with each round they climb one level."""
    for _ in range(_MOST_LEVELS):
        QCoreApplication.sendPostedEvents()
