"""WalkStage: how far the signal, and then the gradient, has come while one pass is shown."""

from dataclasses import dataclass, replace

import numpy as np

from gui.moment.look import Quantity
from gui.moment.stop import Part, Stop
from model.passes import SamplePass, Watched
from model.probes.test_pass_probe import TestPass


@dataclass(frozen=True)
class WalkStage:
    """Where one pass there and back stands, and which units are told about.

    Attributes
    ----------
    stop : Stop
        What it has just gone through.
    units : tuple of int
        The unit of every hidden layer whose numbers are told beside it.

    Before it comes back the tiles up to the stop's layer show the signal, the others nothing yet.
    On the way back those from that layer on show the gradient, the others still the signal.

    """

    stop: Stop
    units: tuple[int, ...]

    def part_in(self, layer: int) -> Part | None:
        """Return what of that hidden layer it has just gone through, if it is there."""
        return self.stop.part if layer == self.stop.layer else None

    def quantity(self, layer: int) -> Quantity | None:
        """Return what that hidden layer shows; None if the signal has not come yet."""
        if self.stop.backward:
            return Quantity.GRADIENT if layer >= self.stop.layer else Quantity.SIGNAL
        summing = self.part_in(layer) in (Part.AFFINE, Part.NORM)
        return Quantity.SIGNAL if layer <= self.stop.layer and not summing else None

    def answered(self, layer_count: int) -> bool:
        """Whether it has come to the probabilities, which follow from the last Affine's logits."""
        arrived = self.stop.layer >= layer_count and self.stop.part is not Part.AFFINE
        return self.stop.backward or arrived


def halfway(shown: SamplePass | TestPass, stage: WalkStage, layer: int) -> SamplePass | TestPass:
    """Return the pass with what that layer holds while the walk is between two of its parts.

    Behind the activation on the way there nothing is dropped yet; behind Dropout on the way back
    the silent units have not stopped the gradient yet.
    """
    part, held = stage.part_in(layer), shown.workings
    if held is None:
        return shown
    if stage.stop.backward:
        if part is Part.DROPOUT and isinstance(shown, Watched):
            gradients = [*shown.gradients]
            gradients[layer] = held.activation_gradients[layer]
            return replace(shown, gradients=tuple(gradients))
    elif part is Part.ACTIVATION:
        masks, signals = [*shown.masks], [*shown.signals]
        masks[layer] = np.ones_like(masks[layer])
        signals[layer] = shown.activations[layer]
        return replace(shown, masks=tuple(masks), signals=tuple(signals))
    return shown
