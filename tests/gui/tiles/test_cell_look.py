"""The tables of looks."""

from itertools import pairwise

import pytest

from gui.style.theme import DARK, LIGHT
from gui.tiles.cell_look import (
    DROPPED,
    NOT_A_NUMBER,
    STEPS,
    ZERO,
    gradient_looks,
    mask_looks,
    pixel_looks,
    rate_looks,
    signal_looks,
)
from gui.tiles.cell_sprites import from_afar
from tests.gui.style.colour_vision import VISION, distance, lightness

NUMBERS = (signal_looks, gradient_looks, rate_looks)
TABLES = (mask_looks, pixel_looks, *NUMBERS)
THEMES = (LIGHT, DARK)


@pytest.mark.parametrize("make", TABLES)
def test_dropped_is_the_only_look_with_a_cross(make):
    """In every table an orange x means dropped, and nothing else does."""
    for theme in THEMES:
        looks = make(theme).looks
        assert looks[DROPPED].cross == theme.dropped
        assert [look.cross for look in looks[1:]] == [""] * (len(looks) - 1)


@pytest.mark.parametrize("make", TABLES)
def test_a_table_is_made_once_a_theme(make):
    """The tiles tell a new table by identity."""
    assert make(LIGHT) is make(LIGHT)
    assert make(LIGHT) is not make(DARK)


def test_pixels_go_from_the_well_to_white():
    """There are as many looks as indices, and white is white."""
    looks = pixel_looks(DARK).looks
    assert len(looks) == 256
    assert looks[255].colour == "#ffffff"


@pytest.mark.parametrize("make", NUMBERS)
def test_the_states_differ_in_their_glyph(make):
    """Dropped has an x, zero a dot in its own colour, a value none, not a number a dark dot."""
    for theme in THEMES:
        table = make(theme)
        assert table.looks[ZERO].dot == theme.zero_dot
        assert table.looks[ZERO].colour == theme.zero_cell
        assert table.looks[NOT_A_NUMBER].dot == theme.well
        assert len(table.scale) == STEPS
        assert not any(look.dot or look.cross for look in table.scale)
        assert len(table.looks) == NOT_A_NUMBER + 1


@pytest.mark.parametrize("make", NUMBERS[:2])
@pytest.mark.parametrize("vision", VISION)
def test_the_states_differ_in_colour_for_all_eyes(make, vision):
    """From afar, without any glyph, dropped, zero and every value are told apart."""
    for theme in THEMES:
        table = make(theme)
        dropped, zero = (from_afar(table.looks[index]) for index in (DROPPED, ZERO))
        assert distance(dropped, zero, vision) > 0.09
        for look in table.scale:
            assert distance(dropped, look.colour, vision) > 0.12
            assert distance(zero, look.colour, vision) > 0.15


@pytest.mark.parametrize("make", NUMBERS[:2])
def test_the_states_differ_without_any_colour(make):
    """In grey zero is darkest, then dropped, then every value."""
    for theme in THEMES:
        table = make(theme)
        levels = [
            lightness(from_afar(table.looks[ZERO])),
            lightness(from_afar(table.looks[DROPPED])),
            min(lightness(look.colour) for look in table.scale),
        ]
        assert all(lighter - darker > 0.07 for darker, lighter in pairwise(levels))


@pytest.mark.parametrize("make", NUMBERS)
def test_what_is_not_a_number_is_like_no_value(make):
    """Its colour is off every scale."""
    for theme in THEMES:
        table = make(theme)
        broken = table.looks[NOT_A_NUMBER].colour
        assert min(distance(broken, look.colour, "normal") for look in table.scale) > 0.15


@pytest.mark.parametrize("vision", VISION)
def test_kept_and_dropped_differ_from_afar(vision):
    """In a mask whose cells are too small for an x too."""
    for theme in THEMES:
        dropped, kept = (from_afar(look) for look in mask_looks(theme).looks)
        assert distance(dropped, kept, vision) > 0.3
        assert lightness(kept) - lightness(dropped) > 0.3
