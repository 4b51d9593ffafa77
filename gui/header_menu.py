"""HeaderMenu: what concerns the whole program, and not what it shows."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gui.language import LANGUAGES
from gui.style.icons import icon
from gui.style.theme import LIGHT, Theme

_THEME_ICONS = {"system": "auto-theme", "light": "sun", "dark": "moon"}


class HeaderMenu(QMenu):
    """Theme, language, the first steps, and back to the defaults.

    Parameters
    ----------
    parent : QWidget
    language : str
        That is spoken: "en" or "ko".

    Signals
    -------
    theme_chosen(str)
        One of ``gui.style.appearance.THEME_CHOICES``.
    language_chosen(str)
        One of ``gui.language.LANGUAGE_CHOICES``.

    Attributes
    ----------
    themes, languages : dict of QAction
        By the choice.
    first_steps, restore_defaults : QAction

    """

    theme_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, parent: QWidget, language: str = "en") -> None:
        super().__init__(parent)
        self._spoken, self._worn = language, LIGHT
        self.theme_menu = self.addMenu(self.tr("Theme"))
        self.themes = self._add_choices(
            self.theme_menu,
            {
                "system": self.tr("As the system"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
            },
        )
        # Each in its own language, for those who cannot read the one that is spoken.
        self.language_menu = self.addMenu("언어 · Language")
        self.languages = self._add_choices(
            self.language_menu,
            {"system": self.tr("As the system"), "en": "English", "ko": "한국어"},
        )
        self.addSeparator()
        self.first_steps = self.addAction(self.tr("Show the first steps"))
        self.restore_defaults = self.addAction(self.tr("Restore defaults"))
        for name, action in self.themes.items():
            action.triggered.connect(lambda _, name=name: self.theme_chosen.emit(name))
        for name, action in self.languages.items():
            action.triggered.connect(lambda _, name=name: self.language_chosen.emit(name))

    @property
    def theme(self) -> str:
        """The choice that is checked."""
        return _checked(self.themes)

    @property
    def language(self) -> str:
        """The choice that is checked."""
        return _checked(self.languages)

    def choose_other_theme(self) -> None:
        """Choose the theme that is not in force, whoever chose that."""
        self.themes["light" if self._worn.is_dark else "dark"].trigger()

    def choose_other_language(self) -> None:
        """Choose the language that is not spoken, whoever chose that."""
        other = next(each for each in LANGUAGES if each != self._spoken)
        self.languages[other].trigger()

    def show_choices(self, theme: str, language: str) -> None:
        """Check these."""
        self.themes[theme].setChecked(True)
        self.languages[language].setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Recolour the icons."""
        self._worn = theme
        size = theme.icon_size
        self.theme_menu.setIcon(icon(_THEME_ICONS["system"], theme.ink2, size=size))
        self.language_menu.setIcon(icon("languages", theme.ink2, size=size))
        self.first_steps.setIcon(icon("flag", theme.ink2, size=size))
        self.restore_defaults.setIcon(icon("reset", theme.ink2, size=size))
        for name, action in self.themes.items():
            action.setIcon(icon(_THEME_ICONS[name], theme.ink2, size=size))

    def _add_choices(self, menu: QMenu, labels: Mapping[str, str]) -> dict[str, QAction]:
        group = QActionGroup(self)
        actions = {name: menu.addAction(label) for name, label in labels.items()}
        for action in actions.values():
            action.setCheckable(True)
            group.addAction(action)
        actions["system"].setChecked(True)
        return actions


def _checked(actions: Mapping[str, QAction]) -> str:
    return next(name for name, action in actions.items() if action.isChecked())
