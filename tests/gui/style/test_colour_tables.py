"""A colour of a tile means the same in every theme."""

from itertools import pairwise

from PySide6.QtGui import QColor

from gui.style.colour_tables import GRADIENT_STOPS, digit_table, gradient_table, magnitude_table
from gui.style.theme import DARK, LIGHT
from tests.gui.style.colour_vision import contrast


def names(table):
    """The colours of a table as "#RRGGBB"."""
    return [QColor(value).name().upper() for value in table]


def test_tables_are_full():
    """Every value of a byte has an opaque colour."""
    for table in (magnitude_table(), gradient_table(), digit_table(LIGHT.well)):
        assert len(table) == 256
        assert all(QColor.fromRgba(value).alpha() == 255 for value in table)


def test_magnitude_runs_from_blue_to_yellow():
    """Magnitude is viridis from index 80 to its end."""
    table = names(magnitude_table())
    assert (table[0], table[-1]) == ("#33638D", "#FDE725")


def test_stronger_signals_are_lighter():
    """Magnitude rises in lightness, so that it survives a grey print."""
    against_black = [contrast(colour, "#000000") for colour in names(magnitude_table())[::8]]
    assert all(weaker < stronger for weaker, stronger in pairwise(against_black))


def test_signals_stand_out_from_their_wells():
    """Even the weakest signal is seen on the dark field of both themes."""
    for theme in (LIGHT, DARK):
        assert contrast(names(magnitude_table())[0], theme.well) >= 2.5


def test_gradient_passes_its_stops():
    """The ends are the design's colours, and the middle is as dark as an empty cell."""
    table = names(gradient_table())
    assert (table[0], table[-1]) == (GRADIENT_STOPS[0], GRADIENT_STOPS[-1])
    for middle in (table[127], table[128]):
        assert contrast(middle, GRADIENT_STOPS[2]) < 1.1


def test_digits_run_from_the_well_to_white():
    """An image's background is the tile's."""
    for theme in (LIGHT, DARK):
        table = names(digit_table(theme.well))
        assert (table[0], table[-1]) == (theme.well, "#FFFFFF")
