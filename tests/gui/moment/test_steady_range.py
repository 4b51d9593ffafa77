"""Ranges: robust, steady from frame to frame, the same for all that is on show."""

from dataclasses import replace

import numpy as np
import pytest

from gui.moment.look import Look, Quantity
from gui.moment.steady_range import SteadyRanges, readable_limit
from model.experiment import Experiment
from tests.gui.flow.flows import CONFIG, after, examined, twins

SIGNAL = Look(Quantity.SIGNAL)
GRADIENT = Look(Quantity.GRADIENT)


@pytest.fixture
def run(small_dataset):
    """A run after some steps."""
    return after(twins(small_dataset), 5).runs["dropout"]


def with_signals(run, *layers):
    """Return what is on show where the hidden layers have these signals."""
    signals = tuple(np.array(layer, dtype=np.float32) for layer in layers)
    return [(run, replace(run.watched, signals=signals, gradients=signals), None)]


@pytest.mark.parametrize(
    ("value", "limit"), [(0.31, 0.5), (0.5, 0.5), (1.01, 1.5), (7.2, 10), (0.0008, 0.001)]
)
def test_scales_end_in_short_numbers(value, limit):
    """The next of 1, 1.5, 2, 3, 5 and 7 times a power of ten."""
    assert readable_limit(value) == limit


@pytest.mark.parametrize("value", [0.0, 1e-40])
def test_there_is_a_scale_for_next_to_nothing(value):
    """Its inverse is finite, so that cells can be placed on it."""
    assert np.isfinite(np.float32(252 / readable_limit(value)))


def test_a_few_outliers_do_not_dim_all_others(run):
    """The end is a percentile of what fires."""
    values = [1.0] * 99 + [1000.0]
    assert SteadyRanges().of(with_signals(run, values), SIGNAL).signal == 1


def test_what_is_not_firing_does_not_count(run):
    """Nor does what is not a number."""
    values = [0.0] * 500 + [2.0] * 10 + [np.nan, np.inf]
    assert SteadyRanges().of(with_signals(run, values), SIGNAL).signal == 2


def test_all_layers_and_runs_share_the_scale(run):
    """The strongest of them sets it."""
    weak, strong = with_signals(run, [0.1] * 9), with_signals(run, [0.2] * 9, [4.0] * 9)
    assert SteadyRanges().of([*weak, *strong], SIGNAL).signal == 5


def test_it_stays_while_passes_differ_a_little(run):
    """The cells keep their colours, and the key its numbers."""
    ranges, random = SteadyRanges(), np.random.default_rng(1)
    ends = {
        ranges.of(with_signals(run, random.uniform(0.5, 1.1, 100)), SIGNAL).signal
        for _ in range(200)
    }
    assert len(ends) == 1


def test_it_follows_what_changes_for_good(run):
    """Upwards at once, downwards when that was so for a while."""
    ranges = SteadyRanges()
    assert ranges.of(with_signals(run, [1.0] * 9), SIGNAL).signal == 1
    assert ranges.of(with_signals(run, [9.0] * 9), SIGNAL).signal == 10
    for _ in range(20):
        assert ranges.of(with_signals(run, [0.5] * 9), SIGNAL).signal == 10
    for _ in range(200):
        end = ranges.of(with_signals(run, [0.5] * 9), SIGNAL).signal
    assert end < 3


def test_a_pass_that_stays_on_show_counts_once(run):
    """However often it is painted."""
    ranges = SteadyRanges()
    ranges.of(with_signals(run, [9.0] * 9), SIGNAL)
    still = with_signals(run, [0.5] * 9)
    assert {ranges.of(still, SIGNAL).signal for _ in range(300)} == {10}


def test_signals_and_gradients_have_a_scale_each(run):
    """A gradient's is symmetric, so that its sign does not matter."""
    shown = [
        (
            run,
            replace(
                run.watched,
                signals=(np.full(9, 3.0, np.float32),),
                gradients=(np.full(9, -0.02, np.float32),),
            ),
            None,
        )
    ]
    ranges = SteadyRanges().of(shown, GRADIENT)
    assert (ranges.signal, ranges.gradient) == (3, 0.02)


def test_whatever_is_looked_at_has_a_scale_of_its_own(run, small_dataset):
    """What a mistake blew up dims nothing else, and is found again as it was."""
    ranges = SteadyRanges()
    experiment = twins(small_dataset)
    experiment.frame()
    test_pass = examined(experiment).runs["dropout"]
    loud = replace(test_pass, signals=tuple(1000 * each for each in test_pass.signals))
    mistaken = ranges.of([(run, run.watched, loud)], replace(SIGNAL, test_pass=True))
    assert mistaken.signal > 100
    assert ranges.of(with_signals(run, [1.0] * 9), SIGNAL).signal == 1
    assert ranges.of(2 * with_signals(run, [0.25] * 9), SIGNAL).signal == 0.3
    assert ranges.of(with_signals(run, [1.0] * 9), SIGNAL).signal == 1
    assert ranges.of([(run, run.watched, loud)], replace(SIGNAL, test_pass=True)) == mistaken


def test_a_mini_batch_is_not_measured_by_its_sample(small_dataset):
    """Nor is the sample's scale another one after a look at the mini-batch."""
    experiment = twins(small_dataset)
    after(experiment, 5)
    run = experiment.frame(detail=True).runs["dropout"]
    loud = replace(run.mini_batch, signals=tuple(10 * each for each in run.mini_batch.signals))
    run = replace(run, mini_batch=loud)
    ranges = SteadyRanges()
    before = ranges.of([(run, run.watched, None)], SIGNAL)
    batch = ranges.of([(run, run.watched, None)], replace(SIGNAL, mini_batch=True))
    firing = np.concatenate([each[each > 0] for each in loud.signals])
    assert np.percentile(firing, 97) <= batch.signal < 2 * np.percentile(firing, 97)
    assert ranges.of([(run, run.watched, None)], SIGNAL) == before


def test_drop_rates_reach_three_deviations_to_both_sides(run):
    """Of what the ratios in force let expect."""
    ranges = SteadyRanges().of([(run, run.watched, None)], Look(Quantity.DROP_RATE))
    rate = run.drop_rates[0]
    low, high = ranges.rate
    assert low == pytest.approx(rate.expected - 3 * rate.deviation)
    assert high == pytest.approx(rate.expected + 3 * rate.deviation)
    assert not ranges.never_dropped


def test_layers_with_ratios_of_their_own_share_no_rates(small_dataset):
    """And of a layer that never dropped a unit it is told."""
    run = after(twins(small_dataset, dropout_ratio=(0.2, 0.5)), 3).runs["dropout"]
    look = Look(Quantity.DROP_RATE)
    assert SteadyRanges().of([(run, run.watched, None)], look).rate is None
    run = after(twins(small_dataset, dropout_ratio=(0.2, 0.0)), 3).runs["dropout"]
    assert SteadyRanges().of([(run, run.watched, None)], look).never_dropped
    run = after(twins(small_dataset), 3).runs["none"]
    assert SteadyRanges().of([(run, run.watched, None)], look).rate == (0, 0)


def test_two_runs_share_a_scale_of_drop_rates(small_dataset):
    """From 3 deviations below the lowest ratio to 3 above the highest, with both expected rates."""
    runs = {str(ratio): replace(CONFIG, dropout_ratio=ratio) for ratio in (0.0, 0.2, 0.5)}
    frame = after(Experiment(runs, small_dataset), 3)
    never, low, high = ((run, run.watched, None) for run in frame.runs.values())
    look = Look(Quantity.DROP_RATE)
    shared = SteadyRanges().of([high, low], look)
    alone = [SteadyRanges().of([run], look) for run in (low, high)]
    assert shared.rate == (alone[0].rate[0], alone[1].rate[1])
    assert shared.expected == pytest.approx((0.2, 0.5))
    assert [each.expected for each in alone] == [(), ()]
    beside_none = SteadyRanges().of([never, low], look)
    assert beside_none.rate == alone[0].rate
    assert beside_none.never_dropped
    assert beside_none.expected == ()
