"""A line of text."""

import numpy as np
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.style.theme import LIGHT
from gui.widgets.text_line import TextLine
from tests.gui.flow.flows import put_up
from tests.gui.layout_requests import LayoutRequests


def test_the_longest_wording_that_fits_is_shown(qtbot):
    """The rest of it is to be read under the mouse."""
    text_line = TextLine("caption")
    put_up(qtbot, text_line, 400, 20)
    text_line.show_text("kept 2048 / 2048", "2048 / 2048")
    assert text_line.shown_text == "kept 2048 / 2048"
    assert text_line.toolTip() == ""
    text_line.resize(90, 20)
    assert text_line.shown_text == "2048 / 2048"
    text_line.resize(40, 20)
    assert text_line.shown_text.endswith("…")
    assert text_line.toolTip() == text_line.text == "kept 2048 / 2048"
    assert text_line.accessibleName() == "kept 2048 / 2048"


def test_a_text_that_stretches_asks_for_no_new_layout(qtbot):
    """It changes with every Frame; the window must not be laid out thirty times a second."""
    parent, text_line = QWidget(), TextLine("caption")
    QVBoxLayout(parent).addWidget(text_line)
    put_up(qtbot, parent, 200, 60)
    requests = LayoutRequests(parent)
    text_line.show_text("another, much longer text")
    assert requests.count() == 0
    text_line.set_theme(LIGHT.presenting())
    assert requests.count() > 0


def test_a_text_within_the_room_kept_for_it_asks_for_no_new_layout(qtbot):
    """Whatever its length; one that has outgrown it does."""
    parent, text_line = QWidget(), TextLine("caption", stretches=False)
    text_line.keep_room("1,000 steps/s", "– steps/s")
    row = QHBoxLayout(parent)
    row.addWidget(text_line)
    row.addStretch()
    put_up(qtbot, parent, 200, 60)
    width = text_line.width()
    requests = LayoutRequests(parent)
    for text in ("1 step/s", "1,000 steps/s", ""):
        text_line.show_text(text)
        text_line.keep_room("1,000 steps/s", "– steps/s")
        assert (text_line.shown_text, text_line.width()) == (text, width)
        assert requests.count() == 0
    text_line.show_text("1,000,000 steps/s")
    assert requests.count() > 0
    assert text_line.width() > width
    assert text_line.shown_text == "1,000,000 steps/s"


def test_room_that_is_kept_is_not_given_up(qtbot):
    """A narrow row takes its width from others."""
    parent, kept, other = QWidget(), *(TextLine("caption", stretches=False) for _ in range(2))
    row = QHBoxLayout(parent)
    for text_line in (kept, other):
        text_line.show_text("Epochs that are done")
        row.addWidget(text_line)
    kept.keep_room("Epochs that are done")
    put_up(qtbot, parent, 220, 60)
    assert kept.shown_text == "Epochs that are done"
    assert other.shown_text.endswith("…")


def test_a_text_can_stand_at_the_right(qtbot):
    """Then its last letter stays where it is."""
    left, right = TextLine("caption"), TextLine("caption", right=True)
    for text_line in (left, right):
        put_up(qtbot, text_line, 200, 20)
        text_line.show_text("9")
    plain, turned = (ink_of(each) for each in (left, right))
    assert plain.max() < 20
    assert turned.min() > 180


def ink_of(text_line):
    """Return the columns in which something is painted."""
    image = text_line.grab().toImage()
    paper = image.pixel(image.width() // 2, 0)
    columns = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != paper for y in range(image.height()))
    ]
    return np.array(columns) / image.devicePixelRatio()


def test_presenting_enlarges_it(qtbot):
    """The line grows with its type, so that nothing is clipped."""
    text_line = TextLine("caption")
    qtbot.addWidget(text_line)
    text_line.show_text("kept")
    small = text_line.sizeHint()
    text_line.set_theme(LIGHT.presenting())
    assert text_line.sizeHint().height() > small.height()
    assert text_line.sizeHint().width() > small.width()


def test_an_explanation_is_under_the_mouse(qtbot):
    """With the text itself, where that cannot be read in full."""
    text_line = TextLine("caption")
    put_up(qtbot, text_line, 400, 20)
    text_line.set_explanation("What it means.")
    text_line.show_text("kept < 2048")
    assert text_line.toolTip() == "What it means."
    text_line.resize(40, 20)
    assert text_line.toolTip() == "kept < 2048\n\nWhat it means."


def test_a_number_does_not_change_the_wording(qtbot):
    """What is chosen has room for the longest number there is."""
    line = TextLine("control")
    put_up(qtbot, line, 400, 20)
    longest = "Sample: image 300", "Image 300"
    line.show_text("Sample: image 61", "Image 61", longest=longest)
    line.resize(line.sizeHint())
    assert line.shown_text == "Image 61"
    line.show_text("Sample: image 184", "Image 184", longest=longest)
    assert line.shown_text == "Image 184"
    line.resize(line.sizeHint())
    assert line.shown_text == "Sample: image 184"
