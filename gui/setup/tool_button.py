"""create_tool_button: a button that is an icon, and says in words what it does."""

from PySide6.QtWidgets import QToolButton


def create_tool_button(name: str, *, compact: bool = False) -> QToolButton:
    """Return a quiet button whose tooltip and accessible name are the same words."""
    button = QToolButton()
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setProperty("kind", "quiet")
    button.setProperty("compact", compact)
    return button
