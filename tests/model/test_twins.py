"""The runs of an experiment in lockstep."""

import numpy as np
import pytest

from model.changes import Change
from model.config import ConfigError
from model.evaluation import Evaluation
from model.pieces import complete
from model.twins import Twins, shared_config
from tests.model.tiny import tiny_config, tiny_dataset, twins


@pytest.fixture
def pair():
    return Twins(twins(), tiny_dataset())


def change(field, value, *, run="dropout", layer=None):
    return Change(step=0, run=run, layer=layer, field=field, value=value)


def test_every_run_learns_from_the_same_mini_batch(pair):
    """And is scored when all are."""
    batch = np.array([3, 1, 3])
    complete(pair.learning(batch))
    complete(pair.scoring(Evaluation(tiny_dataset())))
    pair.watch(None)
    frames = pair.frames(detail=True)
    assert list(frames) == ["none", "dropout"]
    for frame in frames.values():
        assert (frame.watched.image_index, frame.watched.step) == (3, 1)
        assert len(frame.mini_batch.probabilities) == 3
        assert len(frame.history) == 1
    assert pair.diverged_at == {"none": None, "dropout": None}


def test_a_change_is_of_one_run(pair):
    """Of one layer, of all, or of its learning rate."""
    pair.apply(change("dropout_ratio", 0.8, layer=1))
    pair.apply(change("learning_rate", 0.5))
    assert pair.trainers["dropout"].dropout_ratios == (0.3, 0.8)
    assert pair.trainers["dropout"].optimizer.learning_rate == 0.5
    pair.apply(change("dropout_ratio", 0.6))
    assert pair.trainers["dropout"].dropout_ratios == (0.6, 0.6)
    assert pair.trainers["none"].dropout_ratios == (0.0, 0.0)
    assert pair.trainers["none"].optimizer.learning_rate == 0.1
    with pytest.raises(ValueError, match="all runs"):
        pair.apply(change("epochs", 4, run=None))


def test_what_runs_share_is_checked():
    """The first one tells it, if all agree."""
    configs = twins()
    assert shared_config(configs) is configs["none"]
    with pytest.raises(ConfigError, match="at least one"):
        shared_config({})
    with pytest.raises(ConfigError, match="run 'b' differs"):
        shared_config({"a": tiny_config(), "b": tiny_config(seed=6)})
