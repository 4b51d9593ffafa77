"""Config checks itself, names what it refuses, and survives JSON."""

import json
import math
from dataclasses import FrozenInstanceError, fields, replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.config import CHOICES, SHARED_FIELDS, Config, ConfigError

NAN, INF = math.nan, math.inf
NO_NUMBERS = [None, "0.1", True, NAN, INF, -INF, 1j, [0.1], 10**400]
NO_RATIOS = [*NO_NUMBERS, -0.1, -1e-300, 1, 1.0, 1.5]
NO_COUNTS = [None, "3", True, False, 0, -1, 2.0, 1.5, NAN, INF, [3]]
NO_CHOICES = [None, "", "ReLU", "he ", 0, True, ["relu"]]

BAD_VALUES: dict[str, list[Any]] = {
    "train_size": NO_COUNTS,
    "hidden_sizes": [None, 100, "100", (), [], (0,), (-1,), (3, 2.0), (True,), ("4",), (NAN,)],
    "activation": [*NO_CHOICES, "tanh"],
    "weight_init": [None, "HE", "", True, False, 0, 0.0, -0.1, NAN, INF, 10**400, [0.1]],
    "dropout_ratio": [
        *(value for value in NO_RATIOS if not isinstance(value, list)),
        (),
        (0.1,),
        (0.1, 0.2, 0.3),
        (0.1, 1.0),
        (0.1, -0.1),
        (0.1, NAN),
        (0.1, True),
        (0.1, "0.2"),
        (0.1, (0.2,)),
        {"a": 0.1},
    ],
    "input_dropout_ratio": [*NO_RATIOS, (0.1,)],
    "scaling": [*NO_CHOICES, "inverse"],
    "batch_norm": [None, 0, 1, "true", 0.0, []],
    "weight_decay": [*NO_NUMBERS, -0.1, -1e-300],
    "optimizer": [*NO_CHOICES, "SGD", "AdamW"],
    "learning_rate": [*NO_NUMBERS, 0, 0.0, -0.01],
    "momentum": NO_RATIOS,
    "epochs": NO_COUNTS,
    "batch_size": NO_COUNTS,
    "sampling": [*NO_CHOICES, "without_replacement"],
    "label_noise": [*NO_NUMBERS, -0.1, 1.1],
    "seed": [None, "0", True, -1, 0.0, NAN, [0]],
}
BAD = [(field, value) for field, values in BAD_VALUES.items() for value in values]

ratios = st.floats(0, 1, exclude_max=True)


@st.composite
def configs(draw: st.DrawFn) -> Config:
    """Any Config at all."""
    sizes = draw(st.lists(st.integers(1, 3000), min_size=1, max_size=12))
    per_layer = st.lists(ratios, min_size=len(sizes), max_size=len(sizes)).map(tuple)
    return Config(
        train_size=draw(st.integers(1, 60_000)),
        hidden_sizes=tuple(sizes),
        activation=draw(st.sampled_from(CHOICES["activation"])),
        weight_init=draw(
            st.sampled_from(CHOICES["weight_init"]) | st.floats(1e-9, 10, allow_nan=False)
        ),
        dropout_ratio=draw(ratios | per_layer),
        input_dropout_ratio=draw(ratios),
        scaling=draw(st.sampled_from(CHOICES["scaling"])),
        batch_norm=draw(st.booleans()),
        weight_decay=draw(st.floats(0, 10)),
        optimizer=draw(st.sampled_from(CHOICES["optimizer"])),
        learning_rate=draw(st.floats(1e-9, 100)),
        momentum=draw(ratios),
        epochs=draw(st.integers(1, 10**6)),
        batch_size=draw(st.integers(1, 60_000)),
        sampling=draw(st.sampled_from(CHOICES["sampling"])),
        label_noise=draw(st.floats(0, 1)),
        seed=draw(st.integers(0, 2**128)),
    )


def test_default_is_the_textbooks_experiment():
    """300 images, 784-100x6-10, ReLU, He, SGD at 0.01, batches of 100, 301 epochs, ratio 0.2."""
    assert Config().to_dict() == {
        "train_size": 300,
        "hidden_sizes": [100, 100, 100, 100, 100, 100],
        "activation": "relu",
        "weight_init": "he",
        "dropout_ratio": 0.2,
        "input_dropout_ratio": 0.0,
        "scaling": "textbook",
        "batch_norm": False,
        "weight_decay": 0.0,
        "optimizer": "sgd",
        "learning_rate": 0.01,
        "momentum": 0.9,
        "epochs": 301,
        "batch_size": 100,
        "sampling": "with_replacement",
        "label_noise": 0.0,
        "seed": 0,
    }


@pytest.mark.parametrize(
    ("field", "value"),
    BAD,
    ids=[f"{i}-{field}-{str(value)[:12]}" for i, (field, value) in enumerate(BAD)],
)
def test_refuses_a_bad_value_by_name(field, value):
    """The error is a ValueError and says field, value and rule, in attributes and in words."""
    with pytest.raises(ConfigError) as caught:
        Config(**{"hidden_sizes": (10, 10), "dropout_ratio": 0.2, field: value})
    error = caught.value
    assert isinstance(error, ValueError)
    assert error.field == field
    assert error.rule
    # Of a tuple it may be the element at fault.
    parts = list(value) if isinstance(value, (tuple, list)) else []
    assert any(error.value is each or repr(error.value) == repr(each) for each in [value, *parts])
    assert str(error) == f"{field} {error.rule}, got {error.value!r}"


def test_no_field_goes_unchecked():
    """The table of bad values above has every field."""
    assert set(BAD_VALUES) == {field.name for field in fields(Config)}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("dropout_ratio", 0),
        ("dropout_ratio", math.nextafter(1, 0)),
        ("input_dropout_ratio", 0),
        ("momentum", 0),
        ("weight_decay", 0),
        ("label_noise", 0),
        ("label_noise", 1),
        ("weight_init", 1),
        ("learning_rate", 5e-324),
        ("seed", 0),
        ("batch_size", 1),
        ("epochs", 1),
        ("train_size", 1),
        ("hidden_sizes", (1,)),
    ],
)
def test_accepts_the_ends_of_a_range(field, value):
    """What a rule says is in, is in."""
    assert getattr(Config(**{field: value}), field) == value


@pytest.mark.parametrize(
    ("field", "value", "plain"),
    [
        ("train_size", np.int64(20), 20),
        ("seed", np.uint8(3), 3),
        ("learning_rate", np.float64(0.5), 0.5),
        ("dropout_ratio", np.float32(0.5), 0.5),
        ("dropout_ratio", 0, 0.0),
        ("hidden_sizes", [np.int32(4), 5], (4, 5)),
        ("weight_init", np.float32(0.25), 0.25),
        ("weight_decay", 1, 1.0),
    ],
)
def test_brings_values_to_plain_types(field, value, plain):
    """NumPy's numbers and lists become Python's int, float and tuple, which JSON can hold."""
    config = Config(**{field: value})
    kept = getattr(config, field)
    assert kept == plain
    assert type(kept) is type(plain)
    if isinstance(plain, tuple):
        assert [type(each) for each in kept] == [type(each) for each in plain]
    json.dumps(config.to_dict())


@given(configs())
def test_survives_json(config):
    """to_dict -> JSON -> from_dict gives an equal Config."""
    again = Config.from_dict(json.loads(json.dumps(config.to_dict())))
    assert again == config
    assert hash(again) == hash(config)


def test_from_dict_refuses_an_unknown_key():
    """A misspelt setting is not silently ignored."""
    with pytest.raises(ConfigError) as caught:
        Config.from_dict({"dropout_ration": 0.2})
    assert caught.value.field == "dropout_ration"
    assert caught.value.value == 0.2


def test_from_dict_checks_values_and_fills_in_defaults():
    """It is as strict as the constructor, and needs only the differences."""
    assert Config.from_dict({"seed": 4}) == Config(seed=4)
    with pytest.raises(ConfigError, match="seed"):
        Config.from_dict({"seed": -4})


def test_is_frozen_and_replaced_with_a_check():
    """A Config never changes; a changed copy is checked anew."""
    config = Config()
    with pytest.raises(FrozenInstanceError):
        config.seed = 1  # type: ignore[misc]
    assert replace(config, dropout_ratio=0.3).dropout_ratio == 0.3
    with pytest.raises(ConfigError, match="dropout_ratio"):
        replace(config, dropout_ratio=1.0)


def test_one_ratio_stands_for_every_layer():
    """``dropout_ratios`` has one for each hidden layer, however they were given."""
    assert Config(hidden_sizes=(4, 5), dropout_ratio=0.3).dropout_ratios == (0.3, 0.3)
    assert Config(hidden_sizes=(4, 5), dropout_ratio=(0.1, 0)).dropout_ratios == (0.1, 0.0)
    assert Config(hidden_sizes=(4, 5)).layer_count == 2


def test_shared_fields_are_what_the_contract_says():
    """Runs must agree in these and in no others."""
    assert set(SHARED_FIELDS) == {
        "train_size",
        "batch_size",
        "sampling",
        "label_noise",
        "epochs",
        "seed",
    }
