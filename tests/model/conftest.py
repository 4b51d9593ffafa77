"""A folder of IDX files for the tests of reading them."""

from pathlib import Path

import numpy as np
import pytest

from tests.model.idx_files import idx, write


@pytest.fixture
def arrays() -> dict[str, np.ndarray]:
    """7 training and 5 test images of 3 x 4 pixels in 3 classes: not MNIST's shape."""
    rng = np.random.default_rng(1)
    return {
        "train_images": rng.integers(0, 256, (7, 3, 4), dtype=np.uint8),
        "train_labels": np.array([0, 1, 2, 2, 1, 0, 0], dtype=np.uint8),
        "test_images": rng.integers(0, 256, (5, 3, 4), dtype=np.uint8),
        "test_labels": np.array([2, 1, 0, 0, 1], dtype=np.uint8),
    }


@pytest.fixture(params=["plain", "gz"])
def ending(request) -> str:
    """The files' ending, plain or compressed."""
    return "" if request.param == "plain" else ".gz"


@pytest.fixture
def folder(tmp_path, arrays, ending) -> Path:
    """A sound folder of these arrays."""
    for part, array in arrays.items():
        write(tmp_path, part, ending, idx(array))
    return tmp_path
