"""What a person changes in the control panel, and what it tells of that."""

from dataclasses import fields, replace

import pytest
from PySide6.QtCore import Qt

from gui.setup.config_fields import CONFIG_FIELDS
from model.config import SHARED_FIELDS, Config
from model.preset import load_preset
from tests.gui.setup.panels import LIVE, TWINS, click, configs, only_selected_run, operate, type_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.mark.parametrize("field", [field.name for field in fields(Config)])
def test_every_field_has_a_control_that_changes_exactly_that_field(panel, qtbot, field):
    """A field that is new in Config fails here."""
    if field == "momentum":
        panel.set_plan({name: (name, Config(optimizer="momentum")) for name in TWINS})
    before = configs(panel)
    operate(qtbot, panel, field)
    after = configs(panel)
    value = getattr(after["dropout"], field)
    assert value != getattr(before["dropout"], field)
    assert after["dropout"] == replace(before["dropout"], **{field: value})
    changed = {"dropout"} if field == "dropout_ratio" else {"none", "dropout"}
    assert {name for name in TWINS if after[name] != before[name]} == changed


def test_only_live_fields_act_before_a_restart(panel, qtbot):
    for field in CONFIG_FIELDS:
        if field == "momentum":
            continue  # it can be set only once something else has changed
        panel.set_plan(TWINS)
        panel.heard.live.clear()
        operate(qtbot, panel, field)
        assert bool(panel.heard.live) == (field in LIVE), field
        assert panel.apply_bar.apply_button.isEnabled() == (field not in LIVE), field
        if field != "dropout_ratio":
            assert panel.rows[field].pill.text() == ("live" if field in LIVE else "changed")
    assert panel.heard.plans == []


def test_a_plan_comes_back_as_it_was_given(panel):
    assert panel.plan() == TWINS
    assert list(panel.plan()) == ["none", "dropout"]


def test_live_signals_carry_run_and_value(panel, qtbot):
    type_in(qtbot, panel.rows["learning_rate"].editor, "0.05")
    qtbot.waitUntil(lambda: len(panel.heard.live) == 2)
    type_in(qtbot, panel.rows["epochs"].editor, "400")
    qtbot.waitUntil(lambda: len(panel.heard.live) == 3)
    assert panel.heard.live == [("none", 0.05), ("dropout", 0.05), (400,)]


def test_the_ratio_of_each_layer_is_live(panel, qtbot):
    card = panel.runs.cards["dropout"]
    click(qtbot, card.expander)
    qtbot.keyClick(card.layers.sliders[0], Qt.Key.Key_PageUp)
    assert panel.heard.live == [("dropout", (0.3, 0.2, 0.2, 0.2, 0.2, 0.2))]
    qtbot.waitUntil(lambda: not panel._live._timer.isActive())
    qtbot.keyClick(card.slider, Qt.Key.Key_Home)
    assert panel.heard.live[-1] == ("dropout", 0.0)


def test_a_ratio_of_layers_that_do_not_run_yet_waits(panel, qtbot):
    operate(qtbot, panel, "hidden_sizes")
    card = panel.runs.cards["dropout"]
    click(qtbot, card.expander)
    qtbot.keyClick(card.layers.sliders[6], Qt.Key.Key_PageUp)
    assert panel.heard.live == []
    assert card.pill.text() == "changed"


def test_an_edit_goes_to_the_selected_run_only_if_so_chosen(panel, qtbot):
    only_selected_run(qtbot, panel)
    operate(qtbot, panel, "activation")
    assert configs(panel) == {
        "none": TWINS["none"][1],
        "dropout": replace(TWINS["dropout"][1], activation="sigmoid"),
    }
    click(qtbot, panel.scope.segments._group.button(0))
    assert panel.rows["activation"].pill.text() == "changed"


def test_shared_fields_go_to_every_run_whatever_is_chosen(panel, qtbot):
    only_selected_run(qtbot, panel)
    for field in SHARED_FIELDS:
        operate(qtbot, panel, field)
        assert len({getattr(config, field) for config in configs(panel).values()}) == 1


def test_runs_that_differ_begin_with_the_selected_one(panel):
    """An edit must not level what a preset made different, unless the person says so."""
    different = {"a": ("A", Config()), "b": ("B", Config(batch_norm=True))}
    panel.set_plan(different)
    assert not panel.scope.all_runs
    panel.scope.set_all_runs(True)
    panel._show_plan()
    assert panel.rows["batch_norm"].pill.text() == "differs"
    panel.set_plan(TWINS)
    assert panel.scope.all_runs


def test_selecting_a_run_shows_its_settings(panel, qtbot):
    panel.set_plan({"a": ("A", Config()), "b": ("B", Config(optimizer="adam"))})
    click(qtbot, panel.runs.cards["b"].header)
    assert panel.rows["optimizer"].editor.currentText() == "Adam"
    click(qtbot, panel.runs.cards["a"].header)
    assert panel.rows["optimizer"].editor.currentText() == "SGD"


def test_momentum_can_be_set_only_where_it_matters(panel, qtbot):
    assert not panel.rows["momentum"].editor.isEnabled()
    operate(qtbot, panel, "optimizer")
    assert panel.rows["momentum"].editor.isEnabled()


def test_a_refused_value_is_said_and_nothing_is_lost(panel, qtbot):
    operate(qtbot, panel, "batch_norm")
    type_in(qtbot, panel.rows["batch_size"].editor, "0")
    row = panel.rows["batch_size"]
    assert row._error.isVisible()
    assert "“0”" in row._error.text()
    assert row.editor.text() == "0"
    assert not panel.apply_bar.apply_button.isEnabled()
    assert "Batch size" in panel.apply_bar._sentence.text()
    assert configs(panel)["none"] == replace(TWINS["none"][1], batch_norm=True)
    type_in(qtbot, row.editor, "10")
    assert not row._error.isVisible()
    assert panel.apply_bar.apply_button.isEnabled()


def test_many_refused_values_are_all_named(panel, qtbot):
    """The sentence takes as many lines as it needs."""
    for field in ("train_size", "batch_size", "learning_rate", "weight_decay", "label_noise"):
        type_in(qtbot, panel.rows[field].editor, "much")
    sentence = panel.apply_bar._sentence
    qtbot.waitUntil(lambda: sentence.height() >= sentence.heightForWidth(sentence.width()))
    assert sentence.text().count(",") == 4
    assert panel.rect().contains(panel.apply_bar.geometry())


def test_a_refused_live_value_is_not_sent(panel, qtbot):
    type_in(qtbot, panel.rows["learning_rate"].editor, "-1")
    assert panel.heard.live == []
    assert panel.rows["learning_rate"].editor.text() == "-1"


def test_a_refused_value_of_another_run_is_named_and_kept(panel, qtbot):
    only_selected_run(qtbot, panel)
    type_in(qtbot, panel.rows["weight_decay"].editor, "much")
    click(qtbot, panel.runs.cards["none"].header)
    assert panel.rows["weight_decay"].editor.text() == "0.000"
    assert "Weight decay (Dropout 0.20)" in panel.apply_bar._sentence.text()
    click(qtbot, panel.runs.cards["dropout"].header)
    assert panel.rows["weight_decay"].editor.text() == "much"


def test_more_images_than_the_data_have_are_refused(panel, qtbot):
    panel.set_train_size_limit(1000)
    type_in(qtbot, panel.rows["train_size"].editor, "1001")
    assert panel.rows["train_size"]._error.isVisible()
    panel.set_plan(TWINS)
    type_in(qtbot, panel.rows["train_size"].editor, "2000")
    assert panel.rows["train_size"]._error.isVisible(), "the limit is that of the data"


def test_apply_carries_the_plan(panel, qtbot):
    operate(qtbot, panel, "batch_size")
    click(qtbot, panel.apply_bar.apply_button)
    assert panel.heard.plans == [panel.plan()]
    panel.set_plan(panel.plan())
    assert not panel.apply_bar.apply_button.isEnabled()
    assert panel.rows["batch_size"].pill.text() == ""


def test_revert_forgets_what_waits_and_what_was_refused(panel, qtbot):
    operate(qtbot, panel, "batch_size")
    click(qtbot, panel.runs.add_button)
    type_in(qtbot, panel.rows["seed"].editor, "x")
    click(qtbot, panel.apply_bar.revert_button)
    assert panel.plan() == TWINS
    assert panel.rows["seed"].editor.text() == "0"
    assert not panel.apply_bar.revert_button.isEnabled()


def test_runs_are_added_duplicated_and_removed(panel, qtbot):
    click(qtbot, panel.runs.add_button)
    click(qtbot, panel.runs.duplicate_button)
    click(qtbot, panel.runs.duplicate_button)
    assert [title for title, _ in panel.plan().values()] == [
        "No dropout",
        "Dropout {ratio}",
        "Run 3",
        "Run 3 (2)",
        "Run 3 (3)",
    ]
    assert list(panel.runs.cards.values())[-1].header.isChecked()
    click(qtbot, panel.runs.add_button)
    assert not panel.runs.add_button.isEnabled()
    for _ in range(5):
        click(qtbot, panel.runs.remove_button)
    assert list(panel.plan()) == ["none"]
    assert not panel.runs.remove_button.isEnabled()


def test_a_duplicate_keeps_the_ratio_in_its_title(panel, qtbot):
    click(qtbot, panel.runs.duplicate_button)
    qtbot.keyClick(list(panel.runs.cards.values())[-1].slider, Qt.Key.Key_Home)
    assert list(panel.runs.cards.values())[-1].header.text() == "Dropout 0.00 (2)"


def test_a_new_title_acts_at_once(panel, qtbot):
    with qtbot.waitSignal(panel.title_changed) as changed:
        panel.runs.renamed.emit("dropout", "Mine")
    assert changed.args == ["dropout", "Mine"]
    assert panel.plan()["dropout"][0] == "Mine"
    assert not panel.apply_bar.apply_button.isEnabled()


def test_the_dice_restart_with_another_seed(panel, qtbot):
    click(qtbot, panel.new_seed_button)
    (plan,) = panel.heard.plans
    seeds = {config.seed for _, config in plan.values()}
    assert len(seeds) == 1
    assert seeds != {0}


def test_the_dice_wait_for_a_correction(panel, qtbot):
    type_in(qtbot, panel.rows["batch_size"].editor, "0")
    click(qtbot, panel.new_seed_button)
    assert panel.heard.plans == []
    assert panel.rows["seed"].pill.text() != "changed"


def test_the_preset_that_is_chosen_is_told(panel, qtbot):
    preset = load_preset("textbook")
    titles = preset.titles_in("en")
    panel.set_plan({name: (titles[name], config) for name, config in preset.configs.items()})
    assert panel.presets.currentText() == preset.title["en"]
    with qtbot.waitSignal(panel.preset_chosen) as chosen:
        panel.presets.activated.emit(panel.presets.findData("textbook"))
    assert chosen.args == ["textbook"]
