"""ProbeQueue: every probe has an answer, in pieces, or gives way to a newer one."""

from collections.abc import Generator
from dataclasses import dataclass
from itertools import count

import numpy as np
import pytest

from gui.worker.probe_queue import ProbeQueue
from gui.worker.training import SLICE
from model.config import ConfigError
from model.experiment import Experiment
from model.probes.test_pass_probe import Mistake, TestPassProbe
from tests.model.tiny import drive, history_bytes, run_to_end, tiny_dataset, twins


@dataclass(frozen=True)
class CountProbe:
    """Answers after so many pieces with the step."""

    pieces: int

    def examine(self, experiment: Experiment) -> Generator[None, None, int]:
        for _ in range(self.pieces):
            yield
        return experiment.step


@dataclass(frozen=True)
class FreeProbe:
    """Leaves training free after its first piece, and has no end."""

    def examine(self, experiment: Experiment) -> Generator[bool, None, None]:
        yield False
        while True:
            yield True


@dataclass(frozen=True)
class BrokenProbe:
    """Dies in its second piece."""

    def examine(self, experiment: Experiment) -> Generator[None, None, int]:
        yield
        raise MemoryError("too large")


@pytest.fixture
def experiment():
    """An experiment after two steps."""
    experiment = Experiment(twins(), tiny_dataset())
    drive(experiment, 2)
    return experiment


@pytest.fixture
def queue():
    return ProbeQueue()


def answers(queue, experiment):
    """Do all the work there is, and return the answers."""
    found = []
    while queue:
        answer = queue.advance(experiment)
        if answer is not None:
            found.append(answer)
    return found


def test_there_is_nothing_to_do_until_something_is_asked(queue, experiment):
    assert not queue
    queue.ask(CountProbe(2))
    assert queue


def test_answers_piece_by_piece(queue, experiment):
    """Its caller may turn to other things after each."""
    queue.ask(CountProbe(2))
    assert queue.advance(experiment) is None
    assert queue.advance(experiment) is None
    assert queue.advance(experiment) == (CountProbe(2), 2, None)
    assert not queue


def test_different_questions_are_answered_in_turn(queue, experiment):
    """One does not disturb another."""
    queue.ask(CountProbe(3))
    queue.advance(experiment)
    queue.ask(TestPassProbe(1))
    first, second = answers(queue, experiment)
    assert first == (CountProbe(3), 2, None)
    assert second.probe == TestPassProbe(1)
    assert second.result.step == 2


@pytest.mark.parametrize("begun", [False, True])
def test_a_newer_question_takes_the_place_of_its_like(queue, experiment, begun):
    """Of one that waits and of one that is being answered: nobody looks at the old one."""
    queue.ask(CountProbe(5))
    if begun:
        queue.advance(experiment)
    queue.ask(CountProbe(1))
    assert answers(queue, experiment) == [(CountProbe(1), 2, None)]


def test_the_same_question_is_answered_by_what_is_now(queue, experiment):
    """A live change in between is not missed."""
    probe = TestPassProbe(1)
    queue.ask(probe)
    queue.advance(experiment)
    experiment.set_dropout_ratio("dropout", 0.75)
    queue.ask(probe)
    (answer,) = answers(queue, experiment)
    np.testing.assert_allclose(answer.result.runs["dropout"].scales, 0.25)


def test_an_error_is_an_answer(queue, experiment):
    """And the next question has its turn."""
    for probe in (BrokenProbe(), TestPassProbe(10_000), CountProbe(0)):
        queue.ask(probe)
    broken, refused, fine = answers(queue, experiment)
    assert isinstance(broken.error, MemoryError)
    assert isinstance(refused.error, ConfigError)
    assert fine == (CountProbe(0), 2, None)


def test_what_is_cleared_is_given_up(queue, experiment):
    """What waits, and what is being answered: its work is ended, not just forgotten."""
    ended = []

    @dataclass(frozen=True)
    class Endless:
        def examine(self, experiment: Experiment) -> Generator[None, None, None]:
            try:
                while True:
                    yield
            finally:
                ended.append(True)

    queue.ask(Endless())
    queue.advance(experiment)
    queue.ask(CountProbe(2))
    queue.clear()
    assert not queue
    assert ended == [True]


def test_answering_leaves_training_as_it_is(queue, experiment):
    """Whole, given up amid it, or not asked at all: the same history, bit for bit."""
    queue.ask(TestPassProbe(3, Mistake.LEAVE_DROPOUT_ON))
    assert len(answers(queue, experiment)) == 1
    queue.ask(TestPassProbe(3, Mistake.FORGET_SCALING))
    queue.advance(experiment)
    queue.clear()
    alone = run_to_end(Experiment(twins(), tiny_dataset()))
    assert history_bytes(run_to_end(experiment)) == history_bytes(alone)


def test_a_slice_goes_from_one_question_to_the_next(queue, experiment, monkeypatch):
    """As far as its time lasts."""
    monkeypatch.setattr("gui.worker.probe_queue.perf_counter", lambda: 0.0)
    queue.ask(CountProbe(3))
    queue.ask(TestPassProbe(1))
    assert [answer.probe for answer in queue.answers(experiment)] == [
        CountProbe(3),
        TestPassProbe(1),
    ]
    assert list(queue.answers(experiment)) == []


def test_a_slice_ends_after_its_time(queue, experiment, monkeypatch):
    """Whoever asks for little has to wait as well, but a piece is done each time."""
    seconds = count()
    monkeypatch.setattr("gui.worker.probe_queue.perf_counter", lambda: SLICE * next(seconds) / 2)
    queue.ask(CountProbe(4))
    slices = 0
    while queue:
        for answer in queue.answers(experiment):
            assert answer.result == 2
        slices += 1
    assert slices > 2


def test_amid_a_step_only_copies_are_looked_at(queue, experiment):
    """Until they are made, and for whatever is asked without, a step has to be complete."""
    queue.ask(FreeProbe())
    assert queue.needs_moment
    queue.advance(experiment)
    assert queue.needs_moment
    experiment.advance()
    assert not experiment.at_moment
    assert not queue.can_go_on(experiment)
    assert list(queue.answers(experiment)) == []
    experiment.frame()
    assert queue.can_go_on(experiment)
    queue.advance(experiment)
    assert not queue.needs_moment
    experiment.advance()
    assert queue.can_go_on(experiment)
    queue.clear()
    assert not queue.can_go_on(experiment)
