"""RUN_WORDS: what a lesson knows of a run from its Frame."""

import numpy as np
import pytest

from model.lessons.run_words import RUN_WORDS
from tests.model.lessons.moments import facts_after, value


def test_scores_are_those_of_the_history_as_read():
    facts = facts_after(10)
    history = facts.frame.runs["dropout"].history
    for word in ("train_accuracy", "test_accuracy", "masked_accuracy", "train_loss", "test_loss"):
        assert value(facts, f"dropout.{word}") == round(float(getattr(history, word)[-1]), 2)
    assert value(facts, "dropout.loss") == round(float(history.loss[-1]), 2)


def test_the_gap_is_that_of_the_numbers_on_screen():
    facts = facts_after(10)
    train, test = (value(facts, f"none.{word}") for word in ("train_accuracy", "test_accuracy"))
    assert value(facts, "none.gap") == round(train - test, 2)


def test_the_best_score_and_its_epoch_belong_together():
    facts = facts_after(15)
    history = facts.frame.runs["none"].history
    at = int(value(facts, "none.best_test_epoch"))
    assert history.test_accuracy[at] == history.test_accuracy.max()
    assert value(facts, "none.best_test_accuracy") == round(float(history.test_accuracy.max()), 2)
    at = int(value(facts, "none.lowest_test_loss_epoch"))
    assert history.test_loss[at] == history.test_loss.min()
    assert value(facts, "none.lowest_test_loss") == round(float(history.test_loss.min()), 2)


def test_untrained_nothing_is_known_of_a_pass():
    facts = facts_after(0)
    for word in ("loss", "masked_accuracy", "sample_step", "sample_answer", "sample_certainty"):
        assert value(facts, f"dropout.{word}") is None
    assert value(facts, "dropout.test_accuracy") is not None


def test_the_ratio_is_one_or_none():
    assert value(facts_after(0), "none.ratio") == 0
    assert value(facts_after(0), "none.keep") == 1
    layers = facts_after(0, dropout_ratio=(0.1, 0.3))
    assert value(layers, "dropout.ratio") is value(layers, "dropout.keep") is None


def test_wrong_labels_memorised_are_known_where_there_are_any():
    assert value(facts_after(5), "none.memorised") is None
    noisy = facts_after(5, label_noise=0.5)
    assert 0 <= value(noisy, "none.memorised") <= 1


def test_pixels_are_known_with_input_dropout():
    assert value(facts_after(1), "dropout.pixels_kept") is None
    facts = facts_after(1, input_dropout_ratio=0.5)
    mask = facts.frame.runs["dropout"].watched.input_mask
    assert value(facts, "dropout.pixels_kept") == np.count_nonzero(mask)
    assert value(facts, "dropout.pixels_dropped") == np.count_nonzero(~mask)


def test_the_sample_is_the_watched_pass():
    facts = facts_after(2)
    watched = facts.frame.runs["dropout"].watched
    assert value(facts, "dropout.sample_step") == watched.step
    assert value(facts, "dropout.sample_answer") == watched.probabilities.argmax()
    assert value(facts, "dropout.sample_certainty") == round(float(watched.probabilities.max()), 2)


@pytest.mark.parametrize("word", RUN_WORDS)
def test_every_word_can_be_looked_up_at_any_moment(word):
    for facts in (facts_after(0), facts_after(6)):
        assert isinstance(value(facts, f"none.{word}"), float | int | str | None)
