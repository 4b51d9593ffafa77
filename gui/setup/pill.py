"""Pill: the word beside a setting that tells when it acts."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QSizePolicy

from gui.style.style_sheet import restyle
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

LIVE = QT_TRANSLATE_NOOP("Pill", "live")
CHANGED = QT_TRANSLATE_NOOP("Pill", "changed")
DIFFERS = QT_TRANSLATE_NOOP("Pill", "differs")
NEW = QT_TRANSLATE_NOOP("Pill", "new")

_EXPLANATIONS = {
    LIVE: QT_TRANSLATE_NOOP("Pill", "Acts from the next step, without a restart."),
    CHANGED: QT_TRANSLATE_NOOP("Pill", "Waits for a restart."),
    DIFFERS: QT_TRANSLATE_NOOP("Pill", "The runs differ in this; a change here goes to all."),
    NEW: QT_TRANSLATE_NOOP("Pill", "This run waits for a restart."),
}


class Pill(QLabel):
    """One of the words above, or nothing, in the room that the line has left."""

    def __init__(self, word: str = "") -> None:
        super().__init__()
        self.setProperty("role", "pill")
        # Without a ground of its own a word needs no room around it.
        self.setStyleSheet('QLabel[changed="true"] { padding: 1px 0 2px 0; }')
        self.setIndent(0)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # a line with a pill is no higher than one without
        policy.setHorizontalPolicy(QSizePolicy.Policy.Fixed)
        policy.setVerticalPolicy(QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self._word: str | None = None
        self.show_word(word)

    def show_word(self, word: str) -> None:
        """Show LIVE, CHANGED, DIFFERS or NEW, or hide for an empty text."""
        if word == self._word:
            return
        self._word = word
        self.setText(QCoreApplication.translate("Pill", word) if word else "")
        self.setToolTip(QCoreApplication.translate("Pill", _EXPLANATIONS.get(word, "")))
        self.setVisible(bool(word))
        restyle(self, changed=word != LIVE)
