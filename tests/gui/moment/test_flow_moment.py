"""FlowMoment: what follows from all that a track shows."""

from dataclasses import replace

import numpy as np

from gui.moment.look import Look, Quantity
from tests.gui.flow.flows import after, examined, moment_of, twins
from tests.gui.moment.stages import stage_at

SIGNAL, GRADIENT = Look(Quantity.SIGNAL), Look(Quantity.GRADIENT)


def test_without_one_pass_it_is_the_moments_look(small_dataset):
    """For every layer."""
    moment = moment_of(small_dataset, after(twins(small_dataset), 1), look=GRADIENT)
    assert [moment.layer_look(layer) for layer in (0, 1)] == [GRADIENT, GRADIENT]


def test_one_pass_lights_layers_up_there_and_back(small_dataset):
    """First the signal, from the left; then the gradient, from the right."""
    moment = moment_of(small_dataset, after(twins(small_dataset), 1), look=SIGNAL)

    def looks(*, backward, layer):
        walk = stage_at(layer, backward=backward)
        return [replace(moment, walk=walk).layer_look(each) for each in (0, 1)]

    assert looks(backward=False, layer=-1) == [None, None]
    assert looks(backward=False, layer=0) == [SIGNAL, None]
    assert looks(backward=False, layer=2) == [SIGNAL, SIGNAL]
    assert looks(backward=True, layer=1) == [SIGNAL, GRADIENT]
    assert looks(backward=True, layer=0) == [GRADIENT, GRADIENT]


def test_of_an_image_that_is_twice_in_the_mini_batch_it_is_the_row_on_show(small_dataset):
    """While the mini-batch is followed its first one, else the last, as for a mask."""
    experiment = twins(small_dataset, batch_size=100)
    frame = after(experiment, 1)
    first = int(frame.batch_indices[0])
    rows = np.flatnonzero(frame.batch_indices == first)
    assert len(rows) > 1
    assert moment_of(small_dataset, frame).row == 0
    experiment.watch(first)
    assert moment_of(small_dataset, experiment.frame()).row == rows[-1]
    assert moment_of(small_dataset, frame, watched=None, image_index=first).row == rows[-1]


def test_the_pass_on_show_follows_from_the_look(small_dataset):
    """That of the layers may be the mini-batch's; that of pixels and answer is the image's."""
    experiment = twins(small_dataset)
    after(experiment, 3)
    frame, test_pass = experiment.frame(detail=True), examined(experiment).runs["dropout"]
    run = frame.runs["dropout"]
    for look, of_layers, of_sample in (
        (Look(), run.watched, run.watched),
        (Look(mini_batch=True), run.mini_batch, run.watched),
        (Look(test_pass=True), test_pass, test_pass),
    ):
        moment = moment_of(small_dataset, frame, look=look, test_pass=test_pass)
        assert moment.shown is of_layers
        assert moment.shown_of_sample is of_sample


def test_a_row_that_is_alone_is_not_framed(small_dataset):
    """There are no others to tell it from."""
    for batch_size in (1, 10):
        frame = after(twins(small_dataset, batch_size=batch_size), 3)
        moment = moment_of(small_dataset, frame, look=Look(mini_batch=True))
        assert moment.row == 0
        assert moment.framed_row == (None if batch_size == 1 else 0)
