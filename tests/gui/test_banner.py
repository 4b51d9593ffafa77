"""The sentence about what went wrong."""

import pytest
from PySide6.QtCore import Qt

from gui.banner import Banner
from gui.style.theme import DARK, LIGHT
from tests.gui.flow.flows import put_up

LONG = "The file /a/rather/long/path/that/never/ends of a person's own data cannot be read. " * 3


@pytest.fixture
def banner(qtbot):
    banner = Banner()
    banner.set_theme(LIGHT)
    put_up(qtbot, banner, 700, 80)
    return banner


def test_is_hidden_until_there_is_something_to_say(banner):
    assert not banner.isVisible()
    banner.say("It broke.")
    assert banner.isVisible()
    assert banner._text.text() == "It broke."
    assert banner.accessibleName() == "It broke."


def test_the_newest_sentence_counts(banner):
    banner.say("It broke.")
    banner.say("It broke again.")
    assert banner._text.text() == "It broke again."


@pytest.mark.parametrize("how", ["mouse", "key"])
def test_can_be_closed_and_opens_again(banner, qtbot, how):
    for _ in range(2):
        banner.say("It broke.")
        if how == "mouse":
            qtbot.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(banner.close_button, Qt.Key.Key_Space)
        assert not banner.isVisible()


def test_a_long_sentence_is_wrapped_and_whole(banner):
    """A banner that a layout gives its height has room for every line."""
    banner.say(LONG)
    height = banner.heightForWidth(700)
    banner.resize(700, height)
    banner.grab()
    text = banner._text
    assert text.heightForWidth(text.width()) <= text.height()
    assert height > banner.heightForWidth(1800)


def test_words_are_shown_as_they_are(banner):
    """A path may hold what looks like a tag."""
    banner.say("The file <b>me</b> is damaged.")
    assert banner._text.textFormat() == Qt.TextFormat.PlainText


def test_takes_the_theme(banner):
    banner.say("It broke.")
    light = banner.close_button.icon().pixmap(20, 20).toImage()
    banner.set_theme(DARK)
    assert banner.close_button.icon().pixmap(20, 20).toImage() != light
    assert banner.close_button.accessibleName()
