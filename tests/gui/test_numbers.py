"""Numbers are written alike everywhere: 1,000 and 0.75."""

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.charts.chart_switch import ACCURACY
from gui.charts.charts import CHARTS
from gui.moment.look import Look, Quantity
from tests.data_folders import write_data_folder
from tests.gui.text_room import painted_texts
from tests.gui.whole_window import opened, press, small_preset

BARE = re.compile(r"(?<![\d.,])\d{4,}")  # from a thousand up, and no decimals
READ = ("text", "full_text", "accessibleName")


@pytest.fixture
def window(qtbot, tmp_path):
    """A window whose steps and epochs have come beyond a thousand, at rest."""
    preset = small_preset(epochs=100_000, batch_size=20)
    window = opened(qtbot, preset, write_data_folder(tmp_path / "MNIST"))
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window._frame.epoch > 1000, timeout=60_000)
    press(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window._playing)
    return window


def read(window):
    """Return all that can be seen or heard."""
    for widget in window.findChildren(QWidget):
        for name in READ if widget.isVisible() else ():
            value = getattr(widget, name, "")
            yield str(value() if callable(value) else value)
    yield from painted_texts(window)


def bare(window):
    """Return what holds a number without commas."""
    return {text for text in read(window) if BARE.search(text)}


def test_in_every_chart(window):
    for chart in (ACCURACY, *(kind.name for kind in CHARTS)):
        window.workspace.centre.plot.choose(chart)
        window.workspace.centre.upper_card()
        assert bare(window) == set()


def test_in_every_look(window, qtbot):
    strip = window.workspace.centre.strip
    for quantity, test_pass in product(Quantity, (False, True)):
        strip.choices.choose_look(Look(quantity, test_pass=test_pass))
        qtbot.waitUntil(lambda: not strip.moment.awaits_answer)
        assert bare(window) == set()
        strip.enlargement.enlarge(0, 0)
        assert bare(window) == set()
        strip.enlargement.shrink()
