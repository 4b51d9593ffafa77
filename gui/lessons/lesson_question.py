"""LessonQuestion: a prediction to be made, and what the run says of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from gui.lessons.choice_button import ChoiceButton
from gui.lessons.fact_words import text_words
from gui.lessons.lesson_words import outcome_words
from gui.style.theme import LIGHT, Theme
from gui.widgets.prose import Prose
from gui.widgets.tab_order import restore_tab_order
from model.lessons.course import Course, Waiting
from model.lessons.lesson import Question

_SPACING = 8


class LessonQuestion(QWidget):
    """Prompt and choices; below them, when the run has said, both the prediction and the outcome.

    Signals
    -------
    predicted(int)
        The person's choice.

    """

    predicted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = Prose(weight=600)
        self.choices: list[ChoiceButton] = []
        self.hint = QLabel(self.tr("Choose first: then the run is asked."))
        self.hint.setProperty("role", "note")
        self.hint.setWordWrap(True)
        self.said = QFrame()
        self.said.setProperty("card", "over")
        self.outcome = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.outcome.setProperty("role", "section")
        self.then = Prose()
        self._question: Question | None = None
        self._theme = LIGHT
        box = QVBoxLayout(self.said)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(6)
        box.addWidget(self.outcome)
        box.addWidget(self.then)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_SPACING)
        for part in (self.prompt, self.hint, self.said):
            self._column.addWidget(part)

    @property
    def offered(self) -> list[ChoiceButton]:
        """The choices, until one of them is made."""
        return [] if any(button.isChecked() for button in self.choices) else self.choices

    @property
    def words(self) -> str:
        """What is to be read of the question and its choices; nothing if there is none."""
        if self._question is None:
            return ""
        return " ".join([self.prompt.words, *(f"{button.text()}." for button in self.choices)])

    def show_course(self, course: Course) -> None:
        """Show the question of the step on show; nothing if it has none."""
        question = course.step.question
        self.setVisible(question is not None)
        if question is None:
            self._ask(None)
            self.outcome.setText("")
            self.then.say("")
            return
        if question is not self._question:
            self._ask(question)
        waiting = course.waiting
        said = waiting is Waiting.NOTHING
        for place, button in enumerate(self.choices):
            button.setEnabled(waiting is not Waiting.FACTS and not said)
            button.setChecked(place == course.prediction)
        self.hint.setVisible(waiting is Waiting.PREDICTION)
        self.said.setVisible(said)
        self.outcome.setText(outcome_words(course))
        happened = course.outcome
        then = question.otherwise if happened is None else question.choices[happened].then
        self.then.say(text_words(then, course.after) if said else "")

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours and sizes."""
        self._theme = theme
        self.prompt.set_theme(theme)
        self.then.set_theme(theme)
        for button in self.choices:
            button.set_theme(theme)

    def _ask(self, question: Question | None) -> None:
        self._question = question
        for button in self.choices:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.choices = []
        if question is None:
            return
        self.prompt.say(question.prompt)
        for place, choice in enumerate(question.choices):
            button = ChoiceButton(choice.text)
            # In no group: Qt would take those that are not checked out of the tab order.
            button.setCheckable(True)
            button.set_theme(self._theme)
            button.clicked.connect(lambda _, place=place: self.predicted.emit(place))
            self._column.insertWidget(1 + place, button)
            button.show()  # now, and not when it is laid out: it may be given the focus
            self.choices.append(button)
        self._name_places()
        restore_tab_order(self)

    def _name_places(self) -> None:
        """Have all of it read out in the order in which it stands."""
        place_of = self.tr("Prediction {place} of {count}")
        for place, button in enumerate(self.choices, 1):
            words = place_of.format(place=place, count=len(self.choices))
            button.setAccessibleDescription(words)
        for below in (self.hint, self.said):
            below.raise_()  # to the end of the children, which is the order of screen readers
