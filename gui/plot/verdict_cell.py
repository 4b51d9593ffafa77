"""VerdictCell: what the curves of a run say, in words, and what follows from it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from gui.actions.action_words import action_words, show_action
from gui.plot.verdict_words import finding_words, longest_words, short_words, words_asking
from gui.style.theme import SizeName, Theme
from gui.terms.terms import explain
from model.verdict import Finding, Verdict

_BETWEEN = 6
_TERMS = {
    Finding.UNDER_FITTING: "under-fitting",
    Finding.OVER_FITTING: "over-fitting",
    Finding.HEALTHY: "gap",
    Finding.DIVERGED: "learning-rate",
}


class VerdictCell(QWidget):
    """The finding, 'Why?', and 'Train longer' where that helps and the end of training is near.

    It keeps the room of the longest words, so that nothing beside it moves. Set compact, it is
    short: then only the rule's card offers to train longer. Set brief, it is words alone.

    Signals
    -------
    longer_wanted()
    why_wanted()

    """

    longer_wanted = Signal()
    why_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, compact: bool) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._compact = compact
        self._brief = self._can_go_on = False
        self._rooms = {False: 0, True: 0}  # the width that it needs, brief or not
        self.words = QLabel(self)
        self.words.setProperty("role", "note" if compact else "verdict")
        self.longer = self._button(action_words("train-longer"))
        show_action(self.longer, "train-longer")
        self.longer.clicked.connect(self.longer_wanted)
        self.longer.hide()
        self.why = self._button(self.tr("Why?"))
        show_action(self.why, "why")
        self.why.clicked.connect(self.why_wanted)
        self.why.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        for widget in (self.words, self.why, self.longer):
            row.addWidget(widget)
        row.addStretch(1)

    def show_verdict(self, title: str, found: Verdict, *, ending: bool) -> None:
        """Show a run's verdict.

        Parameters
        ----------
        title : str
            The run's.
        found : Verdict
        ending : bool
            Whether at least half of the epochs are done.

        """
        words = short_words(found.finding) if self._compact else finding_words(found)
        if words != self.words.text():  # a label asks for a new layout even so
            self.words.setText(words)
            term = _TERMS.get(found.finding)
            self.words.setToolTip("" if term is None else explain(term))
        self.words.setAccessibleName(f"{title}: {finding_words(found)}")
        self._can_go_on = found.asks_for_more and ending and not self._compact
        self._show_buttons()
        self.longer.setAccessibleName(f"{title}: {self.longer.text()}")
        self.why.setEnabled(True)
        self.why.setAccessibleName(f"{title}: {self.why.text()}")

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's sizes, and keep room for the longest words."""
        for button in (self.longer, self.why):
            button.ensurePolished()
        size: SizeName = "caption" if self._compact else "verdict"
        metrics = QFontMetrics(theme.font(size))
        texts = map(short_words, Finding) if self._compact else longest_words()
        longest = max(map(metrics.horizontalAdvance, texts))
        width = longest + _BETWEEN + self.why.sizeHint().width() + 4
        if not self._compact:  # not every run can be trained longer
            offered = max(map(metrics.horizontalAdvance, words_asking()))
            offered += 2 * _BETWEEN + self.longer.sizeHint().width() + self.why.sizeHint().width()
            width = max(width, offered + 4)
        self._rooms = {False: width, True: longest + 4}
        self._show_buttons()

    def room(self, *, brief: bool) -> int:
        """The width that it needs, brief or not."""
        return self._rooms[brief]

    def set_brief(self, brief: bool) -> None:
        """Do without the buttons, or not."""
        if brief != self._brief:
            self._brief = brief
            self._show_buttons()

    def _show_buttons(self) -> None:
        self.longer.setVisible(self._can_go_on and not self._brief)
        self.why.setHidden(self._brief)
        self.setFixedWidth(self._rooms[self._brief])

    def _button(self, words: str) -> QToolButton:
        button = QToolButton(self, text=words)
        button.setProperty("kind", "text")
        button.setProperty("compact", self._compact)
        # A click leaves the focus where it is: Space goes on meaning 'train'.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button
