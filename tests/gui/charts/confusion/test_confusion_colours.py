"""The colours of the cells."""

import numpy as np
import pytest

from gui.charts.confusion.confusion_colours import loud, luminance, quiet
from gui.style.theme import DARK, LIGHT


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_figures_can_be_read_on_every_cell(theme):
    """At 4 to 1, of whatever count."""
    pairs = [loud(share, theme) for share in np.linspace(0.001, 1, 100)]
    for fill, ink in [*pairs, quiet(theme)]:
        low, high = sorted([luminance(fill), luminance(ink)])
        assert (high + 0.05) / (low + 0.05) >= 4


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_more_mistakes_are_brighter(theme):
    levels = [luminance(loud(share, theme)[0]) for share in (0.001, 0.01, 0.1, 0.3, 1)]
    assert levels == sorted(levels)
    assert levels[-1] > 10 * luminance(quiet(theme)[0])
