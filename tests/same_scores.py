"""Comparing the histories of two experiments, bit for bit."""

from dataclasses import fields

import numpy as np

from model.frame import Frame


def assert_same_scores(found: Frame, expected: Frame) -> None:
    """Every run has the same history."""
    assert list(found.runs) == list(expected.runs)
    for name, run in expected.runs.items():
        for column in fields(run.history):
            np.testing.assert_array_equal(
                getattr(found.runs[name].history, column.name), getattr(run.history, column.name)
            )
