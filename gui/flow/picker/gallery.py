"""Gallery: images to choose from, all of one origin or some of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from model.data import Dataset
from model.sample import Origin, Sample


@dataclass(frozen=True, eq=False)
class Gallery:
    """Images that follow one another.

    Attributes
    ----------
    origin : Origin
    images : (n, pixels) float32
    labels : sequence of int or None
        One an image; None where it has none.
    image_shape : (rows, columns)
    indices : (m,) int, ascending
        Which of the images are offered.

    """

    origin: Origin
    images: NDArray[np.float32]
    labels: Sequence[int | None] | NDArray[np.int64]
    image_shape: tuple[int, int]
    indices: NDArray[np.int64]

    @classmethod
    def of_training(cls, dataset: Dataset) -> Self:
        """Return all training images."""
        images, labels = dataset.train_images, dataset.train_labels
        return cls(Origin.TRAINING, images, labels, dataset.image_shape, np.arange(len(labels)))

    @classmethod
    def of_test(cls, dataset: Dataset) -> Self:
        """Return all test images."""
        images, labels = dataset.test_images, dataset.test_labels
        return cls(Origin.TEST, images, labels, dataset.image_shape, np.arange(len(labels)))

    @classmethod
    def of_own(cls, samples: Sequence[Sample], dataset: Dataset) -> Self:
        """Return the person's own pictures."""
        images = np.empty((len(samples), dataset.pixel_count), dtype=np.float32)
        for row, sample in zip(images, samples, strict=True):
            row[:] = sample.pixels
        labels = [sample.label for sample in samples]
        return cls(Origin.DRAWN, images, labels, dataset.image_shape, np.arange(len(samples)))

    def only(self, wanted: NDArray[np.bool_]) -> Self:
        """Return those of all images that are wanted, (n,)."""
        return replace(self, indices=np.flatnonzero(wanted))

    def __len__(self) -> int:
        """How many are offered."""
        return len(self.indices)

    def place_of(self, index: int) -> int | None:
        """Return where an image stands among those offered; None if it is not."""
        place = int(np.searchsorted(self.indices, index))
        return place if place < len(self) and self.indices[place] == index else None
