from math import isinf

import pytest

from gui.setup.number import Number, decades

WHOLE = Number(range(1, 13), whole=True)
REAL = Number(decades(-3, 0), decimals=3)
PERCENT = Number((0.0, 0.5, 1.0), percent=True)


@pytest.mark.parametrize(
    ("number", "value", "text"),
    [
        (WHOLE, 60_000, "60,000"),
        (REAL, 0.01, "0.010"),
        (REAL, 0.00025, "0.00025"),
        (REAL, 1.0, "1.000"),
        (PERCENT, 0.4, "40 %"),
        (PERCENT, 0.125, "12.5 %"),
        (PERCENT, 0.0, "0 %"),
    ],
)
def test_a_number_is_written_to_its_last_digit_and_read_back(number, value, text):
    assert number.text(value) == text
    assert number.parse(text) == value


def test_a_decimal_comma_is_read_as_one():
    assert REAL.parse("0,01") == 0.01


@pytest.mark.parametrize("number", [WHOLE, REAL, PERCENT])
@pytest.mark.parametrize("text", ["", "abc", "1 2 x", "--1"])
def test_what_is_no_number_stays_as_it_was_typed(number, text):
    assert number.parse(text) == text


def test_what_config_has_to_refuse_is_not_made_right():
    assert WHOLE.parse("2.5") == 2.5
    assert PERCENT.parse("150") == 1.5
    assert isinf(REAL.parse("1e999"))


def test_steps_go_from_stop_to_stop_and_end_there():
    assert REAL.step(0.01, 1) == 0.02
    assert REAL.step(0.013, 1) == 0.02
    assert REAL.step(0.013, -1) == 0.01
    assert WHOLE.step(3, 5) == 8
    assert WHOLE.step(11, 5) == 12
    assert WHOLE.step(2, -5) == 1
    assert isinstance(Number((1.0, 2.0), whole=True).step(1, 1), int)
