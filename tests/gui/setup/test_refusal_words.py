"""A refused setting is said as the panel calls it."""

from dataclasses import replace

import pytest

from gui.setup.config_fields import CONFIG_FIELDS
from gui.setup.experiment_plan import Refusal
from gui.setup.refusal_words import refusal_words
from model.config import Config, ConfigError

BAD_VALUES = ("bad", -1, -0.5, 0, 1.0, 2.5, float("nan"), True, (), (0,), (0.1, 0.2), None)


@pytest.mark.parametrize("field", CONFIG_FIELDS)
def test_every_rule_of_config_has_a_sentence(field):
    """It names the field and what was typed, and has no gap left to fill in."""
    refused = 0
    for value in BAD_VALUES:
        try:
            replace(Config(), **{field: value})
        except ConfigError as error:
            refused += 1
            sentence = refusal_words(Refusal("as typed", error))
            assert CONFIG_FIELDS[field].label in sentence
            assert "“as typed”" in sentence
            assert "{" not in sentence
    assert refused >= 3


def test_a_limit_is_said():
    error = ConfigError("train_size", 70_000, "must be at most 60000")
    assert refusal_words(Refusal("70000", error)) == ("Images must be at most 60,000, not “70000”.")
