"""Header: the name, what is trained on what, and the buttons that concern the whole window."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from gui.actions.action_words import show_action
from gui.header_menu import HeaderMenu
from gui.style.icons import logo, show_icon
from gui.style.theme import Theme
from model.config import Config
from model.data import Dataset


class HeaderMemory(NamedTuple):
    """What is chosen in the menu."""

    theme: str
    language: str


class Header(QWidget):
    """The line at the top of the window.

    Parameters
    ----------
    language : str
        That is spoken: "en" or "ko".

    Signals
    -------
    lessons_toggled(bool)
        The lessons should be shown or hidden.
    setup_toggled(bool)
        The setup panel should be shown or hidden.
    present_wanted(bool)
        Presenter mode should begin or end.

    Attributes
    ----------
    setup : QToolButton
        Shows and hides the settings.
    menu : HeaderMenu
        Theme, language, and what else concerns the whole program.

    """

    present_wanted = Signal(bool)
    lessons_toggled = Signal(bool)
    setup_toggled = Signal(bool)

    def __init__(self, language: str = "en") -> None:
        super().__init__()
        self._logo = QLabel()
        name = QLabel("DropScope")
        name.setProperty("role", "heading")
        self._subtitle = QLabel()
        self._subtitle.setProperty("role", "muted")
        # Gives way in a narrow window instead of widening it.
        self._subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._texts = ("", "")

        self.setup = QToolButton(checkable=True)
        self.setup.setProperty("kind", "quiet")
        show_action(self.setup, "setup")
        self.setup.setAccessibleName(self.tr("Setup"))
        self.setup.toggled.connect(self.setup_toggled)
        self.lessons = QToolButton(checkable=True)
        self.lessons.setProperty("kind", "quiet")
        show_action(self.lessons, "lessons")
        self.lessons.toggled.connect(self.lessons_toggled)
        self.present = QToolButton(checkable=True)
        self.present.setProperty("kind", "quiet")
        show_action(self.present, "present")
        self.present.clicked.connect(self.present_wanted)
        self.export = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.export.setProperty("kind", "quiet")
        show_action(self.export, "export")
        self.menu_button = QToolButton(popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setProperty("kind", "quiet")
        show_action(self.menu_button, "menu")
        self.menu = HeaderMenu(self, language)
        self.menu_button.setMenu(self.menu)
        self.help = QToolButton()
        self.help.setProperty("kind", "quiet")
        show_action(self.help, "shortcuts")

        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(self._logo)
        row.addWidget(name)
        row.addSpacing(10)
        row.addWidget(self._subtitle, stretch=1)
        row.addWidget(self.setup)
        for button in (self.lessons, self.present, self.export, self.menu_button, self.help):
            row.addWidget(button)

    def set_theme(self, theme: Theme) -> None:
        """Recolour the logo and the icons."""
        ratio = self.devicePixelRatioF()
        image = logo(theme.ink, theme.run_colours[1], size=26)
        self._logo.setPixmap(image.pixmap(QSize(26, 26), ratio))
        names = {
            self.setup: "sliders",
            self.lessons: "book",
            self.present: "screen",
            self.export: "save",
            self.menu_button: "menu",
            self.help: "help",
        }
        for button, name in names.items():
            show_icon(button, name, theme.ink, theme.icon_size)
        self.menu.set_theme(theme)

    def memory(self) -> HeaderMemory:
        """Return what another one needs to show the same choices."""
        return HeaderMemory(self.menu.theme, self.menu.language)

    def recall(self, memory: HeaderMemory) -> None:
        """Show the choices that another one did."""
        self.menu.show_choices(memory.theme, memory.language)

    def show_experiment(self, configs: Sequence[Config], dataset: Dataset) -> None:
        """Say in a line what is trained on what, and what the runs have in common."""
        brief = self.tr("{data}, {n} images").format(
            data=dataset.name, n=f"{len(dataset.train_labels):,}"
        )
        shapes = {config.hidden_sizes for config in configs}
        starts = {(config.hidden_sizes, config.weight_init) for config in configs}
        if len(starts) == 1:
            claim = self.tr("{network}. Same start, same mini-batches.")
        else:
            claim = self.tr("{network}. Same mini-batches.")
        network = self._network(*shapes) if len(shapes) == 1 else self.tr("different networks")
        rest = claim.format(network=network)
        self._texts = (f"{brief}.", f"{brief}, {rest}")
        self._fit_subtitle()

    def _network(self, sizes: tuple[int, ...]) -> str:
        if len(set(sizes)) > 1:
            return self.tr("hidden layers of {sizes}").format(
                sizes=" – ".join(f"{size:,}" for size in sizes)
            )
        return self.tr("%n hidden layer(s) of {units}", None, len(sizes)).format(
            units=f"{sizes[0]:,}"
        )

    def resizeEvent(self, event: object) -> None:
        """Say as much as there is room for."""
        del event
        self._fit_subtitle()

    def _fit_subtitle(self) -> None:
        room = self._subtitle.width()
        brief, full = self._texts
        fits = self._subtitle.fontMetrics().horizontalAdvance(full) <= room
        self._subtitle.setText(full if fits else brief)
        self._subtitle.setToolTip("" if fits else full)
