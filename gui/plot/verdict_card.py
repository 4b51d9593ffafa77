"""VerdictCard: the rule that a verdict follows from, its numbers, and where to read on."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from gui.actions.action_words import action_words, show_action
from gui.plot.verdict_why import why
from gui.plot.verdict_words import finding_words
from gui.style.icons import icon
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT, Theme
from gui.widgets.run_mark import RunSwatch
from model.verdict import Finding, Verdict

_WIDTH = 400
_AWAY = 4


class VerdictCard(QFrame):
    """A card over the window, until it is closed by its button or Escape.

    It follows the run it is about while it is open. What had the focus has it again afterwards.

    Parameters
    ----------
    style : RunStyle
    window : QWidget
        That it lies over.

    Signals
    -------
    longer_wanted()
    closed()

    """

    longer_wanted = Signal()
    closed = Signal()

    def __init__(self, style: RunStyle, window: QWidget) -> None:
        super().__init__(window)
        self._before: QWidget | None = None
        self.setProperty("card", "over")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._title.setProperty("run", style.index)
        self._swatch = RunSwatch(style.index)
        self._finding = _text("title")
        self._rule, self._advice, self._read_on = _text("body"), _text("body"), _text("note")
        self._labels: list[QLabel] = []
        self.longer = QPushButton(action_words("train-longer"))
        show_action(self.longer, "train-longer")
        self.longer.setToolTip(self.tr("As many epochs again, from where it stands"))
        self.longer.setProperty("kind", "primary")
        self.longer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.longer.clicked.connect(self.longer_wanted)
        self.close_button = QToolButton()
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setProperty("compact", True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setAccessibleName(self.tr("Close the explanation"))
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self.set_theme(LIGHT)

    def show_verdict(self, title: str, found: Verdict) -> None:
        """Explain a run's verdict."""
        explained = why(found)
        self._title.setText(title)
        self._finding.setText(finding_words(found))
        self._rule.setText(explained.rule)
        self._advice.setText(explained.advice)
        self._read_on.setText(self.tr("Read on: {where}").format(where=explained.read_on))
        self._read_on.setVisible(bool(explained.read_on))
        self._show_numbers(explained.numbers)
        self._offer_longer(found)
        words = (f"{title}.", f"{finding_words(found)}.", explained.rule, explained.advice)
        self.setAccessibleName(" ".join(filter(None, words)))
        self._fit()

    def open_below(self, widget: QWidget) -> None:
        """Open beside a widget of the window, within it."""
        window = self.window()
        self._fit()
        place = widget.mapTo(window, QPoint(0, widget.height() + _AWAY))
        x = max(min(place.x(), window.width() - self.width() - _AWAY), 0)
        y = max(min(place.y(), window.height() - self.height() - _AWAY), 0)
        self.move(x, y)
        self.show()
        self.raise_()
        self._before = window.focusWidget()
        self.setFocus()

    def end(self) -> None:
        """Close, for good."""
        focused = self.window().focusWidget()
        if focused is not None and (focused is self or self.isAncestorOf(focused)):
            focused.clearFocus()  # or Qt passes it on, and Space would press what has it then
            before = self._before
            if before is not None and isValid(before) and before.isVisible():
                before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.deleteLater()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and sizes."""
        self._swatch.set_theme(theme)
        self.close_button.setIcon(icon("close", theme.ink, size=theme.icon_size))
        self.setFixedWidth(round(_WIDTH * theme.body / LIGHT.body))

    def sizeHint(self) -> QSize:
        """As high as the sentences need at its width."""
        return QSize(self.width(), self._cells.totalHeightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._swatch)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.close_button)
        self._numbers = QGridLayout()
        self._numbers.setHorizontalSpacing(16)
        self._numbers.setVerticalSpacing(2)
        self._numbers.setColumnStretch(2, 1)
        self._cells = QGridLayout(self)
        self._cells.setContentsMargins(16, 10, 12, 14)
        self._cells.setVerticalSpacing(8)
        self._cells.addLayout(head, 0, 0)
        self._cells.addWidget(self._finding, 1, 0)
        self._cells.addWidget(self._rule, 2, 0)
        self._cells.addLayout(self._numbers, 3, 0)
        self._cells.addWidget(self._advice, 4, 0)
        self._cells.addWidget(self._read_on, 5, 0)
        self._cells.addWidget(self.longer, 6, 0, Qt.AlignmentFlag.AlignLeft)

    def _offer_longer(self, found: Verdict) -> None:
        """Offer more epochs to every run that still learns; urge them where they help."""
        self.longer.setVisible(found.finding is not Finding.DIVERGED)
        kind = "primary" if found.asks_for_more else None
        if self.longer.property("kind") != kind:
            self.longer.setProperty("kind", kind)
            self.longer.style().polish(self.longer)

    def _show_numbers(self, numbers: tuple[tuple[str, str], ...]) -> None:
        texts = [text for row in numbers for text in row]
        if len(texts) != len(self._labels):
            self._replace_labels(len(texts))
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)

    def _replace_labels(self, count: int) -> None:
        for label in self._labels:
            self._numbers.removeWidget(label)
            label.deleteLater()
        self._labels = [QLabel(self) for _ in range(count)]
        for place, label in enumerate(self._labels):
            row, column = divmod(place, 2)
            label.setProperty("role", "section" if column else "muted")
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            self._numbers.addWidget(label, row, column, side)
            label.show()

    def _fit(self) -> None:
        self.ensurePolished()
        self._cells.activate()
        self.resize(self.sizeHint())


def _text(role: str) -> QLabel:
    label = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    return label
