"""Network: the layers in order, their parameters, and one training or test pass through them."""

from collections.abc import Generator
from copy import copy
from itertools import pairwise
from typing import Self

import numpy as np
from numpy.typing import DTypeLike, NDArray

from model.config import Config
from model.layers import Affine, Array, BatchNorm, Dropout, Layer, ReLU, Sigmoid
from model.loss import cross_entropy
from model.pieces import PRODUCTS_PER_PIECE, complete

_ACTIVATIONS: dict[str, type[ReLU | Sigmoid]] = {"relu": ReLU, "sigmoid": Sigmoid}


class Network:
    """A fully connected classifier with dropout behind every hidden layer.

    Per hidden layer: Affine -> [BatchNorm] -> activation -> Dropout, then a last Affine. With an
    input dropout ratio above 0 a Dropout stands before all of them.

    Parameters
    ----------
    config : Config
    input_size, output_size : int
        Pixels of an image and number of classes.
    weights_rng : numpy.random.Generator
        Each Affine draws from a child of its own, so that networks of one seed share the weights
        of every layer whose shape and place agree, whatever the other layers are.
    mask_rng : numpy.random.Generator
        All Dropout layers draw from it, in order, once a training pass.
    dtype : numpy dtype

    Attributes
    ----------
    layers : list of Layer
        In the order of a forward pass.
    params : dict of arrays
        W1 (n_in, n_out), b1, [gamma1, beta1], ..., the layers' own arrays.
    dropouts, activations : list
        One of each for every hidden layer.
    input_dropout : Dropout or None
    outputs, input_gradients : dict of (batch, n) arrays by layer
        What each layer put out in the last training pass, and dL/d(its input).

    """

    def __init__(
        self,
        config: Config,
        *,
        input_size: int = 784,
        output_size: int = 10,
        weights_rng: np.random.Generator,
        mask_rng: np.random.Generator,
        dtype: DTypeLike = np.float32,
    ) -> None:
        self.config = config
        self.layers: list[Layer] = []
        self.params: dict[str, Array] = {}
        self.dropouts: list[Dropout] = []
        self.activations: list[ReLU | Sigmoid] = []
        self.outputs: dict[Layer, Array] = {}
        self.input_gradients: dict[Layer, Array] = {}
        self._owners: dict[str, tuple[Layer, str]] = {}  # of a parameter, and its name there

        self.input_dropout = None
        if config.input_dropout_ratio > 0:
            self.input_dropout = Dropout(config.input_dropout_ratio, mask_rng, config.scaling)
            self.layers.append(self.input_dropout)
        self._affines = _create_affines(config, input_size, output_size, weights_rng, dtype)
        for number, ratio in enumerate(config.dropout_ratios, start=1):
            affine = self._affines[number - 1]
            self._add(affine, number)
            if config.batch_norm:
                ones = np.ones_like(affine.params["b"])
                self._add(BatchNorm(ones, np.zeros_like(ones)), number)
            self.activations.append(_ACTIVATIONS[config.activation]())
            self.dropouts.append(Dropout(ratio, mask_rng, config.scaling))
            self.layers += [self.activations[-1], self.dropouts[-1]]
        self._add(self._affines[-1], len(self._affines))

    def _add(self, layer: Layer, number: int) -> None:
        self.layers.append(layer)
        for name, array in layer.params.items():
            self.params[f"{name}{number}"] = array
            self._owners[f"{name}{number}"] = (layer, name)

    def forward(self, images: Array, *, training: bool = False) -> Array:
        """Send (batch, pixels) through all layers and return the logits, (batch, classes).

        A test pass writes nothing to the network.
        """
        x = images
        for layer in self.layers:
            x = layer.forward(x, training=training)
            if training:
                self.outputs[layer] = x
        return x

    def seeing_only(self, pixels: NDArray[np.intp]) -> Self:
        """Return this network for images cut to those pixels, all others of which are 0.

        For test passes only: it shares everything with this one but a copy of the first weights.
        """
        first = self._affines[0]
        cut = Affine(first.params["W"][pixels], first.params["b"])
        network = copy(self)
        network.layers = [cut if layer is first else layer for layer in self.layers]
        return network

    def loss_and_gradients(
        self, images: Array, labels: NDArray[np.int64]
    ) -> tuple[float, dict[str, Array]]:
        """Make one training pass there and back.

        Returns
        -------
        loss : float
            Mean cross-entropy + 0.5 * weight_decay * sum(W**2).
        gradients : dict of arrays
            dL/d(parameter), with the keys and shapes of ``params``.

        """
        return complete(self.training_pass(images, labels))

    def training_pass(
        self, images: Array, labels: NDArray[np.int64]
    ) -> Generator[None, None, tuple[float, dict[str, Array]]]:
        """Do what ``loss_and_gradients`` does, in pieces."""
        pauses = self._pauses(len(images))
        x = images
        for layer in self.layers:
            x = self.outputs[layer] = layer.forward(x, training=True)
            if layer in pauses:
                yield
        loss, grad = cross_entropy(x, labels)
        first = self._affines[0]
        for layer in reversed(self.layers[self.layers.index(first) + 1 :]):
            grad = self.input_gradients[layer] = layer.backward(grad)
            if layer in pauses:
                yield
        # Nothing asks for the gradient of the pixels, and the first product is the largest.
        first.backward_to_params(grad)
        gradients = {name: layer.gradients[own] for name, (layer, own) in self._owners.items()}
        decay = self.config.weight_decay
        if decay > 0:
            for number, affine in enumerate(self._affines, start=1):
                weights = affine.params["W"]
                loss += 0.5 * decay * float(np.vdot(weights, weights))
                gradients[f"W{number}"] = gradients[f"W{number}"] + decay * weights
        return loss, gradients

    def _pauses(self, rows: int) -> set[Layer]:
        """The layers behind which a training pass of so many rows pauses."""
        return {
            affine
            for affine in self._affines
            if rows * affine.params["W"].size > PRODUCTS_PER_PIECE
        }


def _create_affines(
    config: Config,
    input_size: int,
    output_size: int,
    weights_rng: np.random.Generator,
    dtype: DTypeLike,
) -> list[Affine]:
    sizes = [input_size, *config.hidden_sizes, output_size]
    affines = []
    for rng, (n_in, n_out) in zip(weights_rng.spawn(len(sizes) - 1), pairwise(sizes), strict=True):
        weights = initial_deviation(config, n_in) * rng.standard_normal((n_in, n_out))
        affines.append(Affine(weights.astype(dtype), np.zeros(n_out, dtype)))
    return affines


def initial_deviation(config: Config, n_in: int) -> float:
    """Return the standard deviation of the initial weights of a layer with ``n_in`` inputs.

    He et al. (2015), arXiv:1502.01852; Glorot and Bengio (2010), in the textbook's form.
    """
    if config.weight_init == "he":
        return float(np.sqrt(2 / n_in))
    if config.weight_init == "xavier":
        return float(np.sqrt(1 / n_in))
    return float(config.weight_init)
