"""What is said of damage, and what is not claimed."""

import numpy as np

from gui.charts.damage.damage_answer import ChosenAnswer, RandomAnswer, answer_of
from gui.charts.damage.damage_words import answer_words, caution_words, layer_words, random_words
from model.probes.damage import Damage, DamageProbe, DamageReport
from model.probes.random_damage import RandomDamage, RandomDamageProbe, RandomDamageReport


def chosen(*disabled_there, layers=((1, 2), (3,))):
    runs = {str(place): Damage(0.8, 0.7, count) for place, count in enumerate(disabled_there)}
    return ChosenAnswer(DamageProbe(layers), DamageReport(1500, runs))


def random(count=25, *, repeats=30):
    runs = {"0": RandomDamage(0.8, np.full(repeats, 0.7))}
    return RandomAnswer(
        RandomDamageProbe(1, count, repeats), RandomDamageReport(1500, runs, 1, count, 794)
    )


def test_an_answer_tells_its_step_and_what_was_off():
    assert answer_words(chosen(3, 3), fewer=False)[0] == (
        "Test accuracy at step 1,500: units off in every run: 3 (square: before, arrow: after)"
    )
    assert answer_words(random(), fewer=False)[0] == (
        "Accuracy on 794 test images at step 1,500: hidden 2 without 25 of its units, chosen 30"
        " times at random (square: before, dots: after, bar: their median)"
    )
    one = answer_words(chosen(1, layers=((4,),)), fewer=False)
    assert "units off in every run: 1" in one[0]


def test_runs_without_some_of_those_units_are_owned_up_to():
    assert "in runs that have them" in answer_words(chosen(3, 2), fewer=False)[0]
    assert "or all," in answer_words(random(), fewer=True)[0]
    assert "or all," in random_words(random().probe, fewer=True)


def test_wordings_become_shorter():
    """But of how many images they are is in every one."""
    assert all("794 test images" in each for each in answer_words(random(), fewer=True))
    for answer in (chosen(3), random()):
        wordings = answer_words(answer, fewer=True)
        assert [len(each) for each in wordings] == sorted(map(len, wordings), reverse=True)
    assert layer_words(1, 3, 100)[0] == "Hidden 2: 3 of 100 disabled"


def test_no_wording_takes_damage_for_a_proof():
    """The dropout run was trained on such damage."""
    for words in caution_words():
        assert "no proof" in words
        assert "practise" in words or "trained on such damage" in words


def test_accuracies_of_a_run():
    assert chosen(3).accuracies("0") == (0.8, (0.7,))
    assert random(repeats=2).accuracies("0") == (0.8, (0.7, 0.7))
    assert chosen(3).accuracies("another") is None


def test_answers_of_others_are_none():
    answer = chosen(3)
    assert isinstance(answer_of(answer.probe, answer.report), ChosenAnswer)
    assert answer_of(answer.probe, random().report) is None
    assert answer_of(None, None) is None
