"""Every verdict has words, with all its numbers filled in."""

import pytest

from gui.plot.verdict_why import why
from gui.plot.verdict_words import finding_words, longest_words, short_words, words_asking
from model.verdict import Finding, verdict
from tests.gui.plot.plot_frames import frame, history
from tests.model.recorded import RECORDINGS, run_of

RUNS = [(name, None) for name in RECORDINGS] + [
    ("textbook_none", 5),
    ("textbook_none", 40),
    ("n60000_plain", 1),
    ("noise40_none", 5),
]


@pytest.mark.parametrize(("name", "epoch"), RUNS)
def test_every_verdict_is_explained(name, epoch):
    """Rule, numbers and advice; no place for a number is left open."""
    found = verdict(run_of(name, epoch))
    explained = why(found)
    for text in (explained.rule, explained.advice):
        assert text
        assert "{" not in text
        assert "nan" not in text
    assert all(value and "{" not in value for _, value in explained.numbers)
    assert explained.read_on or found.finding is Finding.TOO_EARLY
    assert finding_words(found) != "–"
    assert len(finding_words(found)) <= max(map(len, longest_words()))
    assert (finding_words(found) in words_asking()) == found.asks_for_more


def test_all_reasons_were_looked_at():
    """But the one that has no run."""
    reasons = {verdict(run_of(name, epoch)).reason for name, epoch in RUNS}
    assert reasons == {
        "few_updates",
        "still_rising",
        "standing",
        "stuck",
        "lost",
        "memorised",
        "gap",
        "test_loss",
        "small_gap",
        "not_finite",
        "exploded",
    }


def test_before_the_first_score():
    found = verdict(frame(0, histories={"run0": history(0)}).runs["run0"])
    assert finding_words(found) == "–"
    assert why(found).numbers == ()


def test_a_run_that_learnt_little_is_not_praised_for_its_gap():
    text = why(verdict(run_of("textbook_dropout"))).rule
    assert "0.69 of the training images, less than 0.90" in text
    assert "A small gap is no merit here" in text


def test_wrong_labels_are_counted():
    memorised = why(verdict(run_of("noise40_none")))
    assert "Of the 2,000 wrong labels" in memorised.rule
    assert dict(memorised.numbers)["wrong labels memorised"] == "91 %"
    assert "labels it memorised 5 %" in why(verdict(run_of("noise40_dropout"))).rule


def test_means_say_that_they_are_means():
    """The grid's own numbers are those of the last epoch."""
    rows = dict(why(verdict(run_of("textbook_none"))).numbers)
    assert rows["epochs in these means"] == "10"
    assert "epochs in these means" not in dict(why(verdict(run_of("n60000_none"))).numbers)


def test_short_words_are_told_apart():
    assert len({short_words(finding) for finding in Finding}) == len(Finding)
