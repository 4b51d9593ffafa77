"""Masks from nothing but the seed, without any of the model's code."""

from collections.abc import Sequence

import numpy as np


def rebuild_masks(
    seed: int, step: int, ratios: Sequence[float], units: Sequence[int], batch_size: int
) -> list[np.ndarray]:
    """Return one step's masks from nothing but the seed, by skipping the steps before it."""
    rng = np.random.default_rng(np.random.SeedSequence(seed).spawn(4)[2])
    for _ in range(step - 1):
        for size in units:
            rng.random((batch_size, size), dtype=np.float32)
    return [
        rng.random((batch_size, size), dtype=np.float32) >= ratio
        for size, ratio in zip(units, ratios, strict=True)
    ]
