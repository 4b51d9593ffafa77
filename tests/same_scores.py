"""Comparing the histories of two experiments, bit for bit."""

import numpy as np

from model.frame import Frame

COLUMNS = ("epochs", "train_accuracy", "test_accuracy", "loss")


def assert_same_scores(found: Frame, expected: Frame) -> None:
    """Every run has the same history."""
    assert list(found.runs) == list(expected.runs)
    for name, run in expected.runs.items():
        for column in COLUMNS:
            np.testing.assert_array_equal(
                getattr(found.runs[name].history, column), getattr(run.history, column)
            )
