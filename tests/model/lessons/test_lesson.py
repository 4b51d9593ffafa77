"""Lesson and its parts are values."""

from dataclasses import FrozenInstanceError

import pytest

from model.lessons.condition import Condition
from model.lessons.lesson import Until
from model.lessons.shelf import load_lesson


def test_only_what_a_person_does_is_not_trained_for():
    assert Until(epoch=3).trains
    assert not Until(holds=Condition("epoch > 1"), task="Go.").trains


def test_a_lesson_cannot_be_changed():
    lesson = load_lesson("over-fitting", "en")
    with pytest.raises(FrozenInstanceError):
        lesson.title = "another"
