"""The whole vocabulary of lessons, and its documentation."""

from pathlib import Path

import pytest

from model.lessons.vocabulary import EXPERIMENT_WORDS, TABLES
from tests.model.lessons.moments import facts_after, value

HELP = Path(__file__).resolve().parents[3] / "resources" / "help"


def test_the_experiment_is_known():
    facts = facts_after(6)
    assert value(facts, "step") == 6
    assert value(facts, "epoch") == facts.frame.epoch
    assert value(facts, "train_images") == len(facts.dataset.train_labels)
    watched = facts.frame.runs["none"].watched
    assert value(facts, "sample_image") == watched.image_index
    assert value(facts, "sample_label") == facts.dataset.train_labels[watched.image_index]


@pytest.mark.parametrize("word", EXPERIMENT_WORDS)
def test_every_word_is_known_once_there_was_a_step(word):
    assert value(facts_after(1), word) is not None


def test_every_word_is_documented():
    page = (HELP / "en" / "lessons.md").read_text(encoding="utf-8")
    for table in TABLES:
        for name, word in table.items():
            assert f"| `{name}` | {word.about} |" in page


def test_every_word_is_documented_in_korean():
    """In the same order as in English, and as many of them."""
    pages = [(HELP / code / "lessons.md").read_text(encoding="utf-8") for code in ("en", "ko")]
    english, korean = (
        [line.split("|")[1] for line in page.splitlines() if line.startswith("|")] for page in pages
    )
    assert korean == english
