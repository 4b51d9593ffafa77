"""What the tiles show while one pass is walked through part by part."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor

from gui.flow.flow_track import FlowTrack
from gui.moment.look import Look, Quantity
from gui.moment.look_limits import possible_look
from gui.moment.walk_stage import Part, halfway
from gui.tiles.cell_look import DROPPED, ZERO
from tests.gui.flow.flows import after, examined, moment_of, put_up, twins
from tests.gui.moment.stages import stage_at

SIZES = (9, 30, 9)
BEFORE_ACTIVATION = (Part.AFFINE, Part.NORM)


@pytest.fixture
def track(qtbot):
    flow_track = FlowTrack()
    put_up(qtbot, flow_track, 952, flow_track.heightForWidth(952))
    return flow_track


def moment_at(dataset, frame, *, backward, layer, part, units=()):
    stage = stage_at(layer, backward=backward, part=part, units=units)
    return moment_of(dataset, frame, look=possible_look(Look(), walk=stage), walk=stage)


@pytest.fixture
def frame(small_dataset):
    return after(twins(small_dataset, hidden_sizes=SIZES), 6)


def test_a_tile_is_empty_until_the_activation(track, small_dataset, frame):
    """Sums are not signals yet."""
    for part in Part:
        track.show_flow(moment_at(small_dataset, frame, backward=False, layer=1, part=part))
        empty = [heatmap.empty for heatmap in track.layers]
        assert empty == [False, part in BEFORE_ACTIVATION, True]


def test_behind_the_activation_nothing_is_dropped_yet(track, small_dataset, frame):
    """Dropout puts the x there, and changes no other unit."""
    watched = frame.runs["dropout"].watched
    track.show_flow(moment_at(small_dataset, frame, backward=False, layer=1, part=Part.ACTIVATION))
    before = track.layers[1].values
    assert ((before == ZERO) == (watched.activations[1] == 0)).all()
    assert DROPPED not in before
    firing = np.count_nonzero(watched.activations[1])
    assert track._layer_stages[1].detail.text == f"{firing} of 30 firing"
    track.show_flow(moment_at(small_dataset, frame, backward=False, layer=1, part=Part.DROPOUT))
    behind, mask = track.layers[1].values, watched.masks[1]
    assert ((behind == DROPPED) == ~mask).all()
    assert (behind[mask] == before[mask]).all()
    assert f"{np.count_nonzero(mask)}" in track._layer_stages[1].detail.text


def test_the_gradient_stops_exactly_where_the_signal_stopped(track, small_dataset, frame):
    """At the same x; the silent units stop it a part later."""
    watched = frame.runs["dropout"].watched
    mask, active = watched.masks[1], watched.activations[1] > 0
    track.show_flow(moment_at(small_dataset, frame, backward=False, layer=1, part=Part.DROPOUT))
    signal = track.layers[1].values
    track.show_flow(moment_at(small_dataset, frame, backward=True, layer=1, part=Part.DROPOUT))
    gradient = track.layers[1].values
    assert ((gradient == DROPPED) == (signal == DROPPED)).all()
    assert ((gradient == ZERO) == (mask & (watched.signal_gradients[1] == 0))).all()
    for part in (Part.ACTIVATION, Part.NORM, Part.AFFINE, None):
        track.show_flow(moment_at(small_dataset, frame, backward=True, layer=1, part=part))
        stopped = track.layers[1].values
        assert ((stopped == DROPPED) == ~mask).all()
        assert ((stopped == ZERO) == (mask & ~active)).all()
        passing = mask & active
        assert (stopped[passing] == gradient[passing]).all()


def test_the_other_tiles_show_what_has_come_and_what_is_left(track, small_dataset, frame):
    """Behind the gradient the signal stays until it comes."""
    for layer in range(3):
        moment = moment_at(small_dataset, frame, backward=True, layer=layer, part=Part.DROPOUT)
        track.show_flow(moment)
        looks = [moment.layer_look(stage.layer).quantity for stage in track._layer_stages]
        assert looks == [
            Quantity.GRADIENT if place >= layer else Quantity.SIGNAL for place in range(3)
        ]
        assert not any(heatmap.empty for heatmap in track.layers)


def test_the_answer_comes_with_the_loss(track, small_dataset, frame):
    """Not with the logits; and it stays on the way back."""
    answers = []
    for backward, part in ((False, Part.AFFINE), (False, Part.LOSS), (True, Part.AFFINE)):
        track.show_flow(moment_at(small_dataset, frame, backward=backward, layer=3, part=part))
        answers.append(not track.output.empty)
        assert track._output_stage.reached
    assert answers == [False, True, True]


@pytest.mark.parametrize("scaling", ["textbook", "inverted"])
def test_halfway_a_layer_holds_what_its_part_puts_out(small_dataset, scaling):
    """Before the mask the activations; behind it on the way back what went through."""
    frame = after(twins(small_dataset, scaling=scaling), 6)
    run = frame.runs["dropout"]
    watched, factor = run.watched, np.float32(1 if scaling == "textbook" else 1 / 0.6)
    there = halfway(watched, stage_at(0, backward=False, part=Part.ACTIVATION), 0)
    assert (there.signals[0] == watched.activations[0]).all()
    assert there.masks[0].all()
    back = halfway(watched, stage_at(0, backward=True, part=Part.DROPOUT), 0)
    expected = watched.signal_gradients[0] * watched.masks[0] * factor
    assert back.gradients[0] == pytest.approx(expected)
    # ReLU then lets through what it let through in training.
    assert back.gradients[0] * (watched.activations[0] > 0) == pytest.approx(watched.gradients[0])
    assert halfway(watched, stage_at(0, backward=True, part=Part.DROPOUT), 1) is watched
    assert halfway(watched, stage_at(0, backward=False, part=Part.DROPOUT), 0) is watched


def test_a_test_pass_is_walked_through(track, small_dataset):
    """Empty until the signal comes, before the scale and behind it; the answer comes last."""
    experiment = twins(small_dataset, hidden_sizes=SIZES)
    after(experiment, 6)
    test_pass = examined(experiment, 3).runs["dropout"]
    for part, factor in ((Part.AFFINE, None), (Part.ACTIVATION, 1), (Part.DROPOUT, 0.6)):
        stage = stage_at(1, backward=False, part=part)
        look = possible_look(Look(test_pass=True), walk=stage)
        moment = moment_of(
            small_dataset,
            experiment.frame(),
            look=look,
            walk=stage,
            test_pass=test_pass,
            image_index=3,
        )
        track.show_flow(moment)
        assert track.layers[1].empty == (factor is None)
        assert track.layers[2].empty
        assert track.output.empty
        assert not track._layer_stages[1].meter.isVisible()
        if factor is not None:
            held = moment.halfway(1).test_pass.signals[1]
            np.testing.assert_allclose(held, factor * test_pass.activations[1], rtol=1e-6)
            assert ((track.layers[1].values == ZERO) == (held == 0)).all()
    answered = stage_at(3, backward=False, part=Part.SOFTMAX)
    track.show_flow(replace(moment, walk=answered))
    assert (track.output.probabilities == test_pass.probabilities).all()


def test_a_diverged_network_can_be_walked_through(track, small_dataset, frame):
    """What is not a number is shown so, and dropped units as dropped."""
    run = frame.runs["dropout"]
    broken = tuple(np.full_like(each, np.inf) for each in run.watched.signal_gradients)
    watched = replace(run.watched, signal_gradients=broken)
    stage = stage_at(1, backward=True, part=Part.DROPOUT)
    look = possible_look(Look(), walk=stage)
    track.show_flow(moment_of(small_dataset, frame, watched=watched, look=look, walk=stage))
    assert ((track.layers[1].values == DROPPED) == ~watched.masks[1]).all()


def test_the_unit_that_is_told_about_is_ringed(track, small_dataset, frame):
    """In every tile that the signal has come to, wherever the tile is laid out."""
    track.show_flow(
        moment_at(
            small_dataset, frame, backward=False, layer=1, part=Part.DROPOUT, units=(4, 12, 3)
        )
    )
    boxes = [stage.told_box for stage in track._layer_stages]
    assert boxes == [track.layers[0].cell_box(4), track.layers[1].cell_box(12), None]
    stage = track._layer_stages[0]
    box = boxes[0].toRect()
    assert not stage.reached
    ringed = stage.grab().toImage()
    assert ringed.pixelColor(box.center().x(), box.top()) == QColor("white")
    track.resize(1400, track.heightForWidth(1400))
    assert stage.told_box == track.layers[0].cell_box(4)
    assert stage.told_box != boxes[0]
    track.show_flow(moment_of(small_dataset, frame))
    assert all(stage.told_box is None for stage in track._layer_stages)


def test_a_layer_without_that_unit_has_no_ring(track, small_dataset, frame):
    """Side by side the runs may differ in their layers."""
    track.show_flow(
        moment_at(small_dataset, frame, backward=False, layer=2, part=Part.DROPOUT, units=(20,))
    )
    assert [stage.told_box for stage in track._layer_stages] == [None] * 3
