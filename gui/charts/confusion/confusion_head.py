"""ConfusionHead: what the matrices are of, and which runs' are on show."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gui.actions.action_words import show_action
from gui.charts.page_buttons import PageButtons
from gui.style.theme import Theme
from gui.widgets.text_line import TextLine


class ConfusionHead(QWidget):
    """A line in words; where not all matrices have room, which runs these are, and the others.

    Signals
    -------
    turned(int)
        So many pages of runs on; negative is back.

    """

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.line = TextLine("caption", 400, "ink2")
        self.runs = TextLine("caption", 600, stretches=False)
        self.pages = PageButtons(self.tr("Previous runs"), self.tr("Next runs"))
        show_action(self.pages.back, "confusion-previous-runs")
        show_action(self.pages.on, "confusion-next-runs")
        self.pages.turned.connect(self.turned)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, stretch=1)
        row.addWidget(self.runs)
        row.addWidget(self.pages)

    def show_words(self, wordings: Sequence[str]) -> None:
        """Say what the matrices are of, in words that may come in several lengths."""
        self.line.show_text(*wordings)

    def show_runs(self, page: range, count: int) -> None:
        """Say which of the runs are on show, if that is not all of them."""
        self.pages.show_page(page, count)
        self.runs.setHidden(len(page) >= count)
        words = self.tr("Runs {first} to {last} of {count}")
        if len(page) == 1:
            words = self.tr("Run {first} of {count}")
        self.runs.show_text(words.format(first=page.start + 1, last=page.stop, count=count))

    def sizeHint(self) -> QSize:
        """As high with buttons as without: what is below must not move."""
        heights = (part.sizeHint().height() for part in (self.line, self.runs, self.pages))
        return QSize(super().sizeHint().width(), max(heights))

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours, fonts and sizes."""
        for part in (self.line, self.runs, self.pages):
            part.set_theme(theme)
