"""MiniBatches: which training images each step learns from."""

import numpy as np
from numpy.typing import NDArray


class MiniBatches:
    """An endless iterator of mini-batches, as indices of training images.

    Parameters
    ----------
    train_size, batch_size : int
    sampling : {"with_replacement", "shuffle"}
        "with_replacement" draws every image anew, as the textbook does; "shuffle" deals
        a permutation out, drops what is left over, and shuffles again.
    rng : numpy.random.Generator

    """

    def __init__(
        self, train_size: int, batch_size: int, sampling: str, rng: np.random.Generator
    ) -> None:
        self._train_size = train_size
        self._batch_size = batch_size
        self._shuffles = sampling == "shuffle"
        self._rng = rng
        self._dealt: list[NDArray[np.int64]] = []

    @property
    def per_epoch(self) -> int:
        """Steps in an epoch, at least 1."""
        return max(self._train_size // self._batch_size, 1)

    def __iter__(self) -> "MiniBatches":
        return self

    def __next__(self) -> NDArray[np.int64]:
        """Return the next mini-batch's indices, (batch,), read-only."""
        indices = self._deal() if self._shuffles else self._draw()
        indices.setflags(write=False)
        return indices

    def _draw(self) -> NDArray[np.int64]:
        return self._rng.choice(self._train_size, self._batch_size)

    def _deal(self) -> NDArray[np.int64]:
        if not self._dealt:
            order = self._rng.permutation(self._train_size)
            size = min(self._batch_size, self._train_size)
            self._dealt = list(order[: self.per_epoch * size].reshape(self.per_epoch, size))
        return self._dealt.pop(0)
