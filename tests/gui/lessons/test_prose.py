"""Prose: Markdown as high as it is long."""

import pytest

from gui.lessons.prose import Prose
from gui.style.theme import LIGHT


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
