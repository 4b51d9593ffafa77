"""Every rule that a person can break has a sentence."""

from dataclasses import fields, replace

import pytest

from gui.rule_words import has_words, rule_words
from model.config import Config, ConfigError
from model.experiment import Experiment
from model.probes.many_masks import ManyMasksProbe
from model.sample import Sample
from tests.model.tiny import tiny_dataset, twins

BAD_VALUES = ("bad", -1, -0.5, 0, 1.0, 2.5, float("nan"), True, (), (0,), (0.1, 0.2), None)


def refusal(make):
    """Return the error of a setting that is refused; None if it is not."""
    try:
        make()
    except ConfigError as error:
        return error
    return None


@pytest.mark.parametrize("field", [field.name for field in fields(Config)])
def test_whatever_config_refuses(field):
    refusals = [refusal(lambda value=v: replace(Config(), **{field: value})) for v in BAD_VALUES]
    said = [rule_words(error, "Field", "as typed") for error in refusals if error is not None]
    assert len(said) >= 3
    for sentence in said:
        assert sentence.startswith("Field")
        assert "“as typed”" in sentence
        assert "{" not in sentence


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda: Config.from_dict({"epoch": 3}), "There is no setting Field."),
        (
            lambda: Experiment(
                {**twins(), "other": replace(twins()["none"], seed=9)}, tiny_dataset()
            ),
            "Field must be the same in every run, and one has “typed”.",
        ),
        (
            lambda: ManyMasksProbe(Sample.of_test(tiny_dataset(), 0), 3, float("nan")),
            "Field must be a finite number, not “typed”.",
        ),
    ],
)
def test_what_files_can_get_wrong(make, sentence):
    assert rule_words(refusal(make), "Field", "typed") == sentence


def test_a_long_text_is_not_repeated_in_full():
    error = ConfigError("epochs", "x" * 99, "must be a whole number of at least 1")
    assert len(rule_words(error, "Epochs", "x" * 99)) < 90


def test_an_unknown_rule_is_an_error():
    """A new rule of Config fails here, and not in front of a class."""
    error = ConfigError("epochs", 1, "must be odd")
    assert not has_words(error)
    with pytest.raises(ValueError, match="no sentence"):
        rule_words(error, "Epochs", "1")
