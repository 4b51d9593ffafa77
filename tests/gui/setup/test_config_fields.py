from dataclasses import fields, replace

import pytest

from gui.setup.config_field import Choice
from gui.setup.config_fields import CONFIG_FIELDS, Number
from model.config import CHOICES, SHARED_FIELDS, Config


def test_every_field_of_config_is_in_the_table():
    assert set(CONFIG_FIELDS) == {field.name for field in fields(Config)}


def test_every_choice_that_config_takes_is_offered():
    for name, values in CHOICES.items():
        control = CONFIG_FIELDS[name].control
        assert isinstance(control, Choice)
        assert tuple(control.labels) == values


@pytest.mark.parametrize(
    ("name", "number"),
    [(name, each.control) for name, each in CONFIG_FIELDS.items() if type(each.control) is Number],
)
def test_config_takes_every_stop_of_a_stepper(name, number):
    ends = number.stops[0], number.stops[-1]
    middle = list(number.stops[:50])
    for stop in [number.step(each, 0) for each in (*ends, *middle)]:
        replace(Config(), **{name: stop})
    assert list(middle) == sorted(set(middle))


def test_the_shared_fields_stand_together():
    groups = {CONFIG_FIELDS[name].group for name in SHARED_FIELDS}
    assert len(groups) == 1
    own = {each.group for name, each in CONFIG_FIELDS.items() if name not in SHARED_FIELDS}
    assert not groups & own
