"""What the lesson panel says of itself: its buttons, and what became of a prediction."""

from PySide6.QtCore import QCoreApplication

from model.lessons.course import Course, Waiting
from model.lessons.lesson import Lesson, Until

_UNBROKEN = "\N{NO-BREAK SPACE}"


def waited_words(course: Course, *, playing: bool) -> str:
    """Say what the next step waits for, or that it is open."""
    waits = {
        Waiting.FACTS: _tr("Preparing"),
        Waiting.ANSWERS: _tr("Asking the networks"),
    }
    if course.waiting in waits:
        return waits[course.waiting]
    until = course.step.until
    if until is not None and until.trains and course.after is None:
        return _training_words(until, playing=playing)
    return _tr("Finish") if course.is_last else _tr("Next")


def _training_words(until: Until, *, playing: bool) -> str:
    if playing:
        return _tr("Training")
    if until.epoch is not None:
        return _tr("Train to epoch {epoch}").format(epoch=f"{until.epoch:,}")
    if until.step is not None:
        return _tr("Train to step {step}").format(step=f"{until.step:,}")
    return _tr("Train to the end")


def outcome_words(course: Course) -> str:
    """Say what was predicted, and what the run says; nothing before."""
    question, prediction = course.step.question, course.prediction
    if question is None or prediction is None or course.waiting is not Waiting.NOTHING:
        return ""
    predicted = question.choices[prediction].text
    if course.outcome is None:
        return _tr("You predicted “{predicted}”. The run gives no clear answer.").format(
            predicted=predicted
        )
    if course.outcome == prediction:
        return _tr("You predicted “{predicted}”, and so it is.").format(predicted=predicted)
    return _tr("You predicted “{predicted}”. The run says “{outcome}”.").format(
        predicted=predicted, outcome=question.choices[course.outcome].text
    )


def lesson_note(lesson: Lesson) -> str:
    """Say what a lesson is about, and how long it takes."""
    minutes = _tr("{minutes} min").format(minutes=lesson.minutes)
    minutes = minutes.replace(" ", _UNBROKEN)
    return f"{lesson.about}  {minutes}" if lesson.about else minutes


def _tr(text: str) -> str:
    return QCoreApplication.translate("LessonWords", text)
