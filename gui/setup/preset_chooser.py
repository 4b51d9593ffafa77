"""PresetChooser: the ready experiments by their titles."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox

from gui.setup.error_words import error_words
from model.config import Config, ConfigError
from model.preset import Preset, PresetError, load_preset, preset_names

_OPENING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
)


class PresetChooser(QComboBox):
    """A list of the presets; it shows the one that runs, or that it is none of them.

    Parameters
    ----------
    language : str
        "en" or "ko".

    Signals
    -------
    preset_chosen(str)
        The preset's name; the same one can be chosen again.

    """

    preset_chosen = Signal(str)

    def __init__(self, language: str) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click Space trains
        self.setAccessibleName(self.tr("Preset"))
        self.setAccessibleDescription(self.tr("Preset"))  # on Linux its name is what is chosen
        self.setPlaceholderText(self.tr("Your own settings"))
        # A long title is cut rather than making the panel wider.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self._presets: list[Preset | None] = []
        for name in preset_names():
            self._add(name, language)
        self.activated.connect(lambda index: self.preset_chosen.emit(self.itemData(index)))

    @property
    def presets(self) -> list[Preset]:
        """Those that can be chosen."""
        return [preset for preset in self._presets if preset is not None]

    @property
    def preset(self) -> Preset | None:
        """The one on show."""
        return self._presets[self.currentIndex()] if self.currentIndex() >= 0 else None

    def open(self) -> None:
        """Have the keyboard, and show the list to choose from."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.showPopup()

    def show_running(self, configs: Mapping[str, Config]) -> None:
        """Show the preset that has these runs, whatever the seed."""
        seed = next(iter(configs.values())).seed
        same = [
            index
            for index, preset in enumerate(self._presets)
            if preset is not None and preset.adjusted(seed=seed).configs == configs
        ]
        self.setCurrentIndex(same[0] if same else -1)
        self.setToolTip(self.currentText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list for whatever would choose from it: a choice ends the experiment."""
        if event.key() in _OPENING:
            self.showPopup()
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls, for the same reason."""
        event.ignore()

    def _add(self, name: str, language: str) -> None:
        try:
            preset = load_preset(name)
        except (PresetError, ConfigError) as error:
            # A file that a person has spoilt is shown, with the reason why it cannot be used.
            self.addItem(name, name)
            self._presets.append(None)
            index = self.count() - 1
            self.setItemData(index, error_words(error), Qt.ItemDataRole.ToolTipRole)
            model = self.model()
            assert isinstance(model, QStandardItemModel)  # noqa: S101  a QComboBox's own
            model.item(index).setEnabled(False)
            return
        self.addItem(preset.title[language], name)
        self._presets.append(preset)
        self.setItemData(self.count() - 1, preset.why[language], Qt.ItemDataRole.ToolTipRole)
