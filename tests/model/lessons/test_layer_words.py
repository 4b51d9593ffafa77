"""LAYER_WORDS: what a lesson knows of a hidden layer."""

import numpy as np
import pytest

from model.lessons.layer_words import LAYER_WORDS
from model.probes.test_pass_probe import TestPassProbe, TestPassReport
from tests.model.lessons.moments import asked, facts_after, value


def test_counts_are_those_of_the_watched_pass():
    facts = facts_after(2)
    watched = facts.frame.runs["dropout"].watched
    for layer in range(2):
        found = {
            word: value(facts, f"dropout.layer_{layer + 1}.{word}")
            for word in ("units", "kept", "dropped", "active", "silent", "learning")
        }
        assert found["kept"] == np.count_nonzero(watched.masks[layer])
        assert found["kept"] + found["dropped"] == found["units"]
        assert found["active"] + found["silent"] == found["kept"]
        assert found["learning"] == np.count_nonzero(watched.gradients[layer])


def test_the_drop_rate_is_that_of_all_training_passes():
    facts = facts_after(5)
    rates = facts.frame.runs["dropout"].drop_rates[1].rates
    assert value(facts, "dropout.layer_2.drop_rate") == round(float(rates.mean()), 2)
    assert value(facts_after(0), "dropout.layer_2.drop_rate") is None


def test_a_test_pass_is_known_when_it_was_asked_for():
    facts = asked(TestPassProbe(0))
    told = facts.answer(TestPassReport).runs["dropout"]
    assert value(facts, "dropout.layer_1.scale") == round(told.scales[0], 2)
    assert value(facts, "dropout.layer_1.test_mean") == pytest.approx(told.test_means[0], rel=0.01)


@pytest.mark.parametrize("word", LAYER_WORDS)
def test_every_word_can_be_looked_up_at_any_moment(word):
    for facts in (facts_after(0), asked(TestPassProbe(0))):
        assert isinstance(value(facts, f"none.layer_1.{word}"), float | int | None)
