"""The stops of one pass in their order, and the method that runs at each."""

from collections.abc import Callable
from typing import Any

from gui.moment.stop import Part, Stop
from model.config import Config
from model.layers import Affine, BatchNorm, Dropout, ReLU, Sigmoid
from model.loss import cross_entropy, softmax
from model.passes import Mode

_ACTIVATIONS: dict[str, type[ReLU | Sigmoid]] = {"relu": ReLU, "sigmoid": Sigmoid}


def stops_of(config: Config, mode: Mode) -> tuple[Stop, ...]:
    """Return the stops of one pass through a run's network, from the sample to its end.

    Where it is learnt from that is the last gradient, else the answer. Nothing goes back to the
    sample: nobody asks for the gradient of the pixels.
    """
    last = config.layer_count
    there = [(part, layer) for layer in range(last) for part in parts_of(config, layer, mode)]
    there.append((Part.AFFINE, last))
    stops = [Stop(Part.SAMPLE, backward=False, layer=-1)]
    stops += [Stop(part, backward=False, layer=layer) for part, layer in there]
    stops.append(Stop(_answer(mode), backward=False, layer=last))
    if mode is Mode.TRAINING:
        stops += [Stop(part, backward=True, layer=layer) for part, layer in reversed(there)]
    return tuple(stops)


def parts_of(config: Config, layer: int, mode: Mode) -> tuple[Part, ...]:
    """Return the parts of the sample (-1), a hidden layer or the output, as the signal meets them.

    See ``Stop.layer``.
    """
    if layer < 0:
        return (Part.SAMPLE,)
    if layer == config.layer_count:
        return Part.AFFINE, _answer(mode)
    norm = (Part.NORM,) if config.batch_norm else ()
    return Part.AFFINE, *norm, Part.ACTIVATION, Part.DROPOUT


def does_as_in_training(part: Part, mode: Mode) -> bool:
    """Whether ``training`` is true for a part of the network in such a pass."""
    if mode is Mode.DROPPING:
        return part in (Part.SAMPLE, Part.DROPOUT)
    return mode is Mode.TRAINING


def method_at(stop: Stop, config: Config) -> Callable[..., Any] | None:
    """Return what runs at a stop; None at a sample whose pixels meet no Dropout."""
    if stop.part is Part.LOSS:
        return cross_entropy
    if stop.part is Part.SOFTMAX:
        return softmax
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


def _answer(mode: Mode) -> Part:
    return Part.LOSS if mode is Mode.TRAINING else Part.SOFTMAX
