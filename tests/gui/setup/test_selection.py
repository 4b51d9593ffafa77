"""What the settings show of a plan, for one run and for all."""

import pytest

from gui.setup.experiment_plan import ExperimentPlan
from gui.setup.pill import CHANGED, DIFFERS, LIVE
from gui.setup.selection import Selection
from model.config import SHARED_FIELDS, Config


@pytest.fixture
def plan():
    """Two runs that differ in their ratio and their optimizer."""
    return ExperimentPlan(
        {
            "none": ("No dropout", Config(dropout_ratio=0.0)),
            "dropout": ("Dropout {ratio}", Config(dropout_ratio=0.2, optimizer="momentum")),
        }
    )


def test_an_edit_goes_to_the_selected_run_unless_it_is_for_all(plan):
    one, both = (Selection(plan, "dropout", all_runs=each) for each in (False, True))
    assert one.affected("activation") == ["dropout"]
    assert both.affected("activation") == ["none", "dropout"]
    for field in SHARED_FIELDS:
        assert one.affected(field) == ["none", "dropout"]


def test_shows_the_selected_run(plan):
    assert Selection(plan, "none", all_runs=True).value("optimizer") == "sgd"
    assert Selection(plan, "dropout", all_runs=True).value("optimizer") == "momentum"
    assert Selection(plan, "dropout", all_runs=True).title() == "Dropout 0.20"


def test_a_field_matters_if_it_does_in_any_run_that_an_edit_changes(plan):
    """Momentum is one of a single optimizer."""
    assert not Selection(plan, "none", all_runs=False).matters("momentum")
    assert Selection(plan, "none", all_runs=True).matters("momentum")
    assert Selection(plan, "dropout", all_runs=False).matters("momentum")


def test_the_word_beside_a_field_says_when_it_acts(plan):
    one, both = (Selection(plan, "none", all_runs=each) for each in (False, True))
    assert both.pill("learning_rate") == LIVE
    assert both.pill("batch_norm") == ""
    assert (one.pill("optimizer"), both.pill("optimizer")) == ("", DIFFERS)
    plan.edit(["dropout"], "optimizer", "adam", "Adam")
    assert (one.pill("optimizer"), both.pill("optimizer")) == ("", CHANGED)


def test_a_refused_value_is_named_with_its_run_where_that_is_not_the_selected(plan):
    plan.edit(["dropout"], "weight_decay", -1.0, "-1")
    shown, other = (Selection(plan, each, all_runs=False) for each in ("dropout", "none"))
    assert shown.refusal("weight_decay").text == "-1"
    assert shown.refused() == ["Weight decay"]
    assert other.refusal("weight_decay") is None
    assert other.refused() == ["Weight decay (Dropout 0.20)"]
