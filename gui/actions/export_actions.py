"""What can be saved and copied."""

from collections.abc import Mapping

from gui.actions.action_row import ActionRow, Group
from gui.widgets.marked_text import QT_TRANSLATE_NOOP

EXPORTS: Mapping[str, ActionRow] = {
    "save-plot-picture": ActionRow(
        Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Save the plot as a picture (PNG)")
    ),
    "save-plot-vectors": ActionRow(
        Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Save the plot as vectors (SVG)")
    ),
    "save-strip-picture": ActionRow(
        Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Save the strip as a picture (PNG)")
    ),
    "save-strip-vectors": ActionRow(
        Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Save the strip as vectors (SVG)")
    ),
    "save-history": ActionRow(
        Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Save the history as a table (CSV)")
    ),
    "save-film": ActionRow(
        Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Save the masks over time as a film (GIF)")
    ),
    "copy-plot": ActionRow(
        Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Copy a picture of the plot")
    ),
    "copy-strip": ActionRow(
        Group.WINDOW, QT_TRANSLATE_NOOP("Actions", "Copy a picture of the strip")
    ),
}
"""By the names that ``Exporter.exports`` gives them."""
