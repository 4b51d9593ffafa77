"""Scores of mean answers, on answers that can be followed by hand."""

import numpy as np
import pytest

from model.probes.mean_answers import Answered, answered, scores_of_means


class Through:
    """Stands for a pass: what is sent comes out."""

    def logits_behind(self, x):
        return x


def test_an_answer_is_a_softmax_and_its_logarithm():
    logits = np.array([[1.0, 2, 4], [0, 0, 0]], np.float32)
    found = answered(Through(), logits, np.array([2, 1]))
    powers = np.exp([1, 2, 4])
    assert found.probabilities[0] == pytest.approx(powers / powers.sum())
    assert found.log_likelihoods == pytest.approx([np.log(powers[2] / powers.sum()), -np.log(3)])


def test_huge_logits_are_no_trouble():
    found = answered(Through(), np.array([[1e30, 0.0]]), np.array([1]))
    assert found.log_likelihoods.tolist() == [-1e30]


def test_scores_are_of_the_mean():
    """Two passes that are each certain, of different things."""
    with np.errstate(divide="ignore"):
        passes = [
            Answered(np.array(rows), np.log([row[1] for row in rows]))
            for rows in ([[0.9, 0.1], [0.2, 0.8]], [[0.3, 0.7], [1.0, 0.0]], [[0, 1.0], [0.5, 0.5]])
        ]
    scores = scores_of_means(passes, np.array([1, 1]))
    # Means of class 1: .1 and .8, then .4 and .4, then .6 and 1.3 / 3.
    assert scores[:, 0].tolist() == [1, 0, 1]
    expected = np.log([0.1 * 0.8, 0.4 * 0.4, 0.6 * 1.3 / 3])
    assert scores[:, 1] == pytest.approx(expected)


def test_what_overflowed_is_answered_without_a_warning():
    """In whichever thread, so it cannot count on its caller."""
    found = answered(Through(), np.array([[np.inf, np.nan], [np.inf, -np.inf]]), np.array([0, 1]))
    assert np.isnan(found.probabilities).any(axis=1).all()
    assert np.isnan(found.log_likelihoods).all()
