"""Stop: one layer that a pass goes through, there or back, and the method that runs in it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gui.moment.walk_stage import Part
from model.config import Config
from model.layers import Affine, BatchNorm, Dropout, ReLU, Sigmoid
from model.loss import cross_entropy

_ACTIVATIONS: dict[str, type[ReLU | Sigmoid]] = {"relu": ReLU, "sigmoid": Sigmoid}


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
        """Whether a walk that goes layer by layer stands here.

        On the way there and on the way back it is Dropout: the mask that stopped the signal stops
        the gradient.
        """
        return self.part in (Part.SAMPLE, Part.DROPOUT, Part.LOSS)


def stops_of(config: Config) -> tuple[Stop, ...]:
    """Return the stops of one pass through a run's network, from the sample to the last gradient.

    Nothing goes back to the sample: nobody asks for the gradient of the pixels.
    """
    last = config.layer_count
    there = [(part, layer) for layer in range(last) for part in parts_of(config, layer)]
    there.append((Part.AFFINE, last))
    return (
        Stop(Part.SAMPLE, backward=False, layer=-1),
        *(Stop(part, backward=False, layer=layer) for part, layer in there),
        Stop(Part.LOSS, backward=False, layer=last),
        *(Stop(part, backward=True, layer=layer) for part, layer in reversed(there)),
    )


def parts_of(config: Config, layer: int) -> tuple[Part, ...]:
    """Return the parts of the sample (-1), a hidden layer or the output, as the signal meets them.

    See ``Stop.layer``.
    """
    if layer < 0:
        return (Part.SAMPLE,)
    if layer == config.layer_count:
        return Part.AFFINE, Part.LOSS
    norm = (Part.NORM,) if config.batch_norm else ()
    return Part.AFFINE, *norm, Part.ACTIVATION, Part.DROPOUT


def method_at(stop: Stop, config: Config) -> Callable[..., Any] | None:
    """Return what runs at a stop; None at a sample of which no pixels are dropped."""
    if stop.part is Part.LOSS:
        return cross_entropy
    if stop.part is Part.SAMPLE and config.input_dropout_ratio == 0:
        return None
    if stop.part is Part.AFFINE and stop.backward and stop.layer == 0:
        return Affine.backward_to_params
    layers: dict[Part, type[Affine | BatchNorm | ReLU | Sigmoid | Dropout]] = {
        Part.SAMPLE: Dropout,
        Part.AFFINE: Affine,
        Part.NORM: BatchNorm,
        Part.ACTIVATION: _ACTIVATIONS[config.activation],
        Part.DROPOUT: Dropout,
    }
    layer = layers[stop.part]
    return layer.backward if stop.backward else layer.forward
