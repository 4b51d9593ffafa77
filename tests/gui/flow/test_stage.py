"""One stop of the flow."""

from dataclasses import replace
from itertools import pairwise

from gui.flow.stage import ALL_LINES, GAP, Lines, Stage
from gui.style.theme import LIGHT
from gui.tiles.heatmap import Heatmap
from tests.gui.flow.flows import after, moment_of, put_up, twins


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


def test_texts_keep_off_those_of_the_next_stage(qtbot):
    """Side by side they would else read as one."""
    stage = Stage(Heatmap())
    put_up(qtbot, stage, 137, 180)
    assert stage.title.geometry().right() < 137 - 8
    assert stage.detail.geometry().right() < 137 - 8


def test_the_last_stage_needs_no_room_for_an_arrow(qtbot):
    """Its tile is as wide as itself."""
    stage = Stage(Heatmap(), leads_on=False)
    put_up(qtbot, stage, 137, 180)
    assert stage.tile.width() == 137


def test_the_tile_is_read_aloud_with_its_summary(qtbot, small_dataset):
    """Of two runs on show with whose it is, and of the past with when that was."""
    stage = Stage(Heatmap())
    qtbot.addWidget(stage)
    experiment = twins(small_dataset)
    now = moment_of(small_dataset, after(experiment, 5))
    stage.tell(now, "Hidden 2, kept 79 of 100")
    assert stage.tile.accessibleName() == "Hidden 2, kept 79 of 100"
    stage.tell(replace(now, compared=True), "Hidden 2, kept 79 of 100")
    assert stage.tile.accessibleName() == "dropout, Hidden 2, kept 79 of 100"
    past = moment_of(small_dataset, experiment.past_frame(3))
    stage.tell(past, "Hidden 2, kept 81 of 100")
    assert stage.tile.accessibleName() == "step 3, past, Hidden 2, kept 81 of 100"


def test_fewer_lines_leave_more_room_for_the_tile(qtbot):
    """What is not shown takes none, and its text is known all the same."""
    stage = Stage(Heatmap())
    put_up(qtbot, stage, 137, 180)
    stage.show_texts(["Hidden 2"], ["79 / 100"])
    heights = []
    for lines in (ALL_LINES, Lines(title=False), Lines(title=False, detail=False)):
        stage.set_lines(lines)
        heights.append(stage.tile.height())
        assert stage.tile.height() + stage.text_height() == stage.height()
        assert (stage.title.isVisible(), stage.detail.isVisible()) == (lines.title, lines.detail)
    assert heights == sorted(set(heights))
    assert stage.title.text == "Hidden 2"


def test_the_stage_that_one_pass_has_reached_is_framed(qtbot):
    """In ink, set off from the dark tile."""
    stage = Stage(Heatmap())
    put_up(qtbot, stage, 137, 180)
    assert not stage.reached
    plain = stage.grab().toImage()
    stage.set_reached(True)
    image = stage.grab().toImage()
    assert stage.reached
    assert image.pixelColor(0, 50).name() == LIGHT.ink.lower()
    assert image.pixelColor(2, 50).name() == LIGHT.surface.lower()
    stage.set_reached(False)
    assert stage.grab().toImage() == plain
