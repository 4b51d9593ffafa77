"""Counting right answers in test passes: the one way in which anything here is scored."""

import os
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import numpy as np
from numpy.typing import NDArray

from model.layers import Array
from model.network import Network

# Rows of a chunk: 1,000 keep a layer's arrays of the textbook network in a core's cache; wide
# networks get fewer, so that no chunk takes long, but enough to keep the products efficient.
_MOST_ROWS = 1000
_LEAST_ROWS = 100
_PRODUCTS_PER_CHUNK = 4_000_000_000


def count_correct(
    network: Network, images: Array, labels: NDArray[np.int64]
) -> Generator[None, None, int]:
    """Count the images that a network reads as their labels say, on all cores.

    A generator, so that a caller can see to other things meanwhile: its first ``next`` starts the
    work in the background, each further one waits for a piece of it, and the count is what it
    returns. Closing it gives up. The parameters must not change before it ends.
    """
    size = _chunk_size(network)
    futures = [
        _pool().submit(_count, network, images[start : start + size], labels[start : start + size])
        for start in range(0, len(images), size)
    ]
    try:
        correct = 0
        yield
        for future in futures:
            correct += future.result()
            yield
        return correct
    finally:
        for future in futures:
            future.cancel()


def _count(network: Network, images: Array, labels: NDArray[np.int64]) -> int:
    # A diverged network overflows; that is for the loss to tell, not for a warning.
    with np.errstate(all="ignore"):
        logits = network.forward(images)
    return int(np.count_nonzero(logits.argmax(axis=1) == labels))


def _chunk_size(network: Network) -> int:
    products = sum(param.size for param in network.params.values())
    return int(np.clip(_PRODUCTS_PER_CHUNK // products, _LEAST_ROWS, _MOST_ROWS))


@cache
def _pool() -> ThreadPoolExecutor:
    """Return the process's threads for evaluation; a matrix product frees the interpreter."""
    return ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="evaluation")
