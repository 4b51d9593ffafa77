"""A line of text."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.style.theme import LIGHT
from gui.widgets.text_line import TextLine
from tests.gui.flow.flows import put_up


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
    requests = []

    class Listener(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.LayoutRequest:
                requests.append(event)
            return False

    parent, listener = QWidget(), Listener()
    text_line = TextLine("caption")
    QVBoxLayout(parent).addWidget(text_line)
    put_up(qtbot, parent, 200, 60)
    parent.installEventFilter(listener)
    text_line.show_text("another, much longer text")
    QCoreApplication.processEvents()
    assert requests == []
    text_line.set_theme(LIGHT.presenting())
    QCoreApplication.processEvents()
    assert requests


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
    text_line.set_explanation("<p>What it means.</p>")
    text_line.show_text("kept < 2048")
    assert text_line.toolTip() == "<p>What it means.</p>"
    text_line.resize(40, 20)
    assert text_line.toolTip() == "<p>kept &lt; 2048</p><p>What it means.</p>"


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
