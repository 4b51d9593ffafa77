"""Evaluation: accuracy and loss in test passes; the one way in which anything here is scored."""

from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from itertools import chain, islice
from math import nan
from typing import NamedTuple, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from model.cores import share_out
from model.cost import rows_per_task
from model.data import Dataset
from model.layers import Array
from model.network import Network

T = TypeVar("T")

# Makes (rows, classes) logits of a network, the images of a chunk and the chunk's number; called in
# any thread, so that it must write nothing to the network.
Forward: TypeAlias = Callable[[Network, Array, int], Array]


class Scores(NamedTuple):
    """What a network makes of all images in a test pass.

    Attributes
    ----------
    train_accuracy, test_accuracy : float
        Shares of the images that it reads as their labels say, in [0, 1].
    train_loss, test_loss : float
        Mean cross-entropy.
    memorised : float
        Share of the wrong training labels that it answers; NaN if there are none.

    """

    train_accuracy: float
    test_accuracy: float
    train_loss: float
    test_loss: float
    memorised: float


class Evaluation:
    """Scores networks on all training and all test images of a data set, on all cores.

    Pixels that are 0 in every image (116 of MNIST's 784 in its test images) add nothing to any
    product: the images are kept without them, once for all networks.

    Parameters
    ----------
    dataset : Dataset
    wrong : (training images,) bool or None
        Which training labels are wrong; None: none.

    """

    def __init__(self, dataset: Dataset, wrong: NDArray[np.bool_] | None = None) -> None:
        if wrong is None:
            wrong = np.zeros(len(dataset.train_labels), dtype=np.bool_)
        none_wrong = np.zeros(len(dataset.test_labels), dtype=np.bool_)
        self._wrong_count = int(np.count_nonzero(wrong))
        self._parts = [
            _Part(dataset.train_images, dataset.train_labels, wrong),
            _Part(dataset.test_images, dataset.test_labels, none_wrong),
        ]

    def score(self, networks: Sequence[Network]) -> Generator[None, None, list[Scores]]:
        """Return each network's scores; a generator, as ``share_out`` is.

        The parameters must not change before it ends.
        """
        counts = yield from _score(networks, self._parts, _test_pass)
        return [self._scores(train, test) for train, test in counts]

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
        counts = yield from _score(networks, self._parts[1:], forward or _test_pass)
        images = len(self._parts[1].labels)
        return [test.right / images for (test,) in counts]

    def answer_all(
        self, network: Network, *, training: bool
    ) -> Generator[None, None, NDArray[np.int64]]:
        """Return what a network takes every training or every test image for, as it is scored.

        Returns
        -------
        answers : (n,) int64
            As ``answers_of`` says.

        """
        tasks = self._parts[0 if training else 1].tasks(network, _answer)
        return np.concatenate((yield from share_out(tasks)))

    def _scores(self, train: "_Count", test: "_Count") -> Scores:
        train_images, test_images = (len(part.labels) for part in self._parts)
        return Scores(
            train_accuracy=train.right / train_images,
            test_accuracy=test.right / test_images,
            train_loss=train.loss / train_images,
            test_loss=test.loss / test_images,
            memorised=train.memorised / self._wrong_count if self._wrong_count else nan,
        )


def answers_of(logits: Array) -> NDArray[np.int64]:
    """Return the class of each row's largest logit, (rows,); -1 where it is not a number."""
    answers: NDArray[np.int64] = logits.argmax(axis=-1)
    # A row that is not a number has no largest logit, and argmax would call it a 0.
    return np.where(np.isnan(logits).any(axis=-1), -1, answers)


def right_answers(logits: Array, labels: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return for each row of logits whether the largest one is the label's."""
    return np.equal(answers_of(logits), labels)


def answers(logits: Array, labels: NDArray[np.int64]) -> tuple[NDArray[np.bool_], Array]:
    """Judge a network's answers.

    Parameters
    ----------
    logits : (rows, classes)
    labels : (rows,)

    Returns
    -------
    right : (rows,) bool
        As ``right_answers`` says.
    losses : (rows,)
        Cross-entropy.

    """
    # Classes first: a sum over ten neighbours is slow, one over ten rows of a thousand is not.
    columns = np.ascontiguousarray(logits.T)
    largest = columns.max(axis=0)
    right = (logits.argmax(axis=1) == labels) & ~np.isnan(largest)
    columns -= largest
    own = columns[labels, np.arange(len(labels))]
    np.exp(columns, out=columns)
    losses: Array = np.log(columns.sum(axis=0)) - own
    return right, losses


class _Count(NamedTuple):
    """Sums over images: right answers, losses, and wrong labels that were answered."""

    right: int
    loss: float
    memorised: int

    @staticmethod
    def total(counts: "Sequence[_Count]") -> "_Count":
        right, losses, memorised = zip(*counts, strict=True)
        # In the tasks' order, whichever thread was first: losses round alike every time.
        return _Count(sum(right), sum(losses), sum(memorised))


def _score(
    networks: Sequence[Network], parts: "Sequence[_Part]", forward: Forward
) -> Generator[None, None, list[list[_Count]]]:
    """Count what each network answers to the images of each part."""
    count = partial(_count, forward)
    tasks = [[part.tasks(network, count) for part in parts] for network in networks]
    counts = iter((yield from share_out([*chain(*chain(*tasks))])))
    return [[_Count.total([*islice(counts, len(own))]) for own in row] for row in tasks]


class _Chunk(NamedTuple):
    """Rows of a part, as many as a task has."""

    number: int
    images: Array
    labels: NDArray[np.int64]
    wrong: NDArray[np.bool_]


class _Part:
    """Images without the pixels that are 0 in all of them, which pixels are left, and labels."""

    def __init__(self, images: Array, labels: NDArray[np.int64], wrong: NDArray[np.bool_]) -> None:
        self.pixels = np.flatnonzero(images.any(axis=0))
        self.images = np.ascontiguousarray(images[:, self.pixels])
        self.labels = labels
        self.wrong = wrong

    def tasks(
        self, network: Network, judge: Callable[[Network, _Chunk], T]
    ) -> list[Callable[[], T]]:
        """Return the tasks of judging what a network makes of the images, a chunk each."""
        seeing = network.seeing_only(self.pixels)
        chunks = self._chunks(rows_per_task(network.layers))
        return [partial(judge, seeing, chunk) for chunk in chunks]

    def _chunks(self, size: int) -> Iterator[_Chunk]:
        for number, start in enumerate(range(0, len(self.labels), size)):
            rows = slice(start, start + size)
            yield _Chunk(number, self.images[rows], self.labels[rows], self.wrong[rows])


def _test_pass(network: Network, images: Array, _chunk: int) -> Array:
    return network.forward(images)


def _answer(network: Network, chunk: _Chunk) -> NDArray[np.int64]:
    with np.errstate(all="ignore"):
        return answers_of(network.forward(chunk.images))


def _count(forward: Forward, network: Network, chunk: _Chunk) -> _Count:
    """Return what the network's answers to a chunk come to."""
    # A diverged network overflows; that is for the loss to tell, not for a warning.
    with np.errstate(all="ignore"):
        right, losses = answers(forward(network, chunk.images, chunk.number), chunk.labels)
        loss = float(losses.sum(dtype=np.float64))
    memorised = np.count_nonzero(right & chunk.wrong)
    return _Count(int(np.count_nonzero(right)), loss, int(memorised))
