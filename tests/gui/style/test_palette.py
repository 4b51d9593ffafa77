"""The palette of a theme."""

import pytest
from PySide6.QtGui import QPalette

from gui.style.palette import palette
from gui.style.theme import DARK, LIGHT
from tests.gui.style.colour_vision import contrast

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


@THEMES
def test_the_palette_has_every_role(theme):
    """No role of the palette is left to the platform."""
    dressed = palette(theme)
    for role in QPalette.ColorRole:
        if role not in (QPalette.ColorRole.NColorRoles, QPalette.ColorRole.NoRole):
            assert dressed.isBrushSet(QPalette.ColorGroup.Active, role), role


@THEMES
def test_disabled_text_looks_disabled(theme):
    """Disabled text is weaker than the weakest text that can be used."""
    text = palette(theme).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert contrast(text.name(), theme.surface) < contrast(theme.ink3, theme.surface)
