"""ThinnedNetwork: the truth of one diagram."""

import numpy as np
import pytest

from gui.charts.thinned.thinned_network import spread
from tests.gui.charts.thinned_networks import networks_of
from tests.gui.flow.flows import after, twins


@pytest.fixture
def experiment(small_dataset):
    experiment = twins(small_dataset)
    after(experiment, 5)
    return experiment


@pytest.mark.parametrize("most", [3, 7, 12])
def test_masks_are_those_that_trained_and_weights_those_of_the_network(
    small_dataset, experiment, most
):
    """Of whichever units there is room for."""
    frame = experiment.frame()
    for network in networks_of(small_dataset, experiment):
        shown = network.shown(most)
        watched = frame.runs[network.title].watched
        params = experiment.networks[network.title].params
        units = [chosen[spread(len(chosen), most)] for chosen in network.thinned.units]
        assert all(len(each) == min(most, size) for each, size in zip(units, (9, 12), strict=True))
        for mask, whole, chosen in zip(shown.masks, watched.masks, units, strict=True):
            assert np.array_equal(mask, whole[chosen])
        assert np.array_equal(shown.weights[0], params["W2"][np.ix_(units[0], units[1])])
        assert np.array_equal(shown.weights[1], params["W3"][units[1]])
        sums = np.abs(params["W1"][:, units[0]]).sum(axis=0)
        assert shown.input_sums == pytest.approx(sums)


def test_counts_are_of_whole_layers(small_dataset, experiment):
    none, dropout = networks_of(small_dataset, experiment)
    masks = experiment.frame().runs["dropout"].watched.masks
    assert none.kept(1) == (30, 30)
    assert dropout.kept(1) == (np.count_nonzero(masks[1]), 30)


def test_before_training_there_is_no_mask(small_dataset):
    network = networks_of(small_dataset, twins(small_dataset))[1]
    assert network.sample_pass is None
    assert network.kept(0) is None
    assert network.answer is None
    assert all(mask.all() for mask in network.shown(12).masks)


def test_a_network_that_is_no_number_has_no_answer(small_dataset):
    experiment = twins(small_dataset)
    for network in experiment.networks.values():
        network.params["W1"][:] = np.nan
    after(experiment, 1)
    assert [each.answer for each in networks_of(small_dataset, experiment)] == [None, None]


def test_the_answer_is_that_of_the_thinned_network(small_dataset, experiment):
    for network in networks_of(small_dataset, experiment):
        assert network.answer == network.sample_pass.probabilities.argmax()


@pytest.mark.parametrize(("count", "most"), [(12, 12), (3, 12), (12, 5), (12, 2), (12, 1), (1, 1)])
def test_a_choice_is_spread_evenly(count, most):
    places = spread(count, most)
    assert len(places) == min(count, most)
    assert len(set(places.tolist())) == len(places)
    steps = np.diff(places)
    assert len(steps) == 0 or steps.max() - steps.min() <= 1
