"""Sprites and their layout."""

import numpy as np
from PySide6.QtGui import QColor

from gui.flow.cell_look import mask_looks
from gui.flow.cell_sprites import cell_sprites, lay_out
from gui.flow.unit_grid import UnitGrid
from gui.style.theme import LIGHT

TABLE = mask_looks(LIGHT)


def rgb(colour):
    return QColor(colour).rgb()


def test_a_cell_with_room_has_its_glyph_and_its_gap():
    """The x is in the middle of a dropped cell; right of and below a cell is the well."""
    dropped, kept, blank = cell_sprites(TABLE, 11, 1)
    assert dropped[5, 5] == rgb(LIGHT.dropped)
    assert kept[5, 5] == rgb(LIGHT.kept)
    for sprite in (dropped, kept):
        assert (sprite[-1] == rgb(LIGHT.well)).all()
        assert (sprite[:, -1] == rgb(LIGHT.well)).all()
    assert (blank == rgb(LIGHT.well)).all()


def test_a_small_cell_is_one_colour_that_tells_dropped_from_kept_and_blank():
    """Without a glyph its colour alone carries the state: three states, three colours."""
    sprites = cell_sprites(TABLE, 2, 0)
    assert [len(np.unique(sprite)) for sprite in sprites] == [1, 1, 1]
    assert len(np.unique(sprites)) == 3
    lightness = [QColor.fromRgb(int(sprite[0, 0])).lightness() for sprite in sprites]
    assert lightness[2] < lightness[0] < lightness[1]


def test_every_unit_is_laid_out_once_in_reading_order():
    """Each cell of the image is the sprite of its unit, and what is over is blank."""
    values = np.array([1, 0, 1, 1, 0, 0, 1], dtype=np.uint8)
    sprites = cell_sprites(TABLE, 8, 1)
    image = lay_out(values, UnitGrid(columns=3, rows=3, cell=8, gap=1), sprites)
    assert (image.width(), image.height()) == (27, 27)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(27, 27)
    cells = pixels.reshape(3, 9, 3, 9).swapaxes(1, 2).reshape(9, 9, 9)
    for cell, look in zip(cells, [*values, 2, 2], strict=True):
        assert (cell == sprites[look]).all()
