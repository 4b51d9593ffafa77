"""Work in pieces comes to the same as work in one go."""

import numpy as np
import pytest

from model import network as network_module
from model import optimizers as optimizers_module
from model.config import CHOICES, Config
from model.optimizers import create_optimizer
from model.pieces import complete
from tests.model.tiny import tiny_batch, tiny_config, tiny_network


def counting(work, pieces):
    """Hand the pieces of the work on, and note that they came."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value
        pieces.append(1)
        yield


def test_complete_returns_what_the_work_comes_to():
    """And does every piece of it."""
    done = []

    def work():
        for piece in range(3):
            done.append(piece)
            yield
        return sum(done)

    assert complete(work()) == 3
    assert done == [0, 1, 2]


def test_a_large_networks_pass_pauses_and_comes_to_the_same(monkeypatch):
    """Behind every product of many numbers, there and back; a small network's never does."""
    images, labels = tiny_batch(4)
    loss, gradients = tiny_network(dropout_ratio=0.3).loss_and_gradients(images, labels)
    pieces = []
    complete(counting(tiny_network(dropout_ratio=0.3).training_pass(images, labels), pieces))
    assert not pieces
    monkeypatch.setattr(network_module, "PRODUCTS_PER_PIECE", 1)
    network = tiny_network(dropout_ratio=0.3)
    piecewise_loss, piecewise = complete(counting(network.training_pass(images, labels), pieces))
    affines = network.config.layer_count + 1
    assert len(pieces) == 2 * affines - 1  # the first product backwards is the pass's last
    assert piecewise_loss == loss
    for name, gradient in gradients.items():
        np.testing.assert_array_equal(piecewise[name], gradient)


@pytest.mark.parametrize("name", CHOICES["optimizer"])
def test_a_large_networks_update_pauses_and_comes_to_the_same(monkeypatch, name):
    """After every large parameter."""
    config = Config(**{**tiny_config().to_dict(), "optimizer": name})
    rng = np.random.default_rng(0)
    start = {"W1": rng.random((3, 2)), "b1": rng.random(2)}
    grads = {key: rng.random(value.shape) for key, value in start.items()}
    whole, piecewise = ({key: value.copy() for key, value in start.items()} for _ in range(2))
    create_optimizer(config).update(whole, grads)
    monkeypatch.setattr(optimizers_module, "NUMBERS_PER_PIECE", 2)
    pieces = []
    complete(counting(create_optimizer(config).updating(piecewise, grads), pieces))
    assert len(pieces) == 1
    for key, value in whole.items():
        np.testing.assert_array_equal(piecewise[key], value)
