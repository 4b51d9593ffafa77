"""ActionRow: an action as the tables have it. Texts are English sources of translations."""

from dataclasses import dataclass
from enum import Enum

from gui.widgets.marked_text import QT_TRANSLATE_NOOP


class Group(Enum):
    """The parts of the window, in the order of the shortcut list."""

    TRAINING = QT_TRANSLATE_NOOP("Actions", "Training")
    CHARTS = QT_TRANSLATE_NOOP("Actions", "Charts")
    NETWORK = QT_TRANSLATE_NOOP("Actions", "Inside a network")
    IMAGES = QT_TRANSLATE_NOOP("Actions", "Images")
    SETUP = QT_TRANSLATE_NOOP("Actions", "Setup")
    LESSONS = QT_TRANSLATE_NOOP("Actions", "Lessons")
    WINDOW = QT_TRANSLATE_NOOP("Actions", "Window")
    EXPERIMENTS = QT_TRANSLATE_NOOP("Actions", "Experiments")


@dataclass(frozen=True)
class ActionRow:
    """One action.

    Attributes
    ----------
    group : Group
    words : str
        What it is called.
    keys : tuple of str
        As QKeySequence reads them; the first one is told on its button. They act wherever the
        focus is, as shortcuts.
    tip : str
        What it does, for the tooltip of its button; empty where its name says that.
    listened : tuple of str
        Those of the keys that are no shortcuts: a widget listens to them, and a control that has
        the focus may use them for itself.
    repeats : bool
        Whether it goes on while the keys are held.
    term : str
        What of ``TERMS`` its tooltip explains; empty for nothing.

    """

    group: Group
    words: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    listened: tuple[str, ...] = ()
    repeats: bool = False
    term: str = ""
