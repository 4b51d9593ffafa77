"""ApplyBar: what waits for a restart, and the buttons that make or forget it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from gui.actions.action_words import action_words, show_action
from gui.setup.tool_button import create_tool_button
from gui.style.icons import icon
from gui.style.theme import Theme


class ApplyBar(QWidget):
    """The foot of the panel.

    Signals
    -------
    apply_wanted()
    revert_wanted()

    """

    apply_wanted = Signal()
    revert_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.apply_button = QPushButton(action_words("apply"))
        show_action(self.apply_button, "apply")
        self.apply_button.setProperty("kind", "primary")
        self.apply_button.setProperty("tall", True)
        self.revert_button = create_tool_button("forget-changes")
        self._sentence = QLabel(wordWrap=True)
        self._sentence.setProperty("role", "note")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(8)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self.apply_button, 0, 0)
        layout.addWidget(self.revert_button, 0, 1)
        layout.addWidget(self._sentence, 1, 0, 1, 2)
        self.apply_button.clicked.connect(self.apply_wanted)
        self.revert_button.clicked.connect(self.revert_wanted)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, and keep room for two lines of its text."""
        self.revert_button.setIcon(icon("reset", theme.ink))
        self._sentence.setMinimumHeight(2 * QFontMetrics(theme.font("caption")).lineSpacing() + 2)

    def show_state(self, change_count: int, refused: Sequence[str]) -> None:
        """Say how many changes wait and which values have to be corrected first."""
        self.apply_button.setEnabled(change_count > 0 and not refused)
        self.revert_button.setEnabled(change_count > 0 or bool(refused))
        if refused:
            sentence = self.tr("To be corrected first: {fields}.").format(fields=", ".join(refused))
        elif change_count == 0:
            sentence = self.tr("No changes waiting. Live settings act from the next step.")
        else:
            sentence = self.tr(
                "Changes that wait for a restart: {count}. Live settings act from the next step."
            ).format(count=change_count)
        self._sentence.setText(sentence)
        self._sentence.setToolTip(sentence)
        self.apply_button.setAccessibleDescription(sentence)
