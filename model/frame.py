"""Frame: what a view needs to draw one moment of an experiment. Immutable."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from model.changes import Change
from model.config import Config
from model.history import History
from model.layers import Array
from model.loss import softmax
from model.network import Network


@dataclass(frozen=True, eq=False, kw_only=True)
class Pass:
    """What a training pass held: of one sample (units,) or of a mini-batch (batch, units).

    Attributes
    ----------
    input_mask : (..., pixels) bool, True = kept; None without input dropout
    masks : one (..., units) bool array a hidden layer, True = kept
    activations : the same shapes
        The signal before the mask.
    signals : the same shapes
        The signal behind the mask.
    gradients : the same shapes
        dL/d(pre-activation) of each sample's own loss: zero where inactive or dropped. With batch
        normalisation the samples of a mini-batch are coupled: then of the batch's summed loss.
    probabilities : (..., classes)
        The answer of this very pass, with its masks on.

    """

    input_mask: NDArray[np.bool_] | None
    masks: tuple[NDArray[np.bool_], ...]
    activations: tuple[Array, ...]
    signals: tuple[Array, ...]
    gradients: tuple[Array, ...]
    probabilities: Array

    @classmethod
    def copy_of(cls, network: Network, rows: int | slice, **where: Any) -> Self:  # noqa: ANN401
        """Copy those rows of the network's last training pass, before the next overwrites them."""
        outputs, gradients = network.outputs, network.input_gradients
        logits = outputs[network.layers[-1]][rows]
        batch_size = len(outputs[network.layers[-1]])
        input_dropout = network.input_dropout
        with np.errstate(all="ignore"):  # a diverged network has no probabilities, only NaN
            return cls(
                input_mask=None if input_dropout is None else _copy(input_dropout.mask[rows]),
                masks=tuple(_copy(dropout.mask[rows]) for dropout in network.dropouts),
                activations=tuple(_copy(outputs[layer][rows]) for layer in network.activations),
                signals=tuple(_copy(outputs[dropout][rows]) for dropout in network.dropouts),
                # The loss is a mean over the mini-batch; a sample's own is batch_size times that.
                gradients=tuple(
                    _copy(gradients[layer][rows] * batch_size) for layer in network.activations
                ),
                probabilities=_copy(softmax(logits)),
                **where,
            )


@dataclass(frozen=True, eq=False, kw_only=True)
class Watched(Pass):
    """The pass of the watched training image, in the last mini-batch that held it.

    Attributes
    ----------
    image_index : int
        Which training image.
    step : int
        The step, counted from 1, that trained on it with these masks.
    row, batch_size : int
        Its place in that step's mini-batch, counted from 0, of so many.
    dropout_ratios : tuple of float
        That these masks were drawn with, one a hidden layer.

    """

    image_index: int
    step: int
    row: int
    batch_size: int
    dropout_ratios: tuple[float, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class RunFrame:
    """One run at one moment.

    Attributes
    ----------
    config : Config
        As the run started.
    dropout_ratios : tuple of float
        In force now, one a hidden layer.
    learning_rate : float
        In force now.
    loss : float
        Of the last mini-batch; NaN before the first.
    history : History
    watched : Watched or None
        None until the watched image occurs in a mini-batch.
    mini_batch : Pass or None
        The whole last mini-batch, only on ``frame(detail=True)``.

    """

    config: Config
    dropout_ratios: tuple[float, ...]
    learning_rate: float
    loss: float
    history: History
    watched: Watched | None
    mini_batch: Pass | None


@dataclass(frozen=True, eq=False, kw_only=True)
class Frame:
    """One moment of an experiment.

    Attributes
    ----------
    step, epoch : int
        Steps done, and epochs completed.
    epochs : int
        The limit in force now.
    steps_per_epoch : int
    batch_indices : (batch,) int
        The last mini-batch's images; empty before the first step.
    runs : mapping of name to RunFrame
    changes : tuple of Change
        The live changes so far.

    """

    step: int
    epoch: int
    epochs: int
    steps_per_epoch: int
    batch_indices: NDArray[np.int64]
    runs: Mapping[str, RunFrame]
    changes: tuple[Change, ...]

    @property
    def finished(self) -> bool:
        """Whether the limit is reached."""
        return self.epoch >= self.epochs


def _copy(array: NDArray[Any]) -> NDArray[Any]:
    copy = array.copy()
    copy.setflags(write=False)
    return copy
