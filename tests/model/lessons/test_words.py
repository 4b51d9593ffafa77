"""Word and Kind: values as they are read on screen."""

import pytest

from model.lessons.words import Kind


@pytest.mark.parametrize(
    ("kind", "exact", "read"),
    [
        (Kind.ACCURACY, 0.7549, 0.75),
        (Kind.LOSS, 0.5349, 0.53),
        (Kind.LOSS, 0.00123, 0.0012),
        (Kind.PERCENT, 0.666, 0.67),
        (Kind.NUMBER, 0.0123456, 0.0123),
        (Kind.COUNT, 80, 80),
        (Kind.FINDING, "healthy", "healthy"),
    ],
)
def test_a_value_is_read_with_the_screens_digits(kind, exact, read):
    assert kind.as_read(exact) == read


def test_what_is_no_number_is_not_known():
    for kind in Kind:
        assert kind.as_read(float("nan")) is None
        assert kind.as_read(None) is None


def test_an_infinite_loss_stays_so():
    assert Kind.LOSS.as_read(float("inf")) == float("inf")
