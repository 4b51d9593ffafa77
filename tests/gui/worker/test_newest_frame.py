"""NewestFrame: every moment is sent once, and none is copied in vain."""

import pytest

from gui.worker.newest_frame import NewestFrame
from model.experiment import Experiment
from tests.model.tiny import tiny_dataset, twins


@pytest.fixture
def experiment():
    return Experiment(twins(), tiny_dataset())


@pytest.fixture
def newest(experiment):
    return NewestFrame(experiment, detail=False)


@pytest.fixture
def made(monkeypatch):
    """The steps that a Frame was made of."""
    made = []
    frame = Experiment.frame

    def noting(experiment, **detail):
        made.append(experiment.step)
        return frame(experiment, **detail)

    monkeypatch.setattr(Experiment, "frame", noting)
    return made


def reach_moment(experiment, newest):
    """Train to the next moment, in a single slice."""
    while not experiment.advance():
        pass
    newest.note()


def stop_amid(experiment, newest):
    """Train for a piece, as a slice does that ends amid a step."""
    assert not experiment.advance()
    newest.note()


def test_a_moment_is_sent_once(experiment, newest):
    """Until there is another."""
    reach_moment(experiment, newest)
    assert newest.take().step == 0
    assert newest.take() is None
    reach_moment(experiment, newest)
    assert newest.take().step == 1


def test_moments_that_nobody_takes_are_not_copied(experiment, newest, made):
    """They are most of all."""
    for _ in range(12):
        reach_moment(experiment, newest)
    assert not made
    assert newest.take().step == 11
    assert made == [11]


def test_something_new_in_a_moment_is_sent_too(experiment, newest):
    """Such as a wish that was fulfilled in a pause."""
    reach_moment(experiment, newest)
    newest.take()
    experiment.set_dropout_ratio("dropout", 0.5)
    newest.note()
    assert set(newest.take().runs["dropout"].dropout_ratios) == {0.5}


def test_a_slow_step_lets_its_moments_be_kept(experiment, newest, made):
    """Amid the next one nobody could copy them any more: a pause has what to show."""
    reach_moment(experiment, newest)
    newest.take()
    stop_amid(experiment, newest)
    assert newest.take() is None
    reach_moment(experiment, newest)
    stop_amid(experiment, newest)
    assert newest.take().step == 1
    assert made == [0, 1]
    assert newest.take() is None


def test_slow_moments_are_kept_until_the_evaluation_after_the_next(experiment, newest, made):
    """Steps that are fast again cost no copies for ever."""
    reach_moment(experiment, newest)
    stop_amid(experiment, newest)
    for _ in range(3 * experiment.steps_per_epoch):
        reach_moment(experiment, newest)
    assert made == list(range(1, 2 * experiment.steps_per_epoch + 1))


def test_owes_what_was_missed(experiment, newest):
    """Before the first moment, and amid a step that nobody expected to be slow."""
    assert not experiment.advance()
    assert newest.is_owed
    reach_moment(experiment, newest)
    assert not newest.is_owed
    stop_amid(experiment, newest)
    assert newest.is_owed
    reach_moment(experiment, newest)
    newest.take()
    stop_amid(experiment, newest)
    assert not newest.is_owed


def test_detail_is_asked_for(experiment, newest):
    """Whole mini-batches are large: only who looks at them has them copied."""
    for _ in range(2):
        reach_moment(experiment, newest)
    assert newest.take().runs["dropout"].mini_batch is None
    newest.detail = True
    newest.note()
    assert newest.take().runs["dropout"].mini_batch is not None
