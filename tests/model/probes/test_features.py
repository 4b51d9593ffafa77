"""Histograms and shares, against counting one by one."""

import numpy as np
import pytest

from model.config import ConfigError
from model.experiment import Experiment
from model.probes import features
from model.probes.features import BINS, FeaturesProbe
from tests.model.probes.kinds import DATASET, KINDS, ask, trained
from tests.model.probes.slow import slow_pass
from tests.model.tiny import PIXELS, TEST_SIZE, drive, run_to_end, tiny_config, twins


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(tuple(kind.values())))
def test_counts_and_shares_are_those_of_the_activations(kind):
    """Of the first test images, before Dropout."""
    experiment = trained(**kind)
    report = ask(experiment, FeaturesProbe(20))
    assert (report.step, report.images) == (7, 20)
    for name, found in report.runs.items():
        slow = slow_pass(experiment.networks[name], DATASET.test_images[:20])
        for layer, x in enumerate(slow.activations):
            edges, counts = found.edges[layer], found.counts[layer]
            above = x[x > 0]
            assert counts.sum() == above.size
            # Cumulated, and within what may lie on the other side of an edge by rounding.
            below = [(above < edge).sum() for edge in edges[1:-1]]
            np.testing.assert_allclose(counts.cumsum()[:-1], below, atol=1)
            silent = x < 0.01 if kind["activation"] == "sigmoid" else x == 0
            assert found.zeros[layer] == pytest.approx(silent.mean())


def test_a_sigmoid_is_silent_near_zero():
    """It never reaches it."""
    experiment = trained(activation="sigmoid")
    for network in experiment.networks.values():
        network.params["b1"][:3] = -30
        network.params["b1"][3:] = 30
    found = ask(experiment, FeaturesProbe()).runs["none"]
    assert found.zeros[0] == pytest.approx(3 / 9)
    assert found.counts[0][-1] == 6 * TEST_SIZE


def test_layers_are_looked_at_in_pieces(monkeypatch):
    """However they are cut, the answer is the same."""
    experiment = trained()
    whole = ask(experiment, FeaturesProbe()).runs["dropout"]
    monkeypatch.setattr(features, "_NUMBERS_PER_PIECE", 9 * 4)
    cut = ask(experiment, FeaturesProbe()).runs["dropout"]
    np.testing.assert_array_equal(cut.counts, whole.counts)
    assert cut.zeros == pytest.approx(whole.zeros)


def test_histograms_of_all_runs_can_be_compared():
    """They have the same edges, from 0 to a round number that is not far above the largest."""
    configs = {"a": tiny_config(), "b": tiny_config(hidden_sizes=(20,), dropout_ratio=0.0)}
    experiment = Experiment(configs, DATASET)
    drive(experiment, 4)
    runs = ask(experiment, FeaturesProbe()).runs
    assert (len(runs["a"].edges), len(runs["b"].edges)) == (2, 1)
    np.testing.assert_array_equal(runs["a"].edges[0], runs["b"].edges[0])
    largest = max(
        slow_pass(network, DATASET.test_images).activations[0].max()
        for network in experiment.networks.values()
    )
    edges = runs["a"].edges[0]
    assert len(edges) == BINS + 1
    assert edges[0] == 0
    assert largest <= edges[-1] <= 2 * largest
    np.testing.assert_allclose(np.diff(edges), edges[-1] / BINS)


@pytest.mark.parametrize(
    ("largest", "top"),
    [(0, 1), (0.037, 0.04), (1, 1), (1.01, 1.5), (6.5, 8), (10.1, 15), (9.9, 10), (3e38, 3e38)],
)
def test_edges_end_in_round_numbers(largest, top):
    assert features._edges(largest)[-1] == pytest.approx(top)


def test_first_weights_are_pictures_of_the_pixels():
    """One row a unit, as they are now; a copy."""
    experiment = trained()
    found = ask(experiment, FeaturesProbe()).runs["dropout"].first_weights
    assert (found.shape, found.dtype) == ((9, PIXELS), np.float32)
    np.testing.assert_array_equal(found.T, experiment.networks["dropout"].params["W1"])
    before = found.copy()
    drive(experiment, 1)
    np.testing.assert_array_equal(found, before)


def test_a_diverged_run_spoils_nothing_for_the_others():
    """Its share is not a number; the others' histograms keep their scale."""
    experiment = trained(steps=6)
    alone = ask(experiment, FeaturesProbe()).runs["none"]
    experiment.networks["dropout"].params["W1"][...] = np.nan
    report = ask(experiment, FeaturesProbe())
    assert np.isnan(report.runs["dropout"].zeros).all()
    assert not np.any(report.runs["dropout"].counts)
    assert report.runs["none"].zeros == alone.zeros
    assert np.isfinite(report.runs["none"].edges).all()


def test_a_run_that_overflowed_is_answered():
    experiment = run_to_end(Experiment(twins(learning_rate=1e30), DATASET))
    for found in ask(experiment, FeaturesProbe()).runs.values():
        assert np.isfinite(found.edges).all()


def test_refuses_to_look_at_nothing():
    with pytest.raises(ConfigError):
        FeaturesProbe(0)
