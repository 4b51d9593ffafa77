"""Place: where in a window a control stands, so that its successor in another one is found."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Step(NamedTuple):
    """From a widget to one of its children: which one among those of its type."""

    kind: str
    place: int


Place = tuple[Step, ...]
"""The way from a window's root to a control."""


def place_of(widget: QWidget | None, root: QWidget) -> Place | None:
    """Return the way from the root to the widget; None if it does not lie in it."""
    steps: list[Step] = []
    while widget is not None and widget is not root:
        parent = widget.parentWidget()
        if parent is None:
            return None
        steps.append(Step(_kind(widget), _alike(parent, _kind(widget)).index(widget)))
        widget = parent
    return None if widget is None else tuple(reversed(steps))


def widget_at(place: Place, root: QWidget) -> QWidget | None:
    """Return the widget at the end of that way; None if there is none, as texts may differ."""
    widget = root
    for kind, index in place:
        alike = _alike(widget, kind)
        if index >= len(alike):
            return None
        widget = alike[index]
    return widget


def _alike(parent: QWidget, kind: str) -> list[QWidget]:
    children = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [child for child in children if _kind(child) == kind]


def _kind(widget: QWidget) -> str:
    # Not Qt's name of the type: several of our own may be the same to it.
    return type(widget).__name__
