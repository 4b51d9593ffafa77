"""FocusScope: the keyboard in a part of the window whose controls come and go."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gui.lessons.lesson_list import LessonList
from gui.lessons.lesson_page import LessonPage


class FocusScope:
    """Keeps the keyboard in a part that has it, and leaves it alone wherever else it is."""

    def __init__(self, part: QWidget) -> None:
        self._part = part

    def hand_over(self, following: LessonList | LessonPage, change: Callable[[], None]) -> None:
        """Make a change; if it took the keyboard from a control, it is where a person goes on.

        Nor does it stay where it only waited for something to do.
        """
        before = self._focused()
        change()
        if before is not None and (before is following or before is not self._focused()):
            following.take_focus()

    def _focused(self) -> QWidget | None:
        # Of the window: it need not be the active one, as long as it is being opened.
        focused = self._part.window().focusWidget()
        return focused if focused is not None and self._part.isAncestorOf(focused) else None
