"""Pass: what the layers of one network held while images went through it. Immutable."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from model.layers import Array, training_scale
from model.loss import softmax
from model.network import Network
from model.read_only import read_only, snapshot
from model.workings import Workings

# Stands for numbers that are not known.
_NOTHING: Array = read_only(np.empty(0, dtype=np.float32))


class Mode(Enum):
    """Which layers of a pass do as in training."""

    TRAINING = auto()  # all of them, and then the gradient comes back
    DROPPING = auto()  # Dropout alone: batch normalisation goes by its running statistics
    TEST = auto()  # none


@dataclass(frozen=True, eq=False, kw_only=True)
class Pass:
    """What a pass with masks on held: of one sample (units,) or of a mini-batch (batch, units).

    What is not known is empty: of a pass of the past all but the masks, which follow from the
    seed; of one that nothing is learnt from the gradients.

    Attributes
    ----------
    input_mask : (..., pixels) bool, True = kept; None without input dropout
    masks : one (..., units) bool array a hidden layer, True = kept
    activations : the same shapes
        The signal before the mask.
    signals : the same shapes
        The signal behind the mask.
    signal_gradients : the same shapes
        dL/d(signal behind the mask): what comes back to the mask.
    gradients : the same shapes
        dL/d(pre-activation): zero where inactive or dropped.
    probabilities : (..., classes)
        The answer of this very pass, with its masks on.
    dropout_ratios : tuple of float
        That these masks were drawn with, one a hidden layer.
    scaling : str
        The run's, see ``Dropout``.

    Both gradients are of each sample's own loss. With batch normalisation the samples of
    a mini-batch are coupled: then they are of the batch's summed loss.

    """

    input_mask: NDArray[np.bool_] | None
    masks: tuple[NDArray[np.bool_], ...]
    dropout_ratios: tuple[float, ...]
    scaling: str
    activations: tuple[Array, ...] = ()
    signals: tuple[Array, ...] = ()
    signal_gradients: tuple[Array, ...] = ()
    gradients: tuple[Array, ...] = ()
    probabilities: Array = field(default_factory=lambda: _NOTHING)

    @property
    def scales(self) -> tuple[float, ...]:
        """What each hidden layer's Dropout multiplied the signal of a kept unit by."""
        return tuple(training_scale(ratio, self.scaling) for ratio in self.dropout_ratios)

    @staticmethod
    def copy_of(network: Network, rows: int | slice, dropout_ratios: tuple[float, ...]) -> "Pass":
        """Copy those rows of the network's last training pass, before the next overwrites them."""
        outputs, gradients = network.outputs, network.input_gradients
        logits = outputs[network.layers[-1]]
        input_dropout = network.input_dropout
        with np.errstate(all="ignore"):  # a diverged network has no probabilities, only NaN
            return Pass(
                input_mask=None if input_dropout is None else snapshot(input_dropout.mask[rows]),
                masks=tuple(snapshot(dropout.mask[rows]) for dropout in network.dropouts),
                dropout_ratios=dropout_ratios,
                scaling=network.config.scaling,
                activations=tuple(snapshot(outputs[layer][rows]) for layer in network.activations),
                signals=tuple(snapshot(outputs[dropout][rows]) for dropout in network.dropouts),
                # The loss is a mean over the mini-batch; a sample's own is batch_size times that.
                signal_gradients=tuple(
                    read_only(gradients[layer][rows] * len(logits)) for layer in network.affines[1:]
                ),
                gradients=tuple(
                    read_only(gradients[layer][rows] * len(logits)) for layer in network.activations
                ),
                probabilities=read_only(softmax(logits[rows])),
            )


@dataclass(frozen=True, eq=False, kw_only=True)
class SamplePass(Pass):
    """A pass of one image with masks on: one that was trained on, or one that is only looked at.

    Attributes
    ----------
    step : int
        The step, counted from 1, that trained with these masks; or the steps done when they were
        drawn for looking.
    workings : Workings or None
        All that its layers held; None of a pass of the past.

    """

    step: int
    workings: Workings | None = None

    mode: ClassVar[Mode]


@dataclass(frozen=True, eq=False, kw_only=True)
class Watched(SamplePass):
    """The pass of the watched training image, in the last mini-batch that held it.

    Attributes
    ----------
    image_index : int
        Which training image.
    row, batch_size : int
        Its place in that step's mini-batch, counted from 0, of so many.

    """

    image_index: int
    row: int
    batch_size: int

    mode = Mode.TRAINING
