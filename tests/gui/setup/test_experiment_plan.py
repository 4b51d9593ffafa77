import pytest

from gui.setup.experiment_plan import MOST_RUNS, ExperimentPlan
from model.config import Config

TWINS = {
    "none": ("No dropout", Config(dropout_ratio=0.0)),
    "dropout": ("Dropout {ratio}", Config(dropout_ratio=0.2)),
}


@pytest.fixture
def plan():
    return ExperimentPlan(TWINS)


def test_an_unchanged_plan_is_what_runs(plan):
    """Nothing waits, and nothing was lost on the way in and out."""
    assert dict(plan.runs) == TWINS
    assert plan.change_count == 0


def test_an_edit_changes_one_field_of_the_runs_it_names(plan):
    plan.edit(["dropout"], "batch_norm", True, "On")
    assert plan.runs["dropout"].config == Config(dropout_ratio=0.2, batch_norm=True)
    assert plan.runs["none"] == TWINS["none"]
    assert plan.is_changed("dropout", "batch_norm")
    assert not plan.is_changed("none", "batch_norm")


def test_a_field_changed_in_all_runs_is_one_change(plan):
    plan.edit(["none", "dropout"], "batch_size", 50, "50")
    assert plan.change_count == 1
    plan.edit(["none", "dropout"], "batch_size", 100, "100")
    assert plan.change_count == 0, "an edit taken back is no change"


@pytest.mark.parametrize(
    ("field", "value"), [("dropout_ratio", 0.5), ("learning_rate", 0.1), ("epochs", 400)]
)
def test_live_fields_act_at_once_and_do_not_wait(plan, field, value):
    assert plan.edit(["none", "dropout"], field, value, "") == ["none", "dropout"]
    assert plan.change_count == 0
    assert getattr(plan.running["none"].config, field) == value


def test_a_refused_value_is_kept_as_typed_and_changes_nothing(plan):
    assert plan.edit(["dropout"], "learning_rate", -1.0, "-1") == []
    refusal = plan.refusals["dropout", "learning_rate"]
    assert (refusal.text, refusal.error.field) == ("-1", "learning_rate")
    assert dict(plan.runs) == TWINS
    plan.edit(["dropout"], "learning_rate", 0.1, "0.1")
    assert plan.refusals == {}


def test_more_training_images_than_there_are_is_refused(plan):
    plan.limits["train_size"] = 500
    plan.edit(["none", "dropout"], "train_size", 501, "501")
    assert plan.refusals["none", "train_size"].error.rule == "must be at most 500"
    plan.edit(["none", "dropout"], "train_size", 500, "500")
    assert not plan.refusals


def test_ratios_of_layers_follow_the_number_of_layers(plan):
    """A layer that is added takes the last one's ratio; neither way is a change of the ratio."""
    plan.edit(["dropout"], "dropout_ratio", (0.1, 0.2, 0.3, 0.4, 0.5, 0.6), "")
    plan.edit(["dropout"], "hidden_sizes", (100,) * 8, "")
    assert plan.runs["dropout"].config.dropout_ratio[5:] == (0.6, 0.6, 0.6)
    plan.edit(["dropout"], "hidden_sizes", (100, 50), "")
    assert plan.runs["dropout"].config.dropout_ratio == (0.1, 0.2)
    assert not plan.is_changed("dropout", "dropout_ratio")
    assert plan.change_count == 1


def test_a_ratio_for_layers_that_do_not_run_yet_waits(plan):
    plan.edit(["dropout"], "hidden_sizes", (100, 50), "")
    assert plan.edit(["dropout"], "dropout_ratio", (0.1, 0.4), "") == []
    assert plan.is_changed("dropout", "dropout_ratio")
    assert plan.edit(["dropout"], "dropout_ratio", 0.3, "") == ["dropout"], "one fits any number"


def test_a_live_setting_moved_elsewhere_is_followed(plan):
    plan.follow("dropout", "dropout_ratio", 0.7)
    assert plan.runs["dropout"].config.dropout_ratio == 0.7
    assert plan.change_count == 0


def test_what_waits_is_not_overwritten_by_following(plan):
    plan.edit(["dropout"], "hidden_sizes", (100, 50), "")
    plan.edit(["dropout"], "dropout_ratio", (0.1, 0.4), "")
    plan.follow("dropout", "dropout_ratio", (0.9,) * 6)
    assert plan.runs["dropout"].config.dropout_ratio == (0.1, 0.4)
    assert plan.running["dropout"].config.dropout_ratio == (0.9,) * 6


def test_epochs_moved_elsewhere_reach_new_runs_too(plan):
    """The runs of an experiment share them."""
    name = plan.add("Run 3")
    plan.follow(None, "epochs", 500)
    assert {run.config.epochs for run in plan.runs.values()} == {500}
    assert plan.runs[name].config.epochs == 500


def test_a_new_run_waits_as_a_whole(plan):
    name = plan.add("Run 3")
    assert plan.is_new(name)
    assert plan.change_count == 1
    assert plan.runs[name].config == Config(dropout_ratio=0.2)
    assert plan.edit([name], "learning_rate", 0.5, "") == []
    assert plan.change_count == 1


def test_a_duplicate_has_its_own_name_and_the_same_settings(plan):
    name = plan.duplicate("dropout", "Again")
    assert name not in TWINS
    assert plan.runs[name] == ("Again", TWINS["dropout"][1])


def test_six_runs_are_the_most_and_one_the_fewest(plan):
    while plan.can_add:
        plan.add("more")
    assert len(plan.runs) == MOST_RUNS == 6
    with pytest.raises(ValueError, match="at most 6"):
        plan.add("seventh")
    for name in list(plan.runs)[1:]:
        plan.remove(name)
    assert not plan.can_remove
    with pytest.raises(ValueError, match="at least one"):
        plan.remove("none")


def test_the_name_of_a_removed_run_that_still_runs_is_not_given_away():
    plan = ExperimentPlan({"run-1": ("A", Config()), "b": ("B", Config())})
    plan.remove("run-1")
    assert plan.add("C") != "run-1"


def test_removing_a_run_forgets_what_was_refused_in_it(plan):
    plan.edit(["dropout"], "learning_rate", "x", "x")
    plan.remove("dropout")
    assert not plan.refusals
    assert plan.change_count == 1


def test_a_title_acts_at_once(plan):
    plan.rename("none", "Baseline")
    assert plan.running["none"].title == plan.runs["none"].title == "Baseline"
    assert plan.change_count == 0


def test_revert_plans_what_runs(plan):
    plan.edit(["none", "dropout"], "learning_rate", 0.5, "")
    plan.edit(["none"], "batch_norm", True, "")
    plan.edit(["none"], "weight_decay", -1.0, "")
    plan.add("Run 3")
    plan.remove("dropout")
    plan.revert()
    assert list(plan.runs) == ["none", "dropout"]
    assert plan.runs["none"].config == Config(dropout_ratio=0.0, learning_rate=0.5)
    assert (plan.change_count, plan.refusals) == (0, {})
