"""Training: to the goal and no further, and never long without looking up."""

from math import inf

import pytest

from gui.worker import training as training_module
from gui.worker.pace import Pace
from gui.worker.training import SLICE, Training
from model.changes import Change
from model.experiment import Experiment
from tests.model.tiny import tiny_config, tiny_dataset, twins


@pytest.fixture
def pace():
    return Pace()


@pytest.fixture
def training(pace):
    """An experiment of 15 steps, that nobody wants trained yet."""
    return Training(Experiment(twins(), tiny_dataset()), pace, detail=False)


@pytest.fixture
def clock(monkeypatch):
    """A clock that goes on by its `tick` with every look at it."""

    def look() -> float:
        look.now += look.tick
        return look.now

    look.now, look.tick = 0.0, 0.0
    monkeypatch.setattr(training_module, "perf_counter", look)
    return look


def test_the_first_moment_needs_no_goal(training, clock):
    """Step 0, scored, is where every experiment begins."""
    assert not training.reached
    training.advance(to_moment=False)
    assert training.reached
    assert training.newest.take().step == 0


@pytest.mark.parametrize("goal", [1, 4, 15])
def test_trains_to_the_goal(training, clock, goal):
    """In one slice, if there is time."""
    training.goal = goal
    training.advance(to_moment=False)
    assert training.reached
    assert training.experiment.step == goal


def test_the_limit_of_epochs_is_a_goal(training, clock):
    """However far the goal."""
    training.goal = inf
    training.advance(to_moment=False)
    assert training.experiment.finished
    assert training.reached


def test_a_slice_ends_at_the_first_moment_after_its_time(training, clock):
    """And not amid a step, where it would have nothing to show."""
    training.goal = inf
    clock.tick = SLICE / 4
    steps = []
    while not training.reached:
        training.advance(to_moment=False)
        assert training.experiment.at_moment
        steps.append(training.experiment.step)
    assert len(steps) > 3
    assert steps[-1] == 15


def test_a_long_step_is_left_amid_it(training, clock):
    """Or pause and close would wait for all of it; the goal is reached all the same."""
    training.goal = 2
    clock.tick = 1.0
    slices = 0
    while not training.reached:
        training.advance(to_moment=False)
        slices += 1
    assert slices > 2
    assert training.experiment.step == 2


def test_a_pause_waits_only_so_long_for_the_step_under_way(training, clock):
    training.goal = inf
    training.advance(to_moment=True)
    training.newest.take()
    clock.tick = 1.0
    training.advance(to_moment=False)
    assert not training.experiment.at_moment
    clock.tick = 0.0
    training.pause()
    assert not training.at_rest
    clock.tick = 1.0
    assert training.at_rest


def test_no_more_than_a_moment_where_somebody_waits(training, clock):
    """For a Frame, or for a probe."""
    training.goal = inf
    for step in range(4):
        training.advance(to_moment=True)
        assert training.experiment.step == step


def test_a_pace_lets_one_step_pass_at_a_time(training, pace, clock):
    """And then says how long to wait."""
    pace.steps_per_second = 0.001
    training.goal = inf
    training.advance(to_moment=False)
    pace.begin()
    assert training.rest() == 0
    training.advance(to_moment=False)
    assert training.experiment.step == 1
    assert training.rest() > 900


def test_a_pace_is_for_playing_only(training, pace, clock):
    """An epoch that is stepped through is run through."""
    pace.steps_per_second = 0.001
    training.goal = 5
    training.advance(to_moment=False)
    assert training.experiment.step == 5
    assert training.rest() == 0


def test_there_is_no_rest_amid_a_step(training, pace, clock):
    """A step that has begun is completed."""
    pace.steps_per_second = 0.001
    training.goal = inf
    training.advance(to_moment=False)
    training.advance(to_moment=False)
    clock.tick = 1.0
    training.advance(to_moment=False)
    assert not training.experiment.at_moment
    assert training.rest() == 0


def test_a_goal_that_was_taken_back_ends_with_the_step(training, clock):
    """A pause amid a step: whoever goes on completes it, so that all runs have made it."""
    training.goal = inf
    clock.tick = 1.0
    while training.experiment.step < 3 or training.experiment.at_moment:
        training.advance(to_moment=False)
    training.goal = 0
    assert not training.reached
    while not training.reached:
        training.advance(to_moment=False)
    assert training.experiment.step == 4


def test_rests_once_for_every_run_that_diverges(pace, clock):
    """At its step; whoever goes on is not stopped for the same run again."""
    configs = {name: tiny_config(epochs=6) for name in ("tame", "wild", "later")}
    configs["wild"] = tiny_config(learning_rate=1e30, epochs=6)
    raised = Change(step=10, run="later", layer=None, field="learning_rate", value=1e30)
    training = Training(Experiment(configs, tiny_dataset(), [raised]), pace, detail=False)
    rests = []
    while not training.experiment.finished:
        training.goal = inf
        training.advance(to_moment=False)
        rests.append(training.experiment.step)
    assert rests == [2, 12, 30]
    assert training.experiment.diverged == {"wild", "later"}
