"""Remembered: what a person chose for the whole program acts, and is there at the next start."""

from PySide6.QtCore import QObject, QSize, Qt, Slot
from PySide6.QtWidgets import QApplication

from gui.language import Language
from gui.main_window import MainWindow
from gui.settings import Settings
from gui.style.appearance import Appearance

FRAME = QSize(0, 40)
"""What a window's frame may need; it is not known before the window is on show."""

_SIZE = QSize(1440, 900)  # of a window at the first start, on a screen that has room for it


class Remembered(QObject):
    """Theme, language, the window's place and its panels; and that the first steps were shown.

    To be made before the first widget, as ``Appearance`` is.

    Parameters
    ----------
    app : QApplication
    settings : Settings

    Attributes
    ----------
    appearance : Appearance
    language : Language

    """

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._settings = settings
        self.appearance = Appearance(app, settings.theme)
        self.language = Language(app, settings.language)

    def open(self, window: MainWindow) -> None:
        """Give the window what is remembered, and listen to what is chosen there from now on."""
        self._window = window
        window.set_theme(self.appearance.theme)
        self._show_choices()
        window.workspace.body.wanted = self._settings.setup_shown
        if not window.restoreGeometry(self._settings.geometry):
            self._stand()
        window.workspace.lesson_desk.place.show(self._settings.lessons_shown)
        if not self._settings.introduced:
            window.workspace.introduce()
        window.theme_chosen.connect(self._choose_theme)
        window.presenting_changed.connect(self.appearance.present)
        self.appearance.theme_changed.connect(window.set_theme)
        # Queued: the menu in which it was chosen goes with the language.
        window.language_chosen.connect(self._choose_language, Qt.ConnectionType.QueuedConnection)
        self.language.changed.connect(window.set_language)
        window.introduced.connect(self._note_introduced)
        window.defaults_wanted.connect(self._restore, Qt.ConnectionType.QueuedConnection)

    def keep(self) -> None:
        """Remember how the window stands, to be called when it is closed."""
        self._settings.geometry = self._window.saveGeometry()
        memory = self._window.workspace.memory()  # of a panel that a lesson hides, too
        self._settings.setup_shown = memory.body.wanted
        self._settings.lessons_shown = memory.lessons.shown or memory.lessons.put_away

    @Slot(str)
    def _choose_theme(self, choice: str) -> None:
        self._settings.theme = choice
        self.appearance.choose(choice)

    @Slot(str)
    def _choose_language(self, choice: str) -> None:
        self._settings.language = choice
        self.language.choose(choice)

    @Slot()
    def _note_introduced(self) -> None:
        self._settings.introduced = True

    @Slot()
    def _restore(self) -> None:
        self._settings.restore_defaults()
        self.appearance.choose(self._settings.theme)
        self.language.choose(self._settings.language)
        self._show_choices()
        self._window.showNormal()
        self._stand()
        self._window.workspace.lesson_desk.place.show(self._settings.lessons_shown)
        body = self._window.workspace.body
        body.wanted = self._settings.setup_shown
        body.show_side(body.docked)

    def _stand(self) -> None:
        """Give the window its first size, or what its frame leaves of a smaller screen."""
        room = self._window.screen().availableSize() - FRAME
        self._window.resize(_SIZE.boundedTo(room))

    def _show_choices(self) -> None:
        menu = self._window.workspace.header.menu
        menu.show_choices(self._settings.theme, self._settings.language)
