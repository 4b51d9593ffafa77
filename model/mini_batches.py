"""MiniBatches: which training images each step learns from."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from model.read_only import read_only

# Mini-batches are drawn in blocks: long ones, so that few states of the generator are to be
# remembered, but so short that each is drawn again in milliseconds.
_STEPS_PER_BLOCK = 500
_NUMBERS_PER_BLOCK = 500_000


class MiniBatches:
    """An endless iterator of mini-batches, as indices of training images.

    Those that were dealt can be looked up: they are drawn again, from remembered states of the
    generator.

    Parameters
    ----------
    train_size, batch_size : int
    sampling : {"with_replacement", "shuffle"}
        "with_replacement" draws every image anew, as the textbook does; "shuffle" deals
        a permutation out, drops what is left over, and shuffles again.
    rng : numpy.random.Generator
        Nothing else may draw from it.

    Attributes
    ----------
    batch_size : int
        Images in a mini-batch; "shuffle" has no more than there are.
    per_epoch : int
        Steps in an epoch, at least 1.

    """

    def __init__(
        self, train_size: int, batch_size: int, sampling: str, rng: np.random.Generator
    ) -> None:
        self._train_size = train_size
        self._shuffles = sampling == "shuffle"
        self.batch_size = min(batch_size, train_size) if self._shuffles else batch_size
        self._rng = rng
        self.per_epoch = max(train_size // batch_size, 1)
        steps = min(_STEPS_PER_BLOCK, max(_NUMBERS_PER_BLOCK // self.batch_size, 1))
        self._epochs_per_block = max(steps // self.per_epoch, 1)
        # A permutation is drawn as a whole, so that a block of them ends with an epoch.
        self._steps_per_block = self._epochs_per_block * self.per_epoch if self._shuffles else steps
        self._states: list[Any] = []  # of the generator, where each block begins
        self._block: NDArray[np.int64] = np.empty((0, self.batch_size), dtype=np.int64)
        self._dealt = 0

    def __iter__(self) -> "MiniBatches":
        return self

    def __next__(self) -> NDArray[np.int64]:
        """Return the next mini-batch's indices, (batch,), read-only."""
        row = self._dealt % self._steps_per_block
        if row == 0:
            self._states.append(self._rng.bit_generator.state)
            self._block = self._draw_block(self._rng)
        self._dealt += 1
        indices: NDArray[np.int64] = self._block[row]
        return indices

    def of_step(self, step: int) -> NDArray[np.int64]:
        """Return the indices that were dealt for a step, counted from 1; (batch,), read-only."""
        number, row = divmod(step - 1, self._steps_per_block)
        indices: NDArray[np.int64] = self._block_again(number)[row]
        return indices

    def last_step_with(self, image_index: int, step: int) -> int | None:
        """Return the last step up to that one whose mini-batch held the image, if any did."""
        number, row = divmod(step - 1, self._steps_per_block)
        rows = row + 1
        while number >= 0:
            found = np.flatnonzero((self._block_again(number)[:rows] == image_index).any(axis=1))
            if len(found):
                return number * self._steps_per_block + int(found[-1]) + 1
            number, rows = number - 1, self._steps_per_block
        return None

    def _block_again(self, number: int) -> NDArray[np.int64]:
        if number == len(self._states) - 1:
            return self._block
        bits = np.random.PCG64(0)
        bits.state = self._states[number]
        return self._draw_block(np.random.Generator(bits))

    def _draw_block(self, rng: np.random.Generator) -> NDArray[np.int64]:
        """Return the next mini-batches of the generator, (steps, batch), read-only."""
        if self._shuffles:
            block = np.concatenate([self._deal(rng) for _ in range(self._epochs_per_block)])
        else:
            block = rng.choice(self._train_size, (self._steps_per_block, self.batch_size))
        return read_only(block)

    def _deal(self, rng: np.random.Generator) -> NDArray[np.int64]:
        """Return the mini-batches of an epoch, (per_epoch, batch)."""
        order = rng.permutation(self._train_size)[: self.per_epoch * self.batch_size]
        return order.reshape(self.per_epoch, self.batch_size)
