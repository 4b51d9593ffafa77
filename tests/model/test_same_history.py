"""One seed, one history, bit for bit, whoever drives the experiment and whoever looks."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.experiment import Experiment
from tests.model.tiny import history_bytes, run_to_end, tiny_config, tiny_dataset, twins

DATASET = tiny_dataset()


def experiment_of(**differences):
    """Return fresh twins."""
    return Experiment(twins(**differences), DATASET)


def params_of(experiment):
    """Return every parameter of every run, to the last bit."""
    return {
        (name, key): param.tobytes()
        for name, trainer in experiment._twins.trainers.items()
        for key, param in trainer.network.params.items()
    }


def watch_now_and_then(experiment):
    """Change the watched image at every moment."""
    for number, _ in enumerate(experiment):
        experiment.watch(None if number % 3 == 0 else number)


def look_at_everything(experiment):
    """Take every Frame twice, with detail."""
    experiment.frame(detail=True)
    for _ in experiment:
        experiment.frame(detail=True)
        experiment.frame()


def advance_only(experiment):
    """Never take a Frame."""
    while not experiment.finished:
        experiment.advance()


def advance_and_look_amid_steps(experiment):
    """Take a Frame after every third piece of work, wherever that is."""
    pieces = 0
    while not experiment.finished:
        experiment.advance()
        pieces += 1
        if pieces % 3 == 0:
            experiment.frame()


def advance_then_next(experiment):
    """Hand over from one way of driving to the other, amid a step."""
    for _ in range(24):
        experiment.advance()
    run_to_end(experiment)


WAYS = [watch_now_and_then, look_at_everything, advance_only, advance_and_look_amid_steps]
WAYS += [advance_then_next]
KINDS = {
    "textbook": {},
    "everything": {
        "batch_norm": True,
        "input_dropout_ratio": 0.2,
        "optimizer": "adam",
        "learning_rate": 0.01,
        "scaling": "inverted",
        "sampling": "shuffle",
        "label_noise": 0.3,
        "weight_decay": 0.01,
        "batch_size": 7,
    },
}


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("kind", KINDS)
def test_no_way_of_driving_or_looking_changes_the_history(kind, way):
    """Bit for bit: watched or not, Frames taken or dropped, advance() against next()."""
    plain, other = (experiment_of(**KINDS[kind]) for _ in range(2))
    run_to_end(plain)
    way(other)
    assert history_bytes(other) == history_bytes(plain)
    assert params_of(other) == params_of(plain)


def test_dropping_frames_loses_nothing():
    """A Frame after many unseen steps equals the one of somebody who saw them all."""
    seen, unseen = (experiment_of() for _ in range(2))
    for experiment in (seen, unseen):
        experiment.watch(3)
    frames = list(seen)
    advance_only(unseen)
    last, only = frames[-1], unseen.frame()
    for name, run in only.runs.items():
        twin = last.runs[name]
        assert (run.watched.step, run.watched.image_index) == (twin.watched.step, 3)
        for part in ("masks", "activations", "signals", "gradients"):
            for one, other in zip(
                getattr(run.watched, part), getattr(twin.watched, part), strict=True
            ):
                np.testing.assert_array_equal(one, other)
        assert run.loss == twin.loss
        np.testing.assert_array_equal(run.history.loss, twin.history.loss)


@given(seed=st.integers(0, 2**32))
def test_same_seed_same_history(seed):
    """And another seed, another one."""
    first, second, other = (
        run_to_end(experiment_of(seed=each, epochs=1)) for each in (seed, seed, seed + 1)
    )
    assert history_bytes(first) == history_bytes(second)
    assert params_of(first) == params_of(second)
    assert params_of(first) != params_of(other)


def test_a_run_does_not_depend_on_its_company():
    """Alone, with a twin, and in another order it trains the same."""
    configs = twins()
    alone = run_to_end(Experiment({"dropout": configs["dropout"]}, DATASET))
    paired = run_to_end(Experiment(configs, DATASET))
    turned = run_to_end(Experiment(dict(reversed(configs.items())), DATASET))
    assert history_bytes(alone)["dropout"] == history_bytes(paired)["dropout"]
    assert history_bytes(turned) == history_bytes(paired)


def test_equal_configs_are_equal_runs():
    """Twins that differ in nothing differ in nothing."""
    experiment = run_to_end(Experiment({"a": tiny_config(), "b": tiny_config()}, DATASET))
    a, b = history_bytes(experiment).values()
    assert a == b


def test_runs_start_from_the_same_weights():
    """Wherever their shapes agree; nothing is shared by reference."""
    experiment = Experiment(
        {"a": tiny_config(), "b": tiny_config(hidden_sizes=(9, 4), dropout_ratio=0.0)}, DATASET
    )
    a, b = (trainer.network.params for trainer in experiment._twins.trainers.values())
    np.testing.assert_array_equal(a["W1"], b["W1"])
    assert not np.shares_memory(a["W1"], b["W1"])
    assert a["W2"].shape != b["W2"].shape
