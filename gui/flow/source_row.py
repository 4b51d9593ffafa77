"""SourceRow: the flow card's second row, where what is on show comes from and what could be."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from gui.actions.action_words import action_words, show_action
from gui.flow.mistake_choice import MistakeChoice, Scaling
from gui.flow.source_line import SourceLine
from gui.moment.flow_moment import FlowMoment
from gui.style.theme import LIGHT, Theme

_SPACING = 12
_BELOW = 4
_MISTAKES_SHARE = 0.66  # of the row in which the source of a test pass stands too


class SourceRow(QWidget):
    """The source of the upper track; of a test pass also what it can get wrong; the way to now.

    Signals
    -------
    mistake_chosen(Mistake or None)
    now_wanted()

    """

    mistake_chosen = Signal(object)
    now_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.line = SourceLine()
        self.now_button = QToolButton(text=action_words("now"))
        show_action(self.now_button, "now")
        self.now_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.now_button.clicked.connect(self.now_wanted)
        self.mistakes = MistakeChoice()
        self.mistakes.mistake_chosen.connect(self.mistake_chosen)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, _BELOW)
        row.setSpacing(_SPACING)
        row.addWidget(self.line, stretch=1)
        row.addWidget(self.now_button)
        row.addWidget(self.mistakes)
        self.now_button.hide()
        self.mistakes.hide()
        self.set_theme(LIGHT)

    def hold(self, widget: QWidget) -> None:
        """Let a widget stand behind the source."""
        self._row.insertWidget(1, widget)

    def show_moments(self, moments: Sequence[FlowMoment], *, past: bool) -> None:
        """Show the source of the first one, and what concerns all of them."""
        first = moments[0]
        self.line.name_run(named=len(moments) > 1)
        self.line.show_moment(first)
        self.now_button.setVisible(past)
        self.mistakes.setVisible(first.metered)
        if first.metered:
            self.mistakes.set_scaling(_common_scaling(moments))
            self.mistakes.show_mistake(first.look.mistake)
            test_pass = first.test_pass
            accuracy = None if test_pass is None else test_pass.accuracy
            mistaken = None if test_pass is None else test_pass.mistaken_accuracy
            self.mistakes.show_cost(accuracy, mistaken)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours and sizes of this theme."""
        self.line.set_theme(theme)
        self.mistakes.set_theme(theme)
        # No higher than the line it stands in.
        self.now_button.setStyleSheet(
            f"QToolButton {{ font-size: {theme.caption}px; min-height: 0; padding: 0 6px;"
            " border-width: 1px; text-decoration: underline; }"
        )
        self.now_button.setFixedHeight(self.line.sizeHint().height())
        # As high as the mistakes, whether they can be made now or not: so nothing below it jumps.
        self.setFixedHeight(theme.control_height + _BELOW)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for the source."""
        self._fit()

    def _fit(self) -> None:
        room = _MISTAKES_SHARE * self.width()
        self.mistakes.set_compact(self.mistakes.full_width() > room)


def _common_scaling(moments: Sequence[FlowMoment]) -> Scaling:
    inverted = {moment.run.config.scaling == "inverted" for moment in moments}
    if len(inverted) > 1:
        return "mixed"
    return "inverted" if True in inverted else "textbook"
