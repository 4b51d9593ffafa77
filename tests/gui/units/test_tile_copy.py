"""A tile as a picture."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from gui.style.theme import DARK, LIGHT
from gui.tiles.cell_look import mask_looks
from gui.tiles.heatmap import Heatmap
from gui.units.tile_copy import tile_picture
from tests.gui.flow.flows import put_up


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.presenting()])
def test_a_picture_shows_the_cells_at_twice_their_size(qtbot, theme):
    """Below them title and detail, whole; around them the colour of the card."""
    tile = Heatmap()
    put_up(qtbot, tile, 125, 125)
    tile.set_theme(theme)
    mask = np.random.default_rng(1).random(100) >= 0.4
    tile.show_cells(mask.view(np.uint8), mask_looks(theme))
    detail = "kept 60 / 100, and so long a line that it is wider than the tile is"
    picture = tile_picture(tile, "Hidden 2", [detail, "step 357"], theme)
    assert picture.devicePixelRatio() == 2
    assert picture.pixelColor(0, 0).name() == theme.surface.lower()
    grid = tile.grid(2)
    corner = 2 * 8 + (250 - grid.size[0]) // 2
    off = grid.cell // 5
    colours = [
        picture.pixelColor(corner + c * grid.pitch + off, corner + r * grid.pitch + off).name()
        for r in range(10)
        for c in range(10)
    ]
    assert [colour == theme.kept.lower() for colour in colours] == mask.tolist()
    ink = [
        x
        for x in range(picture.width())
        for y in range(2 * (8 + 125), picture.height())
        if picture.pixelColor(x, y).name() != theme.surface.lower()
    ]
    assert min(ink) >= 2 * 8 - 2
    assert 2 * (8 + 125) < max(ink) < picture.width() - 2 * 8


def test_a_picture_shows_nothing_of_the_moment(qtbot):
    """Neither the focus nor what is pointed at."""
    tile = Heatmap()
    put_up(qtbot, tile, 125, 125)
    tile.show_cells(np.ones(100, dtype=np.uint8), mask_looks(LIGHT))
    before = tile_picture(tile, "", (), LIGHT)
    tile.window().activateWindow()
    qtbot.waitUntil(tile.isActiveWindow)
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    tile.point_at(42)
    assert tile_picture(tile, "", (), LIGHT) == before
