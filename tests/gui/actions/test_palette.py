"""The command palette and the shortcut list, over a window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.actions.action_overlays import ActionOverlays
from gui.actions.action_table import ACTIONS
from gui.actions.actions import Actions
from gui.actions.deed import Deed
from gui.actions.key_table import KEYS
from gui.actions.palette import CommandPalette
from gui.actions.tongue import ENGLISH, Tongue

KOREAN = Tongue("ko", lambda _context, text: {"Next mini-batch": "다음 미니배치"}.get(text, text))


@pytest.fixture
def done():
    """What was done."""
    return []


@pytest.fixture
def overlays(qtbot, done):
    """A window where everything can be done but a reset."""
    part = QWidget()
    part.resize(1000, 700)
    column = QVBoxLayout(part)
    column.addWidget(QPushButton("Below"))
    qtbot.addWidget(part)
    actions = Actions(part, (ENGLISH, KOREAN))
    for name in ACTIONS:
        if name == "reset":
            actions.bind(name, Deed(lambda: done.append("reset"), lambda: "Nothing to reset"))
        else:
            actions.bind(name, Deed(lambda name=name: done.append(name)))
    with qtbot.waitActive(part):
        part.show()
        part.activateWindow()
    part.findChild(QPushButton).setFocus()
    return ActionOverlays(actions, part)


def typed(overlays, text):
    """Open the palette, type, and return what it offers."""
    overlays.open_palette()
    palette = overlays.overlay.card
    palette.line.setText(text)
    return [palette.list.item(row).text() for row in range(palette.list.count())]


def press(overlays, key):
    QTest.keyClick(overlays.overlay.window().windowHandle(), key)


def test_offers_all_at_first(overlays):
    offered = typed(overlays, "")
    assert len(offered) == len(ACTIONS)
    assert offered[:2] == ["Train, or pause", "Next mini-batch"]


@pytest.mark.parametrize("text", ["next mini", "mini next", "nmb", "다음 미", "ㄷㅇㅁ"])
def test_finds_by_words_initials_and_in_both_languages(overlays, text):
    assert typed(overlays, text)[0] == "Next mini-batch"


def test_the_beginning_of_a_text_comes_before_that_of_a_word(overlays):
    offered = typed(overlays, "mask")
    assert offered.index("Mask") < offered.index("Many masks")


def test_finds_by_key_and_by_part_of_the_window(overlays):
    assert typed(overlays, "F7")[0].startswith("Show one pass")
    assert "Loss" in typed(overlays, "charts")


def test_enter_does_it_once_the_palette_is_closed(overlays, done):
    typed(overlays, "mini")
    press(overlays, Qt.Key.Key_Return)
    assert done == ["next-mini-batch"]
    assert overlays.overlay is None


def test_arrows_choose(overlays, done):
    typed(overlays, "")
    press(overlays, Qt.Key.Key_Down)
    press(overlays, Qt.Key.Key_Down)
    press(overlays, Qt.Key.Key_Up)
    assert "Next mini-batch" in overlays.overlay.card.line.accessibleDescription()
    press(overlays, Qt.Key.Key_Return)
    assert done == ["next-mini-batch"]


def test_what_cannot_be_done_says_why_and_stays(overlays, done):
    typed(overlays, "reset")
    palette = overlays.overlay.card
    assert "Nothing to reset" in palette.list.spoken()
    press(overlays, Qt.Key.Key_Return)
    assert done == []
    assert overlays.overlay is not None


def test_nothing_found_is_said(overlays, done):
    assert typed(overlays, "qqq") == []
    assert overlays.overlay.card.nothing.isVisible()
    press(overlays, Qt.Key.Key_Return)
    assert done == []


def test_escape_gives_the_focus_back(overlays):
    below = overlays.parent().findChild(QPushButton)
    typed(overlays, "")
    assert not below.hasFocus()
    press(overlays, Qt.Key.Key_Escape)
    assert overlays.overlay is None
    assert below.hasFocus()


def test_one_after_the_other_leaves_no_focus_where_there_was_none(qtbot, overlays):
    """The list that the palette opened closes as well when nothing had the focus before."""
    QApplication.focusWidget().clearFocus()
    overlays.open_palette()
    overlays.open_shortcuts()
    qtbot.waitUntil(lambda: overlays.parent().findChild(CommandPalette) is None)
    press(overlays, Qt.Key.Key_Escape)
    assert overlays.overlay is None
    assert QApplication.focusWidget() is None


def test_what_had_the_focus_may_be_gone_meanwhile(qtbot, overlays):
    below = overlays.parent().findChild(QPushButton)
    overlays.open_palette()
    with qtbot.waitSignal(below.destroyed):
        below.deleteLater()
    press(overlays, Qt.Key.Key_Escape)
    assert overlays.overlay is None


def test_a_click_beside_closes(qtbot, overlays):
    typed(overlays, "")
    qtbot.mouseClick(overlays.overlay, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert overlays.overlay is None


def test_keys_of_the_window_rest_meanwhile(overlays, done):
    """What is typed is text in the palette, and nothing beside the shortcut list."""
    overlays.open_shortcuts()
    QTest.keyClick(overlays.overlay.window().windowHandle(), ".")
    press(overlays, Qt.Key.Key_F7)
    assert done == []


def test_tab_stays_within(overlays):
    overlays.open_shortcuts()
    for _ in range(3):
        press(overlays, Qt.Key.Key_Tab)
        assert overlays.overlay.card.close_button.hasFocus()
    press(overlays, Qt.Key.Key_Space)
    assert overlays.overlay is None


def test_lists_every_key(overlays):
    """Those of the actions, and those of cards and controls."""
    overlays.open_shortcuts()
    card = overlays.overlay.card
    told = {text for section in card.sections for _, text in section.rows}
    assert {row.words for row in ACTIONS.values() if row.keys} <= told
    assert {row.words for rows in KEYS.values() for row in rows} <= told
    shown = {label.text() for label in card.findChildren(QLabel)}
    assert told <= shown


def test_scrolls_by_keys_where_it_has_too_little_room(overlays):
    overlays.open_shortcuts()
    bar = overlays.overlay.card.page.verticalScrollBar()
    assert bar.maximum() > 0
    press(overlays, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    press(overlays, Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()


def test_covers_a_window_of_any_size(overlays):
    overlays.open_palette()
    window = overlays.overlay.window()
    window.resize(700, 500)
    assert overlays.overlay.size() == window.size()
    assert overlays.overlay.rect().contains(overlays.overlay.card.geometry())
