"""When buttons show their focus ring: for the keyboard, not after a click."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget


class FocusRing(QObject):
    """Sets the property `ring` of the focused widget: true unless a click brought the focus.

    Style sheets know `:focus` but not the web's `:focus-visible`; this is the missing half.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._follow)

    @classmethod
    def install(cls, app: QApplication) -> None:
        """Give the application its one focus ring; further calls do nothing."""
        if app.findChild(cls) is None:
            cls(app)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        # The old one needs nothing: its rules ask for `:focus` too.
        ring = QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton
        if new is not None and bool(new.property("ring")) != ring:
            new.setProperty("ring", ring)
            new.style().unpolish(new)
            new.style().polish(new)
