"""What the loss chart says."""

from math import inf, nan

import numpy as np
import pytest

from gui.charts.loss.loss_lines import Kind, LossLine
from gui.charts.loss.loss_words import loss_in_words, masks_words


def lines(train, masked, test):
    values = {Kind.TRAIN: train, Kind.MASKED: masked, Kind.TEST: test}
    return [
        LossLine("Dropout 0.50", 1, kind, np.arange(1), np.array([value]))
        for kind, value in values.items()
    ]


@pytest.mark.parametrize(
    ("loss", "words"),
    [
        (0.0, "0.00"),
        (0.00042, "0.0004"),
        (0.5, "0.50"),
        (12.345, "12.35"),
        (1234.5, "1,234"),
        (4.7e18, "5e18"),
        (nan, "–"),
        (inf, "–"),
    ],
)
def test_losses_are_written_so_that_they_are_told_apart(loss, words):
    assert loss_in_words(loss) == words


def test_says_why_training_accuracy_can_stand_below_test_accuracy():
    """In every length."""
    for wording in masks_words(lines(0.7, 0.48, 0.57)):
        assert "0.48" in wording
        assert "test" in wording
        assert "{" not in wording
    assert "less than of the test images (0.57)" in masks_words(lines(0.7, 0.48, 0.57))[0]


@pytest.mark.parametrize("accuracies", [(0.99, 0.95, 0.9), (0.6, 0.53, 0.87), (0.5, 0.5, 0.5)])
def test_says_no_more_than_there_is(accuracies):
    """Where masks are not what makes the difference it only tells the numbers."""
    for wording in masks_words(lines(*accuracies)):
        assert "less than" not in wording
        assert "worse" not in wording
    assert "Dropout 0.50" in masks_words(lines(*accuracies))[0]


def test_without_masks_or_scores_it_says_so():
    assert "No run drops units" in masks_words([])[0]
    (wording,) = masks_words(lines(0.1, nan, 0.1))
    assert "nan" not in wording
