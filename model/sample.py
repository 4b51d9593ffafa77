"""Sample: one image to put to the networks, wherever it comes from."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import Self

import numpy as np
from numpy.typing import NDArray

from model.config import ConfigError, check_whole_number
from model.data import Dataset
from model.read_only import snapshot


class Origin(Enum):
    """Where an image comes from. All but TRAINING were never trained on: they are probes."""

    TRAINING = auto()
    TEST = auto()
    DRAWN = auto()
    FILE = auto()


@dataclass(frozen=True, eq=False)
class Sample:
    """An image, and what is known of it.

    Attributes
    ----------
    origin : Origin
    index : int or None
        Its place among the training or the test images; None if it is in neither.
    pixels : (pixels,) float32, in [0, 1], read-only
    label : int or None
        Of a training image the label that is trained on, a wrong one if the data have such; None
        of an image that has none.

    """

    origin: Origin
    index: int | None
    pixels: NDArray[np.float32]
    label: int | None

    def __post_init__(self) -> None:
        """Keep pixels of its own that nobody can write to, unless they are so already."""
        pixels = np.asarray(self.pixels, np.float32)
        if pixels.flags.writeable:
            pixels = snapshot(pixels)
        object.__setattr__(self, "pixels", pixels)

    def __eq__(self, other: object) -> bool:
        """Whether it is the same image, with all that is known of it."""
        return isinstance(other, Sample) and self._known == other._known

    def __hash__(self) -> int:
        """Go by what it is compared by."""
        return hash(self._known)

    @property
    def _known(self) -> tuple[object, ...]:
        return self.origin, self.index, self.label, self.pixels.tobytes()

    @classmethod
    def of_training(cls, dataset: Dataset, index: int) -> Self:
        """Return a training image.

        Raises
        ------
        ConfigError
            If there is no such image.

        """
        return cls._of(Origin.TRAINING, dataset.train_images, dataset.train_labels, index)

    @classmethod
    def of_test(cls, dataset: Dataset, index: int) -> Self:
        """Return a test image; errors as in ``of_training``."""
        return cls._of(Origin.TEST, dataset.test_images, dataset.test_labels, index)

    @classmethod
    def _of(
        cls,
        origin: Origin,
        images: NDArray[np.float32],
        labels: NDArray[np.int64],
        index: int,
    ) -> Self:
        index = check_whole_number("image_index", index, at_least=0)
        if index >= len(labels):
            raise ConfigError("image_index", index, f"must be below {len(labels)}")
        return cls(origin, index, images[index], int(labels[index]))
