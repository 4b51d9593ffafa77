"""Appearance: which theme the application wears."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from gui.style.theme import DARK, LIGHT, Theme, apply_theme, system_theme

THEME_CHOICES = ("system", "light", "dark")
"""What a person may choose; "system" follows the desktop."""


class Appearance(QObject):
    """Keeps the application in the chosen theme, and follows the system where that is chosen.

    To be made before the first widget: those that are older keep the system's font.

    Parameters
    ----------
    app : QApplication
    choice : str
        One of ``THEME_CHOICES``.

    Signals
    -------
    theme_changed(Theme)
        For the views that paint themselves; the style sheet does the rest.

    """

    theme_changed = Signal(object)

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._choice = choice
        self._presenting = False
        self._theme = LIGHT
        app.styleHints().colorSchemeChanged.connect(self._apply)
        self._apply()

    @property
    def theme(self) -> Theme:
        """The theme in force."""
        return self._theme

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Take one of ``THEME_CHOICES``."""
        self._choice = choice
        self._apply()

    @Slot(bool)
    def present(self, presenting: bool) -> None:
        """Take the edition for a projector, or the usual one."""
        self._presenting = presenting
        self._apply()

    @Slot()
    def _apply(self) -> None:
        theme = {"light": LIGHT, "dark": DARK}.get(self._choice) or system_theme(self._app)
        self._theme = theme.presenting() if self._presenting else theme
        apply_theme(self._app, self._theme)
        self.theme_changed.emit(self._theme)
