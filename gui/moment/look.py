"""Look: how the flow card looks at a Frame."""

from dataclasses import dataclass
from enum import Enum, auto

from model.probes.test_pass_probe import Mistake


class Quantity(Enum):
    """What the cells of a tile show."""

    MASK = auto()
    SIGNAL = auto()  # the activation behind the mask
    GRADIENT = auto()  # dL/d(pre-activation)
    DROP_RATE = auto()  # how often each unit was dropped so far


@dataclass(frozen=True)
class Look:
    """What is on show: one quantity, of the sample or the mini-batch, in one of both passes.

    Attributes
    ----------
    quantity : Quantity
    mini_batch : bool
        A row a sample of the mini-batch, rather than the one sample.
    test_pass : bool
        What a test pass makes of the sample, rather than the training pass.
    mistake : Mistake or None
        What the test pass gets wrong on purpose.

    """

    quantity: Quantity = Quantity.MASK
    mini_batch: bool = False
    test_pass: bool = False
    mistake: Mistake | None = None
