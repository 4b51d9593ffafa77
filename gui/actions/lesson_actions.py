"""LESSONS: what is done with lessons; the lessons themselves are added in the window."""

from collections.abc import Mapping

from gui.actions.action_row import ActionRow, Group
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

LESSONS: Mapping[str, ActionRow] = {
    "lessons": ActionRow(
        Group.LESSONS,
        QT_TRANSLATE_NOOP("Actions", "Lessons"),
        ("F3",),
        QT_TRANSLATE_NOOP("Actions", "Show or hide the lessons"),
    ),
    "lesson-on": ActionRow(
        Group.LESSONS,
        QT_TRANSLATE_NOOP("Actions", "Go on in the lesson"),
        ("F4",),
        QT_TRANSLATE_NOOP("Actions", "Train to where this step asks, then go on"),
    ),
    "lesson-back": ActionRow(
        Group.LESSONS,
        QT_TRANSLATE_NOOP("Actions", "Go back in the lesson"),
        ("Shift+F4",),
        QT_TRANSLATE_NOOP("Actions", "The step before"),
    ),
    "lesson-list": ActionRow(
        Group.LESSONS,
        QT_TRANSLATE_NOOP("Actions", "All lessons"),
        ("Shift+F3",),
        QT_TRANSLATE_NOOP("Actions", "Leave this lesson, and choose another one"),
    ),
    "lesson-folder": ActionRow(
        Group.LESSONS,
        QT_TRANSLATE_NOOP("Actions", "Open a folder of lessons"),
        ("Ctrl+F3",),
        QT_TRANSLATE_NOOP("Actions", "Lessons that somebody wrote: Markdown files in a folder"),
    ),
    "own-lessons": ActionRow(
        Group.LESSONS,
        QT_TRANSLATE_NOOP("Actions", "DropScope's own lessons"),
        ("Ctrl+Shift+F3",),
        QT_TRANSLATE_NOOP("Actions", "Back from a folder of lessons to those of the program"),
    ),
    "lesson-guide": ActionRow(
        Group.LESSONS,
        QT_TRANSLATE_NOOP("Actions", "How to write a lesson"),
        ("Shift+F1",),
        QT_TRANSLATE_NOOP("Actions", "The format of a lesson's file, word by word"),
    ),
}
