import pytest
from PySide6.QtCore import QPoint, Qt

from gui.setup.experiment_plan import ExperimentPlan
from gui.setup.runs_editor import RunsEditor
from gui.style.theme import DARK, LIGHT
from model.config import Config

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def plan():
    return ExperimentPlan(
        {
            "none": ("No dropout", Config(dropout_ratio=0.0)),
            "dropout": ("Dropout {ratio}", Config(dropout_ratio=0.2)),
        }
    )


@pytest.fixture
def editor(qtbot, plan):
    editor = RunsEditor(LIGHT)
    qtbot.addWidget(editor)
    editor.resize(244, 600)
    editor.show_plan(plan, "dropout")
    with qtbot.waitExposed(editor):
        editor.show()
    editor.activateWindow()
    return editor


def readout(card):
    return card._drop.text() + card._keep.text()


def test_a_ratio_is_read_as_drop_and_keep(editor):
    assert readout(editor.cards["dropout"]) == "drop 0.20 · keep 0.80"
    assert editor.cards["dropout"].slider.value() == 20


def test_the_title_has_the_ratio_in_force(editor, plan):
    plan.edit(["dropout"], "dropout_ratio", 0.35, "")
    editor.show_plan(plan, "dropout")
    assert editor.cards["dropout"].header.text() == "Dropout 0.35"


def test_a_moved_slider_tells_its_run(editor, qtbot):
    with qtbot.waitSignal(editor.ratio_edited) as edited:
        qtbot.keyClick(editor.cards["none"].slider, Qt.Key.Key_Right)
    assert edited.args == ["none", 0.01]


def test_a_layer_s_slider_tells_the_ratios_of_all_layers(editor, qtbot):
    card = editor.cards["dropout"]
    assert not card.layers.isVisible()
    qtbot.mouseClick(card.expander, Qt.MouseButton.LeftButton)
    assert card.layers.isVisible()
    with qtbot.waitSignal(editor.ratio_edited) as edited:
        qtbot.keyClick(card.layers.sliders[2], Qt.Key.Key_PageUp)
    assert edited.args == ["dropout", (0.2, 0.2, 0.3, 0.2, 0.2, 0.2)]


def test_ratios_that_differ_are_read_as_ranges(editor, plan):
    plan.edit(["dropout"], "dropout_ratio", (0.1, 0.2, 0.3, 0.3, 0.4, 0.5), "")
    card = editor.cards["dropout"]
    card.expander.setChecked(True)
    editor.show_plan(plan, "dropout")
    assert readout(card) == "drop 0.10–0.50 · keep 0.50–0.90"
    assert [slider.value() for slider in card.layers.sliders] == [10, 20, 30, 30, 40, 50]
    assert card.minimumSizeHint().width() <= 244


def test_there_are_as_many_sliders_as_layers(editor, plan):
    card = editor.cards["dropout"]
    card.expander.setChecked(True)
    for count in (12, 1, 4):
        plan.edit(["dropout"], "hidden_sizes", (50,) * count, "")
        editor.show_plan(plan, "dropout")
        assert len(card.layers.sliders) == count
        assert all(slider.isVisible() for slider in card.layers.sliders)


def test_a_card_is_selected_by_click_and_by_key(editor, qtbot):
    with qtbot.waitSignal(editor.run_selected) as selected:
        qtbot.mouseClick(editor.cards["none"], Qt.MouseButton.LeftButton, pos=QPoint(120, 50))
    assert selected.args == ["none"]
    header = editor.cards["dropout"].header
    header.setFocus()
    with qtbot.waitSignal(editor.run_selected) as selected:
        qtbot.keyClick(header, Qt.Key.Key_Up)
    assert selected.args == ["none"]


def test_exactly_the_selected_run_is_checked(editor, plan):
    editor.show_plan(plan, "none")
    assert [card.header.isChecked() for card in editor.cards.values()] == [True, False]


def rename(qtbot, editor, text, key):
    qtbot.mouseClick(editor.rename_button, Qt.MouseButton.LeftButton)
    edit = editor.cards["dropout"].title_edit
    assert edit.text() == "Dropout 0.20"
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, key)
    assert not edit.isVisible()


def test_a_run_is_renamed_in_its_place(editor, qtbot):
    with qtbot.waitSignal(editor.renamed) as renamed:
        rename(qtbot, editor, "Mine", Qt.Key.Key_Return)
    assert renamed.args == ["dropout", "Mine"]


@pytest.mark.parametrize(
    ("text", "key"),
    [("Mine", Qt.Key.Key_Escape), ("", Qt.Key.Key_Return), ("  ", Qt.Key.Key_Return)],
)
def test_a_title_stays_without_enter_or_without_words(editor, qtbot, text, key):
    """An untouched title keeps its "{ratio}" too."""
    with qtbot.assertNotEmitted(editor.renamed):
        rename(qtbot, editor, text, key)


def test_the_focus_stays_where_the_person_took_it_from_a_title(editor, qtbot):
    """What is typed there gives the title; only Enter and Escape lead back to the card."""
    header, slider = editor.cards["dropout"].header, editor.cards["none"].slider
    rename(qtbot, editor, "Mine", Qt.Key.Key_Return)
    assert header.hasFocus()
    editor.rename_button.click()
    slider.setFocus()
    assert slider.hasFocus()
    assert editor.cards["dropout"].title_edit.isHidden()


def test_buttons_that_cannot_be_used_are_really_disabled(editor, plan):
    plan.remove("none")
    editor.show_plan(plan, "dropout")
    assert not editor.remove_button.isEnabled()
    while plan.can_add:
        plan.add("more")
    editor.show_plan(plan, "dropout")
    assert not editor.add_button.isEnabled()
    assert not editor.duplicate_button.isEnabled()
    assert editor.remove_button.isEnabled()


def test_cards_take_the_place_and_colour_of_their_runs(editor, plan):
    plan.remove("none")
    editor.show_plan(plan, "dropout")
    assert list(editor.cards) == ["dropout"]
    assert editor.cards["dropout"].slider.property("run") == 0


def test_cards_that_stay_in_their_place_stay_open(editor, plan):
    card = editor.cards["dropout"]
    card.expander.setChecked(True)
    plan.add("Run 3")
    editor.show_plan(plan, "dropout")
    assert editor.cards["dropout"] is card
    assert len(editor.cards) == 3


def test_the_theme_can_change(editor):
    light = editor.cards["none"].grab().toImage()
    editor.set_theme(DARK)
    assert editor.cards["none"].grab().toImage() != light
