"""The key."""

from PySide6.QtGui import QColor

from gui.flow.mask_key import MaskKey
from gui.style.theme import DARK, LIGHT


def test_the_key_shows_both_states_in_the_colours_of_the_tiles(qtbot):
    """Kept left, dropped right of it, in either theme."""
    key = MaskKey()
    qtbot.addWidget(key)
    for theme in (LIGHT, DARK):
        key.set_theme(theme)
        key.resize(key.sizeHint())
        picture = key.grab().toImage()
        middle = picture.height() // 2
        row = [picture.pixelColor(x, middle) for x in range(picture.width())]
        assert QColor(theme.kept) in row
        assert QColor(theme.dropped) in row
        assert row.index(QColor(theme.kept)) < row.index(QColor(theme.dropped))


def test_the_key_is_read_aloud(qtbot):
    """It has an accessible name."""
    key = MaskKey()
    qtbot.addWidget(key)
    assert "dropped" in key.accessibleName()
