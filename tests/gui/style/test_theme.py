"""The themes are readable and tell runs apart."""

from dataclasses import FrozenInstanceError, fields
from itertools import combinations
from typing import get_args

import pytest
from PySide6.QtGui import QColor

from gui.style.theme import DARK, LIGHT, PRESENTER_MINIMUM, SizeName
from tests.gui.style.colour_vision import VISION, contrast, distance

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)

# As the design's table of tokens states them, against the surface.
STATED_CONTRAST = {
    "light": {"ink": 16.3, "ink2": 7.8, "ink3": 5.4, "border": 3.8, "error": 8.8},
    "dark": {"ink": 14.6, "ink2": 9.0, "ink3": 6.1, "border": 3.6, "error": 8.6},
}


@THEMES
def test_tokens_have_the_stated_contrast(theme):
    """Each text token stands out from the surface as the design says."""
    for token, stated in STATED_CONTRAST[theme.name].items():
        assert contrast(getattr(theme, token), theme.surface) == pytest.approx(stated, abs=0.06)


@THEMES
@pytest.mark.parametrize("ground", ["canvas", "surface", "sunken"])
def test_text_is_readable_on_every_ground(theme, ground):
    """Text of any strength reaches 4.5 wherever it stands."""
    for token in ("ink", "ink2", "ink3", "error"):
        assert contrast(getattr(theme, token), getattr(theme, ground)) >= 4.5


@THEMES
def test_text_in_controls_is_readable(theme):
    """So does the text of segments, of filled buttons and of a selection."""
    assert contrast(theme.ink2, theme.segment) >= 4.5
    assert contrast(theme.ink, theme.selected) >= 4.5
    assert contrast(theme.ink2, theme.hover) >= 4.5
    assert contrast(theme.surface, theme.ink) >= 4.5


@THEMES
def test_the_focus_ring_of_filled_buttons_stands_out(theme):
    """The border colour, their ring, reaches 3 on both its sides."""
    assert contrast(theme.border, theme.ink) >= 3
    assert contrast(theme.border, theme.surface) >= 3


@THEMES
def test_run_colours_are_readable(theme):
    """The colour of every run can be used for text."""
    assert all(contrast(colour, theme.surface) >= 4.5 for colour in theme.run_colours)


@THEMES
@pytest.mark.parametrize("vision", [each for each in VISION if each != "tritanopia"])
def test_run_colours_differ_for_every_eye(theme, vision):
    """Any two runs can be told apart, with any colour vision that is not very rare.

    Six readable colours that differ for tritanopes too would be nearly black: there marks tell.
    """
    for first, second in combinations(theme.run_colours, 2):
        assert distance(first, second, vision) >= 0.11, (first, second)


@THEMES
@pytest.mark.parametrize("vision", VISION)
def test_the_twin_runs_differ_for_every_eye(theme, vision):
    """With and without dropout are told apart by every eye."""
    without, with_dropout, *_ = theme.run_colours
    assert distance(without, with_dropout, vision) >= 0.11


@THEMES
def test_run_colours_repeat_past_the_last(theme):
    """There is a colour for every run index."""
    assert theme.run_colour(0) == QColor(theme.run_colours[0])
    assert theme.run_colour(len(theme.run_colours)) == theme.run_colour(0)
    assert theme.gap_colour(1).alpha() == theme.gap_alpha


@THEMES
def test_the_dark_field_is_dark_in_both_themes(theme):
    """Crosses, kept units and dots stand out from their wells."""
    for token in ("dropped", "kept", "zero_dot"):
        assert contrast(getattr(theme, token), theme.well) >= 4.5
    assert contrast(theme.zero_dot, theme.zero_cell) >= 3


def test_a_theme_cannot_be_changed():
    """A theme is a value."""
    with pytest.raises(FrozenInstanceError):
        LIGHT.ink = "#000000"


def test_presenting_enlarges_and_keeps_colours():
    """Presenter mode enlarges all text past its minimum and touches no colour."""
    large = LIGHT.presenting()
    for size in get_args(SizeName):
        assert getattr(large, size) >= max(getattr(LIGHT, size) * 1.4, PRESENTER_MINIMUM)
        assert large.font(size).pixelSize() == getattr(large, size)
    for field in fields(LIGHT):
        if field.type is str:
            assert getattr(large, field.name) == getattr(LIGHT, field.name)
    assert (large.is_presenting, LIGHT.is_presenting) == (True, False)


def test_presenting_verdict_and_epoch_stand_out():
    """Beside text that is otherwise alike in size."""
    large = LIGHT.presenting()
    assert large.verdict > large.body
    assert large.display > 1.3 * large.heading
    assert (LIGHT.verdict, LIGHT.display) == (LIGHT.body, LIGHT.heading)
