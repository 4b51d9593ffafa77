"""ScopeSwitch: whether an edit of the settings below goes to all runs or to the selected one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.setup.choice_box import SegmentBox
from gui.setup.config_field import Choice
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

_SCOPES = Choice(
    {
        True: QT_TRANSLATE_NOOP("ConfigFields", "All runs"),
        False: QT_TRANSLATE_NOOP("ConfigFields", "Selected run"),
    },
    segments=True,
)


class ScopeSwitch(QWidget):
    """Two segments, and a sentence that says what they mean.

    Attributes
    ----------
    all_runs : bool

    Signals
    -------
    changed()

    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.all_runs = True
        self.segments = SegmentBox(_SCOPES)
        self.segments.setAccessibleName(self.tr("Which runs the settings below go to"))
        self._sentence = QLabel(wordWrap=True)
        self._sentence.setProperty("role", "note")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.segments)
        layout.addWidget(self._sentence)
        self.segments.edited.connect(self._switch)

    def set_all_runs(self, all_runs: bool) -> None:
        """Set the switch; nothing is emitted."""
        self.all_runs = all_runs
        self.segments.show_value(all_runs)

    def show_run(self, title: str) -> None:
        """Say which run is the selected one."""
        self.segments.show_value(self.all_runs)
        self._sentence.setText(
            self.tr("Settings below go to every run.")
            if self.all_runs
            else self.tr("Settings below go to {run} only.").format(run=title)
        )

    def turn(self) -> None:
        """Switch in the person's place."""
        self._switch(not self.all_runs)

    def _switch(self, all_runs: object) -> None:
        self.all_runs = bool(all_runs)
        self.changed.emit()
