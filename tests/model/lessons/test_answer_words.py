"""ANSWER_WORDS: what a lesson knows when it has asked the networks."""

import numpy as np
import pytest

from model.lessons.answer_words import ANSWER_WORDS
from model.probes.averaging import AveragingProbe, AveragingReport
from model.probes.damage import DamageProbe, DamageReport
from model.probes.many_masks import ManyMasksProbe, ManyMasksReport
from model.probes.random_damage import RandomDamageProbe, RandomDamageReport
from model.probes.test_pass_probe import Mistake, TestPassProbe, TestPassReport
from model.sample import Sample
from tests.model.lessons.moments import asked, facts_after, value
from tests.model.tiny import tiny_dataset


def every_question():
    return (
        ManyMasksProbe(Sample.of_test(tiny_dataset(), 0), masks=20),
        AveragingProbe(masks=3, images=10),
        RandomDamageProbe(0, 2, repeats=3),
        DamageProbe(((0, 1),)),
        TestPassProbe(0, Mistake.FORGET_SCALING),
    )


@pytest.mark.parametrize("word", ANSWER_WORDS)
def test_every_word_is_known_once_it_is_answered(word):
    assert value(facts_after(5), f"dropout.{word}") is None
    assert value(asked(*every_question()), f"dropout.{word}") is not None


def test_the_values_are_those_of_the_reports():
    facts = asked(*every_question())
    masks = facts.answer(ManyMasksReport).runs["dropout"]
    answers = masks.probabilities.argmax(axis=1)
    label = tiny_dataset().test_labels[0]
    assert value(facts, "dropout.masks_right") == np.count_nonzero(answers == label)
    assert value(facts, "dropout.masks_answers") == len(set(answers.tolist()))
    averaging = facts.answer(AveragingReport).runs["dropout"]
    assert value(facts, "dropout.averaged_loss") == round(averaging.loss[-1], 2)
    assert value(facts, "dropout.one_mask_loss") == round(averaging.loss[0], 2)
    damage = facts.answer(RandomDamageReport).runs["dropout"]
    before, after = (value(facts, f"dropout.damage_{word}") for word in ("before", "after"))
    assert (before, after) == (round(damage.before, 3), round(float(np.median(damage.after)), 3))
    assert value(facts, "dropout.damage_lost") == round(before - after, 3)
    assert value(facts, "dropout.disabled") == facts.answer(DamageReport).runs["dropout"].disabled
    mistaken = facts.answer(TestPassReport).runs["dropout"]
    assert value(facts, "dropout.mistaken_accuracy") == round(mistaken.mistaken_accuracy, 2)
