"""The tables of looks."""

from gui.flow.cell_look import DROPPED, mask_looks, pixel_looks
from gui.style.theme import DARK, LIGHT


def test_dropped_is_the_only_look_with_a_cross():
    """In every table an orange x means dropped, and nothing else does."""
    for theme in (LIGHT, DARK):
        for table in (mask_looks(theme), pixel_looks(theme)):
            assert table.looks[DROPPED].cross == theme.dropped
            assert [look.cross for look in table.looks[1:]] == [""] * (len(table.looks) - 1)


def test_a_table_is_made_once_a_theme():
    """The tiles tell a new table by identity."""
    assert mask_looks(LIGHT) is mask_looks(LIGHT)
    assert mask_looks(LIGHT) is not mask_looks(DARK)


def test_pixels_go_from_the_well_to_white():
    """There are as many looks as indices, and white is white."""
    looks = pixel_looks(DARK).looks
    assert len(looks) == 256
    assert looks[255].colour == "#ffffff"
