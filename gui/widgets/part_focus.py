"""The keyboard goes from one part of the window to the next, or leaves one that is hidden."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_part(parts: Sequence[QWidget], *, forward: bool) -> None:
    """Focus the first control of the part behind the one with the focus, or of the one before.

    Parts that are hidden, or hold nothing to operate, are left out.
    """
    first = {each: first_control(each) for each in parts if each.isVisible()}
    places = [each for each, control in first.items() if control is not None]
    if not places:
        return
    focused = QApplication.focusWidget()
    here = next((n for n, each in enumerate(places) if _holds(each, focused)), None)
    if here is None:
        following = places[0 if forward else -1]
    else:
        following = places[(here + (1 if forward else -1)) % len(places)]
    control = first[following]
    if control is not None:
        control.setFocus(Qt.FocusReason.TabFocusReason)


def leave_part(part: QWidget, ground: QWidget) -> None:
    """Take the focus out of a part that is about to be hidden, to where Space trains.

    Qt would give it to whatever comes next, and the next Space would press that.
    """
    if _holds(part, QApplication.focusWidget()):
        ground.setFocus(Qt.FocusReason.OtherFocusReason)


def _holds(part: QWidget, widget: QWidget | None) -> bool:
    return widget is not None and (widget is part or part.isAncestorOf(widget))


def first_control(part: QWidget) -> QWidget | None:
    """Return what Tab reaches first within the part."""
    window = part.window()
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        if _takes_tab(widget) and _holds(part, widget):
            return widget
        widget = widget.nextInFocusChain()
    return None


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled()
