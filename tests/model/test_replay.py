"""Configs and change log tell the whole history: it can be lived through again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.changes import Change
from model.config import ConfigError
from model.experiment import Experiment
from tests.model.tiny import drive, history_bytes, run_to_end, tiny_dataset, twins

DATASET = tiny_dataset()


def experiment_of(changes=(), **differences):
    """Return fresh twins."""
    return Experiment(twins(**differences), DATASET, changes)


def test_the_log_of_a_frame_holds_what_has_happened():
    """Not what came later, nor, in a repetition, what is still to come."""
    experiment = experiment_of()
    early = drive(experiment, 2)
    experiment.set_dropout_ratio("dropout", 0.6)
    late = drive(experiment, 1)
    assert early.changes == ()
    assert late.changes == (Change(2, "dropout", None, "dropout_ratio", 0.6),)
    again = experiment_of(experiment.changes)
    assert drive(again, 1).changes == ()
    assert drive(again, 1).changes == late.changes


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (Change(1, "dropout", None, "dropout_ratio", 1.5), "dropout_ratio"),
        (Change(1, "dropout", 2, "dropout_ratio", 0.5), "layer"),
        (Change(1, "dropout", -1, "dropout_ratio", 0.5), "layer"),
        (Change(1, None, None, "dropout_ratio", 0.5), "run"),
        (Change(1, "dropout", None, "learning_rate", -1.0), "learning_rate"),
        (Change(1, "dropout", None, "momentum", 0.5), "field"),
        (Change(1, None, None, "epochs", 0), "epochs"),
        (Change(1, "dropout", None, "epochs", 5), "run"),
        (Change(-1, None, None, "epochs", 5), "step"),
    ],
)
def test_a_log_that_cannot_be_lived_through_is_refused_at_once(change, field):
    """A damaged file must not fail, or lie, amid a training; what is wrong with it is named."""
    sound = Change(1, "dropout", None, "dropout_ratio", 0.5)
    with pytest.raises(ConfigError) as caught:
        experiment_of([sound, change])
    assert caught.value.field == field


def test_a_log_of_another_experiments_run_is_refused_at_once():
    """As an unknown run always is."""
    with pytest.raises(KeyError):
        experiment_of([Change(1, "nobody", None, "dropout_ratio", 0.5)])


def test_a_log_need_not_be_in_order():
    """Each change acts at its own step, wherever it stands."""
    log = [
        Change(3, "dropout", None, "dropout_ratio", 0.5),
        Change(1, "dropout", None, "dropout_ratio", 0.2),
    ]
    experiment = experiment_of(log)
    assert [drive(experiment, 1).runs["dropout"].dropout_ratios[0] for _ in range(4)] == [
        0.2,
        0.2,
        0.5,
        0.5,
    ]


moves = st.one_of(
    st.tuples(st.just("ratio"), st.sampled_from(["none", "dropout"]), st.floats(0, 0.95)),
    st.tuples(
        st.just("ratio"),
        st.sampled_from(["none", "dropout"]),
        st.tuples(st.floats(0, 0.95), st.floats(0, 0.95)),
    ),
    st.tuples(st.just("rate"), st.sampled_from(["none", "dropout"]), st.floats(0.001, 1)),
    st.tuples(st.just("epochs"), st.none(), st.integers(1, 5)),
)


@given(plan=st.lists(st.tuples(st.integers(0, 6), moves), max_size=12))
def test_configs_and_log_give_the_same_history(plan):
    """Whatever is moved, at whatever piece of work, the repetition is the same bit for bit."""
    experiment = experiment_of(epochs=2)
    for pieces, (what, run, value) in plan:
        for _ in range(pieces):
            if not experiment.finished:
                experiment.advance()
        if what == "ratio":
            experiment.set_dropout_ratio(run, value)
        elif what == "rate":
            experiment.set_learning_rate(run, value)
        else:
            experiment.set_epochs(value)
    run_to_end(experiment)
    again = run_to_end(experiment_of(experiment.changes, epochs=2))
    assert history_bytes(again) == history_bytes(experiment)
    assert again.frame().step == experiment.frame().step
    assert again.changes == experiment.changes
    for name, run in again.frame().runs.items():
        assert run.dropout_ratios == experiment.frame().runs[name].dropout_ratios
        assert run.learning_rate == experiment.frame().runs[name].learning_rate
