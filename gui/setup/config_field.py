"""ConfigField: how a field of Config is shown and edited.

Texts are English sources of translations: ``words`` gives them in the person's language.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QCoreApplication

from gui.setup.number import Number
from gui.terms.terms import explain, explain_more
from gui.widgets.tip_text import tip_text
from model.config import Config


class Group(Enum):
    """The sections of the panel."""

    RUNS = auto()
    DROPOUT = auto()
    NETWORK = auto()
    TRAINING = auto()
    EXPERIMENT = auto()


@dataclass(frozen=True)
class Choice:
    """One of a few values, each with its label.

    Attributes
    ----------
    labels : mapping of value to str
    segments : bool
        All labels side by side instead of a list that drops down.
    number : Number or None
        A number can be typed instead.
    terms : mapping of value to str
        What of ``TERMS`` a value is.

    """

    labels: Mapping[Any, str]
    segments: bool = False
    number: Number | None = None
    terms: Mapping[Any, str] = field(default_factory=dict)


@dataclass(frozen=True)
class LayerSizes:
    """Number of layers and their units, alike or each its own."""

    layers: Number
    units: Number


@dataclass(frozen=True)
class LayerRatios:
    """A ratio for each run, or for each of its layers, on the cards of the runs."""


@dataclass(frozen=True)
class ConfigField:
    """How one field is shown.

    Attributes
    ----------
    group : Group
    label : str
    control : Number, Choice, LayerSizes or LayerRatios
        What it is edited with.
    explanation : str
        A sentence for the tooltip; empty where the term says it.
    wide : bool
        The control stands below the label and takes the whole width.
    hints : mapping of value to str
        A sentence below the control, for the value it has.
    matters : callable
        Whether the field plays a part beside the others of a Config.
    term : str
        What of ``TERMS`` the tooltip explains; empty for nothing.

    """

    group: Group
    label: str
    control: Number | Choice | LayerSizes | LayerRatios
    explanation: str = ""
    wide: bool = False
    hints: Mapping[Any, str] = field(default_factory=dict)
    matters: Callable[[Config], bool] = lambda _: True
    term: str = ""

    def tip(self) -> str:
        """Return the tooltip, in the person's language."""
        if not self.term:
            return tip_text(words(self.explanation))
        if not self.explanation:
            return explain(self.term)
        return explain_more(words(self.explanation), self.term)


def words(text: str) -> str:
    """Return a text of the table in the person's language."""
    return QCoreApplication.translate("ConfigFields", text)
