"""One stop of the flow."""

from itertools import pairwise

from gui.flow.heatmap import Heatmap
from gui.flow.stage import GAP, Stage
from gui.style.theme import LIGHT
from tests.gui.flow.flows import put_up


def test_tile_and_texts_share_the_room_without_overlap(qtbot):
    """Whatever the size of the type; the arrow has its gap."""
    stage = Stage(Heatmap())
    put_up(qtbot, stage, 137, 180)
    for theme in (LIGHT, LIGHT.presenting()):
        stage.set_theme(theme)
        boxes = [part.geometry() for part in (stage.tile, stage.title, stage.detail)]
        for above, below in pairwise(boxes):
            assert above.bottom() < below.top()
        assert boxes[-1].bottom() < stage.height()
        assert stage.tile.width() == stage.width() - GAP


def test_the_last_stage_needs_no_room_for_an_arrow(qtbot):
    """Its tile is as wide as itself."""
    stage = Stage(Heatmap(), leads_on=False)
    put_up(qtbot, stage, 137, 180)
    assert stage.tile.width() == 137


def test_the_tile_is_read_aloud_with_its_texts(qtbot):
    """Title and detail, in full."""
    stage = Stage(Heatmap())
    put_up(qtbot, stage, 137, 180)
    stage.show_texts(["Hidden 2"], ["kept 79 / 100", "79 / 100"])
    assert stage.tile.accessibleName() == "Hidden 2: kept 79 / 100"
