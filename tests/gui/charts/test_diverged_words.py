"""Why there is nothing to show of a run."""

from gui.charts.diverged_words import diverged_sentence, diverged_words


def test_the_step_is_in_all_wordings_but_the_last():
    *wordings, last = diverged_words(1500)
    assert all("1,500" in words for words in wordings)
    assert [len(words) for words in wordings] == sorted(map(len, wordings), reverse=True)
    assert last == "Diverged"


def test_a_step_that_is_not_known_is_not_told():
    assert not any("step" in words for words in diverged_words(None))


def test_a_sentence_names_the_run():
    assert diverged_sentence("Dropout 0.20", 3).startswith("Dropout 0.20 diverged in step 3:")
