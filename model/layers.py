"""The layers of a network, each a forward and backward pair.

Every layer has

- ``forward(x, *, training)``: (batch, n_in) -> (batch, n_out). A training pass remembers what
  ``backward`` needs; a test pass (``training=False``) writes nothing to the layer, so that
  any number of threads may run it at once.
- ``backward(grad)``: dL/d(output) -> dL/d(input), for the last training pass; it leaves the
  gradients of the layer's parameters in ``gradients``.

No layer changes its arguments.
"""

from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

# float32 in training; the tests check gradients in float64.
Array = NDArray[np.floating[Any]]


class Layer(Protocol):
    """What a network asks of its layers."""

    params: dict[str, Array]
    gradients: dict[str, Array]

    def forward(self, x: Array, *, training: bool) -> Array:
        """Return the layer's output."""

    def backward(self, grad: Array) -> Array:
        """Return the gradient with respect to the layer's input."""


class Affine:
    """x @ W + b.

    Parameters
    ----------
    weights : (n_in, n_out)
    bias : (n_out,)

    """

    def __init__(self, weights: Array, bias: Array) -> None:
        self.params = {"W": weights, "b": bias}
        self.gradients: dict[str, Array] = {}
        self._x = weights[:0]

    def forward(self, x: Array, *, training: bool) -> Array:
        """Return (batch, n_out)."""
        if training:
            self._x = x
        out: Array = x @ self.params["W"]
        out += self.params["b"]
        return out

    def backward(self, grad: Array) -> Array:
        """Return (batch, n_in); leaves the gradients of W and b."""
        self.backward_to_params(grad)
        return grad @ self.params["W"].T

    def backward_to_params(self, grad: Array) -> None:
        """Leave the gradients of W and b only, for a layer whose input needs none."""
        self.gradients = {"W": self._x.T @ grad, "b": grad.sum(axis=0)}


class ReLU:
    """max(x, 0)."""

    def __init__(self) -> None:
        self.params: dict[str, Array] = {}
        self.gradients: dict[str, Array] = {}
        self.active: NDArray[np.bool_] = np.empty((0, 0), dtype=bool)

    def forward(self, x: Array, *, training: bool) -> Array:
        """Return x where it is positive, else 0."""
        if training:
            self.active = x > 0
        # Against a row of zeros: NumPy compares with a lone number only half as fast.
        return np.maximum(x, np.zeros(x.shape[-1:], x.dtype))

    def backward(self, grad: Array) -> Array:
        """Let the gradient through where the signal was positive."""
        return grad * self.active


class Sigmoid:
    """1 / (1 + exp(-x))."""

    def __init__(self) -> None:
        self.params: dict[str, Array] = {}
        self.gradients: dict[str, Array] = {}
        self._out: Array = np.empty((0, 0))

    def forward(self, x: Array, *, training: bool) -> Array:
        """Return values in (0, 1)."""
        # By way of tanh, which does not overflow for any x.
        out: Array = 0.5 * np.tanh(0.5 * x) + 0.5
        if training:
            self._out = out
        return out

    def backward(self, grad: Array) -> Array:
        """Multiply by the sigmoid's slope, y (1 - y)."""
        return grad * self._out * (1 - self._out)


class BatchNorm:
    """Batch normalisation: gamma * (x - mean) / sqrt(variance + eps) + beta.

    A training pass uses the mini-batch's mean and variance, a test pass their running averages
    (Ioffe and Szegedy, 2015, arXiv:1502.03167).

    Parameters
    ----------
    gamma, beta : (units,)

    Attributes
    ----------
    batch_statistics : two (units,) arrays
        Mean and variance of the last training pass's mini-batch.

    """

    EPS = 1e-6
    DECAY = 0.9

    def __init__(self, gamma: Array, beta: Array) -> None:
        self.params = {"gamma": gamma, "beta": beta}
        self.gradients: dict[str, Array] = {}
        self.batch_statistics = gamma[:0], gamma[:0]
        # Before any training pass there is nothing to average: then mean 0, variance 1.
        self._running: tuple[Array, Array] | None = None
        self._deviation = self._normalised = gamma[:0]

    def forward(self, x: Array, *, training: bool) -> Array:
        """Return the normalised, scaled and shifted x."""
        gamma, beta = self.params["gamma"], self.params["beta"]
        if not training:
            mean, variance = self.running_statistics()
            normalised: Array = (x - mean) / np.sqrt(variance + self.EPS)
            return gamma * normalised + beta
        mean = x.mean(axis=0)
        centred = x - mean
        variance = (centred**2).mean(axis=0)
        self._deviation = np.sqrt(variance + self.EPS)
        self._normalised = centred / self._deviation
        self._note_statistics(mean, variance)
        return gamma * self._normalised + beta

    def backward(self, grad: Array) -> Array:
        """Return dL/dx; leaves the gradients of gamma and beta."""
        self.gradients = {
            "gamma": (grad * self._normalised).sum(axis=0),
            "beta": grad.sum(axis=0),
        }
        # Mean and deviation depend on every x of the mini-batch: their shares are taken off.
        grad = grad * self.params["gamma"]
        common = (grad * self._normalised).mean(axis=0)
        shared = grad.mean(axis=0) + self._normalised * common
        x_grad: Array = (grad - shared) / self._deviation
        return x_grad

    def running_statistics(self) -> tuple[Array, Array]:
        """Return the averages of mean and variance that a test pass goes by, each (units,)."""
        if self._running is None:
            gamma = self.params["gamma"]
            return np.zeros_like(gamma), np.ones_like(gamma)
        return self._running

    def _note_statistics(self, mean: Array, variance: Array) -> None:
        self.batch_statistics = mean, variance
        old_mean, old_variance = self._running or (np.zeros_like(mean), np.zeros_like(variance))
        self._running = (
            self.DECAY * old_mean + (1 - self.DECAY) * mean,
            self.DECAY * old_variance + (1 - self.DECAY) * variance,
        )


class Dropout:
    """Dropout: a training pass drops each unit of each sample with probability ``dropout_ratio``.

    Srivastava et al. (2014), JMLR 15; Hinton et al. (2012), arXiv:1207.0580.

    Parameters
    ----------
    dropout_ratio : float
        In [0, 1); may be changed between passes.
    rng : numpy.random.Generator
        Drawn from exactly once a training pass, at ratio 0 too: moving the ratio then thresholds
        the same random stream.
    scaling : {"textbook", "inverted"}
        What makes up for the dropped units, so that the expected signal is the same in both
        passes: the test pass multiplies by 1 - ratio, or the training pass divides by it.

    Attributes
    ----------
    mask : (batch, units) bool, True = kept
        Of the last training pass.

    """

    def __init__(
        self, dropout_ratio: float, rng: np.random.Generator, scaling: str = "textbook"
    ) -> None:
        if not 0 <= dropout_ratio < 1:
            raise ValueError(f"dropout_ratio must be in [0, 1), got {dropout_ratio}")
        if scaling not in ("textbook", "inverted"):
            raise ValueError(f'scaling must be "textbook" or "inverted", got {scaling!r}')
        self.params: dict[str, Array] = {}
        self.gradients: dict[str, Array] = {}
        self.dropout_ratio = float(dropout_ratio)
        self.scaling = scaling
        self.mask: NDArray[np.bool_] = np.empty((0, 0), dtype=bool)
        self._rng = rng

    @property
    def keep_probability(self) -> float:
        """1 - dropout_ratio."""
        return 1.0 - self.dropout_ratio

    @property
    def test_scale(self) -> float:
        """What a test pass multiplies the signal by."""
        return self.keep_probability if self.scaling == "textbook" else 1.0

    @property
    def training_scale(self) -> float:
        """What a training pass multiplies the signal of a kept unit by."""
        return training_scale(self.dropout_ratio, self.scaling)

    def forward(self, x: Array, *, training: bool) -> Array:
        """Drop units in a training pass; in a test pass keep all."""
        if not training:
            return x if self.test_scale == 1 else x * self.test_scale
        self.mask = self._rng.random(x.shape, dtype=np.float32) >= self.dropout_ratio
        kept = x * self.mask
        # Scale now, so that the test pass needs no correction.
        return kept if self.scaling == "textbook" else kept / self.keep_probability

    def backward(self, grad: Array) -> Array:
        """Let the gradient through exactly where ``forward`` let the signal through."""
        kept = grad * self.mask
        return kept if self.scaling == "textbook" else kept / self.keep_probability


def training_scale(dropout_ratio: float, scaling: str) -> float:
    """Return ``Dropout.training_scale`` of a layer with that ratio and scaling."""
    return 1.0 if scaling == "textbook" else 1.0 / (1.0 - dropout_ratio)
