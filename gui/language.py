"""Language: which language the application speaks."""

import logging
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal, Slot
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)

LANGUAGES = ("en", "ko")

LANGUAGE_CHOICES = ("system", *LANGUAGES)
"""What a person may choose; "system" follows the desktop, in English if it speaks neither."""

TRANSLATIONS_FOLDER = Path(__file__).resolve().parents[1] / "resources" / "translations"

# Both write numbers alike, whatever the system does: 1,000.5.
_LOCALES = {
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedStates),
    "ko": QLocale(QLocale.Language.Korean, QLocale.Country.SouthKorea),
}


class Language(QObject):
    """Keeps the translators of the chosen language installed.

    English has one too: the source knows no singular. A widget keeps the words that it was made
    with, so those that are made before are to be made anew when the language changes.

    Parameters
    ----------
    app : QApplication
    choice : str
        One of ``LANGUAGE_CHOICES``.

    Signals
    -------
    changed(str)
        Another language is spoken now, "en" or "ko".

    """

    changed = Signal(str)

    def __init__(self, app: QApplication, choice: str = "system") -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._code = ""
        self._speak(_language_of(choice))

    @property
    def code(self) -> str:
        """The language that is spoken, "en" or "ko"."""
        return self._code

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Speak one of ``LANGUAGE_CHOICES``."""
        code = _language_of(choice)
        if code != self._code:
            self._speak(code)
            self.changed.emit(code)

    def _speak(self, code: str) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._code = code
        QLocale.setDefault(_LOCALES[code])
        self._translators = [self._load(f"dropscope_{code}", TRANSLATIONS_FOLDER)]
        if code != "en":
            # The words of Qt's own menus and buttons.
            folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
            self._translators.insert(0, self._load(f"qtbase_{code}", folder))
        for translator in self._translators:
            self._app.installTranslator(translator)

    def _load(self, name: str, folder: Path) -> QTranslator:
        translator = QTranslator(self)
        if not translator.load(name, str(folder)):
            log.warning("There is no translation %s in %s", name, folder)
        return translator


def _language_of(choice: str) -> str:
    if choice in LANGUAGES:
        return choice
    wanted = (each.split("-")[0] for each in QLocale.system().uiLanguages())
    return next((each for each in wanted if each in LANGUAGES), "en")
