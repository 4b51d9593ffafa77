"""Prose: Markdown as high as it is long."""

import pytest

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
