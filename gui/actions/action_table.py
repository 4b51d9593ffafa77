"""ACTIONS: everything that has a button, with what it is called, what it does and its keys.

The only home of these words and keys: tooltips, shortcuts, the shortcut list and the command
palette all come from here.
"""

from collections.abc import Mapping

from gui.actions.action_row import ActionRow, Group
from gui.actions.experiment_actions import SETUP, TRAINING
from gui.actions.export_actions import EXPORTS
from gui.actions.lesson_actions import LESSONS
from gui.actions.view_actions import CHARTS, IMAGES, NETWORK
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

_WINDOW = {
    "palette": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Find a command"),
        ("Ctrl+K",),
    ),
    "shortcuts": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"),
        ("?", "F1"),
    ),
    "present": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Presenter mode"),
        ("F5",),
        QT_TRANSLATE_NOOP("Actions", "Show everything larger, for a projector"),
    ),
    "export": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Export"),
        ("Ctrl+E",),
        QT_TRANSLATE_NOOP("Actions", "Save or copy what is on show, for slides and sheets"),
    ),
    "next-part": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Go to the next part of the window"),
        ("F6",),
    ),
    "previous-part": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Go to the previous part of the window"),
        ("Shift+F6",),
    ),
    "menu": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Menu"),
        ("F10",),
        QT_TRANSLATE_NOOP("Actions", "Theme, language, first steps, defaults"),
    ),
    "language": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Change the language"),
        ("Ctrl+L",),
    ),
    "language-system": ActionRow(
        Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Language: as the system has it")
    ),
    "language-en": ActionRow(Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Language: English")),
    "language-ko": ActionRow(Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Language: Korean")),
    "first-steps": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Show the first steps"),
        ("Ctrl+F1",),
    ),
    "restore-defaults": ActionRow(Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Restore defaults")),
    "theme": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Change the theme"),
        ("Ctrl+Shift+T",),
        QT_TRANSLATE_NOOP("Actions", "From light to dark, or from dark to light"),
    ),
    "theme-system": ActionRow(
        Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Theme: as the system has it")
    ),
    "theme-light": ActionRow(Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Theme: light")),
    "theme-dark": ActionRow(Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Theme: dark")),
}

ACTIONS: Mapping[str, ActionRow] = {
    **TRAINING,
    **CHARTS,
    **NETWORK,
    **IMAGES,
    **SETUP,
    **LESSONS,
    **_WINDOW,
    **EXPORTS,
}
"""Every action by its name, which never changes, in the order in which they are listed."""
