"""Softmax with cross-entropy, its gradient, and both at the ends of the number range."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from model.loss import cross_entropy, softmax
from tests.model.finite_differences import numerical_gradient

LOGITS = np.random.default_rng(0).standard_normal((4, 5)) * 3
LABELS = np.array([0, 4, 2, 2])


def test_probabilities_are_what_softmax_says():
    """exp(logit) over the sum of them, for a batch and for one sample alike."""
    expected = np.exp(LOGITS) / np.exp(LOGITS).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(softmax(LOGITS), expected)
    np.testing.assert_allclose(softmax(LOGITS[1]), expected[1])


@given(st.floats(-1e4, 1e4), st.integers(0, 2**32))
def test_a_shift_of_all_logits_changes_nothing(shift, seed):
    """Nor does a large one overflow."""
    logits = np.random.default_rng(seed).standard_normal((3, 4))
    labels = np.array([0, 1, 3])
    np.testing.assert_allclose(softmax(logits + shift), softmax(logits), rtol=1e-9)
    loss, gradient = cross_entropy(logits, labels)
    shifted_loss, shifted_gradient = cross_entropy(logits + shift, labels)
    np.testing.assert_allclose(shifted_loss, loss, rtol=1e-9)
    np.testing.assert_allclose(shifted_gradient, gradient, rtol=1e-9, atol=1e-12)


def test_loss_is_the_mean_negative_log_probability():
    """Over the mini-batch."""
    expected = -np.log(softmax(LOGITS)[np.arange(4), LABELS]).mean()
    loss, _ = cross_entropy(LOGITS, LABELS)
    np.testing.assert_allclose(loss, expected)
    assert type(loss) is float


def test_loss_stays_finite_where_the_probability_rounds_to_zero():
    """A hopeless sample costs its logits' distance, not infinity."""
    loss, gradient = cross_entropy(np.array([[0.0, 2000.0]]), np.array([0]))
    assert loss == 2000.0
    assert gradient.tolist() == [[-1.0, 1.0]]


def test_a_sample_does_not_suffer_from_its_neighbours_logits():
    """Each row is shifted by its own largest logit, or a low row would underflow."""
    logits = np.array([[1000.0, 1001.0], [-1000.0, -1001.0]])
    loss, gradient = cross_entropy(logits, np.array([0, 0]))
    alone = [cross_entropy(logits[[row]], np.array([0])) for row in (0, 1)]
    np.testing.assert_allclose(loss, (alone[0][0] + alone[1][0]) / 2)
    np.testing.assert_allclose(gradient, np.vstack([alone[0][1], alone[1][1]]) / 2)
    np.testing.assert_allclose(softmax(logits), [[0.268941, 0.731059], [0.731059, 0.268941]], 1e-5)


def test_gradient_is_the_derivative():
    """Against finite differences; the batch's mean is in it, and the arguments stay."""
    logits = LOGITS.copy()
    _, gradient = cross_entropy(logits, LABELS)
    np.testing.assert_array_equal(logits, LOGITS)
    expected = numerical_gradient(lambda: cross_entropy(logits, LABELS)[0], logits)
    np.testing.assert_allclose(gradient, expected, rtol=1e-6, atol=1e-9)
    np.testing.assert_allclose(gradient.sum(axis=1), 0, atol=1e-15)
