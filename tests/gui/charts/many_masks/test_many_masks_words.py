"""What is said of many masks."""

import numpy as np
import pytest

from gui.charts.many_masks.many_masks_words import agreement_words, entropy_words, has_diverged
from model.probes.many_masks import ManyMasks


def masks(rows, test_pass):
    return ManyMasks(np.array(rows, dtype=np.float32), np.array(test_pass, dtype=np.float32))


AGREEING = masks([[0.3, 0.7], [0.9, 0.1], [0.9, 0.1]], [0.8, 0.2])
DISAGREEING = masks([[0.3, 0.7], [0.3, 0.7]], [0.8, 0.2])
DIVERGED = masks([[np.nan, np.nan]] * 2, [np.nan, np.nan])


def test_the_number_of_masks_that_it_takes():
    assert agreement_words(AGREEING, drops=True)[0] == "Mean and test pass agree from k = 2 on"
    assert agreement_words(AGREEING, drops=True)[-1] == "Agree: k ≥ 2"


def test_both_answers_if_they_never_agree():
    words = "After 2 masks the mean says 1, the test pass 0"
    assert agreement_words(DISAGREEING, drops=True)[0] == words


def test_nothing_to_agree_on_without_dropout():
    assert "dropped" in agreement_words(AGREEING, drops=False)[0]


@pytest.mark.parametrize("drops", [False, True])
def test_a_diverged_network_has_no_answer(drops):
    assert has_diverged(DIVERGED)
    assert agreement_words(DIVERGED, drops=drops)[0].startswith("Diverged")
    assert entropy_words(DIVERGED, 2) == ("Entropy –",)


def test_the_entropy_is_that_of_the_mean_over_so_many():
    one = -(0.3 * np.log(0.3) + 0.7 * np.log(0.7))
    test = -(0.8 * np.log(0.8) + 0.2 * np.log(0.2))
    assert entropy_words(AGREEING, 1)[0] == f"Entropy {one:.2f}, test pass {test:.2f}"


@pytest.mark.parametrize("case", [AGREEING, DISAGREEING, DIVERGED])
def test_wordings_get_shorter(case):
    for words in (agreement_words(case, drops=True), entropy_words(case, 2)):
        assert [len(each) for each in words] == sorted((len(each) for each in words), reverse=True)
