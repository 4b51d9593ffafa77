"""Settings: what is remembered from one start to the next."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from gui.language import LANGUAGE_CHOICES
from gui.style.appearance import THEME_CHOICES


class Settings:
    """A file in the person's own folder, which may hold anything: what makes no sense is left."""

    def __init__(self) -> None:
        self._stored = QSettings(
            QSettings.Format.IniFormat, QSettings.Scope.UserScope, "DropScope", "DropScope"
        )

    @property
    def file(self) -> Path:
        """Where it is all written."""
        return Path(self._stored.fileName())

    @property
    def theme(self) -> str:
        """One of ``THEME_CHOICES``."""
        return self._one_of("theme", THEME_CHOICES)

    @theme.setter
    def theme(self, choice: str) -> None:
        self._stored.setValue("theme", choice)

    @property
    def language(self) -> str:
        """One of ``LANGUAGE_CHOICES``."""
        return self._one_of("language", LANGUAGE_CHOICES)

    @language.setter
    def language(self, choice: str) -> None:
        self._stored.setValue("language", choice)

    @property
    def geometry(self) -> QByteArray:
        """The window's, as Qt writes it; empty before the first time."""
        value = self._stored.value("geometry")
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._stored.setValue("geometry", geometry)

    @property
    def setup_shown(self) -> bool:
        """Whether the settings stand beside the plot where there is room for them."""
        return self._text("setup_shown") != "false"

    @setup_shown.setter
    def setup_shown(self, shown: bool) -> None:
        self._set_flag("setup_shown", shown)

    @property
    def lessons_shown(self) -> bool:
        """Whether the lessons are on show."""
        return self._text("lessons_shown") == "true"

    @lessons_shown.setter
    def lessons_shown(self, shown: bool) -> None:
        self._set_flag("lessons_shown", shown)

    @property
    def introduced(self) -> bool:
        """Whether the first steps were shown."""
        return self._text("introduced") == "true"

    @introduced.setter
    def introduced(self, introduced: bool) -> None:
        self._set_flag("introduced", introduced)

    def restore_defaults(self) -> None:
        """Forget all that was chosen; the first steps are not shown again."""
        introduced = self.introduced
        self._stored.clear()
        self.introduced = introduced

    def _one_of(self, key: str, choices: tuple[str, ...]) -> str:
        value = self._text(key)
        return value if value in choices else choices[0]

    def _set_flag(self, key: str, flag: bool) -> None:
        self._stored.setValue(key, "true" if flag else "false")

    def _text(self, key: str) -> str:
        # Commas make a list of it, and other bytes other things.
        value = self._stored.value(key)
        return value if isinstance(value, str) else ""
