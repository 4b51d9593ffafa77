"""The table of the actions."""

from collections import Counter

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QKeySequence

from gui.actions.action_row import Group
from gui.actions.action_table import ACTIONS
from gui.actions.action_words import action_tip, key_words
from gui.actions.key_table import KEYS
from gui.charts.chart_switch import ACCURACY
from gui.charts.charts import CHARTS
from gui.terms.terms import TERMS


def test_no_key_is_for_two_actions():
    keys = Counter(QKeySequence(key).toString() for row in ACTIONS.values() for key in row.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_key_is_one():
    """Qt knows it by that name."""
    rows = [row for rows in KEYS.values() for row in rows]
    for key in [key for row in (*ACTIONS.values(), *rows) for key in row.keys]:
        assert QKeySequence(key).count() == 1, key
        assert QKeySequence(key).toString() == key


def test_every_chart_has_an_action():
    for name in (ACCURACY, *(kind.name for kind in CHARTS)):
        assert ACTIONS[f"chart-{name}"].group is Group.CHARTS


def test_every_term_is_explained():
    assert {row.term for row in ACTIONS.values() if row.term} <= set(TERMS)


def test_a_tip_tells_what_and_by_which_key():
    assert action_tip("reset") == "Back to the untrained networks: same seed (Ctrl+R)"
    assert action_tip("theme-dark") == "Theme: dark"
    assert action_tip("look-mask").startswith("Mask (1)\n\nMask: ")


def test_arrows_are_written_as_on_the_keyboard():
    assert [key_words(key) for key in ("Ctrl+Shift+Left", "Up", "Ctrl+K", "?", ".")] == [
        "Ctrl+Shift+←",
        "↑",
        "Ctrl+K",
        "?",
        ".",
    ]


def test_arrows_are_drawn_in_every_language(qapp):
    """Qt writes their names out; the keyboard does not."""

    class Korean(QTranslator):
        def translate(self, context, text, disambiguation=None, n=-1):
            return "왼쪽" if (context, text) == ("QShortcut", "Left") else None

        def isEmpty(self):
            return False

    korean = Korean()
    qapp.installTranslator(korean)
    try:
        assert QKeySequence("Left").toString(QKeySequence.SequenceFormat.NativeText) == "왼쪽"
        assert [key_words(key) for key in ("Left", "Shift+Left")] == ["←", "Shift+←"]
    finally:
        qapp.removeTranslator(korean)
