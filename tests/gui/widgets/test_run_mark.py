"""RunMark: six runs, told apart without colours."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from gui.style.theme import LIGHT
from gui.widgets.run_mark import RunMark, RunSwatch


def drawn(outline, index, size):
    image = QImage(16, 16, QImage.Format.Format_Grayscale8)
    image.fill(255)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = RunMark(outline, index, size)
        mark.paint(painter, [QPointF(8, 8)], QColor("black"), QColor("white"))
    return [image.pixelColor(x, y).value() for x in range(16) for y in range(16)]


@pytest.mark.parametrize("outline", ["circle", "square"])
def test_every_run_has_its_own_notch(outline):
    """In grey, at the size of a marker, any two runs differ in many pixels."""
    for one, other in combinations(range(6), 2):
        pairs = zip(drawn(outline, one, 8), drawn(outline, other, 8), strict=True)
        assert sum(abs(a - b) for a, b in pairs) > 5 * 255


def test_a_swatch_has_its_runs_colour(qtbot):
    """It shows the colour of its run, and that of another theme when told."""
    swatch = RunSwatch(0)
    qtbot.addWidget(swatch)
    swatch.resize(swatch.sizeHint())
    middle = swatch.rect().center()
    assert swatch.grab().toImage().pixelColor(middle) == LIGHT.run_colour(0)
    bigger = LIGHT.presenting()
    swatch.set_theme(bigger)
    assert swatch.sizeHint().height() > swatch.height()
