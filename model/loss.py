"""Softmax with cross-entropy: probabilities, the loss and its gradient."""

import numpy as np
from numpy.typing import NDArray

from model.layers import Array


def softmax(logits: Array) -> Array:
    """Return the probabilities, (..., classes); each row sums to 1."""
    # Shifted by the largest logit, which changes nothing but keeps exp from overflowing.
    exponentials: Array = np.exp(logits - logits.max(axis=-1, keepdims=True))
    exponentials /= exponentials.sum(axis=-1, keepdims=True)
    return exponentials


def cross_entropy(logits: Array, labels: NDArray[np.int64]) -> tuple[float, Array]:
    """Return the mean cross-entropy of the labels and its gradient.

    Parameters
    ----------
    logits : (batch, classes)
    labels : (batch,)

    Returns
    -------
    loss : float
        Mean over the batch of -log(probability of the label).
    gradient : (batch, classes)
        dL/d(logits) = (probabilities - targets) / batch.

    """
    rows = np.arange(len(labels))
    shifted = logits - logits.max(axis=1, keepdims=True)
    exponentials = np.exp(shifted)
    sums = exponentials.sum(axis=1, keepdims=True)
    # From the shifted logits: the logarithm of a probability that underflowed would be infinite.
    loss = float(np.mean(np.log(sums[:, 0]) - shifted[rows, labels]))
    gradient = exponentials / sums
    gradient[rows, labels] -= 1
    gradient /= len(labels)
    return loss, gradient
