"""Tooltips without mark-up, whose lines are broken all the same."""

from unicodedata import east_asian_width

from gui.widgets.tip_text import tip_text

ENGLISH = "Scaling makes up for the units that training drops: the test pass multiplies by it."
KOREAN = "배율은 훈련 때 꺼지는 뉴런의 몫을 보충합니다. 시험 때 남기는 비율을 곱하거나 나눕니다."


def test_breaks_lines_between_words_and_loses_none():
    for text in (ENGLISH, KOREAN):
        lines = tip_text(text).split("\n")
        assert len(lines) > 1
        assert " ".join(lines) == text


def test_lines_of_either_language_are_about_as_wide():
    for text in (ENGLISH, KOREAN):
        first = tip_text(text).split("\n")[0]
        assert 50 <= sum(1 + (east_asian_width(letter) == "W") for letter in first) <= 66


def test_paragraphs_stand_below_each_other_and_nothing_is_no_paragraph():
    assert tip_text("What.", "", "Where.") == "What.\n\nWhere."
    assert tip_text("") == ""


def test_a_word_too_long_for_a_line_has_one():
    assert tip_text(f"of {'x' * 80} units") == f"of\n{'x' * 80}\nunits"
