"""When a question is asked."""

import pytest

from gui.probe_pacer import ProbePacer
from model.probes.test_pass_probe import Mistake, TestPassProbe

ONE, OTHER = TestPassProbe(1), TestPassProbe(2)


@pytest.fixture
def pacer(qapp):
    probe_pacer = ProbePacer()
    probe_pacer.asked = []
    probe_pacer.probe_wanted.connect(probe_pacer.asked.append)
    yield probe_pacer
    probe_pacer.forget()


def test_the_same_is_asked_once(pacer):
    """Any number of Frames of one moment ask one question."""
    for _ in range(3):
        pacer.want(ONE, step=5)
    pacer.note_answer()
    pacer.want(ONE, step=5)
    assert pacer.asked == [ONE]


def test_there_is_never_more_than_one_under_way(pacer):
    """The newest waits for the answer to the one before; those in between are left out."""
    pacer.want(ONE, step=5, choice=1)
    pacer.want(OTHER, step=5, choice=2)
    pacer.want(TestPassProbe(2, Mistake.LEAVE_DROPOUT_ON), step=5, choice=3)
    assert pacer.asked == [ONE]
    pacer.note_answer()
    assert pacer.asked == [ONE, TestPassProbe(2, Mistake.LEAVE_DROPOUT_ON)]


def test_a_later_step_waits_until_training_has_had_its_time(pacer, qtbot):
    """Asked at the end of the rest, and about the newest step."""
    pacer.want(ONE, step=5)
    pacer.note_answer()
    rest = pacer._rest
    assert rest.isActive()
    assert rest.interval() >= 500
    for step in (6, 7, 8):
        pacer.want(TestPassProbe(step), step=step)
        assert pacer.asked == [ONE]
    rest.setInterval(0)
    qtbot.waitUntil(lambda: len(pacer.asked) == 2)
    assert pacer.asked[1] == TestPassProbe(8)


def test_the_rest_is_as_long_as_eight_answers(pacer, monkeypatch):
    """A slow answer is asked for less often."""
    pacer.want(ONE, step=5)
    monkeypatch.setattr(pacer, "_clock", type("Slow", (), {"elapsed": lambda self: 3000})())
    pacer.note_answer()
    assert pacer._rest.interval() == 24_000


def test_what_the_person_chooses_does_not_wait(pacer):
    """Another image or mistake is asked about during the rest."""
    pacer.want(ONE, step=5, choice="one")
    pacer.note_answer()
    pacer.want(OTHER, step=6, choice="other")
    assert pacer.asked == [ONE, OTHER]


def test_when_nothing_is_wanted_nothing_runs(pacer):
    """The timer stops, and coming back asks at once."""
    pacer.want(ONE, step=5)
    pacer.note_answer()
    pacer.want_nothing()
    assert not pacer._rest.isActive()
    pacer.want(ONE, step=6)
    assert pacer.asked == [ONE, ONE]


def test_an_answer_that_is_not_wanted_any_more_starts_nothing(pacer):
    """Looking elsewhere while it is under way ends the questions."""
    pacer.want(ONE, step=5)
    pacer.want_nothing()
    pacer.note_answer()
    assert not pacer._rest.isActive()
    assert pacer.asked == [ONE]


def test_a_new_experiment_waits_for_no_answer(pacer):
    """It asks at once, whatever was under way."""
    pacer.want(ONE, step=5)
    pacer.forget()
    assert not pacer.under_way
    pacer.want(ONE, step=0)
    assert pacer.asked == [ONE, ONE]
