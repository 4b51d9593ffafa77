"""DamageLine: the numbers of one run."""

import pytest

from gui.charts.damage.damage_line import DamageLine, change_words, cost_words, line_words

NAN = float("nan")


@pytest.mark.parametrize(
    ("before", "after", "change", "cost"),
    [
        (0.751, (0.616,), "0.751 → 0.616", "−13.5 points"),
        (0.8, (0.803,), "0.800 → 0.803", "+0.3 points"),
        (0.8, (0.8,), "0.800 → 0.800", "±0.0 points"),
        # 0.06 points; but 0.801 - 0.800 is what can be read.
        (0.8005, (0.79994,), "0.800 → 0.800", "±0.0 points"),
        (0.80051, (0.79994,), "0.801 → 0.800", "−0.1 points"),
        (0.9, (0.5, 0.8, 0.7), "0.900 → 0.700", "−20.0 points"),
        (0.9, (NAN, 0.8), "0.900 → 0.800", "−10.0 points"),
        (0.9, (NAN,), "0.900 → –", ""),
        (0.9, (), "0.900", ""),
        (None, (), "–", ""),
    ],
)
def test_what_damage_costs_is_what_the_numbers_say(before, after, change, cost):
    """Whatever comes out; the sum is right on screen."""
    line = DamageLine("Run", 0, before, after)
    assert change_words(line) == change
    assert cost_words(line) == cost


def test_a_run_without_that_layer_says_so():
    line = DamageLine("Run", 0, notes=("no such layer",))
    assert line_words(line) == "Run, no such layer"
    assert change_words(line) == ""
    assert cost_words(line) == ""
    assert not line.known


def test_the_spread_of_many_draws_is_told_too():
    line = DamageLine("Dropout", 1, 0.9, (0.85, 0.8, 0.7))
    assert line_words(line) == "Dropout, 0.900 → 0.800, −10.0 points, from 0.700 to 0.850"
    assert "from" not in line_words(DamageLine("Dropout", 1, 0.9, (0.85,)))


def test_what_is_no_number_is_not_in_the_spread():
    line = DamageLine("Dropout", 1, 0.9, (NAN, 0.8, 0.7, NAN))
    assert "from 0.700 to 0.800" in line_words(line)
