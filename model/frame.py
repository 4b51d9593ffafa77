"""Frame: what a view needs to draw one moment of an experiment. Immutable."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from model.changes import Change
from model.config import Config
from model.drop_rates import DropRate
from model.history import History
from model.layers import Array
from model.loss import softmax
from model.network import Network

# Stands for numbers that are not known.
_NOTHING: Array = np.empty(0, dtype=np.float32)
_NOTHING.setflags(write=False)


@dataclass(frozen=True, eq=False, kw_only=True)
class Pass:
    """What a training pass held: of one sample (units,) or of a mini-batch (batch, units).

    Of a pass of the past only the masks are known, since they follow from the seed; then the other
    tuples are empty, and so is ``probabilities``.

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

    Both gradients are of each sample's own loss. With batch normalisation the samples of
    a mini-batch are coupled: then they are of the batch's summed loss.

    """

    input_mask: NDArray[np.bool_] | None
    masks: tuple[NDArray[np.bool_], ...]
    activations: tuple[Array, ...]
    signals: tuple[Array, ...]
    signal_gradients: tuple[Array, ...]
    gradients: tuple[Array, ...]
    probabilities: Array
    dropout_ratios: tuple[float, ...]

    @classmethod
    def of_masks(
        cls,
        input_mask: NDArray[np.bool_] | None,
        masks: tuple[NDArray[np.bool_], ...],
        **where: Any,  # noqa: ANN401
    ) -> Self:
        """Return a pass of the past, of which no more is known."""
        return cls(
            input_mask=input_mask,
            masks=masks,
            activations=(),
            signals=(),
            signal_gradients=(),
            gradients=(),
            probabilities=_NOTHING,
            **where,
        )

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
                signal_gradients=tuple(
                    _read_only(gradients[layer][rows] * batch_size) for layer in network.affines[1:]
                ),
                gradients=tuple(
                    _read_only(gradients[layer][rows] * batch_size) for layer in network.activations
                ),
                probabilities=_read_only(softmax(logits)),
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
    sums : one (units,) array a hidden layer
        What its Affine put out, x W + b.
    pre_activations : one (units,) array a hidden layer
        What its activation took in: the sums, or what batch normalisation made of them.
    logits : (classes,)

    Of a pass of the past these are empty, too.

    """

    image_index: int
    step: int
    row: int
    batch_size: int
    sums: tuple[Array, ...]
    pre_activations: tuple[Array, ...]
    logits: Array

    @classmethod
    def of_masks(
        cls,
        input_mask: NDArray[np.bool_] | None,
        masks: tuple[NDArray[np.bool_], ...],
        **where: Any,  # noqa: ANN401
    ) -> Self:
        """Return a watched pass of the past; see ``Pass.of_masks``."""
        empty = {"sums": (), "pre_activations": (), "logits": _NOTHING}
        return super().of_masks(input_mask, masks, **empty, **where)

    @classmethod
    def copy_of(cls, network: Network, rows: int | slice, **where: Any) -> Self:  # noqa: ANN401
        """Copy one row; see ``Pass.copy_of``."""
        outputs = network.outputs
        sums = tuple(_copy(outputs[affine][rows]) for affine in network.affines[:-1])
        normed = tuple(_copy(outputs[norm][rows]) for norm in network.norms)
        return super().copy_of(
            network,
            rows,
            sums=sums,
            pre_activations=normed or sums,
            logits=_copy(outputs[network.layers[-1]][rows]),
            **where,
        )


@dataclass(frozen=True, eq=False, kw_only=True)
class RunFrame:
    """One run at one moment.

    Attributes
    ----------
    config : Config
        As the run started.
    dropout_ratios : tuple of float
        In force now, one a hidden layer; in a Frame of the past those of its step, that drew the
        masks.
    learning_rate : float
        In force now, or in that step.
    loss : float
        Of the last mini-batch; NaN before the first, and in a Frame of the past.
    history : History
    diverged_at : int or None
        The step at which the loss was no number any more, or exploded.
    watched : Watched or None
        None until the watched image occurs in a mini-batch.
    mini_batch : Pass or None
        The whole last mini-batch, only on ``frame(detail=True)``.
    drop_rates : tuple of DropRate
        Of every hidden layer; empty in a Frame of the past.

    """

    config: Config
    dropout_ratios: tuple[float, ...]
    learning_rate: float
    loss: float
    history: History
    diverged_at: int | None
    watched: Watched | None
    mini_batch: Pass | None
    drop_rates: tuple[DropRate, ...]


@dataclass(frozen=True, eq=False, kw_only=True)
class Frame:
    """One moment of an experiment.

    Attributes
    ----------
    step, epoch : int
        Steps done, and epochs completed.
    epochs : int
        The limit in force.
    steps_per_epoch : int
    batch_indices : (batch,) int
        The last mini-batch's images; empty before the first step.
    runs : mapping of name to RunFrame
    changes : tuple of Change
        The live changes so far.
    latest_step : int
        Steps done by the experiment: more than ``step`` in a Frame of the past.

    """

    step: int
    epoch: int
    epochs: int
    steps_per_epoch: int
    batch_indices: NDArray[np.int64]
    runs: Mapping[str, RunFrame]
    changes: tuple[Change, ...]
    latest_step: int

    @property
    def is_past(self) -> bool:
        """Whether training has gone on since: then only ratios and masks are known."""
        return self.step < self.latest_step

    @property
    def finished(self) -> bool:
        """Whether the limit is reached."""
        return self.epoch >= self.epochs


def _copy(array: NDArray[Any]) -> NDArray[Any]:
    return _read_only(array.copy())


def _read_only(array: NDArray[Any]) -> NDArray[Any]:
    array.setflags(write=False)
    return array
