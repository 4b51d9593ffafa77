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
    Finding.TOO_EARLY: "too-early",
    Finding.UNDER_FITTING: "under-fitting",
    Finding.OVER_FITTING: "over-fitting",
    Finding.HEALTHY: "gap",
    Finding.DIVERGED: "learning-rate",
}


class VerdictCell(QWidget):
    """The finding, 'Why?', and 'Train longer' where that helps and the end of training is near.

    It keeps the room of the longest words, so that nothing beside it moves. Set compact, it is
    short: then only the rule's card offers to train longer. Set brief, it is words alone; set
    short, a word or two.

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
        self._brief = self._short = self._can_go_on = False
        self._found: Verdict | None = None
        self._rooms = {False: 0, True: 0}  # the width that it needs, brief or not
        self._short_room = 0
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
        self._found = found
        self._show_words()
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
        shortest = max(metrics.horizontalAdvance(short_words(each)) for each in Finding)
        longest = max(map(metrics.horizontalAdvance, longest_words()))
        longest = shortest if self._compact else longest
        width = longest + _BETWEEN + self.why.sizeHint().width() + 4
        if not self._compact:  # not every run can be trained longer
            offered = max(map(metrics.horizontalAdvance, words_asking()))
            offered += 2 * _BETWEEN + self.longer.sizeHint().width() + self.why.sizeHint().width()
            width = max(width, offered + 4)
        self._rooms = {False: width, True: longest + 4}
        self._short_room = shortest + 4
        self._show_buttons()

    def room(self, *, brief: bool, short: bool) -> int:
        """The width that it needs, brief, even short, or not."""
        return self._short_room if short else self._rooms[brief]

    def set_form(self, *, brief: bool, short: bool) -> None:
        """Do without the buttons, and with few words, or not."""
        if (brief, short) != (self._brief, self._short):
            self._brief, self._short = brief, short
            self._show_words()
            self._show_buttons()

    def _show_words(self) -> None:
        found = self._found
        if found is None:
            return
        few = self._compact or self._short
        words = short_words(found.finding) if few else finding_words(found)
        if words != self.words.text():  # a label asks for a new layout even so
            self.words.setText(words)
            self.words.setToolTip(explain(_TERMS[found.finding]))

    def _show_buttons(self) -> None:
        self.longer.setVisible(self._can_go_on and not self._brief)
        self.why.setHidden(self._brief)
        self.setFixedWidth(self.room(brief=self._brief, short=self._short))

    def _button(self, words: str) -> QToolButton:
        button = QToolButton(self, text=words)
        button.setProperty("kind", "text")
        button.setProperty("compact", self._compact)
        # A click leaves the focus where it is: Space goes on meaning 'train'.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button
