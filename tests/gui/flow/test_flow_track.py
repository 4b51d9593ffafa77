"""FlowTrack: the stages side by side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui.flow.flow_track import FlowTrack
from gui.units.unit_numbers import OUTPUT, SAMPLE
from gui.units.unit_table import tile_table
from tests.gui.flow.flows import after, moment_of, put_up, twins
from tests.gui.flow.tracks import details, show
from tests.gui.moment.stages import stage_at


@pytest.fixture
def track(qtbot):
    flow_track = FlowTrack()
    put_up(qtbot, flow_track, 952, flow_track.heightForWidth(952))
    return flow_track


def test_the_tiles_hold_the_arrays_of_the_frame(track, small_dataset):
    """Every mask, the pixels that input dropout left out, the probabilities; and the counts."""
    experiment = twins(small_dataset, input_dropout_ratio=0.3)
    for steps in (1, 3):
        watched = show(track, experiment, after(experiment, steps))
        for heatmap, mask in zip(track.layers, watched.masks, strict=True):
            assert (heatmap.values == mask).all()
        assert ((track.sample.values == 0) == ~watched.input_mask).all()
        assert (track.output.probabilities == watched.probabilities).all()
        assert details(track) == [f"kept {mask.sum()} / {mask.size}" for mask in watched.masks]


def test_without_a_pass_the_wells_are_empty_and_stand_where_they_stood(track, small_dataset):
    """The first Frame moves nothing."""
    experiment = twins(small_dataset)
    show(track, experiment, experiment.frame(), image=0)
    assert all(heatmap.empty for heatmap in track.layers)
    assert track.output.empty
    assert not track.sample.empty
    assert details(track) == ["kept – / 9", "kept – / 30"]
    places = [stage.geometry() for stage in track._stages()]
    show(track, experiment, after(experiment, 1))
    assert [stage.geometry() for stage in track._stages()] == places
    assert not any(heatmap.empty for heatmap in track.layers)


@pytest.mark.parametrize("width", [952, 1070, 1550])
@pytest.mark.parametrize("layers", range(1, 13))
def test_any_number_of_layers_is_laid_out_side_by_side(track, small_dataset, width, layers):
    """Tiles in order, never over each other; the output keeps its least width, and ends the row.

    They are square unless there are few layers: those share what an output would leave empty.
    """
    experiment = twins(small_dataset, hidden_sizes=(5,) * layers)
    track.resize(width, track.heightForWidth(width))
    show(track, experiment, experiment.frame(), image=0)
    assert len(track.layers) == layers
    tiles = [track.sample, *track.layers]
    side = track.sample.width()
    assert {tile.height() for tile in tiles} == {side}
    (layer_width,) = {tile.width() for tile in track.layers}
    assert layer_width > side if layers <= 3 else layer_width == side
    lefts = [stage.x() for stage in track._layer_stages]
    assert lefts == [index * track._layer_stages[0].width() for index in range(layers)]
    assert track.scroll_area.x() == track._sample_stage.width()
    assert track.scroll_area.geometry().right() < track._output_stage.x()
    assert track.output.width() >= 136
    assert width - 12 <= track._output_stage.geometry().right() + 1 <= width
    if layers <= 6:
        assert not track.scroll_bar.isVisible()


def test_twelve_layers_scroll_by_keyboard_and_nothing_is_cut_off(track, small_dataset):
    """Sample and output stay; the last layer comes into view."""
    experiment = twins(small_dataset, hidden_sizes=(5,) * 12)
    show(track, experiment, experiment.frame(), image=0)
    bar = track.scroll_bar
    assert bar.isVisible()
    assert bar.focusPolicy() & Qt.FocusPolicy.TabFocus
    output_place = track.output.mapTo(track, track.output.rect().topLeft())
    last = track._layer_stages[-1]
    viewport = track.scroll_area.viewport()
    assert last.mapTo(viewport, last.rect().topRight()).x() > viewport.width()
    for _ in range(12):
        QTest.keyClick(bar, Qt.Key.Key_Right)
    assert last.mapTo(viewport, last.rect().topRight()).x() < viewport.width()
    assert track.output.mapTo(track, track.output.rect().topLeft()) == output_place
    assert viewport.height() >= last.height()


def test_a_layer_out_of_sight_comes_into_view_with_the_focus(track, qtbot, small_dataset):
    """Sample, layers from left to right, scroll bar, output: in this order Tab reaches them."""
    experiment = twins(small_dataset, hidden_sizes=(5,) * 12)
    show(track, experiment, after(experiment, 1))
    track.window().activateWindow()
    qtbot.waitUntil(track.isActiveWindow)
    track.sample.setFocus(Qt.FocusReason.TabFocusReason)
    viewport = track.scroll_area.viewport()
    for tile in (*track.layers, track.scroll_bar, track.output):
        QTest.keyClick(track.window().focusWidget(), Qt.Key.Key_Tab)
        assert track.window().focusWidget() is tile
        if tile in track.layers:
            left = tile.mapTo(viewport, tile.rect().topLeft()).x()
            assert 0 <= left <= viewport.width() - tile.width()


def test_a_tile_says_what_is_pointed_at(track, qtbot, small_dataset):
    """The layer, or that it is the sample or the output, with the cell."""
    experiment = twins(small_dataset)
    show(track, experiment, after(experiment, 1))
    for place in (SAMPLE, 0, 1, OUTPUT):
        with qtbot.waitSignal(track.unit_pointed) as pointed:
            track.tile(place).point_at(3)
        assert pointed.args == [place, 3]


def test_tiles_are_copied_as_picture_and_as_table(track, small_dataset):
    """Of the moment on show."""
    experiment = twins(small_dataset)
    show(track, experiment, after(experiment, 2))
    moment = moment_of(small_dataset, experiment.frame())
    for place in (SAMPLE, 1, OUTPUT):
        track.tile(place).copy_table()
        assert QGuiApplication.clipboard().text() == tile_table(moment, place)
        track.tile(place).copy_picture()
        picture = QGuiApplication.clipboard().image()
        assert picture.width() >= 2 * track.tile(place).width()


def test_tiles_stay_as_large_when_layers_are_taken_away(track, small_dataset):
    """Up to six layers the card's height and its tiles are the same."""
    sides = set()
    for layers in (1, 6, 2, 12, 3):
        experiment = twins(small_dataset, hidden_sizes=(5,) * layers)
        show(track, experiment, experiment.frame(), image=0)
        sides.add(track.sample.width())
    assert sides == {95}


def test_the_layer_to_which_one_pass_has_come_is_in_sight(track, qtbot, small_dataset):
    """There and back, however many layers there are."""
    experiment = twins(small_dataset, hidden_sizes=(5,) * 12)
    frame = after(experiment, 1)
    for backward, layer in ((False, 0), (False, 11), (True, 10), (True, 0)):
        show(track, experiment, frame, walk=stage_at(layer, backward=backward))
        stage = track._layer_stages[layer]
        window = track.scroll_area.viewport()
        left = stage.mapTo(window, stage.rect().topLeft()).x()
        assert left >= 0
        assert left + stage.tile.width() <= window.width()


def test_the_output_of_a_shallow_network_is_no_wider_than_three_tiles(track, small_dataset):
    """Ten bars are to read as one answer; of a deep one it takes what the tiles leave."""
    for layers, widest in ((1, True), (6, False)):
        experiment = twins(small_dataset, hidden_sizes=(9,) * layers)
        show(track, experiment, after(experiment, 1))
        capped = track.output.width() == 3 * track.sample.width()
        assert capped == widest
        assert widest or track._output_stage.geometry().right() == track.rect().right()
