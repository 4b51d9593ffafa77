"""Units: the one unit of every layer whose numbers are told, and how it is chosen."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np
from numpy.typing import NDArray

from gui.moment.flow_moment import FlowMoment
from model.layers import Array
from model.passes import SamplePass
from model.probes.test_pass_probe import TestPass


@dataclass(frozen=True)
class Units:
    """One unit a layer, the same there and back.

    Attributes
    ----------
    pixel : int
        Of the sample.
    hidden : tuple of int
        One for each hidden layer.
    label : int
        Of the output: the class of the image, or the answer where that is unknown.

    """

    pixel: int
    hidden: tuple[int, ...]
    label: int

    @classmethod
    def telling(cls, moment: FlowMoment, shown: SamplePass | TestPass) -> Self:
        """Choose the units at which a class sees best what dropout does to that pass."""
        pixels, kept, label = moment.pixels, shown.input_mask, moment.label
        answer = int(np.argmax(shown.probabilities))
        return cls(
            pixel=telling_unit(pixels, np.ones(len(pixels), dtype=bool) if kept is None else kept),
            hidden=tuple(map(telling_unit, shown.activations, shown.masks)),
            label=answer if label is None else label,
        )

    def choosing(self, layer: int, unit: int) -> Self:
        """Return these units with another one in that hidden layer."""
        hidden = list(self.hidden)
        hidden[layer] = unit
        return replace(self, hidden=tuple(hidden))

    def at(self, layer: int) -> int:
        """Return the unit of a layer: -1 is the sample, the last one the output."""
        return (self.pixel, *self.hidden, self.label)[layer + 1]


def telling_unit(activations: Array, mask: NDArray[np.bool_]) -> int:
    """Return the dropped unit that would have fired most strongly, else the strongest one."""
    strengths = np.where(np.isfinite(activations), activations, -np.inf)
    dropped = np.where(mask, -np.inf, strengths)
    most = int(dropped.argmax())
    return most if dropped[most] > 0 else int(strengths.argmax())
