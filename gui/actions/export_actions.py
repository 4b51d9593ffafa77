"""What can be saved and copied."""

from collections.abc import Mapping

from gui.actions.action_row import ActionRow, Group
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

EXPORTS: Mapping[str, ActionRow] = {
    "save-plot-picture": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Save the plot as a picture (PNG)"),
        ("Ctrl+S",),
    ),
    "save-plot-vectors": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Save the plot as vectors (SVG)"),
        ("Ctrl+G",),
    ),
    "save-strip-picture": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Save the strip as a picture (PNG)"),
        ("Ctrl+Shift+S",),
    ),
    "save-strip-vectors": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Save the strip as vectors (SVG)"),
        ("Ctrl+Shift+G",),
    ),
    "save-history": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Save the history as a table (CSV)"),
        ("Ctrl+T",),
    ),
    "save-film": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Save the masks over time as a film (GIF)"),
        ("Ctrl+Shift+M",),
    ),
    "copy-plot": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Copy a picture of the plot"),
        ("Ctrl+P",),
    ),
    "copy-strip": ActionRow(
        Group.WINDOW,
        QT_TRANSLATE_NOOP("Actions", "Copy a picture of the strip"),
        ("Ctrl+Shift+P",),
    ),
}
"""By the names that ``Exporter.exports`` gives them."""
