"""The textbook's optimizers: each updates the parameters in place from their gradients."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Generator

import numpy as np

from model.config import Config
from model.layers import Array
from model.pieces import NUMBERS_PER_PIECE, complete

Arrays = dict[str, Array]

# Keeps a division by a root of squared gradients finite.
_EPS = 1e-7


class Optimizer(ABC):
    """A rule by which parameters move against their gradients.

    The learning rate may be changed between updates.
    """

    def __init__(self, learning_rate: float) -> None:
        self.learning_rate = learning_rate

    def update(self, params: Arrays, grads: Arrays) -> None:
        """Move the parameters, in place, one step."""
        complete(self.updating(params, grads))

    def updating(self, params: Arrays, grads: Arrays) -> Generator[None]:
        """Do what ``update`` does, in pieces."""
        for name, param in params.items():
            self._move(name, param, grads[name])
            if param.size > NUMBERS_PER_PIECE:
                yield

    @abstractmethod
    def _move(self, name: str, param: Array, grad: Array) -> None:
        """Move one parameter in place; the name tells whose past it has."""


class SGD(Optimizer):
    """Stochastic gradient descent: W -= lr * grad."""

    def _move(self, name: str, param: Array, grad: Array) -> None:  # noqa: ARG002 - it has no past
        param -= self.learning_rate * grad


class Momentum(Optimizer):
    """Gradient descent with a velocity: v = momentum * v - lr * grad; W += v."""

    def __init__(self, learning_rate: float, momentum: float) -> None:
        super().__init__(learning_rate)
        self.momentum = momentum
        self._velocity: Arrays = {}

    def _move(self, name: str, param: Array, grad: Array) -> None:
        param += self._new_velocity(name, param, grad)

    def _new_velocity(self, name: str, param: Array, grad: Array) -> Array:
        velocity = _state(self._velocity, name, param)
        velocity *= self.momentum
        velocity -= self.learning_rate * grad
        return velocity


class Nesterov(Momentum):
    """Nesterov's accelerated gradient, as the textbook's code has it.

    v = momentum * v - lr * grad; W += momentum**2 * v - (1 + momentum) * lr * grad. It follows
    Bengio et al. (2012), arXiv:1212.0901, who take the *old* v in the second rule.
    """

    def _move(self, name: str, param: Array, grad: Array) -> None:
        param += self.momentum**2 * self._new_velocity(name, param, grad)
        param -= (1 + self.momentum) * self.learning_rate * grad


class AdaGrad(Optimizer):
    """Steps that shrink with the sum of all squared gradients (Duchi et al., 2011, JMLR 12)."""

    def __init__(self, learning_rate: float) -> None:
        super().__init__(learning_rate)
        self._squares: Arrays = {}

    def _move(self, name: str, param: Array, grad: Array) -> None:
        squares = _state(self._squares, name, param)
        squares += grad**2
        param -= self.learning_rate * grad / (np.sqrt(squares) + _EPS)


class RMSprop(Optimizer):
    """AdaGrad that forgets: a decaying average of the squares (Tieleman and Hinton, 2012)."""

    DECAY = 0.99

    def __init__(self, learning_rate: float) -> None:
        super().__init__(learning_rate)
        self._squares: Arrays = {}

    def _move(self, name: str, param: Array, grad: Array) -> None:
        squares = _state(self._squares, name, param)
        squares *= self.DECAY
        squares += (1 - self.DECAY) * grad**2
        param -= self.learning_rate * grad / (np.sqrt(squares) + _EPS)


class Adam(Optimizer):
    """Averages of gradients and of their squares, corrected for starting at zero.

    Kingma and Ba (2015), arXiv:1412.6980.
    """

    BETA1 = 0.9
    BETA2 = 0.999

    def __init__(self, learning_rate: float) -> None:
        super().__init__(learning_rate)
        self._updates = 0
        self._rate = learning_rate  # corrected, of the update under way
        self._means: Arrays = {}
        self._squares: Arrays = {}

    def updating(self, params: Arrays, grads: Arrays) -> Generator[None]:
        """Correct the learning rate, then update as every rule does."""
        self._updates += 1
        correction = np.sqrt(1 - self.BETA2**self._updates) / (1 - self.BETA1**self._updates)
        self._rate = self.learning_rate * float(correction)
        return super().updating(params, grads)

    def _move(self, name: str, param: Array, grad: Array) -> None:
        mean = _state(self._means, name, param)
        squares = _state(self._squares, name, param)
        mean += (1 - self.BETA1) * (grad - mean)
        squares += (1 - self.BETA2) * (grad**2 - squares)
        param -= self._rate * mean / (np.sqrt(squares) + _EPS)


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
