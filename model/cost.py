"""What it costs to send images through layers, and so how many are sent at once."""

from collections.abc import Sequence

import numpy as np

from model.layers import Affine, Layer
from model.pieces import PRODUCTS_PER_PIECE

# Of a task: 1,000 rows keep a layer's arrays of the textbook network in a core's cache; wide
# networks get fewer, some 50 ms, but enough to keep the products efficient: the widest take longer.
_MOST_ROWS = 1000
_LEAST_ROWS = 50
_PRODUCTS_PER_TASK = 1_000_000_000


def products_per_image(layers: Sequence[Layer]) -> int:
    """Return how many multiplications an image takes on its way through all these layers."""
    return sum(_products(layers))


def rows_per_piece(layers: Sequence[Layer]) -> int:
    """Return how many images can be sent through any one of these layers in a piece of work."""
    return max(PRODUCTS_PER_PIECE // max(_products(layers), default=1), 1)


def rows_per_task(layers: Sequence[Layer]) -> int:
    """Return how many images to send through all these layers at once, on whichever core."""
    products = max(products_per_image(layers), 1)
    return int(np.clip(_PRODUCTS_PER_TASK // products, _LEAST_ROWS, _MOST_ROWS))


def _products(layers: Sequence[Layer]) -> list[int]:
    return [layer.params["W"].size for layer in layers if isinstance(layer, Affine)]
