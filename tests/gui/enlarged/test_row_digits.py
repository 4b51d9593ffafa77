"""The digits that rows carry."""

import pytest
from PySide6.QtGui import QColor

from gui.enlarged.row_digits import RowDigits
from gui.enlarged.row_order import BatchRows
from gui.enlarged.row_window import RowWindow
from gui.style.theme import DARK, LIGHT
from tests.gui.flow.flows import after, twins

WINDOW = RowWindow(first=2, count=6, top=3, pitch=20, height=18)


@pytest.fixture
def digits(qtbot, small_dataset):
    column = RowDigits()
    qtbot.addWidget(column)
    column.resize(column.width_for(small_dataset.class_count, WINDOW.height), 130)
    return column


def rows_of(dataset, step=1, *, by_label=False):
    frame = after(twins(dataset, epochs=9), step)
    return BatchRows.of(frame, dataset, by_label=by_label)


def row_picture(column, row):
    top = round(column.window_shown.top_of(row))
    return column.grab().toImage().copy(0, top, column.width(), round(WINDOW.height))


def test_every_row_in_sight_carries_the_image_of_its_sample(digits, small_dataset):
    """The same image has the same picture in any row, other images have other ones."""
    rows = rows_of(small_dataset)
    digits.show_rows(small_dataset, rows, None)
    digits.show_window(WINDOW)
    before = {int(rows.images[row]): row_picture(digits, row) for row in WINDOW.rows}
    assert len({bytes(image.constBits()) for image in before.values()}) == len(before)
    ordered = rows_of(small_dataset, by_label=True)
    digits.show_rows(small_dataset, ordered, None)
    compared = 0
    for row in WINDOW.rows:
        if (image := int(ordered.images[row])) in before and row not in ordered.groups:
            assert row_picture(digits, row) == before[image]
            compared += 1
    assert compared > 0


def test_the_framed_row_is_framed(digits, small_dataset):
    """With a bolder label; no other row looks any different for it."""
    rows = rows_of(small_dataset)
    digits.show_rows(small_dataset, rows, None)
    digits.show_window(WINDOW)
    before = [row_picture(digits, row) for row in WINDOW.rows]
    digits.show_rows(small_dataset, rows, 4)
    changed = [
        row_picture(digits, row) != old for row, old in zip(WINDOW.rows, before, strict=True)
    ]
    assert changed == [row == 4 for row in WINDOW.rows]


def test_a_line_stands_between_two_labels(digits, small_dataset):
    """Only where rows are sorted, and not above the first row in sight."""
    rows = rows_of(small_dataset, by_label=True)
    for theme in (LIGHT, DARK):
        digits.set_theme(theme)
        digits.show_rows(small_dataset, rows, None)
        digits.show_window(WINDOW)
        picture = digits.grab().toImage()
        lined = [
            row
            for row in WINDOW.rows
            if picture.pixelColor(0, round(WINDOW.line_above(row) - 0.5)) == QColor(theme.border)
        ]
        assert lined == [row for row in rows.groups if row in WINDOW.rows[1:]]


def test_a_least_row_has_room_for_its_label(digits):
    """Presenting, too."""
    for theme in (LIGHT, LIGHT.presenting()):
        digits.set_theme(theme)
        assert digits.least_row() > theme.caption
