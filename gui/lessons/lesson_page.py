"""LessonPage: one step of a lesson."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gui.actions.action_words import action_tip, action_words
from gui.lessons.fact_words import text_words
from gui.lessons.lesson_question import LessonQuestion
from gui.lessons.lesson_words import waited_words
from gui.lessons.step_dots import StepDots
from gui.lessons.step_scroll import StepScroll
from gui.style.icons import show_icon
from gui.style.theme import LIGHT, Theme
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.prose import Prose
from model.lessons.course import Course, Waiting

_SPACING = 10
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class LessonPage(QWidget):
    """Says, asks, and opens the next step when the run is there.

    Signals
    -------
    list_wanted(), close_wanted()
        The person wants to leave the lesson.
    set_up_wanted()
        The lesson's experiment is to be begun again.
    back_wanted(), action_wanted()
        The step before; what the other button says.
    predicted(int)

    """

    list_wanted = Signal()
    close_wanted = Signal()
    set_up_wanted = Signal()
    back_wanted = Signal()
    action_wanted = Signal()
    predicted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lessons = _quiet(action_words("lesson-list"), action_tip("lesson-list"))
        self.lesson_title = ElidedLabel()
        self.lesson_title.setProperty("role", "caption")
        self.close_button = _quiet(
            self.tr("Close the lesson"),
            self.tr("It goes on where it stands when it is opened again"),
        )
        self.elsewhere = QLabel(self.tr("This is not the lesson's experiment any more."))
        self.elsewhere.setProperty("role", "note")
        self.elsewhere.setWordWrap(True)
        self.set_up = QPushButton(self.tr("Set it up again"))
        self.set_up.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.title.setProperty("role", "title")
        self.text, self.after = Prose(), Prose()
        self.question = LessonQuestion()
        self.task = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.task.setProperty("role", "section")
        self.dots = StepDots()
        self.back = QPushButton(self.tr("Back"))
        self.back.setToolTip(action_tip("lesson-back"))
        self.action = QPushButton()
        self.action.setProperty("kind", "primary")
        self.action.setToolTip(action_tip("lesson-on"))
        for button in (self.back, self.action):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.lessons.clicked.connect(self.list_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.set_up.clicked.connect(self.set_up_wanted)
        self.back.clicked.connect(self.back_wanted)
        self.action.clicked.connect(self.action_wanted)
        self.question.predicted.connect(self.predicted)

    def show_course(self, course: Course, *, playing: bool) -> None:
        """Show where a lesson stands."""
        step, waiting = course.step, course.waiting
        self.lesson_title.setText(course.lesson.title)
        self.dots.show_place(course.place, len(course.lesson.steps))
        self.elsewhere.setVisible(course.is_elsewhere)
        self.set_up.setVisible(course.is_elsewhere)
        self.title.setText(step.title)
        known = waiting is not Waiting.FACTS
        self.text.say(text_words(step.text, course.before) if known else "")
        self.question.show_course(course)
        done = waiting is Waiting.NOTHING
        self.after.say(text_words(step.after, course.after) if done else "")
        self.task.setText("" if step.until is None else step.until.task)
        self.task.setVisible(waiting is Waiting.DEED)
        self.back.setEnabled(course.place > 0)
        self.action.setText(waited_words(course, playing=playing))
        self.action.setEnabled(done or (waiting is Waiting.TRAINING and not playing))

    def show_top(self) -> None:
        """Scroll to the beginning of the step."""
        self._scroll.show_top()

    def show_found(self) -> None:
        """Scroll to what the run says, from what was predicted on."""
        said = self.question.said
        shown = [part for part in (said, self.after) if part.isVisibleTo(self)]
        if shown:
            self._scroll.show_rows(shown[0], shown[-1])

    def take_focus(self) -> None:
        """Have the keyboard at what is to be done next; at no control while there is nothing."""
        offered = (self.action, *self.question.offered)
        following = next((each for each in offered if each.isEnabled()), self)
        following.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def words(self) -> str:
        """What is to be read of the step."""
        asked = self.question.words
        task = "" if self.task.isHidden() else self.task.text()
        told = [self.dots.words, self.title.text(), self.text.words, asked, task, self.found]
        return _sentences(told)

    @property
    def found(self) -> str:
        """What is to be read of what the run says; nothing before."""
        question = self.question
        return _sentences([question.outcome.text(), question.then.words, self.after.words])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by pages, wherever in the step the keyboard is."""
        pages = _PAGES.get(Qt.Key(event.key()))
        if pages is None:
            super().keyPressEvent(event)
        else:
            self._scroll.turn(pages)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and sizes."""
        for part in (self.text, self.after, self.question, self.dots):
            part.set_theme(theme)
        for button, name in ((self.lessons, "chevron-left"), (self.close_button, "close")):
            show_icon(button, name, theme.ink, theme.icon_size)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.lessons)
        head.addWidget(self.lesson_title, stretch=1)
        head.addWidget(self.close_button)
        self._scroll = StepScroll()
        above = (self.elsewhere, self.set_up, self.title, self.text)
        self._scroll.hold(*above, self.question, self.task, self.after)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 4, 0)
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 14)
        column.setSpacing(_SPACING)
        column.addLayout(head)
        column.addWidget(self._scroll, stretch=1)
        column.addWidget(self.dots, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(foot)
        self.set_theme(LIGHT)


def _quiet(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setProperty("kind", "quiet")
    button.setProperty("compact", True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAccessibleName(name)
    button.setToolTip(tip)
    return button


def _sentences(parts: list[str]) -> str:
    """Join texts that end somehow, with a pause between them."""
    told = [part if part[-1:] in ".?!:" else f"{part}." for part in parts if part]
    return " ".join(told)
