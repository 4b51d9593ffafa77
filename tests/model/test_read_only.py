"""What is read-only refuses to be written to, and a copy has nothing to do with its original."""

import numpy as np
import pytest

from model.read_only import read_only, snapshot


def test_the_array_itself_is_protected():
    """No copy is made."""
    array = np.arange(3)
    assert read_only(array) is array
    with pytest.raises(ValueError, match="read-only"):
        array[0] = 1


def test_a_copy_outlasts_what_becomes_of_its_original():
    """The original can be written to as before."""
    array = np.arange(3)
    copy = snapshot(array[1:])
    array[:] = 7
    np.testing.assert_array_equal(copy, [1, 2])
    with pytest.raises(ValueError, match="read-only"):
        copy[0] = 1
