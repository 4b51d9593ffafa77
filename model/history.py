"""History: the scores of one run, epoch by epoch."""

from dataclasses import dataclass, fields
from typing import Self

import numpy as np
from numpy.typing import NDArray

from model.read_only import read_only


@dataclass(frozen=True, eq=False)
class History:
    """Scores of epoch 0 (untrained) and of the end of every epoch since; read-only arrays.

    Attributes
    ----------
    epochs : (scores,) int
    train_accuracy, test_accuracy : (scores,)
        In [0, 1], of a test pass over all training and all test images.
    loss : (scores,)
        Mean over the epoch's mini-batches as they were trained; NaN at epoch 0.
    train_loss, test_loss : (scores,)
        Mean cross-entropy in the test passes of the accuracies, without weight decay.
    masked_accuracy : (scores,)
        Share of right answers in the epoch's training passes, with their masks on; NaN at epoch 0.
    memorised : (scores,)
        Share of the wrong training labels that are answered; NaN where all labels are right.

    """

    epochs: NDArray[np.int64]
    train_accuracy: NDArray[np.float64]
    test_accuracy: NDArray[np.float64]
    loss: NDArray[np.float64]
    train_loss: NDArray[np.float64]
    test_loss: NDArray[np.float64]
    masked_accuracy: NDArray[np.float64]
    memorised: NDArray[np.float64]

    def __len__(self) -> int:
        return len(self.epochs)

    def first(self, scores: int) -> Self:
        """Return the history as it was when there were so many scores, without a copy."""
        return type(self)(*(getattr(self, field.name)[:scores] for field in fields(self)))


_COLUMNS = tuple(field.name for field in fields(History) if field.name != "epochs")


class HistoryWriter:
    """Collects the scores of a run; what it has handed out never changes."""

    def __init__(self) -> None:
        self._rows = np.empty((64, len(_COLUMNS)))
        self._count = 0

    def append(self, **scores: float) -> None:
        """Add the next epoch's scores, by the names of the History's columns."""
        if self._count == len(self._rows):
            # Grown into a new array: a History given away before keeps the old one.
            self._rows = np.concatenate([self._rows, np.empty_like(self._rows)])
        self._rows[self._count] = [scores[name] for name in _COLUMNS]
        self._count += 1

    def history(self) -> History:
        """Return what has been collected, as views without a copy."""
        rows = read_only(self._rows[: self._count])
        return History(read_only(np.arange(self._count)), *rows.T)
