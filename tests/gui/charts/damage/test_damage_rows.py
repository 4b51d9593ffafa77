"""DamageRows: what is painted of every run's damage."""

import pytest
from PySide6.QtGui import QColor

from gui.charts.damage.damage_line import DamageLine
from gui.charts.damage.damage_rows import DamageRows
from gui.style.theme import DARK, LIGHT

TWO = (
    DamageLine("No dropout", 0, 0.75, (0.5, 0.6, 0.7)),
    DamageLine("Dropout 0.20", 1, 0.77, (0.76, 0.765, 0.77)),
)


@pytest.fixture
def rows(qtbot):
    rows = DamageRows()
    qtbot.addWidget(rows)
    rows.resize(600, 120)
    rows.show_lines(TWO)
    return rows


def inked(rows, index, theme=LIGHT):
    """Columns with the pure colour of that run."""
    image, colour = rows.grab().toImage(), theme.run_colour(index).rgb()
    return {
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixel(x, y) == colour
    }


def test_every_run_is_told_in_words(rows):
    words = rows.accessibleDescription()
    assert "No dropout, 0.750 → 0.600, −15.0 points, from 0.500 to 0.700" in words
    assert "Dropout 0.20, 0.770 → 0.765" in words


def test_the_line_reaches_from_before_to_the_median(rows):
    """So a larger loss is a longer line."""
    field = {x for x in inked(rows, 0) if 160 < x < 400}
    other = {x for x in inked(rows, 1) if 160 < x < 400}
    assert max(field) - min(field) > 3 * (max(other) - min(other))
    assert max(field) < max(other)  # 0.75 is left of 0.77


@pytest.mark.parametrize("size", [(430, 88), (430, 44), (1300, 440)])
@pytest.mark.parametrize("count", [1, 2, 6])
def test_at_every_size_every_run_is_painted(rows, size, count):
    rows.resize(*size)
    rows.show_lines([DamageLine(f"Run {run}", run, 0.8, (0.7,)) for run in range(count)])
    for run in range(count):
        assert inked(rows, run)


def test_nothing_known_yet_is_no_scale(rows):
    """A line of dashes, and no gridlines that would say otherwise."""
    hairline = QColor(LIGHT.hairline).rgb()

    def has_grid():
        image = rows.grab().toImage()
        return any(image.pixel(x, 3) == hairline for x in range(image.width()))

    assert has_grid()
    rows.show_lines([DamageLine("No dropout", 0), DamageLine("Dropout", 1)])
    assert not has_grid()
    assert inked(rows, 0)


def test_a_network_that_is_no_number_is_painted_without_accuracies(rows):
    rows.show_lines([DamageLine("Diverged", 0, float("nan"), (float("nan"),) * 30)])
    assert inked(rows, 0)
    assert "–" in rows.accessibleDescription()


def test_the_dark_theme_has_its_own_colours(rows):
    rows.set_theme(DARK)
    assert inked(rows, 1, DARK)
    assert not inked(rows, 1, LIGHT)
