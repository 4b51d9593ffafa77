"""An experiment whose every step is remembered, so that looking back can be held to it."""

import numpy as np

from tests.model.same_state import assert_same_state

# Live changes, each with the step after which it is made.
CHANGES = {
    2: lambda experiment: experiment.set_dropout_ratio("dropout", 0.6),
    3: lambda experiment: experiment.set_dropout_ratio("none", (0.2, 0.9)),
    5: lambda experiment: experiment.set_learning_rate("dropout", 0.02),
    7: lambda experiment: experiment.set_dropout_ratio("dropout", (0.1, 0.0)),
    9: lambda experiment: experiment.set_epochs(2),
}


def lived_through(experiment, changes=CHANGES, steps=12):
    """Make some steps with live changes; return the Frames of each, before and after its change."""
    frames = []
    for step in range(1, steps + 1):
        next(experiment)
        before = experiment.frame(detail=True)
        changes.get(step, lambda _: None)(experiment)
        frames.append((before, experiment.frame()))
        if before.finished:
            break
    return frames


def assert_same_masks(one, other):
    """Compare the masks of two passes, the input's too."""
    assert_same_state(one.masks, other.masks)
    assert (one.input_mask is None) == (other.input_mask is None)
    if one.input_mask is not None:
        np.testing.assert_array_equal(one.input_mask, other.input_mask)
    assert {mask.dtype for mask in one.masks} == {np.dtype(bool)}
