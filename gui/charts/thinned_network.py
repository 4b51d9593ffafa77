"""ThinnedNetwork: all that one diagram shows of a run."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.frame import Watched
from model.layers import Array
from model.probes.thinned import Thinned


@dataclass(frozen=True, eq=False, kw_only=True)
class ThinnedNetwork:
    """A run's network as one sample saw it.

    Attributes
    ----------
    title : str
    index : int
        The run's place in the experiment.
    thinned : Thinned
        The units that were chosen to be shown, and the weights among them.
    pixels : (pixels,) or None
        The watched image; None while there is none.
    image_shape : (rows, columns)
    label : int or None
        Of the image.

    """

    title: str
    index: int
    thinned: Thinned
    pixels: Array | None
    image_shape: tuple[int, int]
    label: int | None

    @property
    def watched(self) -> Watched | None:
        """The pass whose mask it is; None while there is none."""
        return self.thinned.watched

    @property
    def answer(self) -> int | None:
        """What this thinned network answered; None if that is not known or not a number."""
        if self.watched is None or not len(self.watched.probabilities):
            return None
        probabilities = self.watched.probabilities
        return int(probabilities.argmax()) if np.isfinite(probabilities).all() else None

    def kept(self, layer: int) -> tuple[int, int] | None:
        """How many units of all in a hidden layer were kept; None while there is no mask."""
        if self.watched is None:
            return None
        mask = self.watched.masks[layer]
        return int(np.count_nonzero(mask)), len(mask)

    def shown(self, most: int) -> "ShownNetwork":
        """Return what there is room for, with at most so many units of a hidden layer."""
        thinned = self.thinned
        picks = [spread(len(units), most) for units in thinned.units]
        masks = []
        for layer, pick in enumerate(picks):
            units = thinned.units[layer][pick]
            kept = np.ones(len(units), dtype=bool)
            masks.append(kept if self.watched is None else self.watched.masks[layer][units])
        weights = []
        for layer, matrix in enumerate(thinned.weights):
            cut = matrix[picks[layer]]
            weights.append(cut[:, picks[layer + 1]] if layer + 1 < len(picks) else cut)
        return ShownNetwork(tuple(masks), thinned.input_sum[picks[0]], tuple(weights))


@dataclass(frozen=True, eq=False)
class ShownNetwork:
    """The units and edges of a diagram.

    Attributes
    ----------
    masks : one (units,) bool array a hidden layer, True = kept
    input_sums : (units,)
        Of each unit of the first layer, the sum of its |weights| to all pixels.
    weights : one (n_in, n_out) array a hidden layer
        To the next layer; the last ones to the classes.

    """

    masks: tuple[NDArray[np.bool_], ...]
    input_sums: Array
    weights: tuple[Array, ...]

    @property
    def classes(self) -> int:
        """How many classes there are."""
        return self.weights[-1].shape[1]


def spread(count: int, most: int) -> NDArray[np.int64]:
    """Choose at most so many places of so many, from the first to the last, evenly."""
    if count <= most:
        return np.arange(count)
    return np.unique(np.rint(np.linspace(0, count - 1, max(most, 1))).astype(np.int64))
