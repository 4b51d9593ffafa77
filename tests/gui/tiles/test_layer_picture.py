"""What one tile shows of a layer."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.moment.look import Look, Quantity
from gui.moment.steady_range import SteadyRanges, rate_scale
from gui.style.theme import LIGHT
from gui.tiles.cell_look import DROPPED, KEPT, NOT_A_NUMBER, ZERO, mask_looks, signal_looks
from gui.tiles.cell_values import gradient_values, rate_values, signal_values
from gui.tiles.layer_picture import layer_picture
from model.experiment import Experiment
from model.probes.test_pass_probe import Mistake
from tests.gui.flow.flows import CONFIG, after, examined, moment_of, twins
from tests.model.tiny import tiny_dataset

SIGNAL, GRADIENT = Look(Quantity.SIGNAL), Look(Quantity.GRADIENT)


def picture_of(moment, layer=1, order=None):
    return layer_picture(moment, layer, LIGHT, order)


def test_a_mask_is_shown_as_it_trained_the_network(small_dataset):
    """Dropped or kept, a cell a unit."""
    moment = moment_of(small_dataset, after(twins(small_dataset), 3))
    for layer in (0, 1):
        picture, mask = picture_of(moment, layer), moment.watched.masks[layer]
        assert picture.values.tolist() == [KEPT if kept else DROPPED for kept in mask]
        assert (picture.table, picture.columns) == (mask_looks(LIGHT), None)
        kept, signals = np.count_nonzero(mask), moment.watched.signals[layer]
        firing, strongest = np.count_nonzero(signals), signals.argmax() + 1
        assert picture.summary == (
            f"Hidden {layer + 1}, kept {kept} of {len(mask)}, {firing} firing,"
            f" strongest unit {strongest}"
        )


def test_of_a_past_mask_no_more_is_told_than_is_known(small_dataset):
    """Which units fired is not kept."""
    experiment = twins(small_dataset)
    after(experiment, 5)
    moment = moment_of(small_dataset, experiment.past_frame(3))
    mask = moment.watched.masks[0]
    kept = np.count_nonzero(mask)
    assert picture_of(moment, 0).summary == f"Hidden 1, kept {kept} of {len(mask)}"


def test_signals_and_gradients_are_shown_on_the_ranges_of_the_moment(small_dataset):
    """And told by their count and the strongest unit."""
    frame = after(twins(small_dataset), 3)
    for look, values_of in ((SIGNAL, signal_values), (GRADIENT, gradient_values)):
        moment = moment_of(small_dataset, frame, look=look)
        watched, ranges = moment.watched, moment.ranges
        signal = look is SIGNAL
        numbers = watched.signals[1] if signal else watched.gradients[1]
        limit = ranges.signal if signal else ranges.gradient
        picture = picture_of(moment)
        expected = values_of(numbers, watched.masks[1], limit)
        assert picture.values.tolist() == expected.tolist()
        assert picture.count.active == np.count_nonzero(numbers)
        strongest = int(np.abs(numbers).argmax())
        assert picture.count.strongest == (strongest,)
        assert picture.count.largest == numbers[strongest]
        assert picture.summary.endswith(f"strongest unit {strongest + 1}")


def test_a_mini_batch_has_a_row_a_sample(small_dataset):
    """In the order asked for; the strongest one is named by its place in training."""
    experiment = twins(small_dataset)
    after(experiment, 3)
    look = Look(Quantity.SIGNAL, mini_batch=True)
    moment = moment_of(small_dataset, experiment.frame(detail=True), look=look)
    batch, order = moment.run.mini_batch, np.arange(10)[::-1]
    expected = signal_values(batch.signals[1], batch.masks[1], moment.ranges.signal)
    plain, turned = picture_of(moment), picture_of(moment, order=order)
    assert (plain.columns, plain.table) == (30, signal_looks(LIGHT))
    assert plain.values.reshape(10, 30).tolist() == expected.tolist()
    assert turned.values.reshape(10, 30).tolist() == expected[::-1].tolist()
    assert turned.summary == plain.summary
    assert turned.count.strongest == plain.count.strongest


def test_there_is_no_picture_of_what_is_not_known(small_dataset):
    """Before the first step, without a mini-batch or a test pass, of numbers of the past."""
    experiment = twins(small_dataset)
    start = experiment.frame()
    for look in (Look(), SIGNAL, Look(Quantity.DROP_RATE), Look(mini_batch=True)):
        assert picture_of(moment_of(small_dataset, start, look=look)) is None
    frame = after(experiment, 5)
    for look in (Look(mini_batch=True), Look(test_pass=True)):
        assert picture_of(moment_of(small_dataset, frame, look=look)) is None
    past = experiment.past_frame(2)
    assert picture_of(moment_of(small_dataset, past)) is not None
    for look in (SIGNAL, GRADIENT, Look(Quantity.DROP_RATE)):
        assert picture_of(moment_of(small_dataset, past, look=look)) is None
    test_pass = examined(experiment).runs["dropout"]
    no_gradient = Look(Quantity.GRADIENT, test_pass=True)
    assert (
        picture_of(moment_of(small_dataset, frame, look=no_gradient, test_pass=test_pass)) is None
    )


def test_drop_rates_are_shown_on_the_scale_of_their_layer(small_dataset):
    """Whatever image is watched."""
    frame = after(twins(small_dataset, epochs=99), 50)
    moment = moment_of(small_dataset, frame, look=Look(Quantity.DROP_RATE), watched=None)
    picture, rate = picture_of(moment), moment.run.drop_rates[1]
    assert picture.values.tolist() == rate_values(rate, rate_scale(rate)).tolist()
    assert picture.count is None


def test_side_by_side_a_colour_is_the_same_drop_rate_in_both_runs(small_dataset):
    """Whatever ratios they have."""
    config = replace(CONFIG, epochs=99)
    runs = {str(ratio): replace(config, dropout_ratio=ratio) for ratio in (0.2, 0.5)}
    frame = after(Experiment(runs, small_dataset), 50)
    look, ranges = Look(Quantity.DROP_RATE), SteadyRanges()
    scale = ranges.of([(run, run.watched, None) for run in frame.runs.values()], look)
    pictures = {
        name: picture_of(moment_of(small_dataset, frame, name, look=look, ranges=scale))
        for name in frame.runs
    }
    for name, run in frame.runs.items():
        expected = rate_values(run.drop_rates[1], scale.rate)
        assert pictures[name].values.tolist() == expected.tolist()
    assert pictures["0.2"].values.max() < pictures["0.5"].values.min()


@pytest.mark.parametrize("mistake", [None, *Mistake])
def test_a_test_pass_shows_all_units_unless_dropout_was_left_on(small_dataset, mistake):
    """With the factor; a forgotten one is called so."""
    experiment = twins(small_dataset)
    frame = after(experiment, 5)
    test_pass = examined(experiment, 0, mistake).runs["dropout"]
    look = Look(test_pass=True, mistake=mistake)
    picture = picture_of(moment_of(small_dataset, frame, look=look, test_pass=test_pass))
    left_on = mistake is Mistake.LEAVE_DROPOUT_ON
    assert (DROPPED in picture.values) == left_on
    assert picture.scaling.all_on != left_on
    assert picture.scaling.forgotten == (mistake is Mistake.FORGET_SCALING)
    expected = {None: "all on, × 0.60", Mistake.FORGET_SCALING: "all on, not scaled"}
    if not left_on:
        assert picture.details[0] == expected[mistake]


def test_what_is_not_a_number_is_neither_firing_nor_zero(small_dataset):
    """And has no strongest unit."""
    frame = after(twins(small_dataset), 3)
    watched = frame.runs["dropout"].watched
    broken = np.array(watched.signals[1])
    place = int(np.flatnonzero(watched.masks[1])[0])
    broken[place] = np.nan
    watched = replace(watched, signals=(watched.signals[0], broken))
    picture = picture_of(moment_of(small_dataset, frame, watched=watched, look=SIGNAL))
    assert picture.values[place] == NOT_A_NUMBER
    assert (picture.count.not_numbers, picture.count.strongest) == (1, ())
    assert "1 not a number" in picture.summary


@given(seed=st.integers(0, 2**32 - 1), ratio=st.floats(0.05, 0.9), steps=st.integers(1, 4))
def test_the_gradient_stops_exactly_where_the_signal_stopped(seed, ratio, steps):
    """In any network, sample and layer: a cell is dropped, or zero, in both pictures or in none.

    A signal can end in a layer behind that drops everything, so a firing unit may get none back.
    """
    dataset = tiny_dataset()
    experiment = twins(dataset, seed=seed, dropout_ratio=ratio)
    frame = after(experiment, steps)
    for layer in (0, 1):
        there = picture_of(moment_of(dataset, frame, look=SIGNAL), layer).values
        back = picture_of(moment_of(dataset, frame, look=GRADIENT), layer).values
        assert ((there == DROPPED) == (back == DROPPED)).all()
        assert (back[there == ZERO] == ZERO).all()
