"""Each optimizer against the textbook's rule, written out number by number."""

from math import sqrt

import numpy as np
import pytest

from model.config import CHOICES
from model.optimizers import create_optimizer
from tests.model.tiny import tiny_config

RATE, MOMENTUM, STEPS = 0.05, 0.8, 6


def sgd(w, grads, rates):
    """W -= lr * g."""
    for g, lr in zip(grads, rates, strict=True):
        w -= lr * g
        yield w


def momentum(w, grads, rates):
    """V = m * v - lr * g; W += v."""
    v = 0.0
    for g, lr in zip(grads, rates, strict=True):
        v = MOMENTUM * v - lr * g
        w += v
        yield w


def nesterov(w, grads, rates):
    """V = m * v - lr * g; then W += m * m * v - (1 + m) * lr * g: the textbook's own order."""
    v = 0.0
    for g, lr in zip(grads, rates, strict=True):
        v = MOMENTUM * v - lr * g
        w += MOMENTUM * MOMENTUM * v - (1 + MOMENTUM) * lr * g
        yield w


def adagrad(w, grads, rates):
    """H += g * g; W -= lr * g / (sqrt(h) + 1e-7)."""
    h = 0.0
    for g, lr in zip(grads, rates, strict=True):
        h += g * g
        w -= lr * g / (sqrt(h) + 1e-7)
        yield w


def rmsprop(w, grads, rates):
    """H = 0.99 * h + 0.01 * g * g; W -= lr * g / (sqrt(h) + 1e-7)."""
    h = 0.0
    for g, lr in zip(grads, rates, strict=True):
        h = 0.99 * h + 0.01 * g * g
        w -= lr * g / (sqrt(h) + 1e-7)
        yield w


def adam(w, grads, rates):
    """Bias-corrected in the learning rate; 1e-7 beside the uncorrected root."""
    m = v = 0.0
    for t, (g, lr) in enumerate(zip(grads, rates, strict=True), start=1):
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g * g
        w -= lr * sqrt(1 - 0.999**t) / (1 - 0.9**t) * m / (sqrt(v) + 1e-7)
        yield w


RULES = {rule.__name__: rule for rule in (sgd, momentum, nesterov, adagrad, rmsprop, adam)}


@pytest.fixture(params=CHOICES["optimizer"])
def name(request):
    """Every optimizer a Config can name."""
    return request.param


def optimizer_named(name):
    """Return it with settings that are nobody's default."""
    return create_optimizer(tiny_config(optimizer=name, learning_rate=RATE, momentum=MOMENTUM))


@pytest.mark.parametrize("rates", [[RATE] * STEPS, [RATE, RATE, 0.5, 0.5, 0.01, 0.01]], ids=str)
def test_updates_as_the_rule_says(name, rates):
    """Every number of every parameter on its own, also when the learning rate moves on the way."""
    rng = np.random.default_rng(1)
    params = {"W1": rng.standard_normal((2, 3)), "b1": rng.standard_normal(3)}
    starts = {key: param.copy() for key, param in params.items()}
    # Tiny ones too, where 1e-7 counts.
    grads = [
        {
            key: rng.standard_normal(param.shape) * 10.0 ** -(3 * step)
            for key, param in params.items()
        }
        for step in range(STEPS)
    ]
    optimizer = optimizer_named(name)
    for step in range(STEPS):
        optimizer.learning_rate = rates[step]
        optimizer.update(params, grads[step])
        for key, param in params.items():
            for index in np.ndindex(param.shape):
                history = [each[key][index] for each in grads]
                expected = list(RULES[name](starts[key][index], history, rates))[step]
                np.testing.assert_allclose(param[index], expected, rtol=1e-10)


def test_updates_in_place(name):
    """The layers hold the same arrays; gradients are only read."""
    param, grad = np.ones(3, np.float32), np.full(3, 0.5, np.float32)
    params, grads = {"W1": param}, {"W1": grad}
    optimizer = optimizer_named(name)
    for _ in range(3):
        optimizer.update(params, grads)
    assert params["W1"] is param
    assert param.dtype == np.float32
    assert (param < 1).all()
    assert (grad == 0.5).all()


def test_takes_the_learning_rate_of_the_config(name):
    """Where the window reads the rate in force."""
    assert optimizer_named(name).learning_rate == RATE


def test_a_zero_gradient_moves_nothing_at_first(name):
    """No division by zero for a unit that has always been off."""
    params = {"W1": np.ones(3)}
    optimizer_named(name).update(params, {"W1": np.zeros(3)})
    np.testing.assert_array_equal(params["W1"], 1)


def test_two_optimizers_share_nothing(name):
    """Each run has its own velocities and averages."""
    first, second = optimizer_named(name), optimizer_named(name)
    ones = {"W1": np.ones(2)}
    first.update(ones, {"W1": np.ones(2)})
    alone, again = {"W1": np.ones(2)}, {"W1": np.ones(2)}
    second.update(alone, {"W1": np.full(2, 0.1)})
    optimizer_named(name).update(again, {"W1": np.full(2, 0.1)})
    np.testing.assert_array_equal(alone["W1"], again["W1"])
