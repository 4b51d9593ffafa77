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
    affines : list of Affine
        One for every hidden layer, and the last one.
    norms : list of BatchNorm
        One for every hidden layer, or none at all.
    activations, dropouts : list
        One of each for every hidden layer.
    input_dropout : Dropout or None
    outputs, input_gradients : dict of (batch, n) arrays by layer
        What each layer put out in the last training pass, and dL/d(its input).
    vectors : dict of (n,) arrays
        The parameters that are one number a unit (b1, [gamma1, beta1], ...) as they were in the
        last training pass: an update changes ``params`` in place.

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
        self.affines = _create_affines(config, input_size, output_size, weights_rng, dtype)
        self.norms = [_create_norm(each) for each in self.affines[:-1] if config.batch_norm]
        self.activations = [_ACTIVATIONS[config.activation]() for _ in config.hidden_sizes]
        self.input_dropout: Dropout | None = None
        if config.input_dropout_ratio > 0:
            self.input_dropout = Dropout(config.input_dropout_ratio, mask_rng, config.scaling)
        self.dropouts = [
            Dropout(ratio, mask_rng, config.scaling) for ratio in config.dropout_ratios
        ]
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Line the layers up, and gather their parameters."""
        self.layers: list[Layer] = []
        self.params: dict[str, Array] = {}
        self.outputs: dict[Layer, Array] = {}
        self.input_gradients: dict[Layer, Array] = {}
        self.vectors: dict[str, Array] = {}
        self._owners: dict[str, tuple[Layer, str]] = {}  # of a parameter, and its name there
        if self.input_dropout is not None:
            self.layers.append(self.input_dropout)
        hidden = zip(self.affines[:-1], self.activations, self.dropouts, strict=True)
        for number, (affine, activation, dropout) in enumerate(hidden, start=1):
            self._add(affine, number)
            if self.norms:
                self._add(self.norms[number - 1], number)
            self.layers += [activation, dropout]
        self._add(self.affines[-1], len(self.affines))

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
        first = self.affines[0]
        network = copy(self)
        network.affines = [Affine(first.params["W"][pixels], first.params["b"]), *self.affines[1:]]
        network._put_in_order()  # noqa: SLF001 - of its own kind
        return network

    def probe(self, rng: np.random.Generator) -> Self:
        """Return a second network to look with, as this one is now.

        It shares the parameters, but its layers are its own, with the dropout ratios in force and
        the running statistics of batch normalisation as they are now, and its masks are drawn from
        ``rng``: no pass through it changes this network.
        """
        network = copy(self)
        network.affines = [copy(each) for each in self.affines]
        network.norms = [copy(each) for each in self.norms]
        network.activations = [copy(each) for each in self.activations]
        network.dropouts = [_drawing_from(rng, each) for each in self.dropouts]
        if self.input_dropout is not None:
            network.input_dropout = _drawing_from(rng, self.input_dropout)
        network._put_in_order()  # noqa: SLF001 - of its own kind
        return network

    def copying_parameters(self) -> Generator[None]:
        """Give a probe parameters of its own, in pieces: then the other network may be trained."""
        for layer in self.layers:
            if layer.params:
                layer.params = {name: array.copy() for name, array in layer.params.items()}
                yield
        self._put_in_order()

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
        self.vectors = {name: each.copy() for name, each in self.params.items() if each.ndim == 1}
        x = images
        for layer in self.layers:
            x = self.outputs[layer] = layer.forward(x, training=True)
            if layer in pauses:
                yield
        loss, grad = cross_entropy(x, labels)
        first = self.affines[0]
        for layer in reversed(self.layers[self.layers.index(first) + 1 :]):
            grad = self.input_gradients[layer] = layer.backward(grad)
            if layer in pauses:
                yield
        # Nothing asks for the gradient of the pixels, and the first product is the largest.
        first.backward_to_params(grad)
        gradients = {name: layer.gradients[own] for name, (layer, own) in self._owners.items()}
        decay = self.config.weight_decay
        if decay > 0:
            for number, affine in enumerate(self.affines, start=1):
                weights = affine.params["W"]
                loss += 0.5 * decay * float(np.vdot(weights, weights))
                gradients[f"W{number}"] = gradients[f"W{number}"] + decay * weights
        return loss, gradients

    def _pauses(self, rows: int) -> set[Layer]:
        """The layers behind which a training pass of so many rows pauses."""
        return {
            affine for affine in self.affines if rows * affine.params["W"].size > PRODUCTS_PER_PIECE
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


def _create_norm(affine: Affine) -> BatchNorm:
    ones = np.ones_like(affine.params["b"])
    return BatchNorm(ones, np.zeros_like(ones))


def _drawing_from(rng: np.random.Generator, dropout: Dropout) -> Dropout:
    """Return a Dropout layer like that one, with another generator."""
    return Dropout(dropout.dropout_ratio, rng, dropout.scaling)


def initial_deviation(config: Config, n_in: int) -> float:
    """Return the standard deviation of the initial weights of a layer with ``n_in`` inputs.

    He et al. (2015), arXiv:1502.01852; Glorot and Bengio (2010), in the textbook's form.
    """
    if config.weight_init == "he":
        return float(np.sqrt(2 / n_in))
    if config.weight_init == "xavier":
        return float(np.sqrt(1 / n_in))
    return float(config.weight_init)
