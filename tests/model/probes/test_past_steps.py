"""Several past steps at once are those that were."""

import numpy as np
import pytest

from model.config import ConfigError
from model.experiment import Experiment
from model.probes.past_steps import PastStepsProbe
from tests.model.probes.kinds import DATASET, ask
from tests.model.tiny import history_bytes, run_to_end, twins


def test_their_masks_are_those_that_trained():
    """Step by step, bit for bit, in the order asked for."""
    experiment = Experiment(twins(), DATASET)
    seen = [next(experiment) for _ in range(6)]
    report = ask(experiment, PastStepsProbe((5, 2)))
    assert [frame.step for frame in report.frames] == [5, 2]
    for frame in report.frames:
        for name, run in frame.runs.items():
            trained = seen[frame.step - 1].runs[name].watched
            assert trained.image_index == run.watched.image_index
            for mask, rebuilt in zip(trained.masks, run.watched.masks, strict=True):
                np.testing.assert_array_equal(mask, rebuilt)


def test_it_is_answered_a_step_a_piece():
    """So that a window stays in charge however many there are."""
    experiment = Experiment(twins(), DATASET)
    for _ in range(6):
        next(experiment)
    assert len(list(PastStepsProbe((1, 2, 3)).examine(experiment))) == 3


def test_a_step_that_is_not_done_has_no_answer():
    experiment = Experiment(twins(), DATASET)
    next(experiment)
    with pytest.raises(ConfigError, match="step must be at most 1, got 2"):
        ask(experiment, PastStepsProbe((1, 2)))


def test_training_is_as_if_nobody_had_asked():
    """Asked at every moment, the history is the same bit for bit."""
    plain, other = Experiment(twins(), DATASET), Experiment(twins(), DATASET)
    run_to_end(plain)
    for frame in other:
        ask(other, PastStepsProbe((1, frame.step)))
    assert history_bytes(other) == history_bytes(plain)
