"""LayerStage: the units of a layer, as they are looked at."""

from dataclasses import replace

import numpy as np
import pytest

from gui.flow.flow_track import FlowTrack
from gui.moment.look import Look, Quantity
from gui.style.theme import LIGHT
from gui.tiles.layer_picture import layer_picture
from tests.gui.flow.flows import after, moment_of, put_up, twins
from tests.gui.flow.tracks import show
from tests.gui.moment.stages import stage_at


@pytest.fixture
def track(qtbot):
    flow_track = FlowTrack()
    put_up(qtbot, flow_track, 952, flow_track.heightForWidth(952))
    return flow_track


def test_a_tile_shows_the_layer_picture_of_its_look(track, small_dataset):
    """Signal, gradient, drop rate and the whole mini-batch, with the words that go with them."""
    experiment = twins(small_dataset)
    after(experiment, 6)
    frame = experiment.frame(detail=True)
    looks = [Look(quantity) for quantity in Quantity] + [Look(Quantity.MASK, mini_batch=True)]
    for look in looks:
        moment = moment_of(small_dataset, frame, look=look)
        track.show_flow(moment)
        for layer, (stage, heatmap) in enumerate(
            zip(track._layer_stages, track.layers, strict=True)
        ):
            picture = layer_picture(moment, layer, LIGHT)
            assert heatmap.values.tolist() == picture.values.tolist()
            assert stage.detail.text == picture.details[0]
            assert heatmap.accessibleName() == picture.summary


def test_in_a_mini_batch_the_row_of_the_image_is_marked(track, small_dataset):
    """Where the mini-batch holds it."""
    experiment = twins(small_dataset)
    after(experiment, 6)
    frame = experiment.frame(detail=True)
    show(track, experiment, frame, look=Look(mini_batch=True))
    row = moment_of(small_dataset, frame).row
    assert row is not None
    assert [heatmap.marked_row for heatmap in track.layers] == [row, row]
    show(track, experiment, frame)
    assert [heatmap.marked_row for heatmap in track.layers] == [None, None]


def test_until_a_test_pass_is_known_there_is_nothing_to_see(track, small_dataset):
    """Never the training pass in its place."""
    experiment = twins(small_dataset)
    frame = after(experiment, 6)
    show(track, experiment, frame, look=Look(Quantity.SIGNAL, test_pass=True))
    assert all(heatmap.empty for heatmap in track.layers)
    assert track.output.empty
    assert track._output_stage.meter.number() == "–"


def test_one_pass_lights_the_tiles_one_by_one_and_comes_back(track, small_dataset):
    """Not reached: empty. On the way back those behind show the gradient, the others the signal."""
    experiment = twins(small_dataset, hidden_sizes=(9, 9, 9))
    frame = after(experiment, 6)

    def reached():
        return [index for index, stage in enumerate(track._stages()) if stage.reached]

    for layer in range(-1, 4):
        walk = stage_at(layer, backward=False)
        show(track, experiment, frame, look=Look(Quantity.SIGNAL), walk=walk)
        shown = [not heatmap.empty for heatmap in track.layers]
        assert shown == [place <= layer for place in range(3)]
        assert track.output.empty == (layer < 3)
        assert reached() == [layer + 1]
    for layer in (2, 1, 0):
        walk = stage_at(layer, backward=True)
        show(track, experiment, frame, look=Look(Quantity.GRADIENT), walk=walk)
        assert reached() == [layer + 1]
        assert not track.output.empty
        for place, heatmap in enumerate(track.layers):
            look = Look(Quantity.GRADIENT if place >= layer else Quantity.SIGNAL)
            moment = moment_of(small_dataset, frame, look=look)
            expected = layer_picture(moment, place, LIGHT)
            assert heatmap.values.tolist() == expected.values.tolist()
    show(track, experiment, frame)
    assert reached() == []


@pytest.mark.parametrize(
    ("width", "theme"),
    [(952, LIGHT), (1070, LIGHT), (1070, LIGHT.presenting()), (1550, LIGHT.presenting())],
)
def test_the_captions_are_readable_at_every_width(track, small_dataset, width, theme):
    """The widest layer's count is shown, if need be in fewer words, never cut."""
    experiment = twins(small_dataset)
    frame = after(experiment, 1)
    run = frame.runs["dropout"]
    config = replace(run.config, hidden_sizes=(2048,) * 6)
    watched = replace(run.watched, masks=(np.ones(2048, dtype=bool),) * 6)
    track.set_theme(theme)
    track.resize(width, track.heightForWidth(width))
    show(track, experiment, frame, run=replace(run, config=config), watched=watched)
    for stage in track._stages():
        assert "…" not in stage.title.shown_text + stage.detail.shown_text
