"""What can be done with the experiment: its training and its setup."""

from collections.abc import Mapping

from gui.actions.action_row import ActionRow, Group
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

TRAINING: Mapping[str, ActionRow] = {
    "train": ActionRow(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("Actions", "Train, or pause"),
        ("Space", ","),
        listened=("Space",),
    ),
    "next-mini-batch": ActionRow(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("Actions", "Next mini-batch"),
        (".",),
        QT_TRANSLATE_NOOP("Actions", "Train on one mini-batch"),
        repeats=True,
        term="mini-batch",
    ),
    "next-epoch": ActionRow(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("Actions", "Next epoch"),
        ("/",),
        QT_TRANSLATE_NOOP("Actions", "Train to the end of the epoch"),
        repeats=True,
        term="epoch",
    ),
    "train-longer": ActionRow(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("Actions", "Train longer"),
        ("Ctrl+.",),
        QT_TRANSLATE_NOOP("Actions", "As many epochs again, from where it stands"),
    ),
    "reset": ActionRow(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("Actions", "Reset"),
        ("Ctrl+R",),
        QT_TRANSLATE_NOOP("Actions", "Back to the untrained networks: same seed"),
    ),
    "new-seed": ActionRow(
        Group.TRAINING,
        QT_TRANSLATE_NOOP("Actions", "New seed"),
        ("Ctrl+N",),
        QT_TRANSLATE_NOOP("Actions", "Begin again by another seed, with what waits in Setup"),
    ),
    "slower": ActionRow(
        Group.TRAINING, QT_TRANSLATE_NOOP("Actions", "Train slower"), ("[",), repeats=True
    ),
    "faster": ActionRow(
        Group.TRAINING, QT_TRANSLATE_NOOP("Actions", "Train faster"), ("]",), repeats=True
    ),
}

SETUP: Mapping[str, ActionRow] = {
    "setup": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "Show or hide the settings"),
        ("Ctrl+,",),
    ),
    "presets": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "Choose a preset"),
        ("Ctrl+O",),
    ),
    "apply": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "Apply and restart"),
        ("Ctrl+Return",),
        QT_TRANSLATE_NOOP("Actions", "Begin again with the changes that wait"),
    ),
    "forget-changes": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "Forget the changes that wait"),
        ("Ctrl+Backspace",),
    ),
    "dropout-ratio": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "Dropout ratio of the selected run"),
        ("Alt+D",),
        QT_TRANSLATE_NOOP("Actions", "Move it by the arrow keys; it acts from the next step"),
        term="dropout-ratio",
    ),
    "add-run": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "Add run"),
        ("Ctrl+Shift+N",),
        QT_TRANSLATE_NOOP(
            "Actions", "Add a run with the settings of the first and dropout ratio 0.20"
        ),
    ),
    "select-next-run": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "Select the next run"),
        ("Ctrl+Shift+Down",),
    ),
    "duplicate-run": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "Duplicate the selected run"),
        ("Ctrl+D",),
    ),
    "rename-run": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "Rename the selected run"),
        ("F2",),
    ),
    "remove-run": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "Remove the selected run"),
        ("Ctrl+Del",),
    ),
    "layer-ratios": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "A ratio for each layer"),
        ("Ctrl+Shift+L",),
    ),
    "settings-scope": ActionRow(
        Group.SETUP,
        QT_TRANSLATE_NOOP("Actions", "Settings go to all runs, or to the selected one"),
        ("Ctrl+Shift+A",),
    ),
}
