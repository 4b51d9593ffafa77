"""DamageChoice: units that a person disabled."""

from gui.charts.damage.damage_choice import DamageChoice, layer_sizes
from tests.gui.flow.flows import twins


def test_a_unit_is_disabled_and_enabled_again():
    choice = DamageChoice().toggled(1, 7).toggled(1, 2).toggled(0, 3)
    assert choice.disabled == ((3,), (2, 7))
    assert choice.count == 3
    assert choice.in_layer(1) == {2, 7}
    assert choice.in_layer(5) == frozenset()
    assert choice.toggled(1, 7).toggled(1, 2).toggled(0, 3) == DamageChoice()


def test_what_is_equal_is_one_choice():
    """In whichever order it came about: a question is asked anew only if it is another one."""
    one, other = DamageChoice().toggled(2, 1), DamageChoice().toggled(0, 4).toggled(2, 1)
    assert one == other.toggled(0, 4)
    assert hash(one) == hash(other.toggled(0, 4))


def test_layers_are_as_large_as_in_the_largest_run(small_dataset):
    frame = twins(small_dataset).frame()
    wide = twins(small_dataset, hidden_sizes=(20, 5, 3)).frame()
    assert layer_sizes(frame.runs.values()) == (9, 30)
    assert layer_sizes([*frame.runs.values(), *wide.runs.values()]) == (20, 30, 3)
    assert layer_sizes(()) == ()
