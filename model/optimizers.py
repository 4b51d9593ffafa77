"""The textbook's optimizers: each updates the parameters in place from their gradients."""

from collections.abc import Callable
from typing import Protocol

import numpy as np

from model.config import Config
from model.layers import Array

Arrays = dict[str, Array]

# Keeps a division by a root of squared gradients finite.
_EPS = 1e-7


class Optimizer(Protocol):
    """What a trainer asks of an optimizer; the learning rate may be changed between updates."""

    learning_rate: float

    def update(self, params: Arrays, grads: Arrays) -> None:
        """Move the parameters, in place, one step against their gradients."""


class SGD:
    """Stochastic gradient descent: W -= lr * grad."""

    def __init__(self, learning_rate: float) -> None:
        self.learning_rate = learning_rate

    def update(self, params: Arrays, grads: Arrays) -> None:
        """Move the parameters one step."""
        for name, param in params.items():
            param -= self.learning_rate * grads[name]


class Momentum:
    """Gradient descent with a velocity: v = momentum * v - lr * grad; W += v."""

    def __init__(self, learning_rate: float, momentum: float) -> None:
        self.learning_rate = learning_rate
        self.momentum = momentum
        self._velocity: Arrays = {}

    def update(self, params: Arrays, grads: Arrays) -> None:
        """Move the parameters one step."""
        for name, param in params.items():
            velocity = _state(self._velocity, name, param)
            velocity *= self.momentum
            velocity -= self.learning_rate * grads[name]
            param += velocity


class Nesterov:
    """Nesterov's accelerated gradient, as the textbook's code has it.

    v = momentum * v - lr * grad; W += momentum**2 * v - (1 + momentum) * lr * grad. It follows
    Bengio et al. (2012), arXiv:1212.0901, who take the *old* v in the second rule.
    """

    def __init__(self, learning_rate: float, momentum: float) -> None:
        self.learning_rate = learning_rate
        self.momentum = momentum
        self._velocity: Arrays = {}

    def update(self, params: Arrays, grads: Arrays) -> None:
        """Move the parameters one step."""
        for name, param in params.items():
            velocity = _state(self._velocity, name, param)
            velocity *= self.momentum
            velocity -= self.learning_rate * grads[name]
            param += self.momentum**2 * velocity
            param -= (1 + self.momentum) * self.learning_rate * grads[name]


class AdaGrad:
    """Steps that shrink with the sum of all squared gradients (Duchi et al., 2011, JMLR 12)."""

    def __init__(self, learning_rate: float) -> None:
        self.learning_rate = learning_rate
        self._squares: Arrays = {}

    def update(self, params: Arrays, grads: Arrays) -> None:
        """Move the parameters one step."""
        for name, param in params.items():
            squares = _state(self._squares, name, param)
            squares += grads[name] ** 2
            param -= self.learning_rate * grads[name] / (np.sqrt(squares) + _EPS)


class RMSprop:
    """AdaGrad that forgets: a decaying average of the squares (Tieleman and Hinton, 2012)."""

    DECAY = 0.99

    def __init__(self, learning_rate: float) -> None:
        self.learning_rate = learning_rate
        self._squares: Arrays = {}

    def update(self, params: Arrays, grads: Arrays) -> None:
        """Move the parameters one step."""
        for name, param in params.items():
            squares = _state(self._squares, name, param)
            squares *= self.DECAY
            squares += (1 - self.DECAY) * grads[name] ** 2
            param -= self.learning_rate * grads[name] / (np.sqrt(squares) + _EPS)


class Adam:
    """Averages of gradients and of their squares, corrected for starting at zero.

    Kingma and Ba (2015), arXiv:1412.6980.
    """

    BETA1 = 0.9
    BETA2 = 0.999

    def __init__(self, learning_rate: float) -> None:
        self.learning_rate = learning_rate
        self._updates = 0
        self._means: Arrays = {}
        self._squares: Arrays = {}

    def update(self, params: Arrays, grads: Arrays) -> None:
        """Move the parameters one step."""
        self._updates += 1
        correction = np.sqrt(1 - self.BETA2**self._updates) / (1 - self.BETA1**self._updates)
        rate = self.learning_rate * float(correction)
        for name, param in params.items():
            mean = _state(self._means, name, param)
            squares = _state(self._squares, name, param)
            mean += (1 - self.BETA1) * (grads[name] - mean)
            squares += (1 - self.BETA2) * (grads[name] ** 2 - squares)
            param -= rate * mean / (np.sqrt(squares) + _EPS)


_OPTIMIZERS: dict[str, Callable[[Config], Optimizer]] = {
    "sgd": lambda config: SGD(config.learning_rate),
    "momentum": lambda config: Momentum(config.learning_rate, config.momentum),
    "nesterov": lambda config: Nesterov(config.learning_rate, config.momentum),
    "adagrad": lambda config: AdaGrad(config.learning_rate),
    "rmsprop": lambda config: RMSprop(config.learning_rate),
    "adam": lambda config: Adam(config.learning_rate),
}


def create_optimizer(config: Config) -> Optimizer:
    """Return the optimizer that the Config names, with its settings."""
    return _OPTIMIZERS[config.optimizer](config)


def _state(states: Arrays, name: str, param: Array) -> Array:
    """Return the array kept for a parameter, zeros at first."""
    if name not in states:
        states[name] = np.zeros_like(param)
    return states[name]
