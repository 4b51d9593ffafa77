"""Appearance: which theme the application wears."""

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStyleFactory

from gui.style.focus_ring import FocusRing
from gui.style.palette import palette
from gui.style.style_sheet import style_sheet
from gui.style.theme import DARK, LIGHT, Theme

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


def system_theme(app: QApplication) -> Theme:
    """The theme the desktop asks for; light where it asks for nothing.

    From here on the application follows the desktop's colour scheme again, until `apply_theme`
    is given another theme than the desktop's.
    """
    app.styleHints().unsetColorScheme()
    return _theme_of(app.styleHints().colorScheme())


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Restyle the whole application; fonts must be loaded.

    Widgets that paint themselves are told by their owner through their `set_theme(theme)`.
    """
    hints = app.styleHints()
    if _theme_of(hints.colorScheme()).name != theme.name:
        # For title bars and native dialogs. Only where it differs: a scheme set by hand keeps
        # colorSchemeChanged from telling us that evening has come.
        hints.setColorScheme(Qt.ColorScheme.Dark if theme.is_dark else Qt.ColorScheme.Light)
    if app.style().name() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(theme.font("control"))
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
    FocusRing.install(app)


def _theme_of(scheme: Qt.ColorScheme) -> Theme:
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT
