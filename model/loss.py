"""Softmax with cross-entropy: probabilities, the loss and its gradient."""

import numpy as np
from numpy.typing import NDArray

from model.layers import Array


def softmax(logits: Array) -> Array:
    """Return the probabilities, (batch, classes); each row sums to 1."""
    # Shifted by the largest logit, which changes nothing but keeps exp from overflowing.
    exponentials = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def cross_entropy(logits: Array, labels: NDArray[np.int64]) -> float:
    """Return the mean over the batch of -log(probability of the label)."""
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_sums = np.log(np.exp(shifted).sum(axis=1))
    return float(np.mean(log_sums - shifted[np.arange(len(labels)), labels]))


def cross_entropy_gradient(logits: Array, labels: NDArray[np.int64]) -> Array:
    """Return dL/d(logits) of ``cross_entropy``, (batch, classes): (probability - target) / batch."""
    grad = softmax(logits)
    grad[np.arange(len(labels)), labels] -= 1
    return grad / len(labels)
