"""How often each unit was dropped, against plain counting."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.drop_rates import DropCounter
from model.experiment import Experiment
from tests.model.tiny import tiny_config, tiny_dataset, twins

PASSES = st.lists(
    st.tuples(st.integers(1, 9), st.sampled_from([0.0, 0.1, 0.5, 0.99])), min_size=1, max_size=12
)


def masks_of(passes, units, seed):
    """Return random masks, (batch, units), for batches and ratios."""
    rng = np.random.default_rng(seed)
    return [rng.random((batch, units), dtype=np.float32) >= ratio for batch, ratio in passes]


@given(passes=PASSES, units=st.integers(1, 6), seed=st.integers(0, 1000))
def test_counts_what_was_dropped(passes, units, seed):
    """Of each unit over all samples, whatever the batches and ratios."""
    counter, masks = DropCounter(units), masks_of(passes, units, seed)
    for mask, (_, ratio) in zip(masks, passes, strict=True):
        counter.count(mask, ratio)
    rate, samples = counter.rate(), np.concatenate(masks)
    assert rate.samples == len(samples)
    np.testing.assert_array_equal(rate.dropped, (~samples).sum(axis=0))
    np.testing.assert_allclose(rate.rates, (~samples).mean(axis=0), rtol=1e-12)


@given(passes=PASSES)
def test_expectation_follows_the_ratios_that_were_in_force(passes):
    """The mean ratio of the samples, and the deviation of a mean of so many independent draws."""
    counter = DropCounter(2)
    for mask, (_, ratio) in zip(masks_of(passes, 2, 0), passes, strict=True):
        counter.count(mask, ratio)
    ratios = np.repeat([ratio for _, ratio in passes], [batch for batch, _ in passes])
    rate = counter.rate()
    assert rate.expected == pytest.approx(ratios.mean(), rel=1e-12, abs=1e-15)
    deviation = np.sqrt((ratios * (1 - ratios)).sum()) / len(ratios)
    assert rate.deviation == pytest.approx(deviation, rel=1e-12, abs=1e-15)


def test_deviation_of_one_ratio_is_the_binomial_one():
    """sqrt(p (1 - p) / n)."""
    counter = DropCounter(3)
    for mask in masks_of([(50, 0.2)] * 8, 3, 1):
        counter.count(mask, 0.2)
    assert counter.rate().deviation == pytest.approx(np.sqrt(0.2 * 0.8 / 400))


def test_before_the_first_pass_there_is_no_rate():
    """Not a number, and no warning."""
    rate = DropCounter(4).rate()
    assert rate.samples == 0
    assert np.isnan(rate.rates).all()
    assert rate.rates.shape == (4,)


def test_ratio_0_drops_nothing():
    """Exactly, and nothing else is expected."""
    counter = DropCounter(4)
    counter.count(np.ones((70_000, 4), dtype=bool), 0.0)
    rate = counter.rate()
    assert rate.rates.tolist() == [0, 0, 0, 0]
    assert (rate.samples, rate.expected, rate.deviation) == (70_000, 0, 0)


def test_counts_any_batch():
    """More samples than a small integer can count."""
    counter = DropCounter(2)
    mask = np.zeros((70_000, 2), dtype=bool)
    mask[:, 1] = True
    for _ in range(2):
        counter.count(mask, 0.5)
    assert counter.rate().dropped.tolist() == [140_000, 0]


def test_what_was_handed_out_never_changes():
    """Views hold on to it, and cannot write to it."""
    counter = DropCounter(2)
    counter.count(np.zeros((3, 2), dtype=bool), 0.5)
    rate = counter.rate()
    counter.count(np.zeros((3, 2), dtype=bool), 0.5)
    assert rate.dropped.tolist() == [3, 3]
    assert rate.samples == 3
    assert not rate.dropped.flags.writeable


@pytest.mark.parametrize("batch_size", [1, 8])
def test_a_frame_tells_what_its_masks_add_up_to(batch_size):
    """Of every run and layer, over live changes of the ratio."""
    experiment = Experiment(twins(batch_size=batch_size, epochs=2), tiny_dataset())
    for run in experiment.frame().runs.values():
        assert [rate.samples for rate in run.drop_rates] == [0, 0]
    ratios = {"none": (0.0, 0.0), "dropout": (0.3, 0.3)}
    dropped = {name: [np.zeros(9, int), np.zeros(7, int)] for name in ratios}
    expected = {name: np.zeros(2) for name in ratios}
    for step in range(1, 11):
        next(experiment)
        frame = experiment.frame(detail=True)
        assert list(frame.runs) == list(ratios)
        for name, run in frame.runs.items():
            expected[name] += batch_size * np.array(ratios[name])
            assert len(run.drop_rates) == 2
            for layer, rate in enumerate(run.drop_rates):
                dropped[name][layer] += (~run.mini_batch.masks[layer]).sum(axis=0)
                np.testing.assert_array_equal(rate.dropped, dropped[name][layer])
                assert rate.samples == step * batch_size
                assert rate.expected == pytest.approx(expected[name][layer] / rate.samples)
        if step == 4:
            ratios["dropout"] = (0.9, 0.1)
            experiment.set_dropout_ratio("dropout", ratios["dropout"])
        if step == 6:
            ratios["none"] = (0.5, 0.5)
            experiment.set_dropout_ratio("none", 0.5)


def test_rates_lie_around_what_is_expected():
    """All of many units within five deviations, after a change of the ratio too."""
    config = tiny_config(hidden_sizes=(300, 200), epochs=50)
    experiment = Experiment({"a": config}, tiny_dataset())
    for frame in experiment:
        if frame.step == 100:
            experiment.set_dropout_ratio("a", 0.8)
    for rate in experiment.frame().runs["a"].drop_rates:
        assert rate.samples == 2000
        assert rate.expected == pytest.approx((100 * 0.3 + 150 * 0.8) / 250)
        away = np.abs(rate.rates - rate.expected) / rate.deviation
        assert away.max() < 5
        assert away.mean() == pytest.approx(np.sqrt(2 / np.pi), rel=0.2)  # as of a normal variable
