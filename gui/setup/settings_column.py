"""SettingsColumn: everything of the control panel that scrolls, from the preset to the seed."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.setup.config_field import Group, words
from gui.setup.config_fields import CONFIG_FIELDS
from gui.setup.field_row import FieldRow
from gui.setup.pill import LIVE, Pill
from gui.setup.preset_chooser import PresetChooser
from gui.setup.preset_notes import PresetNotes
from gui.setup.runs_editor import RunsEditor
from gui.setup.scope_switch import ScopeSwitch
from gui.setup.tool_button import create_tool_button
from gui.style.icons import icon
from gui.style.theme import Theme

_BETWEEN_SECTIONS = 10


class SettingsColumn(QWidget):
    """The controls and their order; what they mean is for others.

    Attributes
    ----------
    presets : PresetChooser
    notes : PresetNotes
        Of the preset that is chosen there.
    runs : RunsEditor
    scope : ScopeSwitch
    rows : dict of FieldRow
        By the field's name: all but those that the cards of the runs hold.
    new_seed_button : QToolButton

    """

    def __init__(self, language: str, theme: Theme) -> None:
        super().__init__()
        self.presets = PresetChooser(language)
        self.notes = PresetNotes(language, theme)
        self.runs = RunsEditor(theme)
        self.scope = ScopeSwitch()
        self.rows = {
            name: FieldRow(field)
            for name, field in CONFIG_FIELDS.items()
            if field.group is not Group.RUNS
        }
        self.new_seed_button = create_tool_button("new-seed", compact=True)
        self.rows["seed"].add_button(self.new_seed_button)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 8, 0, 12)
        self._layout.setSpacing(6)
        self._arrange()
        self.presets.currentIndexChanged.connect(self._show_notes)
        self._show_notes()
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Restyle what the style sheet does not reach."""
        self.notes.set_theme(theme)
        self.runs.set_theme(theme)
        self.new_seed_button.setIcon(icon("dice", theme.ink2))

    def _show_notes(self) -> None:
        self.notes.show_preset(self.presets.preset)

    def _arrange(self) -> None:
        self._layout.addWidget(_label(self.tr("Setup"), "title"))
        self._layout.addWidget(self.presets)
        self._layout.addWidget(self.notes)
        self._layout.addSpacing(_BETWEEN_SECTIONS)
        ratio_head = QHBoxLayout()
        ratio_label = _label(words(CONFIG_FIELDS["dropout_ratio"].label), "section")
        ratio_label.setToolTip(CONFIG_FIELDS["dropout_ratio"].tip())
        ratio_head.addWidget(ratio_label)
        ratio_head.addWidget(Pill(LIVE))
        ratio_head.addStretch()
        self._layout.addLayout(ratio_head)
        self._layout.addWidget(self.runs)
        self._layout.addSpacing(_BETWEEN_SECTIONS)
        self._layout.addWidget(self.scope)
        self._add_section(self.tr("Dropout"), Group.DROPOUT)
        self._add_section(self.tr("Network"), Group.NETWORK)
        self._add_section(self.tr("Training"), Group.TRAINING)
        self._add_section(self.tr("The same in every run"), Group.EXPERIMENT)
        self._layout.addStretch()

    def _add_section(self, title: str, group: Group) -> None:
        self._layout.addSpacing(_BETWEEN_SECTIONS)
        self._layout.addWidget(_label(title, "section"))
        for name, row in self.rows.items():
            if CONFIG_FIELDS[name].group is group:
                self._layout.addWidget(row)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    return label
