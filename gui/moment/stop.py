"""Stop: one layer that a pass goes through, there or back."""

from dataclasses import dataclass
from enum import Enum, auto


class Part(Enum):
    """What one pass goes through, in the order of the signal."""

    SAMPLE = auto()
    AFFINE = auto()
    NORM = auto()
    ACTIVATION = auto()
    DROPOUT = auto()
    LOSS = auto()  # of a pass that is learnt from
    SOFTMAX = auto()  # of one that only answers


@dataclass(frozen=True)
class Stop:
    """A stop of one pass.

    Attributes
    ----------
    part : Part
    backward : bool
        Whether the gradient is on its way back.
    layer : int
        The hidden layer, counted from 0; -1 is the sample, ``layer_count`` the output.

    """

    part: Part
    backward: bool
    layer: int

    @property
    def completes_layer(self) -> bool:
        """Whether a hidden layer, the sample or the output is complete here.

        On the way there and on the way back it is Dropout: the mask that stopped the signal stops
        the gradient.
        """
        return self.part in (Part.SAMPLE, Part.DROPOUT, Part.LOSS, Part.SOFTMAX)
