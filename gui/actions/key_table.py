"""KEYS: the keys that are for one card or control, and no action of the whole window."""

from collections.abc import Mapping
from typing import NamedTuple

from gui.widgets.marked_text import QT_TRANSLATE_NOOP


class KeyRow(NamedTuple):
    """Keys, and what they do.

    Attributes
    ----------
    keys : tuple of str
        As QKeySequence reads them.
    words : str
        To be translated, of the context "Keys".

    """

    keys: tuple[str, ...]
    words: str


KEYS: Mapping[str, tuple[KeyRow, ...]] = {
    QT_TRANSLATE_NOOP("Keys", "Everywhere"): (
        KeyRow(("Tab", "Shift+Tab"), QT_TRANSLATE_NOOP("Keys", "Next control, previous control")),
        KeyRow(("Space",), QT_TRANSLATE_NOOP("Keys", "Press the button that has the focus")),
        KeyRow(("Esc",), QT_TRANSLATE_NOOP("Keys", "Close what is open, go back")),
        KeyRow(("Ctrl+C",), QT_TRANSLATE_NOOP("Keys", "Copy the card that has the focus")),
    ),
    QT_TRANSLATE_NOOP("Keys", "In a menu or a list"): (
        KeyRow(("Up", "Down"), QT_TRANSLATE_NOOP("Keys", "Previous entry, next entry")),
        KeyRow(("Return",), QT_TRANSLATE_NOOP("Keys", "Do it, or choose it")),
    ),
    QT_TRANSLATE_NOOP("Keys", "In the first steps"): (
        KeyRow(("Return",), QT_TRANSLATE_NOOP("Keys", "Go on")),
        KeyRow(("Esc",), QT_TRANSLATE_NOOP("Keys", "Close them")),
    ),
    QT_TRANSLATE_NOOP("Keys", "Looking back"): (
        KeyRow(("Shift+Left", "Shift+Right"), QT_TRANSLATE_NOOP("Keys", "A step back, a step on")),
        KeyRow(
            ("Ctrl+Shift+Left", "Ctrl+Shift+Right"),
            QT_TRANSLATE_NOOP("Keys", "An epoch back, an epoch on"),
        ),
        KeyRow(("Shift+Home",), QT_TRANSLATE_NOOP("Keys", "To the first step")),
        KeyRow(("Shift+End",), QT_TRANSLATE_NOOP("Keys", "Back to now")),
    ),
    QT_TRANSLATE_NOOP("Keys", "In the accuracy plot"): (
        KeyRow(("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "Read an epoch, the next one")),
        KeyRow(("Home", "End"), QT_TRANSLATE_NOOP("Keys", "Read the first epoch, the last one")),
    ),
    QT_TRANSLATE_NOOP("Keys", "While one pass is shown"): (
        KeyRow(("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "A layer back, a layer on")),
        KeyRow(("Up", "Down"), QT_TRANSLATE_NOOP("Keys", "A line of code back, a line on")),
        KeyRow(("PgUp", "PgDown"), QT_TRANSLATE_NOOP("Keys", "A tile back, a tile on")),
        KeyRow(("Space",), QT_TRANSLATE_NOOP("Keys", "Play, or pause")),
        KeyRow(("Home", "End"), QT_TRANSLATE_NOOP("Keys", "To the start, to the end")),
        KeyRow(("T",), QT_TRANSLATE_NOOP("Keys", "To the loss, where the pass turns")),
        KeyRow(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the plot")),
    ),
    QT_TRANSLATE_NOOP("Keys", "On a tile"): (
        KeyRow(("Left", "Right", "Up", "Down"), QT_TRANSLATE_NOOP("Keys", "Point at a unit")),
        KeyRow(("Home", "End"), QT_TRANSLATE_NOOP("Keys", "The ends of a row")),
        KeyRow(("Ctrl+Home", "Ctrl+End"), QT_TRANSLATE_NOOP("Keys", "First unit, last unit")),
        KeyRow(("Return",), QT_TRANSLATE_NOOP("Keys", "Enlarge, or follow the unit")),
        KeyRow(("Ctrl+C",), QT_TRANSLATE_NOOP("Keys", "Copy the picture")),
        KeyRow(("Ctrl+Shift+C",), QT_TRANSLATE_NOOP("Keys", "Copy the numbers")),
    ),
    QT_TRANSLATE_NOOP("Keys", "In a chart's grid"): (
        KeyRow(
            ("Left", "Right", "Up", "Down"),
            QT_TRANSLATE_NOOP("Keys", "Point at a unit, or at a number"),
        ),
        KeyRow(("Return",), QT_TRANSLATE_NOOP("Keys", "Disable it, or see the images behind it")),
    ),
    QT_TRANSLATE_NOOP("Keys", "Among the images behind a number"): (
        KeyRow(("Left", "Right", "Up", "Down"), QT_TRANSLATE_NOOP("Keys", "Point at an image")),
        KeyRow(("PgUp", "PgDown"), QT_TRANSLATE_NOOP("Keys", "A page back, a page on")),
        KeyRow(("Esc",), QT_TRANSLATE_NOOP("Keys", "Back to the matrices")),
    ),
    QT_TRANSLATE_NOOP("Keys", "On the row of images"): (
        KeyRow(("Left", "Right"), QT_TRANSLATE_NOOP("Keys", "Previous image, next image")),
        KeyRow(("PgUp", "PgDown"), QT_TRANSLATE_NOOP("Keys", "A page back, a page on")),
        KeyRow(("Return",), QT_TRANSLATE_NOOP("Keys", "Show the image")),
    ),
    QT_TRANSLATE_NOOP("Keys", "In a lesson"): (
        KeyRow(("PgUp", "PgDown"), QT_TRANSLATE_NOOP("Keys", "Scroll its text")),
    ),
    QT_TRANSLATE_NOOP("Keys", "On the drawing pad"): (
        KeyRow(("Return",), QT_TRANSLATE_NOOP("Keys", "Use the drawing")),
        KeyRow(("Del",), QT_TRANSLATE_NOOP("Keys", "Clear it")),
        KeyRow(("Esc",), QT_TRANSLATE_NOOP("Keys", "Close the pad")),
    ),
    QT_TRANSLATE_NOOP("Keys", "Where a film is set up"): (
        KeyRow(("Return",), QT_TRANSLATE_NOOP("Keys", "Choose where to save it")),
        KeyRow(("Esc",), QT_TRANSLATE_NOOP("Keys", "Cancel")),
    ),
    QT_TRANSLATE_NOOP("Keys", "In a number of the setup"): (
        KeyRow(("Up", "Down"), QT_TRANSLATE_NOOP("Keys", "More, less")),
        KeyRow(("Return",), QT_TRANSLATE_NOOP("Keys", "Take what is typed")),
        KeyRow(("Esc",), QT_TRANSLATE_NOOP("Keys", "Take back what is typed")),
    ),
}
"""By the heading that says where they act."""
