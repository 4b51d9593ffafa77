"""SampleStage: the image, with the pixels that were dropped."""

import pytest

from gui.flow.flow_track import FlowTrack
from gui.moment.look import Look, Quantity
from gui.tiles.cell_look import DROPPED
from model.probes.test_pass_probe import Mistake
from tests.gui.flow.flows import after, examined, put_up, twins
from tests.gui.flow.tracks import show


@pytest.fixture
def track(qtbot):
    flow_track = FlowTrack()
    put_up(qtbot, flow_track, 952, flow_track.heightForWidth(952))
    return flow_track


def test_the_sample_of_a_test_pass_has_all_its_pixels(track, small_dataset):
    """Input dropout acts in training only."""
    experiment = twins(small_dataset, input_dropout_ratio=0.5)
    frame = after(experiment, 2)
    watched = show(track, experiment, frame)
    assert (track.sample.values == 0).sum() == (~watched.input_mask).sum() > 0
    show(track, experiment, frame, look=Look(test_pass=True))
    assert 0 not in track.sample.values


def test_a_test_pass_with_dropout_left_on_shows_the_pixels_that_it_dropped(track, small_dataset):
    """They are part of the mistake."""
    experiment = twins(small_dataset, input_dropout_ratio=0.5)
    frame = after(experiment, 3)
    mistake = Mistake.LEAVE_DROPOUT_ON
    test_pass = examined(experiment, mistake=mistake).runs["dropout"]
    look = Look(Quantity.SIGNAL, test_pass=True, mistake=mistake)
    show(track, experiment, frame, look=look, test_pass=test_pass, image_index=0)
    assert ((track.sample.values == DROPPED) == ~test_pass.input_mask).all()
    assert not test_pass.input_mask.all()
