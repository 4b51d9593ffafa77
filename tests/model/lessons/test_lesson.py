"""Lesson and its parts are values."""

from dataclasses import FrozenInstanceError

import pytest

from model.lessons.condition import Condition
from model.lessons.lesson import AT_FIRST, Image, Show, Until
from model.lessons.shelf import load_lesson


def test_only_what_a_person_does_is_not_trained_for():
    assert Until(epoch=3).trains
    assert not Until(holds=Condition("epoch > 1"), task="Go.").trains


def test_a_lesson_cannot_be_changed():
    lesson = load_lesson("over-fitting", "en")
    with pytest.raises(FrozenInstanceError):
        lesson.title = "another"


def test_what_is_left_open_comes_from_below():
    below = Show(chart="loss", enlarge=2, image=Image(3, test=True))
    assert Show(enlarge=0, follow=True).over(below) == Show(chart="loss", enlarge=0, follow=True)
    assert Show(test_pass=False).over(below).image == Image(3, test=True)


def test_at_first_nothing_is_left_open_but_the_run():
    """Runs have other names in every preset; to follow the mini-batch is an image, too."""
    still_open = {name for name, value in vars(AT_FIRST).items() if value is None}
    assert still_open == {"run", "image"}
    assert AT_FIRST.follow
