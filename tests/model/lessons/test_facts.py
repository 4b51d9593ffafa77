"""Facts: what a lesson can know."""

from model.lessons.facts import Facts
from model.probes.damage import DamageProbe, DamageReport
from tests.model.lessons.moments import asked, facts_after


def test_an_answer_is_found_by_its_type():
    facts = asked(DamageProbe(((0,),)))
    assert facts.answer(DamageReport).step == facts.frame.step


def test_without_a_question_there_is_no_answer():
    assert facts_after(1).answer(DamageReport) is None


def test_nothing_but_a_frame_and_data_are_needed():
    known = facts_after(0)
    assert Facts(known.frame, known.dataset).answers == {}
