"""LessonList: which lessons there are, and whose."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.actions.action_words import action_tip, action_words
from gui.input_error_words import input_error_words
from gui.lessons.choice_button import ChoiceButton
from gui.lessons.lesson_words import lesson_note
from gui.style.icons import show_icon
from gui.style.theme import LIGHT, Theme
from gui.widgets.tab_order import restore_tab_order
from model.lessons.lesson import Lesson

_SPACING = 8


class LessonList(QWidget):
    """A button a lesson; below them one for a folder of the person's own, and one back from it.

    Signals
    -------
    lesson_chosen(Lesson)
    folder_wanted()
        The person wants to open a folder of lessons.
    own_wanted()
        The program's own lessons are wanted again.
    guide_wanted()
        The person wants to know how a lesson is written.
    close_wanted()

    """

    lesson_chosen = Signal(object)
    folder_wanted = Signal()
    own_wanted = Signal()
    guide_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel(self.tr("Lessons"))
        self.heading.setProperty("role", "title")
        self.close_button = QToolButton()
        self.close_button.setProperty("kind", "quiet")
        self.close_button.setProperty("compact", True)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setAccessibleName(self.tr("Close the lessons"))
        self.close_button.setToolTip(self.tr("Close the lessons"))
        self.faults = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.faults.setProperty("role", "error")
        self.faults.hide()
        self.buttons: list[ChoiceButton] = []
        self.own = _button("own-lessons")
        self.folder = _button("lesson-folder")
        self.guide = _button("lesson-guide")
        self.own.hide()
        self._theme = LIGHT
        self._lay_out()
        self.close_button.clicked.connect(self.close_wanted)
        self.own.clicked.connect(self.own_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.guide.clicked.connect(self.guide_wanted)

    def show_lessons(self, lessons: Sequence[Lesson], faults: Sequence[Exception] = ()) -> None:
        """Offer these, and say what is wrong with others."""
        for button in self.buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for place, lesson in enumerate(lessons, 1):  # below what is wrong with others
            button = ChoiceButton(lesson.title, lesson_note(lesson))
            button.set_theme(self._theme)
            button.clicked.connect(lambda _, lesson=lesson: self.lesson_chosen.emit(lesson))
            self._column.insertWidget(place, button)
            button.show()  # now, and not when it is laid out: it may be given the focus
            self.buttons.append(button)
        restore_tab_order(self)
        words = [input_error_words(fault) for fault in faults]
        if not lessons and not words:
            words = [self.tr("There are no lessons in that folder.")]
        self.faults.setText("\n".join(words))
        self.faults.setVisible(bool(words))
        self._scroll.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Have the keyboard at the first lesson."""
        first = next(iter(self.buttons), self.folder)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and sizes."""
        self._theme = theme
        for button in self.buttons:
            button.set_theme(theme)
        show_icon(self.close_button, "close", theme.ink, theme.icon_size)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the buttons out: Qt leaves them where they stood if they grew while hidden."""
        super().showEvent(event)
        self._column.invalidate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(4, 0, 0, 0)
        head.addWidget(self.heading, stretch=1)
        head.addWidget(self.close_button)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(4, 0, 10, 4)
        self._column.setSpacing(_SPACING)
        self._column.addWidget(self.faults)
        self._column.addStretch(1)
        scroll = self._scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        foot = QVBoxLayout()
        foot.setContentsMargins(4, 0, 4, 0)
        foot.setSpacing(_SPACING)
        for button in (self.own, self.folder, self.guide):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 14)
        column.setSpacing(_SPACING)
        column.addLayout(head)
        column.addWidget(scroll, stretch=1)
        column.addLayout(foot)
        self.set_theme(LIGHT)


def _button(action: str) -> QPushButton:
    button = QPushButton(action_words(action))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolTip(action_tip(action))
    return button
