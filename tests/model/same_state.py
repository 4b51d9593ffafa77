"""Comparing all that hangs on a layer or a network, before and after."""

from dataclasses import is_dataclass
from typing import Any

import numpy as np


def assert_same_state(now: Any, before: Any) -> None:
    """Compare layer by layer and array by array; generators by their state."""
    if isinstance(now, dict):
        assert len(now) == len(before)
        assert_same_state(list(now.values()), list(before.values()))
    elif isinstance(now, (list, tuple)):
        for one, other in zip(now, before, strict=True):
            assert_same_state(one, other)
    elif isinstance(now, np.random.Generator):
        assert now.bit_generator.state == before.bit_generator.state
    elif hasattr(now, "forward") or is_dataclass(now):
        assert_same_state(vars(now), vars(before))
    else:
        np.testing.assert_array_equal(now, before)
