"""What many images are answered by one pass, and by the mean of the first 1, 2, ... passes."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from model.evaluation import answers_of
from model.layers import Array
from model.network_pass import NetworkPass


class Answered(NamedTuple):
    """What one pass makes of many images, in float64."""

    probabilities: NDArray[np.float64]  # (rows, classes)
    log_likelihoods: NDArray[np.float64]  # (rows,), logarithm of the label's probability


def answered(network_pass: NetworkPass, unmasked: Array, labels: NDArray[np.int64]) -> Answered:
    """Complete a pass that came as far as ``NetworkPass.until_masks``; in any thread."""
    with np.errstate(all="ignore"):  # which is each thread's own
        logits = network_pass.logits_behind(unmasked).astype(np.float64)
        shifted = logits - logits.max(axis=1, keepdims=True)
        exponentials = np.exp(shifted)
        sums = exponentials.sum(axis=1)
        # From the logits: the probability of a label may be too small for a float.
        log_likelihoods = shifted[np.arange(len(labels)), labels] - np.log(sums)
        return Answered(exponentials / sums[:, np.newaxis], log_likelihoods)


def scores_of_means(passes: Sequence[Answered], labels: NDArray[np.int64]) -> NDArray[np.float64]:
    """Score the mean answers of the first 1, 2, ... passes.

    Returns
    -------
    scores : (passes, 2)
        How many of them are right, and the sum of their log-likelihoods.

    """
    scores = np.zeros((len(passes), 2))
    total = np.zeros_like(passes[0].probabilities)
    log_total = np.full(len(labels), -np.inf)
    for count, each in enumerate(passes, start=1):
        total += each.probabilities
        log_total = np.logaddexp(log_total, each.log_likelihoods)
        right = np.count_nonzero(answers_of(total) == labels)
        scores[count - 1] = right, (log_total - np.log(count)).sum()
    return scores
