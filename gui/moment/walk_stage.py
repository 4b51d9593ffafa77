"""WalkStage: how far the signal, and then the gradient, has come while one pass is shown."""

from dataclasses import dataclass, replace
from enum import Enum, auto

import numpy as np

from gui.moment.look import Look, Quantity
from model.frame import RunFrame, Watched


class Part(Enum):
    """What one pass goes through, in the order of the signal."""

    SAMPLE = auto()
    AFFINE = auto()
    NORM = auto()
    ACTIVATION = auto()
    DROPOUT = auto()
    LOSS = auto()


@dataclass(frozen=True)
class WalkStage:
    """A stage of one pass there and back.

    Attributes
    ----------
    backward : bool
        Whether the gradient is on its way back.
    layer : int
        The hidden layer where it is, counted from 0; -1 is the sample, ``layer_count`` the output.
    part : Part or None
        What of that layer it has just gone through; None if it is through all of it.
    units : tuple of int
        The unit of every hidden layer whose numbers are told beside it; empty for none.

    Before it comes back the tiles up to ``layer`` show the signal, the others nothing yet. On the
    way back those from ``layer`` on show the gradient, the others still the signal.

    """

    backward: bool
    layer: int
    part: Part | None = None
    units: tuple[int, ...] = ()

    def part_in(self, layer: int) -> Part | None:
        """Return what of that hidden layer it has just gone through, if it is there."""
        return self.part if layer == self.layer else None

    def look(self, layer: int) -> Look | None:
        """Return how that hidden layer is looked at; None if the signal has not come yet."""
        if self.backward:
            return Look(Quantity.GRADIENT if layer >= self.layer else Quantity.SIGNAL)
        summing = self.part_in(layer) in (Part.AFFINE, Part.NORM)
        return Look(Quantity.SIGNAL) if layer <= self.layer and not summing else None

    def answered(self, layer_count: int) -> bool:
        """Whether it has come to the probabilities, which follow from the last Affine's logits."""
        arrived = self.layer >= layer_count and self.part is not Part.AFFINE
        return self.backward or arrived


def halfway(watched: Watched, run: RunFrame, stage: WalkStage, layer: int) -> Watched:
    """Return the pass with what that layer holds while the walk is between two of its parts.

    Behind the activation on the way there nothing is dropped yet; behind Dropout on the way back
    the silent units have not stopped the gradient yet.
    """
    part = stage.part_in(layer)
    if stage.backward and part is Part.DROPOUT:
        with np.errstate(all="ignore"):  # a diverged network is full of infinities
            behind_dropout = watched.signal_gradients[layer] * watched.masks[layer]
            if run.config.scaling == "inverted":
                behind_dropout = behind_dropout / (1 - watched.dropout_ratios[layer])
        gradients = [*watched.gradients]
        gradients[layer] = behind_dropout
        return replace(watched, gradients=tuple(gradients))
    if not stage.backward and part is Part.ACTIVATION:
        masks, signals = [*watched.masks], [*watched.signals]
        masks[layer] = np.ones_like(masks[layer])
        signals[layer] = watched.activations[layer]
        return replace(watched, masks=tuple(masks), signals=tuple(signals))
    return watched
