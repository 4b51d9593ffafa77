"""A colour of a tile means the same in every theme."""

from itertools import pairwise

from PySide6.QtGui import QColor

from gui.style.colour_tables import (
    GRADIENT_STOPS,
    digit_table,
    gradient_table,
    magnitude_table,
    rate_table,
)
from gui.style.theme import DARK, LIGHT
from tests.gui.style.colour_vision import contrast, lightness


def names(table):
    """The colours of a table as "#RRGGBB"."""
    return [QColor(value).name().upper() for value in table]


def test_tables_are_full():
    """Every value of a byte has an opaque colour."""
    for table in (magnitude_table(), gradient_table(), rate_table(), digit_table(LIGHT.well)):
        assert len(table) == 256
        assert all(QColor.fromRgba(value).alpha() == 255 for value in table)


def test_magnitude_runs_from_blue_to_yellow():
    """Magnitude is viridis from index 80 to its end."""
    table = names(magnitude_table())
    assert (table[0], table[-1]) == ("#33638D", "#FDE725")


def test_stronger_signals_and_higher_rates_are_lighter():
    """Both scales rise in lightness, so that they survive a grey print."""
    for table in (magnitude_table(), rate_table()):
        assert_rising(names(table)[::8])


def assert_rising(colours):
    levels = [lightness(colour) for colour in colours]
    assert all(weaker < stronger for weaker, stronger in pairwise(levels))


def test_signals_stand_out_from_their_wells():
    """Even the weakest signal is seen on the dark field of both themes."""
    for theme in (LIGHT, DARK):
        assert contrast(names(magnitude_table())[0], theme.well) >= 2.5


def test_gradients_grow_lighter_from_the_middle_to_both_ends():
    """The ends are the design's colours; blue is negative, yellow positive."""
    table = names(gradient_table())
    assert (table[0], table[-1]) == (GRADIENT_STOPS[0], GRADIENT_STOPS[-1])
    assert_rising(table[127::-8])
    assert_rising(table[128::8])
    for negative, positive in zip(table[:128], table[:127:-1], strict=True):
        assert QColor(negative).blue() > QColor(negative).red()
        assert QColor(positive).blue() < QColor(positive).red()


def test_the_weakest_gradient_is_not_as_dark_as_none():
    """Both halves begin clear of the cell of a unit whose gradient is zero."""
    table = names(gradient_table())
    for theme in (LIGHT, DARK):
        for colour in table[127:129]:
            assert contrast(colour, theme.zero_cell) >= 1.5


def test_a_table_has_as_many_steps_as_asked_for():
    """With the same ends."""
    for make in (magnitude_table, gradient_table, rate_table):
        assert len(make(10)) == 10
        assert (make(10)[0], make(10)[-1]) == (make()[0], make()[-1])


def test_digits_run_from_the_well_to_white():
    """An image's background is the tile's."""
    for theme in (LIGHT, DARK):
        table = names(digit_table(theme.well))
        assert (table[0], table[-1]) == (theme.well, "#FFFFFF")
