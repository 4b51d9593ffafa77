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
    """Count the images whose largest logit is their label's, on all cores.

    A generator, so that a caller can do something else between chunks or stop early: it yields
    after each chunk and returns the count. The parameters must not change until it ends.
    """

    def count(start: int) -> int:
        rows = slice(start, start + chunk)
        # A diverged network overflows; that is for the loss to tell, not for a warning.
        with np.errstate(all="ignore"):
            logits = network.forward(images[rows])
        return int(np.count_nonzero(logits.argmax(axis=1) == labels[rows]))

    chunk = _rows_of_a_chunk(network)
    futures = [_pool().submit(count, start) for start in range(0, len(images), chunk)]
    correct = 0
    try:
        for future in futures:
            correct += future.result()
            yield
    finally:
        for future in futures:
            future.cancel()
    return correct


def _rows_of_a_chunk(network: Network) -> int:
    products = sum(param.size for param in network.params.values())
    return int(np.clip(_PRODUCTS_PER_CHUNK // products, _LEAST_ROWS, _MOST_ROWS))


@cache
def _pool() -> ThreadPoolExecutor:
    """Return the process's threads for evaluation; a matrix product frees the interpreter."""
    return ThreadPoolExecutor(os.cpu_count(), thread_name_prefix="evaluation")
