"""The names that a lesson may use."""

import pytest

from model.lessons.names import HIDEABLE, PARTS, is_part, layer_of


def test_a_layer_is_counted_from_1():
    assert [layer_of(f"layer-{n}") for n in (1, 12)] == [1, 12]


@pytest.mark.parametrize("part", ["layer-0", "layer-", "layer-x", "layer-1x", "plot"])
def test_anything_else_is_no_layer(part):
    assert layer_of(part) is None


def test_what_can_be_hidden_is_a_part():
    assert set(HIDEABLE) <= set(PARTS)


def test_settings_and_layers_are_parts():
    assert all(map(is_part, (*PARTS, "layer-2", "setting-scaling", "setting-label_noise")))
    assert not any(map(is_part, ("setting-bogus", "setting-dropout_ratio", "layer-0", "")))
