"""The flow card."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from gui.moment.look import Look, Quantity
from gui.style.run_style import RunStyle
from gui.style.theme import DARK, LIGHT
from model.experiment import Experiment
from tests.gui.flow.flows import CONFIG, STYLES, after, twins
from tests.gui.flow.strips import begin, expected, masks, put_up_strip, segment, source_words
from tests.gui.moment.stages import stage_at


@pytest.fixture
def strip(qtbot):
    return put_up_strip(qtbot)


def test_it_opens_with_a_digit_and_says_what_to_press(strip, small_dataset):
    """The dropout run is on show, with empty wells."""
    begin(strip, twins(small_dataset))
    assert strip.shown_runs[0] == "dropout"
    assert strip.head.heading.text == "Inside Dropout 0.40"
    assert source_words(strip) == "No mask yet: press Space to train"
    assert not strip.tracks.first.sample.empty
    assert all(heatmap.empty for heatmap in strip.tracks.first.layers)


def test_any_frame_shows_its_moment_whatever_was_shown_before(strip, small_dataset):
    """Dropping Frames loses nothing, and an old one shown again shows the old moment."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    first, fifth = after(experiment, 1), after(experiment, 4)
    for frame in (fifth, first, fifth):
        strip.show_frame(frame)
        assert masks(strip) == expected(frame, "dropout")
        assert f"mask of step {frame.step}," in source_words(strip)


def test_runs_of_other_shapes_have_other_tiles(strip, small_dataset):
    """Switching between them leaves no tile behind."""
    configs = {"a": CONFIG, "b": replace(CONFIG, hidden_sizes=(4, 5, 6, 7))}
    experiment = Experiment(configs, small_dataset)
    begin(strip, experiment, {"a": RunStyle("A", 0), "b": RunStyle("B", 1)})
    frame = after(experiment, 1)
    strip.show_frame(frame)
    for run in ("b", "a", "b"):
        strip.choices.choose_run(run)
        assert masks(strip) == expected(frame, run)


def test_a_live_ratio_is_named_at_once(strip, small_dataset):
    """In the heading and on the switch."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    experiment.set_dropout_ratio("dropout", (0.1, 0.7))
    strip.show_frame(experiment.frame())
    assert strip.head.heading.text == "Inside Dropout 0.10–0.70"
    assert strip.head.switch.buttons[1].text() == "Dropout 0.10–0.70"


def test_a_theme_changes_looks_only(strip, small_dataset):
    """The masks stay; the cells are painted in the new colours."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    frame = after(experiment, 1)
    strip.show_frame(frame)
    light = strip.tracks.first.layers[0].grab().toImage()
    strip.set_theme(DARK)
    assert masks(strip) == expected(frame, "dropout")
    assert strip.tracks.first.layers[0].grab().toImage() != light
    strip.set_theme(LIGHT)
    assert strip.tracks.first.layers[0].grab().toImage() == light


@pytest.mark.parametrize(("width", "height"), [(992, 280), (1110, 300), (1590, 370)])
def test_the_card_is_as_high_as_designed(strip, small_dataset, width, height):
    """Its height follows from its width alone, whatever is shown."""
    assert strip.heightForWidth(width) == height
    begin(strip, twins(small_dataset, hidden_sizes=(5,) * 12))
    assert strip.heightForWidth(width) == height


@pytest.mark.parametrize("theme", [LIGHT, LIGHT.presenting()])
def test_the_mistakes_stand_clear_of_the_tiles(strip, small_dataset, theme):
    """They are as high as their row, and the tiles begin below it."""
    begin(strip, twins(small_dataset))
    strip.set_theme(theme)
    strip.choices.choose_look(Look(test_pass=True))
    strip.layout().activate()
    mistakes, tile = strip.source.mistakes, strip.tracks.first.sample
    bottom = mistakes.mapTo(strip, mistakes.rect().bottomLeft()).y()
    assert tile.mapTo(strip, tile.rect().topLeft()).y() - bottom > 4


def test_a_long_name_leaves_the_source_of_the_mask_readable(strip, small_dataset):
    """The switch becomes a combo box that elides the name."""
    styles = {
        name: RunStyle("A name that goes on and on and on " * 3, i) for i, name in enumerate(STYLES)
    }
    experiment = twins(small_dataset)
    begin(strip, experiment, styles)
    strip.show_frame(after(experiment, 1))
    strip.layout().activate()
    assert strip.head.switch.combo.isVisible()
    assert strip.head.switch.combo.width() < strip.head.switch.combo_width()
    assert strip.source.line.provenance.shown_text.startswith(
        "mask of step 1, epoch 1, mini-batch 1 of 4"
    )
    assert strip.head.heading.shown_text == "Inside"


def test_what_can_be_done_by_mouse_can_be_reached_by_tab(strip, qtbot, small_dataset):
    """Every control is in the chain of focus."""
    begin(strip, twins(small_dataset, hidden_sizes=(5,) * 12))
    strip.window().activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    start = strip.picker.follow
    start.setFocus()
    reached = set()
    while (focused := strip.window().focusWidget()) not in reached:
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    picker = strip.picker
    wanted = {start, picker.filter, picker.on, picker.thumbnails, strip.tracks.first.scroll_bar}
    wanted |= {*strip.tracks.first.layers, strip.head.compare_button}
    assert wanted <= reached
    for switch in (strip.head.switch, *strip.head.look.switches):
        assert reached & {*switch.buttons, switch.combo}


def test_the_past_is_shown_until_it_is_left(strip, qtbot, small_dataset):
    """Whatever Frames come meanwhile; only masks can be looked at."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    strip.show_frame(after(experiment, 5))
    segment(qtbot, strip.head.look.quantity, Quantity.SIGNAL)
    past = experiment.past_frame(2)
    strip.show_past(past)
    assert strip.look == Look()
    assert masks(strip) == expected(past, "dropout")
    assert source_words(strip).startswith("step 2 of 5, past: mask of epoch 1, mini-batch 2")
    newest = after(experiment, 1)
    strip.show_frame(newest)
    assert masks(strip) == expected(past, "dropout")
    assert not strip.head.walk_button.isEnabled()
    with qtbot.waitSignal(strip.past_left):
        qtbot.keyClick(strip, Qt.Key.Key_Escape)
    with qtbot.waitSignal(strip.past_left):
        qtbot.mouseClick(strip.source.now_button, Qt.MouseButton.LeftButton)
    strip.show_past(None)
    assert strip.look == Look(Quantity.SIGNAL)
    assert source_words(strip).startswith("signal of step 6,")


def test_one_pass_is_shown_stage_by_stage(strip, qtbot, small_dataset):
    """Asked for by the button, and back to the look before at its end."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    assert "train a step first" in strip.head.walk_button.toolTip()
    frame = after(experiment, 5)
    strip.show_frame(frame)
    with qtbot.waitSignal(strip.walk_wanted) as wanted:
        qtbot.mouseClick(strip.head.walk_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [True]
    strip.show_walk(stage_at(0, backward=False))
    assert strip.head.walk_button.isChecked()
    assert [heatmap.empty for heatmap in strip.tracks.first.layers] == [False, True]
    strip.show_walk(stage_at(1, backward=True))
    assert strip.look == Look(Quantity.GRADIENT)
    strip.show_walk(None)
    assert not strip.head.walk_button.isChecked()
    assert strip.look == Look()
    assert masks(strip) == expected(frame, "dropout")


def test_in_the_smallest_window_two_runs_do_without_the_sample_picker(strip, qtbot, small_dataset):
    """It comes back where there is room, which the card goes on asking for."""
    begin(strip, twins(small_dataset))
    qtbot.mouseClick(strip.head.compare_button, Qt.MouseButton.LeftButton)
    wished = strip.layout().totalHeightForWidth(992)
    for height, has_picker in ((362, False), (wished, True)):
        strip.resize(992, height)
        QCoreApplication.processEvents()
        assert strip.picker.isVisible() == has_picker
        assert strip.key.isVisible()
        assert strip.key.mapTo(strip, strip.key.rect().bottomRight()).x() < 992
        assert strip.layout().totalHeightForWidth(992) == wished


def test_the_key_explains_the_cells_there_are_now(strip, small_dataset):
    """Of a paused run, too, whose window changes its size."""
    experiment = Experiment({"a": replace(CONFIG, hidden_sizes=(400,) * 6)}, small_dataset)
    begin(strip, experiment, {"a": RunStyle("A", 0)})
    strip.show_frame(after(experiment, 2))
    tile = strip.tracks.first.layers[0]
    found = set()
    for width in (992, 1900, 992, 1900):
        strip.resize(width, 520)
        QCoreApplication.processEvents()
        assert strip.key._has_glyphs == tile.grid().has_glyphs, width
        found.add(tile.grid().has_glyphs)
    assert found == {True, False}
