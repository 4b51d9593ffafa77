"""Whatever can be read in the window goes through a translator."""

import gc
import re

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QMenu, QWidget

from gui.actions.action_table import ACTIONS
from gui.lessons.choice_button import ChoiceButton
from gui.moment.look import Look, Quantity
from gui.widgets.prose import Prose
from tests.data_folders import write_data_folder
from tests.gui.whole_window import click, opened, small_preset

MARK = "⟦"
READ = ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "title")

# Names: of the program, its languages, the data, keys, methods, and what a person or a preset
# calls things.
NAMES = re.compile(
    r"DropScope|English|Language|MNIST|Affine|ReLU|BatchNorm|Dropout|No dropout|ratio|"
    r"Ctrl|Shift|Esc|Space|Home|End|Page|Tab|Enter|Return|Alt|Del|F\d+|[xW]|s"
)


class Marking(QTranslator):
    """Marks what it translates."""

    def isEmpty(self):
        return False

    def translate(self, context, source, disambiguation=None, n=-1):
        return f"{MARK}{source}"


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    """A window all of whose words are marked."""
    translator = Marking()
    # Qt holds a lock while a translator translates. Garbage collected meanwhile, as it may be in
    # Python code, must hold no other translator: its end waits for that lock, for ever.
    gc.disable()
    qapp.installTranslator(translator)
    window = opened(qtbot, small_preset(), write_data_folder(tmp_path / "MNIST"))
    yield window
    qapp.removeTranslator(translator)
    gc.enable()


def unmarked(window):
    """Return what can be read in the window now and was not translated."""
    return {text for text in texts(window) if MARK not in text and not is_name(text)}


def texts(window):
    for widget in window.findChildren(QWidget):
        typed = isinstance(widget, (QLineEdit, QAbstractSpinBox))
        if typed or is_preset(widget) or is_lesson(widget):
            continue
        for name in READ:
            value = getattr(widget, name, "")
            value = value() if callable(value) else value
            yield value if isinstance(value, str) else ""
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
    # Actions have words in both languages at once, by translators of their own.
    for menu in window.findChildren(QMenu):
        yield from (each.text() for each in menu.actions() if each.objectName() not in ACTIONS)


def is_preset(widget):
    """Whether its words are a preset's own, in both languages."""
    return "Preset" in type(widget).__name__ or "Preset" in type(widget.parentWidget()).__name__


def is_lesson(widget):
    """Whether its words are those of a lesson's file, of which there is one for each language."""
    return isinstance(widget, (ChoiceButton, Prose))


def is_name(text):
    return not re.search(r"[A-Za-z]", NAMES.sub("", text))


@pytest.mark.parametrize("chart", ["accuracy", "loss", "damage", "features", "confusion"])
def test_in_every_chart(window, qtbot, chart):
    click(qtbot, window.workspace.transport.step)
    qtbot.waitUntil(lambda: window._frame is not None and window._frame.step == 1)
    window.workspace.centre.plot.choose(chart)
    assert unmarked(window) == set()


@pytest.mark.parametrize("quantity", Quantity)
def test_in_every_look(window, qtbot, quantity):
    click(qtbot, window.workspace.transport.step)
    qtbot.waitUntil(lambda: window._frame is not None and window._frame.step == 1)
    strip = window.workspace.centre.strip
    strip.head.look_chosen.emit(Look(quantity))
    strip.choices.compare(True)
    assert unmarked(window) == set()
    strip.enlargement.enlarge(0, 0)
    assert unmarked(window) == set()


def test_in_what_is_said(window):
    window.workspace.introduce()
    window.say(RuntimeError("⟦"))
    window.workspace.pictures.draw()
    assert unmarked(window) == set()
    window.workspace.pictures.pad.close()
