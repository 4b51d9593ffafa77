"""What is said of an action and of its keys, in the language of the window."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton

from gui.actions.action_table import ACTIONS
from gui.terms.terms import explain_more

_ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
_JOINT = "+"


def key_words(keys: str) -> str:
    """Write keys as they stand on the keyboard: "Ctrl+K", "Shift+←"; as the system does it."""
    sequence = QKeySequence(keys)
    native = sequence.toString(QKeySequence.SequenceFormat.NativeText)
    portable = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    *held, key = portable.rsplit(_JOINT, 1)
    if key not in _ARROWS or native.count(_JOINT) != portable.count(_JOINT):
        return native  # where keys are joined without a sign, arrows are arrows already
    return native.rpartition(_JOINT)[0] + _JOINT * bool(held) + _ARROWS[key]


def action_words(name: str) -> str:
    """Return what an action is called."""
    return _tr(ACTIONS[name].words)


def action_tip(name: str) -> str:
    """Return what an action does, with its keys, for a tooltip."""
    row = ACTIONS[name]
    tip = _tr(row.tip or row.words)
    if row.keys:
        tip = _tr("{what} ({keys})").format(what=tip, keys=key_words(row.keys[0]))
    return explain_more(tip, row.term) if row.term else tip


def action_tips(names: Mapping) -> dict:
    """Return the tooltips of several actions: values of a switch, each with an action's name."""
    return {value: action_tip(name) for value, name in names.items()}


def show_action(button: QAbstractButton, name: str, reason: str = "") -> None:
    """Let a button be called as its action, and tell what it does; or why it cannot now."""
    button.setAccessibleName(action_words(name))
    button.setToolTip(reason or action_tip(name))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)
