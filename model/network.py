"""Network: the layers in order, their parameters, and one training or test pass through them."""

import numpy as np
from numpy.typing import DTypeLike, NDArray

from model.config import Config
from model.layers import Affine, Array, BatchNorm, Dropout, Layer, ReLU, Sigmoid
from model.loss import cross_entropy, cross_entropy_gradient

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
        self._names: list[tuple[Layer, str, str]] = []  # layer, its name of a parameter, ours

        self.input_dropout = None
        if config.input_dropout_ratio > 0:
            self.input_dropout = Dropout(config.input_dropout_ratio, mask_rng, config.scaling)
            self.layers.append(self.input_dropout)
        sizes = [input_size, *config.hidden_sizes, output_size]
        shapes = list(zip(sizes, sizes[1:], strict=False))
        rngs = weights_rng.spawn(len(shapes))
        for number, (shape, rng) in enumerate(zip(shapes, rngs, strict=True), start=1):
            weights = initial_deviation(config, shape[0]) * rng.standard_normal(shape)
            self._add(Affine(weights.astype(dtype), np.zeros(shape[1], dtype)), number)
            if number > config.layer_count:
                break
            if config.batch_norm:
                self._add(BatchNorm(np.ones(shape[1], dtype), np.zeros(shape[1], dtype)), number)
            self.activations.append(_ACTIVATIONS[config.activation]())
            self.dropouts.append(
                Dropout(config.dropout_ratios[number - 1], mask_rng, config.scaling)
            )
            self.layers += [self.activations[-1], self.dropouts[-1]]

    def _add(self, layer: Layer, number: int) -> None:
        self.layers.append(layer)
        for name, array in layer.params.items():
            self.params[f"{name}{number}"] = array
            self._names.append((layer, name, f"{name}{number}"))

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
        logits = self.forward(images, training=True)
        loss = cross_entropy(logits, labels)
        self._backward(cross_entropy_gradient(logits, labels))
        gradients = {ours: layer.gradients[name] for layer, name, ours in self._names}
        decay = self.config.weight_decay
        if decay > 0:
            for name in self.params:
                if name.startswith("W"):
                    weights = self.params[name]
                    loss += 0.5 * decay * float(np.vdot(weights, weights))
                    gradients[name] = gradients[name] + decay * weights
        return loss, gradients

    def _backward(self, grad: Array) -> None:
        first = 0 if self.input_dropout is None else 1
        for layer in reversed(self.layers[first + 1 :]):
            grad = layer.backward(grad)
            self.input_gradients[layer] = grad
        # Nothing asks for the gradient of the pixels: the first Affine's largest product is saved.
        first_affine = self.layers[first]
        assert isinstance(first_affine, Affine)
        first_affine.backward_to_params(grad)


def initial_deviation(config: Config, n_in: int) -> float:
    """Return the standard deviation of the initial weights of a layer with ``n_in`` inputs.

    He et al. (2015), arXiv:1502.01852; Glorot and Bengio (2010), in the textbook's form.
    """
    if config.weight_init == "he":
        return float(np.sqrt(2 / n_in))
    if config.weight_init == "xavier":
        return float(np.sqrt(1 / n_in))
    return float(config.weight_init)
