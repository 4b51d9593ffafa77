"""Where a network starts: names, shapes, deviations, and what twins have in common."""

import numpy as np
import pytest

from model.network import initial_deviation
from tests.model.tiny import real_network


def test_parameters_have_the_names_and_shapes_of_the_contract():
    """W1 (n_in, n_out), b1, [gamma1, beta1], ...; no normalisation behind the last Affine."""
    network = real_network(hidden_sizes=(9, 7), batch_norm=True)
    assert {name: param.shape for name, param in network.params.items()} == {
        "W1": (784, 9),
        "b1": (9,),
        "gamma1": (9,),
        "beta1": (9,),
        "W2": (9, 7),
        "b2": (7,),
        "gamma2": (7,),
        "beta2": (7,),
        "W3": (7, 10),
        "b3": (10,),
    }
    assert list(real_network(hidden_sizes=(9, 7)).params) == ["W1", "b1", "W2", "b2", "W3", "b3"]
    assert all(param.dtype == np.float32 for param in network.params.values())


def test_starting_values():
    """Biases and shifts 0, scales 1."""
    params = real_network(batch_norm=True).params
    for name in ("b1", "b2", "b3", "beta1", "beta2"):
        assert (params[name] == 0).all()
    for name in ("gamma1", "gamma2"):
        assert (params[name] == 1).all()


@pytest.mark.parametrize(
    ("weight_init", "deviation"),
    [
        ("he", lambda n: np.sqrt(2 / n)),
        ("xavier", lambda n: np.sqrt(1 / n)),
        (0.01, lambda _: 0.01),
    ],
    ids=["he", "xavier", "number"],
)
def test_weights_start_with_the_deviation_asked_for(weight_init, deviation):
    """In every layer, the output layer too; normal, around 0."""
    network = real_network(hidden_sizes=(200, 300), weight_init=weight_init)
    for name, n_in in (("W1", 784), ("W2", 200), ("W3", 300)):
        weights = network.params[name]
        expected = deviation(n_in)
        assert initial_deviation(network.config, n_in) == pytest.approx(expected)
        error = 4 / np.sqrt(weights.size)
        assert weights.std() == pytest.approx(expected, rel=error)
        assert abs(weights.mean()) < expected * error
        assert (np.abs(weights) > 2 * expected).mean() == pytest.approx(0.0455, abs=0.02)


def test_runs_share_weights_where_shapes_agree():
    """Whatever the ratios, the normalisation or the layers before and behind are."""
    one = real_network(hidden_sizes=(8, 8, 8), dropout_ratio=0.0).params
    other = real_network(hidden_sizes=(8, 8, 8), dropout_ratio=0.5, input_dropout_ratio=0.2).params
    normed = real_network(hidden_sizes=(8, 8, 8), batch_norm=True).params
    for name in one:
        np.testing.assert_array_equal(one[name], other[name])
        np.testing.assert_array_equal(one[name], normed[name])
    wider = real_network(hidden_sizes=(8, 6, 8)).params
    np.testing.assert_array_equal(one["W1"], wider["W1"])
    np.testing.assert_array_equal(one["W4"], wider["W4"])
    deeper = real_network(hidden_sizes=(8, 8, 8, 8)).params
    for name in ("W1", "W2", "W3"):
        np.testing.assert_array_equal(one[name], deeper[name])


def test_no_two_layers_start_alike():
    """Layers of one shape have weights of their own, and so do two seeds."""
    params = real_network(hidden_sizes=(8, 8, 8)).params
    assert (params["W2"] != params["W3"]).all()
    assert (params["W2"] != real_network(seed=6, hidden_sizes=(8, 8, 8)).params["W2"]).all()
