"""The sentence about what went wrong."""

import math
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from gui.banner import Banner
from gui.style.theme import DARK, LIGHT
from tests.gui.flow.flows import put_up
from tests.gui.plot.plot_frames import frame, styles

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


def test_one_line_takes_no_more_than_its_margins(banner):
    """What it takes the tiles below give, and with it their glyphs."""
    banner.say("It broke.")
    line = QFontMetrics(LIGHT.font("body")).height()
    assert banner.heightForWidth(700) <= line + 2 * 14
    banner.say(LONG)
    assert banner.heightForWidth(700) > 2 * line


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


class TestDivergence:
    """Said at once, with the step, and once for every run."""

    @pytest.fixture
    def watching(self, banner):
        """A banner that was told of two runs, of which none has diverged."""
        banner.begin()
        banner.set_runs(styles())
        banner.show_frame(frame(3))
        assert not banner.isVisible()
        return banner

    def test_names_run_and_step(self, watching):
        watching.show_frame(frame(3, diverged_at={"run1": 1234}))
        text = watching._text.text()
        assert "“Dropout 0.20” diverged in step 1,234: the loss exploded." in text
        assert "learning rate, now 0.01" in text
        assert "Training paused" in text
        assert watching.isVisible()

    def test_tells_a_loss_that_is_no_number(self, watching):
        broken = frame(3, diverged_at={"run0": 2})
        runs = dict(broken.runs)
        runs["run0"] = replace(runs["run0"], loss=math.nan)
        watching.show_frame(replace(broken, runs=runs))
        assert "“No dropout” diverged in step 2: the loss is no number" in watching._text.text()

    def test_is_not_said_again(self, watching):
        """Whoever closed it has read it; another run is news."""
        watching.show_frame(frame(3, diverged_at={"run1": 8}))
        watching.close_button.click()
        watching.show_frame(frame(4, diverged_at={"run1": 8}))
        assert not watching.isVisible()
        watching.show_frame(frame(5, diverged_at={"run1": 8, "run0": 13}))
        assert "“No dropout” diverged in step 13" in watching._text.text()
        assert "Dropout 0.20" not in watching._text.text()

    def test_two_at_once_are_told_in_one_go(self, watching):
        watching.show_frame(frame(3, diverged_at={"run0": 8, "run1": 8}))
        text = watching._text.text()
        assert "“No dropout”, “Dropout 0.20” diverged in step 8" in text
        assert text.count("learning rate") == text.count("Training paused") == 1

    def test_what_differs_is_told_apart(self, watching):
        watching.show_frame(frame(3, diverged_at={"run0": 8, "run1": 9}))
        text = watching._text.text()
        assert "“No dropout” diverged in step 8" in text
        assert "“Dropout 0.20” diverged in step 9" in text
        assert text.count("Training paused") == 1

    def test_a_new_experiment_starts_afresh(self, watching):
        watching.show_frame(frame(3, diverged_at={"run1": 8}))
        watching.begin()
        assert not watching.isVisible()
        watching.show_frame(frame(3, diverged_at={"run1": 8}))
        assert watching.isVisible()
