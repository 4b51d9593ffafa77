"""Announcer: what a screen reader says without being asked."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer:
    """Reads out what has just come, as long as it is on show.

    Parameters
    ----------
    speaker : QWidget
        In whose name it is said.

    """

    def __init__(self, speaker: QWidget) -> None:
        self._speaker = speaker

    def say(self, words: str) -> None:
        """Have words read out."""
        if words and self._speaker.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._speaker, words))
