"""WheelGuard: the wheel scrolls the panel, unless the control under it was chosen first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent


class WheelGuard:
    """A base, named before the Qt class, of controls in something that scrolls.

    Scrolling past a field must never change an experiment: only the control that has the focus
    takes the wheel, and the wheel gives no focus.
    """

    FOCUS_POLICY = Qt.FocusPolicy.StrongFocus

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the event to what scrolls, if the control has no focus."""
        if self.hasFocus():  # type: ignore[attr-defined]
            super().wheelEvent(event)  # type: ignore[misc]
        else:
            event.ignore()
