"""What images cost: products, and the rows that follow from them."""

import numpy as np
import pytest

from model import cost
from model.cost import products_per_image, rows_per_piece, rows_per_task
from model.layers import Affine
from tests.model.tiny import CLASSES, PIXELS, tiny_network


def wide():
    """Return the layers of a network of 4,000,000 products and a few."""
    return tiny_network(hidden_sizes=(2000, 2000)).layers


def test_an_image_takes_a_product_for_each_weight():
    """Biases are added, and other layers are next to nothing beside an Affine."""
    network = tiny_network(hidden_sizes=(9, 7), batch_norm=True, input_dropout_ratio=0.5)
    assert products_per_image(network.layers) == PIXELS * 9 + 9 * 7 + 7 * CLASSES
    assert products_per_image([]) == 0


def test_a_piece_goes_through_the_largest_layer():
    """And has an image at least."""
    assert rows_per_piece(wide()) == cost.PRODUCTS_PER_PIECE // 2000**2
    huge = np.broadcast_to(np.float32(0), (30_000, 20_000))
    assert rows_per_piece([Affine(huge, huge[0])]) == 1
    assert rows_per_piece([]) == cost.PRODUCTS_PER_PIECE


@pytest.mark.parametrize("times", [1, 2, 3])
def test_a_task_goes_through_all_layers(times):
    """Wide networks get fewer rows."""
    layers = wide() * times
    assert rows_per_task(layers) == cost._PRODUCTS_PER_TASK // products_per_image(layers)


def test_a_task_is_neither_too_small_nor_too_large():
    """Products get inefficient with a few rows, and a cache holds no more than so many."""
    assert rows_per_task(wide() * 100) == 50
    assert rows_per_task(tiny_network().layers) == rows_per_task([]) == 1000
