"""Prose: Markdown as high as it is long."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.style.fonts import CODE_FAMILY
from gui.style.theme import LIGHT
from gui.widgets.prose import Prose


@pytest.fixture
def prose(qtbot):
    prose = Prose()
    qtbot.addWidget(prose)
    prose.resize(260, 40)
    return prose


def test_marks_are_no_words(prose):
    prose.say("A **mask** drops\nunits.\n\n- one\n- two")
    assert prose.words == "A mask drops units.\none\ntwo"
    assert prose.accessibleName() == prose.words


def test_nothing_of_a_file_is_loaded_or_run(prose):
    prose.say('<img src="file:///etc/passwd"> <b>bold</b>')
    assert "<b>bold</b>" in prose.words


def test_all_of_it_can_be_seen(prose, qtbot):
    prose.say("One sentence. " * 30)
    with qtbot.waitExposed(prose):
        prose.show()
    assert prose.verticalScrollBar().maximum() == 0
    tall = prose.height()
    prose.resize(520, tall)
    assert prose.height() < tall
    assert prose.verticalScrollBar().maximum() == 0


def test_larger_text_needs_more_room(prose):
    prose.say("One sentence. " * 10)
    before = prose.height()
    prose.set_theme(LIGHT.presenting())
    assert prose.height() > before


def test_without_words_it_is_hidden(prose):
    prose.say("x")
    assert not prose.isHidden()
    prose.say("")
    assert prose.isHidden()


def test_code_is_set_in_the_type_for_code(prose):
    """A word of it, and lines of it, whatever the system's own type for code is."""
    prose.say("Write `ratio`:\n\n```\nratio = 0.5\n```")
    families = {
        each.fragment().charFormat().fontFamilies()[0]
        for place in range(prose.document().blockCount())
        for each in prose.document().findBlockByNumber(place)
        if "ratio" in each.fragment().text() and "Write" not in each.fragment().text()
    }
    assert families == {CODE_FAMILY}


def test_a_table_is_a_table(prose):
    prose.say("| word | |\n|---|---|\n| `epoch` | completed |")
    (table,) = prose.document().rootFrame().childFrames()
    assert (table.rows(), table.columns()) == (2, 2)


def test_nothing_of_it_can_be_scrolled_away(qtbot):
    """Not even what stood in a narrower place before it was shown."""
    around = QWidget()
    qtbot.addWidget(around)
    prose = Prose()
    column = QVBoxLayout(around)
    column.addWidget(prose)
    column.addStretch(1)
    prose.say("At epoch 120, how will the network without dropout read these images? " * 2)
    around.resize(300, 400)
    with qtbot.waitExposed(around):
        around.show()
    assert prose.verticalScrollBar().maximum() == 0


def test_keys_that_scroll_are_left_to_the_window(prose):
    prose.say("A word.")
    space = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
    prose.keyPressEvent(space)
    assert not space.isAccepted()


def test_tab_stops_where_there_is_a_link(prose):
    prose.say("A word.")
    assert not prose.focusPolicy() & Qt.FocusPolicy.TabFocus
    prose.say("A [paper](https://www.jmlr.org/papers/v15/srivastava14a.html).")
    assert prose.focusPolicy() & Qt.FocusPolicy.TabFocus
