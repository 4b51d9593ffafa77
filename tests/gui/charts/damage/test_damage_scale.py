"""DamageScale and spread_out: where accuracies are drawn."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.charts.damage.damage_scale import DamageScale, spread_out

SHARES = st.floats(0, 1)


@given(st.lists(SHARES, min_size=1, max_size=80))
def test_every_accuracy_is_on_the_scale(accuracies):
    """Between round ends, of which there are few enough to be read."""
    scale = DamageScale.holding(accuracies)
    assert all(-1e-6 <= scale.share(each) <= 1 + 1e-6 for each in accuracies)
    assert 2 <= len(scale.ticks) <= 6
    assert 0 <= scale.ticks[0] < scale.ticks[-1] <= 1 + 1e-9


def test_a_small_difference_does_not_fill_the_picture():
    scale = DamageScale.holding([0.8, 0.801])
    assert abs(scale.share(0.8) - scale.share(0.801)) < 0.03


def test_nothing_and_nan_have_a_scale():
    assert DamageScale.holding([]).ticks == pytest.approx((0, 0.2, 0.4, 0.6, 0.8, 1))
    assert DamageScale.holding([float("nan"), 0.5]) == DamageScale.holding([0.5])


@given(st.lists(st.floats(0, 1000), max_size=30))
def test_dots_with_room_do_not_cover_one_another(places):
    size = 5.0
    offsets = spread_out(places, size, reach=size * 30)
    for one, other in combinations(range(len(places)), 2):
        near = abs(places[one] - places[other]) < size
        assert not near or abs(offsets[one] - offsets[other]) >= size


@given(st.lists(st.floats(0, 20), max_size=30))
def test_dots_stay_in_their_row(places):
    offsets = spread_out(places, 5, reach=7)
    assert len(offsets) == len(places)
    assert all(abs(offset) <= 7 for offset in offsets)
    assert spread_out([3.0], 5, reach=0) == [0]
