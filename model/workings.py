"""Workings: all that the layers held for one image, so that their code can be followed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Self, TypeAlias

import numpy as np

from model.layers import Array, BatchNorm, Layer
from model.network import Network
from model.read_only import read_only, snapshot

_Statistics: TypeAlias = tuple[Array, Array]  # mean and variance
_Scale: TypeAlias = tuple[Array, Array]  # gamma and beta


@dataclass(frozen=True, eq=False, kw_only=True)
class NormWorkings:
    """What one batch normalisation went by, and what it made of the image.

    Attributes
    ----------
    mean, variance, deviation : (units,)
        Of the mini-batch in a training pass, else the running averages; the deviation is
        sqrt(variance + eps).
    normalised : (units,)
        The image's own, (sum - mean) / deviation.
    gamma, beta : (units,)
        As they were in this pass; an update has changed them since.
    running_mean, running_variance : (units,)
        As this pass left them.
    gamma_gradient, beta_gradient : (units,), or None where nothing is learnt
        Sums over the mini-batch, of its summed loss.

    """

    mean: Array
    variance: Array
    deviation: Array
    normalised: Array
    gamma: Array
    beta: Array
    running_mean: Array
    running_variance: Array
    gamma_gradient: Array | None = None
    beta_gradient: Array | None = None

    @classmethod
    def of(cls, norm: BatchNorm, statistics: _Statistics, sums: Array, scale: _Scale) -> Self:
        """Return what a norm makes of one image's sums; how it scales them is (gamma, beta)."""
        mean, variance = statistics
        deviation = np.sqrt(variance + norm.EPS)
        running_mean, running_variance = norm.running_statistics()
        gamma, beta = scale
        return cls(
            mean=snapshot(mean),
            variance=snapshot(variance),
            deviation=read_only(deviation),
            normalised=read_only((sums - mean) / deviation),
            gamma=snapshot(gamma),
            beta=snapshot(beta),
            running_mean=snapshot(running_mean),
            running_variance=snapshot(running_variance),
        )

    def learning(self, norm: BatchNorm, batch_size: int) -> Self:
        """Return these with the gradients of the last training pass."""
        return replace(
            self,
            gamma_gradient=read_only(norm.gradients["gamma"] * batch_size),
            beta_gradient=read_only(norm.gradients["beta"] * batch_size),
        )


@dataclass(frozen=True, eq=False, kw_only=True)
class Workings:
    """What stands between the masks of one image's pass.

    Attributes
    ----------
    input_signals : (pixels,), or None without input dropout
        The pixels behind their Dropout.
    input_scale : float
        What it multiplied those that it kept by; 1 without input dropout.
    draws : tuple of float32 arrays
        The uniform draws behind the masks, of the pixels if they have Dropout and of every hidden
        layer; empty where nothing was drawn, and in training, where they follow from the seed (see
        ``mask_draw``).
    sums : one (units,) array a hidden layer
        What its Affine put out, x W + b.
    biases : one (units,) array an Affine, the last one's included
        As they were in this pass; an update has changed them since.
    norms : one NormWorkings a hidden layer, or none
    pre_activations : one (units,) array a hidden layer
        What its activation took in: the sums, or what batch normalisation made of them.
    logits : (classes,)
    activation_gradients : one (units,) array a hidden layer; empty where nothing is learnt
        dL/d(activation): what Dropout lets through on the way back.
    sum_gradients : one (units,) array a hidden layer; empty where nothing is learnt
        dL/d(sum): what comes to Affine on the way back.

    Gradients are of the image's own loss, as in ``Pass``.

    """

    input_signals: Array | None
    input_scale: float
    draws: tuple[Array, ...]
    sums: tuple[Array, ...]
    biases: tuple[Array, ...]
    norms: tuple[NormWorkings, ...]
    pre_activations: tuple[Array, ...]
    logits: Array
    activation_gradients: tuple[Array, ...] = ()
    sum_gradients: tuple[Array, ...] = ()

    @classmethod
    def of_training(cls, network: Network, row: int) -> Self:
        """Copy what the network's last training pass held for that row of the mini-batch."""
        batch_size, dropout = len(network.outputs[network.layers[-1]]), network.input_dropout

        def back(layers: Sequence[Layer]) -> tuple[Array, ...]:
            gradients = network.input_gradients
            return tuple(read_only(gradients[layer][row] * batch_size) for layer in layers)

        with np.errstate(all="ignore"):  # a diverged network is full of infinities
            there = cls._there(
                network,
                {layer: output[row] for layer, output in network.outputs.items()},
                network.vectors,
                [norm.batch_statistics for norm in network.norms],
                1.0 if dropout is None else dropout.training_scale,
            )
            norms = zip(there.norms, network.norms, strict=True)
            return replace(
                there,
                norms=tuple(held.learning(norm, batch_size) for held, norm in norms),
                activation_gradients=back(network.dropouts),
                sum_gradients=back(network.norms or network.activations),
            )

    @classmethod
    def of_probe(
        cls,
        network: Network,
        outputs: Mapping[Layer, Array],
        *,
        input_scale: float,
        draws: tuple[Array, ...] = (),
    ) -> Self:
        """Copy what a pass of one image that goes by running statistics held.

        Parameters
        ----------
        network : Network
            A probe.
        outputs : mapping of layer to (1, n) array
            What each of its layers put out.
        input_scale, draws
            See ``Workings``.

        """
        there = cls._there(
            network,
            {layer: output[0] for layer, output in outputs.items()},
            network.params,
            [norm.running_statistics() for norm in network.norms],
            input_scale,
        )
        return replace(there, draws=tuple(map(snapshot, draws)))

    @classmethod
    def _there(
        cls,
        network: Network,
        outputs: Mapping[Layer, Array],
        params: Mapping[str, Array],
        statistics: Sequence[_Statistics],
        input_scale: float,
    ) -> Self:
        """Return what a pass there held, from what each layer put out for the image, (n,)."""
        pixels = network.input_dropout
        sums = tuple(snapshot(outputs[affine]) for affine in network.affines[:-1])
        norms = enumerate(zip(network.norms, statistics, strict=True), start=1)
        normed = tuple(snapshot(outputs[norm]) for norm in network.norms)
        return cls(
            input_signals=None if pixels is None else snapshot(outputs[pixels]),
            input_scale=input_scale,
            draws=(),
            sums=sums,
            biases=tuple(snapshot(params[f"b{n}"]) for n in range(1, len(network.affines) + 1)),
            norms=tuple(
                NormWorkings.of(norm, held, sums[n - 1], (params[f"gamma{n}"], params[f"beta{n}"]))
                for n, (norm, held) in norms
            ),
            pre_activations=normed or sums,
            logits=snapshot(outputs[network.layers[-1]]),
        )
