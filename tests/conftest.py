"""What every test runs under: no screen, one thread of BLAS, and examples that repeat exactly."""

import os

# Before NumPy and Qt are imported: they read these once. One thread of BLAS, as main.py sets it,
# is part of what makes a history the same bit for bit.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for variable in (
    "OPENBLAS_NUM_THREADS",
    "OMP_NUM_THREADS",
    "MKL_NUM_THREADS",
    "VECLIB_MAXIMUM_THREADS",
):
    os.environ[variable] = "1"

import pytest
from hypothesis import settings

from model.data import Dataset
from tests.model.tiny import tiny_dataset

# No deadline: a busy machine is not a fault. Derandomised: a test that passed passes again.
settings.register_profile(
    "dropscope", deadline=None, derandomize=True, database=None, max_examples=50
)
settings.load_profile("dropscope")


@pytest.fixture(scope="session")
def small_dataset() -> Dataset:
    """40 training and 30 test images of 3 x 4 pixels in 5 classes, which can be learnt."""
    return tiny_dataset()
