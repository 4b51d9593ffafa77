"""Coach: the first steps, beside the parts of the window that they are about."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QToolButton, QWidget

from gui.guide.highlight import Highlight
from gui.style.icons import show_icon
from gui.style.theme import LIGHT, Theme
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

_GAP = 18  # px between a part and what is said of it
_EDGE = 12  # px that stay free around it
_WIDTH = 26  # as a multiple of the text's size


class _Step(NamedTuple):
    """One part, and what is said of it."""

    part: str
    title: str
    text: str


_STEPS = (
    _Step(
        "play",
        QT_TRANSLATE_NOOP("Coach", "Press this button, or Space"),
        QT_TRANSLATE_NOOP(
            "Coach",
            "The networks learn to read handwritten digits, one mini-batch after the other. Press "
            "again to pause.",
        ),
    ),
    _Step(
        "chart",
        QT_TRANSLATE_NOOP("Coach", "Watch the curves"),
        QT_TRANSLATE_NOOP(
            "Coach",
            "Solid: how many of its training images a network reads. Dashed: the same for test "
            "images, which it never learns from. Compare the gaps with and without dropout.",
        ),
    ),
    _Step(
        "strip",
        QT_TRANSLATE_NOOP("Coach", "Look inside"),
        QT_TRANSLATE_NOOP(
            "Coach",
            "One image on its way through a network, layer by layer. Every cell is a unit; an x is "
            "one that dropout leaves out in this step. The next step draws others.",
        ),
    ),
)


class Coach(QFrame):
    """Says three things, one after the other, and is gone; until then nothing is in its way.

    Enter leads on, Escape ends it; so does what a step asks for: training leads on from the first.
    Whatever else is pressed goes to the window.

    Parameters
    ----------
    highlight : Highlight
        Points out what a step is about.
    parent : QWidget
        That the parts lie in.

    Signals
    -------
    ended()
        All was said, or the person wants no more of it.

    """

    ended = Signal()

    def __init__(self, highlight: Highlight, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", "over")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ground, self._highlight = parent, highlight
        self._step: int | None = None
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._text = QLabel(wordWrap=True)
        self._text.setProperty("role", "body")
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.next = QPushButton(focusPolicy=Qt.FocusPolicy.TabFocus)  # after a click Space trains
        self.next.setProperty("kind", "primary")
        self.next.clicked.connect(self.go_on)
        self.skip = QToolButton(focusPolicy=Qt.FocusPolicy.TabFocus)
        self.skip.setProperty("kind", "quiet")
        self.skip.setAccessibleName(self.tr("Close the first steps"))
        self.skip.setToolTip(self.tr("Close the first steps (Escape)"))
        self.skip.clicked.connect(self.end)
        self._lay_out()
        self.set_theme(LIGHT)
        self._highlight.moved.connect(self._follow)
        parent.installEventFilter(self)
        self.hide()

    @property
    def step(self) -> int | None:
        """Which step is on show, from 0; None if none is."""
        return self._step

    @Slot()
    def begin(self) -> None:
        """Show the first step."""
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """Show that step, from 0."""
        self._step = step
        part, title, text = _STEPS[step]
        self._title.setText(QCoreApplication.translate("Coach", title))
        self._text.setText(QCoreApplication.translate("Coach", text))
        self._count.setText(f"{step + 1} / {len(_STEPS)}")
        last = step == len(_STEPS) - 1
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self._text.text())
        self._highlight.show_parts((part,))
        self.show()
        self._place()
        self.setFocus()

    @Slot()
    def go_on(self) -> None:
        """Show the next step, or end after the last."""
        if self._step is None:
            return
        if self._step + 1 < len(_STEPS):
            self.show_step(self._step + 1)
        else:
            self.end()

    @Slot()
    def note_training(self) -> None:
        """Go on from the step that asks for it."""
        if self._step == 0:
            self.go_on()

    @Slot()
    def end(self) -> None:
        """Say no more."""
        if self._step is None:
            return
        mine = self._points_out_mine()
        self._step = None
        self.hide()
        if mine:
            self._highlight.clear()
        self.ended.emit()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and sizes."""
        show_icon(self.skip, "close", theme.ink, theme.icon_size)
        self._text.setFixedWidth(_WIDTH * theme.body)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on by Enter, end by Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay within the window."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        cells = QGridLayout(self)
        cells.setContentsMargins(20, 14, 14, 16)
        cells.setHorizontalSpacing(10)
        cells.setVerticalSpacing(10)
        cells.setColumnStretch(0, 1)
        cells.addWidget(self._title, 0, 0)
        cells.addWidget(self.skip, 0, 1, Qt.AlignmentFlag.AlignRight)
        cells.addWidget(self._text, 1, 0, 1, 2)
        cells.addWidget(self._count, 2, 0)
        cells.addWidget(self.next, 2, 1)
        # Whoever presses Tab and Space goes on, rather than ending what has hardly begun.
        self.setTabOrder(self, self.next)
        self.setTabOrder(self.next, self.skip)

    @Slot()
    def _follow(self) -> None:
        """Move along with the part; give way to whoever points out another."""
        if self._step is None:
            return
        if self._points_out_mine():
            self._place()
        else:
            self.end()

    def _points_out_mine(self) -> bool:
        return self._step is not None and self._highlight.names == (_STEPS[self._step].part,)

    def _place(self) -> None:
        """Stand where the part can be seen: above it, else below, else beside."""
        if self._step is None:
            return
        self.ensurePolished()
        self.resize(self.sizeHint())
        edge = _EDGE
        room = self._ground.rect().adjusted(edge, edge, -edge, -edge)
        places = self._highlight.places
        part = places[0] if places else QRect(room.center(), QSize())
        self.move(_beside(part, self.size(), room))
        self.raise_()


def _beside(part: QRect, size: QSize, room: QRect) -> QPoint:
    """Return the upper left corner of a card: beside the part if that fits, in any case within."""
    x = part.center().x() - size.width() // 2
    above = QPoint(x, part.top() - _GAP - size.height())
    below = QPoint(x, part.bottom() + _GAP)
    y = part.center().y() - size.height() // 2
    after = QPoint(part.right() + _GAP, y)
    before = QPoint(part.left() - _GAP - size.width(), y)
    limit = QRect(room.topLeft(), room.size() - size)
    for corner in (above, below, after, before):
        moved = _within(corner, limit)
        if not QRect(moved, size).intersects(part):
            return moved
    return _within(below, limit)


def _within(corner: QPoint, limit: QRect) -> QPoint:
    return QPoint(
        min(max(corner.x(), limit.left()), limit.right()),
        min(max(corner.y(), limit.top()), limit.bottom()),
    )
