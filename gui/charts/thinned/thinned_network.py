"""ThinnedNetwork: all that one diagram shows of a run."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from model.layers import Array
from model.passes import SamplePass
from model.probes.thinned import Thinned
from model.sample import Sample


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
    sample : Sample or None
        The image that went through it; None while there is none.
    image_shape : (rows, columns)
    diverged_at : int or None
        The step in which the run's numbers were lost.

    """

    title: str
    index: int
    thinned: Thinned
    sample: Sample | None
    image_shape: tuple[int, int]
    diverged_at: int | None = None

    @property
    def sample_pass(self) -> SamplePass | None:
        """The pass whose mask it is; None while there is none."""
        return self.thinned.sample_pass

    @property
    def label(self) -> int | None:
        """The image's class, if it is known."""
        return None if self.sample is None else self.sample.label

    @property
    def has_numbers(self) -> bool:
        """Whether all weights are numbers: there are none behind a divergence."""
        arrays = (*self.thinned.weights, self.thinned.input_sum)
        return all(bool(np.isfinite(array).all()) for array in arrays)

    @property
    def answer(self) -> int | None:
        """What this thinned network answered; None if that is not known or not a number."""
        if self.sample_pass is None or not len(self.sample_pass.probabilities):
            return None
        probabilities = self.sample_pass.probabilities
        return int(probabilities.argmax()) if np.isfinite(probabilities).all() else None

    def kept(self, layer: int) -> tuple[int, int] | None:
        """How many units of all in a hidden layer were kept; None while there is no mask."""
        if self.sample_pass is None:
            return None
        mask = self.sample_pass.masks[layer]
        return int(np.count_nonzero(mask)), len(mask)

    def shown(self, most: int) -> "ShownNetwork":
        """Return what there is room for, with at most so many units of a hidden layer."""
        thinned = self.thinned
        picks = [spread(len(units), most) for units in thinned.units]
        masks = []
        for layer, pick in enumerate(picks):
            units = thinned.units[layer][pick]
            kept = np.ones(len(units), dtype=bool)
            masks.append(kept if self.sample_pass is None else self.sample_pass.masks[layer][units])
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
        Of each unit of the first layer, the sum of its |weights| to all kept pixels.
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
