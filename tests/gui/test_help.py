"""Pages of help: there, in both languages, and scrolled by the keys."""

import pytest
from PySide6.QtCore import Qt

from gui.actions.action_overlays import ActionOverlays
from gui.actions.actions import Actions
from gui.actions.tongue import tongues
from gui.help import HELP_FOLDER, help_page
from gui.style.theme import LIGHT
from gui.widgets.prose import Prose
from tests.gui.whole_window import click

LANGUAGES = ("en", "ko")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [file.stem for file in HELP_FOLDER.glob("en/*.md")])
def test_there_is_every_page_in_both_languages(qtbot, name, language):
    """Its first line is the heading, and its tables are tables."""
    page = help_page(name, language, LIGHT)
    qtbot.addWidget(page)
    words = page.page.widget().words
    assert page.accessibleName()
    assert not page.accessibleName().startswith("#")
    assert len(words) > 1000
    assert "|---" not in words


def test_the_keys_scroll_a_page(qtbot):
    page = help_page("lessons", "en", LIGHT)
    qtbot.addWidget(page)
    page.resize(600, 400)
    with qtbot.waitExposed(page):
        page.show()
    bar = page.page.verticalScrollBar()
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert bar.value() == bar.maximum() - bar.pageStep()
    qtbot.keyClick(page, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_no_word_of_a_page_lies_beside_it(qtbot):
    """Not even a line of code: lines are broken."""
    page = help_page("lessons", "en", LIGHT)
    qtbot.addWidget(page)
    page.resize(700, 400)
    with qtbot.waitExposed(page):
        page.show()
    prose = page.findChild(Prose)
    assert prose.document().idealWidth() <= prose.viewport().width()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_speaks_the_language_of_the_window(qtbot, language):
    window = Prose()
    qtbot.addWidget(window)
    overlays = ActionOverlays(Actions(window, tongues(language)), window)
    overlays.open_lesson_guide()
    card = overlays.overlay.card
    assert card.accessibleName() == help_page("lessons", language, LIGHT).accessibleName()
    click(qtbot, card.close_button)
    assert overlays.overlay is None
