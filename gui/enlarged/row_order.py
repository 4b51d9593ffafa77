"""BatchRows: the rows of a mini-batch, in the order in which they are shown."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from model.data import Dataset
from model.frame import Frame


@dataclass(frozen=True, eq=False)
class BatchRows:
    """A row a sample, from top to bottom.

    Attributes
    ----------
    order : (batch,) int
        Which sample of the mini-batch each row is, counted from 0.
    images : (batch,) int
        Which training image that is.
    labels : (batch,) int
        What it is trained as.
    groups : tuple of int
        The first row of every label but the first, where the rows are sorted; otherwise empty.

    """

    order: NDArray[np.integer]
    images: NDArray[np.integer]
    labels: NDArray[np.integer]
    groups: tuple[int, ...]

    @classmethod
    def of(cls, frame: Frame, dataset: Dataset, *, by_label: bool) -> Self:
        """Return the rows of a frame's mini-batch, as trained or label by label.

        Those of one label stay as they were trained.
        """
        images = frame.batch_indices
        labels = dataset.train_labels[images]
        if not by_label:
            return cls(np.arange(len(images)), images, labels, ())
        order = np.argsort(labels, kind="stable")
        labels = labels[order]
        groups = tuple(int(row) for row in np.flatnonzero(np.diff(labels)) + 1)
        return cls(order, images[order], labels, groups)

    def cell_as_trained(self, cell: int, units: int) -> int:
        """Return which cell of the mini-batch is shown as that one, of rows of so many units."""
        row, unit = divmod(cell, units)
        return int(self.order[row]) * units + unit

    def row_of(self, sample: int) -> int:
        """Return the row of a sample of the mini-batch."""
        return int(np.flatnonzero(self.order == sample)[0])
