"""The probabilities."""

from itertools import takewhile

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gui.style.theme import LIGHT
from gui.tiles.output_bars import OutputBars

AXIS = QColor(LIGHT.border)


def bars(qtbot, width=140):
    output = OutputBars()
    qtbot.addWidget(output)
    output.resize(width, 125)
    return output


def heights(output, colour):
    """How many pixels of this colour stand on the axis in each column."""
    picture = output.grab().toImage()
    floor = next(
        y
        for y in reversed(range(picture.height()))
        if picture.pixelColor(6, y) == picture.pixelColor(picture.width() - 7, y) == AXIS
    )

    def height(x):
        rows = range(floor - 1, 0, -1)
        return sum(1 for _ in takewhile(lambda y: picture.pixelColor(x, y) == QColor(colour), rows))

    return [height(x) for x in range(picture.width())]


def test_the_answer_is_the_most_probable_class(qtbot):
    """It has the colour of its run."""
    output = bars(qtbot)
    probabilities = np.array([0.1, 0.2, 0.6, 0.1])
    output.show_probabilities(probabilities, label=1, run_index=1)
    assert output.answer == 2
    assert max(heights(output, LIGHT.run_colours[1])) > 20
    assert max(heights(output, LIGHT.run_colours[0])) == 0


def test_bars_are_as_high_as_the_probabilities(qtbot):
    """Twice as probable is twice as high."""
    output = bars(qtbot)
    output.show_probabilities(np.array([0.25, 0.5, 0.25]), label=1, run_index=0)
    answer, others = heights(output, LIGHT.run_colours[0]), heights(output, LIGHT.border)
    assert max(answer) == pytest.approx(2 * max(others), abs=3)


def test_a_diverged_network_has_no_answer(qtbot):
    """Not-a-number is not taken for class 0."""
    output = bars(qtbot)
    output.show_probabilities(np.full(10, np.nan), label=1, run_index=0)
    assert output.answer is None
    output.grab()


@pytest.mark.parametrize("classes", [2, 10, 26, 47])
def test_any_number_of_classes_is_painted(qtbot, classes):
    """Every class has a bar of its own."""
    output = bars(qtbot)
    probabilities = np.full(classes, 1 / classes)
    output.show_probabilities(probabilities, label=classes - 1, run_index=0)
    assert output.answer == 0
    assert output.probabilities is probabilities
    painted = np.array(heights(output, LIGHT.border)[5:-5]) > 0
    assert np.count_nonzero(np.diff(painted.astype(int)) == 1) == classes - 1


def test_nothing_to_show_is_an_empty_field(qtbot):
    """No answer, no bars."""
    output = bars(qtbot)
    output.show_probabilities(np.array([0.4, 0.6]), label=0, run_index=0)
    output.show_nothing()
    assert output.empty
    assert output.answer is None
    picture = output.grab().toImage()
    colours = {picture.pixel(x, y) for x in range(140) for y in range(125)}
    assert LIGHT.run_colour(0).rgb() not in colours
