"""Which steps a film shows."""

import pytest

from gui.export.film_plan import MOST_PICTURES, FilmPlan


def test_its_pictures_are_spread_evenly():
    """From the first step to the last, both of them on show."""
    assert FilmPlan(1, 9, 5).steps == (1, 3, 5, 7, 9)
    assert FilmPlan(11, 900, 2).steps == (11, 900)


def test_there_are_no_more_pictures_than_steps():
    assert FilmPlan(3, 5, 60).steps == (3, 4, 5)
    assert FilmPlan(4, 4, 9).steps == (4,)


def test_one_picture_is_of_the_last_step():
    assert FilmPlan(1, 100, 1).steps == (100,)


def test_its_last_picture_stays_longer():
    plan = FilmPlan(1, 3, 3)
    assert plan.durations == (200, 200, 2000)
    assert plan.seconds == pytest.approx(2.4)


@pytest.mark.parametrize(("first", "last"), [(0, 3), (4, 3)])
def test_steps_that_are_none_are_refused(first, last):
    with pytest.raises(ValueError, match=f"got {first}, {last}"):
        FilmPlan(first, last)


@pytest.mark.parametrize("pictures", [0, MOST_PICTURES + 1])
def test_too_many_pictures_are_refused(pictures):
    with pytest.raises(ValueError, match=f"got {pictures}"):
        FilmPlan(1, 100, pictures)
