"""create_tool_button: a button that is an icon, and says in words what it does."""

from PySide6.QtWidgets import QToolButton

from gui.actions.action_words import show_action


def create_tool_button(action: str, *, compact: bool = False) -> QToolButton:
    """Return a quiet button for the action of that name."""
    button = QToolButton()
    show_action(button, action)
    button.setProperty("kind", "quiet")
    button.setProperty("compact", compact)
    return button
