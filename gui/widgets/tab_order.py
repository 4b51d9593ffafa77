"""The place in the tab order of widgets that are made later than those around them."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def restore_tab_order(container: QWidget) -> None:
    """Let Tab reach all that is in the container where the container stands.

    Qt puts a new widget last in its window, wherever it is shown.

    Parameters
    ----------
    container : QWidget
        Its children were made in the order in which Tab is to reach them. It was itself made
        together with what is around it.

    """
    inside = [widget for widget in container.findChildren(QWidget) if _can_focus(widget)]
    before = _previous(container)
    while before is not container and (before in inside or not _can_focus(before)):
        before = _previous(before)
    for widget in inside:
        QWidget.setTabOrder(before, widget)
        before = widget


def _previous(widget: QWidget) -> QWidget:
    # The order is a ring: there is always one.
    return cast("QWidget", widget.previousInFocusChain())


def _can_focus(widget: QWidget) -> bool:
    # Qt moves no other widget in the order, nor moves any behind it.
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus
