"""Evaluation: accuracy in test passes; the one way in which anything here is scored."""

from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from model.cores import share_out
from model.data import Dataset
from model.layers import Array
from model.network import Network

# Rows of a chunk: 1,000 keep a layer's arrays of the textbook network in a core's cache; wide
# networks get fewer, so that no chunk takes long, but enough to keep the products efficient.
_MOST_ROWS = 1000
_LEAST_ROWS = 50
_PRODUCTS_PER_CHUNK = 4_000_000_000

# Makes (rows, classes) logits of a network, the images of a chunk and the chunk's number; called in
# any thread, so that it must write nothing to the network.
Forward: TypeAlias = Callable[[Network, Array, int], Array]


class Accuracies(NamedTuple):
    """Shares of the images that a network reads as their labels say, each in [0, 1]."""

    train: float
    test: float


class Evaluation:
    """Scores networks on all training and all test images of a data set, on all cores.

    Pixels that are 0 in every image (116 of MNIST's 784 in its test images) add nothing to any
    product: the images are kept without them, once for all networks.
    """

    def __init__(self, dataset: Dataset) -> None:
        self._parts = [
            _Part(dataset.train_images, dataset.train_labels),
            _Part(dataset.test_images, dataset.test_labels),
        ]

    def score(self, networks: Sequence[Network]) -> Generator[None, None, list[Accuracies]]:
        """Return each network's accuracies; a generator, as ``share_out`` is.

        The parameters must not change before it ends.
        """
        shares = yield from _score(networks, self._parts, _test_pass)
        return [Accuracies(*row) for row in shares]

    def score_on_test_images(
        self, networks: Sequence[Network], forward: Forward | None = None
    ) -> Generator[None, None, list[float]]:
        """Return each network's share of right answers to the test images, as ``score`` does.

        Parameters
        ----------
        networks : sequence of Network
        forward : Forward or None
            What gives the answers, if it is not a plain test pass.

        """
        shares = yield from _score(networks, self._parts[1:], forward or _test_pass)
        return [test for (test,) in shares]


def _score(
    networks: Sequence[Network], parts: "Sequence[_Part]", forward: Forward
) -> Generator[None, None, list[list[float]]]:
    """Return the share of right answers of each network to the images of each part."""
    tasks = []
    for row, network in enumerate(networks):
        for column, part in enumerate(parts):
            task = partial(_count_correct, (row, column), forward, network.seeing_only(part.pixels))
            chunks = part.chunks(_chunk_size(network))
            tasks += [partial(task, number, *chunk) for number, chunk in enumerate(chunks)]
    correct = np.zeros((len(networks), len(parts)))
    for place, count in (yield from share_out(tasks)):
        correct[place] += count
    shares: list[list[float]] = (correct / [len(part.labels) for part in parts]).tolist()
    return shares


class _Part:
    """Images without the pixels that are 0 in all of them, which pixels are left, and labels."""

    def __init__(self, images: Array, labels: NDArray[np.int64]) -> None:
        self.pixels = np.flatnonzero(images.any(axis=0))
        self.images = np.ascontiguousarray(images[:, self.pixels])
        self.labels = labels

    def chunks(self, size: int) -> Iterator[tuple[Array, NDArray[np.int64]]]:
        """Cut images and labels into chunks of at most that many rows."""
        for start in range(0, len(self.labels), size):
            rows = slice(start, start + size)
            yield self.images[rows], self.labels[rows]


def _test_pass(network: Network, images: Array, _chunk: int) -> Array:
    return network.forward(images)


def _count_correct(
    place: tuple[int, int],
    forward: Forward,
    network: Network,
    chunk: int,
    images: Array,
    labels: NDArray[np.int64],
) -> tuple[tuple[int, int], int]:
    """Return the place and how many images' largest logit is their label's."""
    # A diverged network overflows; that is for the loss to tell, not for a warning.
    with np.errstate(all="ignore"):
        logits = forward(network, images, chunk)
    # A row that is not a number has no largest logit, and argmax would call it a 0.
    right = (logits.argmax(axis=1) == labels) & ~np.isnan(logits).any(axis=1)
    return place, int(np.count_nonzero(right))


def _chunk_size(network: Network) -> int:
    products = sum(param.size for param in network.params.values())
    return int(np.clip(_PRODUCTS_PER_CHUNK // products, _LEAST_ROWS, _MOST_ROWS))
