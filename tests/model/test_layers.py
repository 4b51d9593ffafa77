"""Every layer's gradient is the derivative of its forward pass, and a test pass writes nothing."""

import copy

import numpy as np
import pytest

from model.layers import Affine, BatchNorm, Dropout, ReLU, Sigmoid
from tests.model.finite_differences import numerical_gradient
from tests.model.same_state import assert_same_state


def affine():
    """Return 5 -> 3 units."""
    rng = np.random.default_rng(1)
    return Affine(rng.standard_normal((5, 3)), rng.standard_normal(3))


def batch_norm():
    """Return one of 5 units whose scale and shift have been learnt."""
    rng = np.random.default_rng(2)
    return BatchNorm(rng.uniform(0.5, 2, 5), rng.standard_normal(5))


class FrozenDropout(Dropout):
    """Dropout that draws the same mask in every pass, so that it has a derivative."""

    def forward(self, x, *, training):
        """Draw as the first time."""
        if training:
            self._rng = np.random.default_rng(3)
        return super().forward(x, training=training)


LAYERS = {
    "affine": affine,
    "relu": ReLU,
    "sigmoid": Sigmoid,
    "batch_norm": batch_norm,
    "dropout_textbook": lambda: FrozenDropout(0.4, np.random.default_rng(), "textbook"),
    "dropout_inverted": lambda: FrozenDropout(0.4, np.random.default_rng(), "inverted"),
    "dropout_of_ratio_0": lambda: FrozenDropout(0.0, np.random.default_rng(), "inverted"),
}


@pytest.fixture(params=LAYERS)
def layer(request):
    """One of each layer."""
    return LAYERS[request.param]()


@pytest.fixture
def x():
    """Four samples of five units, none near 0 where ReLU has its kink."""
    x = np.random.default_rng(4).standard_normal((4, 5))
    return x + 0.1 * np.sign(x)


def test_gradients_are_the_derivatives(layer, x):
    """Of x and of every parameter, against finite differences in float64."""
    grad = np.random.default_rng(5).standard_normal(layer.forward(x, training=True).shape)

    def weighted_sum() -> float:
        return float((layer.forward(x, training=True) * grad).sum())

    weighted_sum()
    x_gradient = layer.backward(grad)
    gradients = dict(layer.gradients)
    np.testing.assert_allclose(
        x_gradient, numerical_gradient(weighted_sum, x), rtol=1e-6, atol=1e-8
    )
    assert gradients.keys() == layer.params.keys()
    for name, param in layer.params.items():
        np.testing.assert_allclose(
            gradients[name], numerical_gradient(weighted_sum, param), rtol=1e-6, atol=1e-8
        )


def test_affine_gives_its_parameters_gradients_without_its_inputs(x):
    """The short cut leaves the same gradients."""
    layer = affine()
    grad = np.ones_like(layer.forward(x, training=True))
    layer.backward(grad)
    expected = layer.gradients
    layer.backward_to_params(grad)
    for name in expected:
        np.testing.assert_array_equal(layer.gradients[name], expected[name])


def test_no_layer_changes_its_arguments(layer, x):
    """Neither pass, nor the way back, writes into what it was given."""
    before = x.copy()
    out = layer.forward(x, training=True)
    layer.forward(x, training=False)
    grad = np.ones_like(out)
    layer.backward(grad)
    np.testing.assert_array_equal(x, before)
    np.testing.assert_array_equal(grad, np.ones_like(out))


def test_a_training_pass_does_not_reuse_what_it_gave_before(layer, x):
    """An output that somebody holds is not overwritten by the next pass."""
    out = layer.forward(x, training=True)
    held = out.copy()
    layer.forward(x + 1, training=True)
    np.testing.assert_array_equal(out, held)


def test_a_test_pass_writes_nothing_to_the_layer(layer, x):
    """Any number of threads may run it at once, amid a training pass's way there and back."""
    layer.forward(x, training=True)
    before = copy.deepcopy(vars(layer))
    layer.forward(x[:2] + 1, training=False)
    assert_same_state(vars(layer), before)


def test_test_pass_before_any_training_pass(layer, x):
    """An untrained layer can be tested."""
    assert np.isfinite(layer.forward(x, training=False)).all()


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_keeps_the_type_of_its_input(dtype, x):
    """float32 stays float32: twice the numbers in the same time."""
    rng = np.random.default_rng()
    for layer in (
        Affine(np.ones((5, 5), dtype), np.zeros(5, dtype)),
        BatchNorm(np.ones(5, dtype), np.zeros(5, dtype)),
        ReLU(),
        Sigmoid(),
        Dropout(0.3, rng, "textbook"),
        Dropout(0.3, rng, "inverted"),
    ):
        out = layer.forward(x.astype(dtype), training=True)
        assert out.dtype == dtype
        assert layer.forward(x.astype(dtype), training=False).dtype == dtype
        assert layer.backward(out).dtype == dtype
        assert all(gradient.dtype == dtype for gradient in layer.gradients.values())


def test_relu_lets_the_positive_through():
    """0 counts as inactive: its gradient is 0."""
    relu = ReLU()
    x = np.array([[-1.0, 0.0, 2.0]])
    assert relu.forward(x, training=True).tolist() == [[0, 0, 2]]
    assert relu.backward(np.ones((1, 3))).tolist() == [[0, 0, 1]]


def test_sigmoid_never_overflows():
    """The far ends are 0 and 1, without a warning."""
    out = Sigmoid().forward(np.array([[-1e4, 0.0, 1e4]]), training=True)
    assert out.tolist() == [[0, 0.5, 1]]
    x = np.linspace(-5, 5, 11)[None]
    np.testing.assert_allclose(Sigmoid().forward(x, training=False), 1 / (1 + np.exp(-x)))


class TestBatchNorm:
    """Batch statistics in training, running ones in a test pass."""

    def test_a_training_pass_normalises_the_mini_batch(self, x):
        """Mean 0, variance 1 / (1 + eps/variance), whatever the running values are."""
        layer = BatchNorm(np.ones(5), np.zeros(5))
        layer.forward(x * 3 + 7, training=True)
        out = layer.forward(x, training=True)
        np.testing.assert_allclose(out.mean(axis=0), 0, atol=1e-12)
        np.testing.assert_allclose(out.var(axis=0), x.var(axis=0) / (x.var(axis=0) + 1e-6))

    def test_before_training_a_test_pass_uses_mean_0_and_variance_1(self, x):
        """Nothing to average yet."""
        out = BatchNorm(np.ones(5), np.zeros(5)).forward(x, training=False)
        np.testing.assert_allclose(out, x / np.sqrt(1 + 1e-6))

    def test_running_values_start_at_zero_and_take_a_tenth(self, x):
        """running = 0.9 * running + 0.1 * batch, with the variance and not the deviation."""
        layer = batch_norm()
        batches = [x, x * 2 + 1, x - 3]
        mean = variance = np.zeros(5)
        for batch in batches:
            layer.forward(batch, training=True)
            mean = 0.9 * mean + 0.1 * batch.mean(axis=0)
            variance = 0.9 * variance + 0.1 * batch.var(axis=0)
            expected = (
                layer.params["gamma"] * (x - mean) / np.sqrt(variance + 1e-6) + layer.params["beta"]
            )
            np.testing.assert_allclose(layer.forward(x, training=False), expected)
