"""The matrix of one run."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor

from gui.charts.confusion.confusion_matrix import ConfusionMatrix
from gui.style.theme import LIGHT
from tests.gui.flow.flows import put_up

COUNTS = np.array([[900, 0, 40], [0, 800, 0], [1, 0, 190]])


@pytest.fixture
def matrix(qtbot):
    matrix = ConfusionMatrix()
    matrix.set_theme(LIGHT)
    put_up(qtbot, matrix, 300, 160)
    matrix.show_counts(COUNTS, 40)
    return matrix


def colour_of(matrix, cell):
    """The colour at a corner of a cell, where no figure is."""
    image = matrix.grab().toImage()
    place = matrix.cell_box(cell).topLeft().toPoint() + QPoint(8, 3)
    return image.pixelColor(place)


def test_the_place_of_a_cell_leads_back_to_it(matrix):
    for cell in range(9):
        assert matrix.cell_at(matrix.cell_box(cell).center()) == cell
    assert matrix.cell_at(QPointF(1, 1)) is None


def test_mistakes_are_bright_and_right_answers_quiet(matrix):
    """However many right answers there are; and what never happens has no cell."""
    assert colour_of(matrix, 0) == QColor(LIGHT.zero_cell)
    assert colour_of(matrix, 1) == QColor(LIGHT.well)
    assert colour_of(matrix, 2).lightness() > 100
    assert colour_of(matrix, 6) != QColor(LIGHT.well)


@pytest.mark.parametrize("classes", [2, 5, 10, 47])
@pytest.mark.parametrize("size", [(90, 120), (300, 130), (700, 480)])
def test_all_cells_have_room(qtbot, classes, size):
    """Of any number of classes, where a cell can have three pixels."""
    matrix = ConfusionMatrix()
    put_up(qtbot, matrix, *size)
    matrix.show_counts(np.ones((classes, classes), dtype=int), 1)
    if size[0] >= 3 * classes + 20 and size[1] >= 3 * classes + 20:
        assert matrix.rect().toRectF().contains(matrix.grid().well())


def test_counts_are_written_only_where_all_of_them_fit(qtbot, matrix):
    wrong, right = matrix.fonts()
    assert wrong is not None
    assert right is not None
    matrix.show_counts(COUNTS * 1000, 40000)
    matrix.resize(120, 100)
    assert matrix.fonts() == (None, None)


def test_ten_classes_have_their_counts_in_the_smallest_window(qtbot):
    """Beside a second run, at 1024 x 700."""
    matrix = ConfusionMatrix()
    matrix.set_theme(LIGHT)
    assert matrix.shows_counts(10, 999, (632 - 2 * 6 - 8) / 2, 140)


def test_keys_point_and_enter_chooses(qtbot, matrix):
    matrix.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(matrix, key)
    assert matrix.pointed == 5
    with qtbot.waitSignal(matrix.cell_chosen) as chosen:
        qtbot.keyClick(matrix, Qt.Key.Key_Return)
    assert chosen.args == [5]


def test_enter_chooses_nothing_where_nothing_is_pointed_at(qtbot, matrix):
    with qtbot.assertNotEmitted(matrix.cell_chosen):
        qtbot.keyClick(matrix, Qt.Key.Key_Return)


def test_a_click_chooses_the_cell_under_it(qtbot, matrix):
    place = matrix.cell_box(2).center().toPoint()
    with qtbot.waitSignal(matrix.cell_chosen) as chosen:
        qtbot.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [2]


def test_the_menu_says_what_a_click_does(matrix):
    assert [deed.text for deed in matrix.deeds()] == ["Show these images"]


def test_a_diverged_run_has_an_empty_field(matrix):
    matrix.show_counts(np.zeros((3, 3), dtype=int), 1)
    assert matrix.empty
    matrix.mark(twin=4, chosen=4)
    assert not matrix.grab().isNull()
