"""Divergence is told at once where it is certain, and never of a peak."""

from math import inf, nan

import pytest

from model.divergence import Divergence


def step_of(losses):
    """Return the step at which that run diverged."""
    divergence = Divergence()
    for step, loss in enumerate(losses, start=1):
        divergence.follow(step, loss)
    return divergence.step


@pytest.mark.parametrize("loss", [nan, inf, -inf, 24_001.0])
def test_a_hopeless_loss_is_told_at_once(loss):
    """No number, or 10,000 times the first loss; whatever comes later."""
    assert step_of([2.4, 2.3, loss, 2.0, nan]) == 3


def test_the_very_first_loss_may_be_no_number():
    assert step_of([nan]) == 1


def test_an_exploded_loss_is_told_when_it_lasts():
    """Ten times as large as the first one, ten steps in a row."""
    assert step_of([2.4] + [25.0] * 9) is None
    assert step_of([2.4, 3.0] + [25.0] * 10 + [2.0]) == 12
    assert step_of([2.4] + ([25.0] * 9 + [23.0]) * 5) is None


@pytest.mark.parametrize(
    "losses",
    [
        [2.4, 2.3, 2.2, 2.1],
        [2.5, 1181.0, 8.8, 3.2, 2.8],  # RMSprop at 0.01
        [271.0, 1008.0, 431.0, 77.0, 36.0],  # large initial weights
        [1_241_870.0, 893_838.0, 959_957.0],  # very large ones
        [0.001, 2.0, 9.0, 3.0] * 5,  # a good start is not held against it
    ],
)
def test_what_training_comes_back_from_is_not_divergence(losses):
    assert step_of(losses) is None
