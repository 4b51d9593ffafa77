"""How many images are worth the time of so many passes."""

import numpy as np
import pytest

from model.layers import Affine, ReLU
from model.probes import affordable
from model.probes.affordable import affordable_images

SMALL = Affine(np.zeros((10, 8), np.float32), np.zeros(8, np.float32))
LARGE = Affine(np.zeros((100, 8), np.float32), np.zeros(8, np.float32))


@pytest.mark.parametrize(
    ("layers", "passes", "count"),
    [
        ([SMALL], 1, 1000),
        ([SMALL], 10, 100),
        ([LARGE, ReLU()], 10, 10),
        ([LARGE, SMALL], 1, 90),
        ([LARGE], 1000, 5),
        ([ReLU()], 1, 80_000),
    ],
)
def test_products_are_what_counts(monkeypatch, layers, passes, count):
    """But so few images as tell nothing are never asked for."""
    monkeypatch.setattr(affordable, "_MOST_PRODUCTS", 80_000)
    assert affordable_images(layers, passes, least=5) == count
