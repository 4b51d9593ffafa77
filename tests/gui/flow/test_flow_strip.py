"""The flow card."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from gui.flow.flow_strip import FlowStrip
from gui.style.run_style import RunStyle
from gui.style.theme import DARK, LIGHT
from model.experiment import Experiment
from tests.gui.flow.flows import CONFIG, STYLES, after, put_up, twins


@pytest.fixture
def strip(qtbot):
    card = FlowStrip()
    put_up(qtbot, card, 992, card.heightForWidth(992))
    return card


def begin(strip, experiment, styles=STYLES):
    strip.set_dataset(experiment.dataset)
    strip.set_runs(styles)
    strip.show_frame(experiment.frame())


def masks(strip):
    return [heatmap.values.tolist() for heatmap in strip.track.layers]


def expected(frame, run):
    return [mask.astype(int).tolist() for mask in frame.runs[run].watched.masks]


def test_it_opens_with_a_digit_and_says_what_to_press(strip, small_dataset):
    """The dropout run is on show, with empty wells."""
    begin(strip, twins(small_dataset))
    assert strip.shown_run == "dropout"
    assert strip.heading.text == "Inside Dropout 0.40"
    assert strip.provenance.text == "No mask yet: press Space to train"
    assert not strip.track.sample.empty
    assert all(heatmap.empty for heatmap in strip.track.layers)


def test_any_frame_shows_its_moment_whatever_was_shown_before(strip, small_dataset):
    """Dropping Frames loses nothing, and an old one shown again shows the old moment."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    first, fifth = after(experiment, 1), after(experiment, 4)
    for frame in (fifth, first, fifth):
        strip.show_frame(frame)
        assert masks(strip) == expected(frame, "dropout")
        assert f"mask of step {frame.step}," in strip.provenance.text


def test_the_run_is_switched_by_mouse_and_by_keyboard(strip, qtbot, small_dataset):
    """At once, without a new Frame: masks, heading and colour."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    frame = after(experiment, 2)
    strip.show_frame(frame)
    none, dropout = strip.switch.buttons
    qtbot.mouseClick(none, Qt.MouseButton.LeftButton)
    assert strip.heading.text == "Inside No dropout"
    assert masks(strip) == expected(frame, "none")
    assert all(all(values) for values in masks(strip))
    assert [swatch.isVisible() for swatch in strip._swatches.values()] == [True, False]
    qtbot.keyClick(dropout, Qt.Key.Key_Space)
    assert strip.shown_run == "dropout"
    assert masks(strip) == expected(frame, "dropout")


def test_the_chosen_run_stays_chosen_over_a_restart(strip, small_dataset):
    """As long as there is a run of that name; then the first that drops units."""
    begin(strip, twins(small_dataset))
    strip.show_run("none")
    begin(strip, twins(small_dataset))
    assert strip.shown_run == "none"
    other = Experiment({"a": CONFIG, "b": CONFIG}, small_dataset)
    begin(strip, other, {"a": RunStyle("A", 0), "b": RunStyle("B", 1)})
    assert strip.shown_run == "a"
    begin(strip, twins(small_dataset))
    assert strip.shown_run == "none"


def test_runs_of_other_shapes_have_other_tiles(strip, small_dataset):
    """Switching between them leaves no tile behind."""
    configs = {"a": CONFIG, "b": replace(CONFIG, hidden_sizes=(4, 5, 6, 7))}
    experiment = Experiment(configs, small_dataset)
    begin(strip, experiment, {"a": RunStyle("A", 0), "b": RunStyle("B", 1)})
    frame = after(experiment, 1)
    strip.show_frame(frame)
    for run in ("b", "a", "b"):
        strip.show_run(run)
        assert masks(strip) == expected(frame, run)


def test_a_click_on_a_thumbnail_pins_it(strip, qtbot, small_dataset):
    """The index is emitted and the digit shown at once; a Frame of another image shows no mask."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    strip.show_frame(after(experiment, 1))
    thumbnails = strip.picker.thumbnails
    followed = experiment.frame().runs["dropout"].watched.image_index
    wanted = next(index for index in range(5) if index != followed)
    with qtbot.waitSignal(strip.sample_chosen) as chosen:
        place = thumbnails.box(wanted).center()
        qtbot.mouseClick(thumbnails, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [wanted]
    assert f"image {wanted + 1}" in strip.track._sample_stage.title.text
    assert all(heatmap.empty for heatmap in strip.track.layers)
    experiment.watch(wanted)
    while (frame := next(experiment)).runs["dropout"].watched is None:
        strip.show_frame(frame)
        assert all(heatmap.empty for heatmap in strip.track.layers)
    strip.show_frame(frame)
    assert masks(strip) == expected(frame, "dropout")


def test_following_again_shows_each_first_image(strip, qtbot, small_dataset):
    """None is emitted; the title says which image it is."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    strip.picker.choose(3)
    with qtbot.waitSignal(strip.sample_chosen) as chosen:
        qtbot.keyClick(strip.picker.follow, Qt.Key.Key_Space)
    assert chosen.args == [None]
    for _ in range(4):
        frame = next(experiment)
        strip.show_frame(frame)
        number = frame.batch_indices[0] + 1
        assert strip.track._sample_stage.title.text == f"Sample: image {number}"


def test_a_new_experiment_is_asked_for_the_pinned_image(strip, qtbot, small_dataset):
    """It follows by itself; a pin survives the restart, unless there is no such image any more."""
    begin(strip, twins(small_dataset))
    strip.picker.choose(30)
    with qtbot.waitSignal(strip.sample_chosen) as chosen:
        strip.set_dataset(small_dataset)
    assert chosen.args == [30]
    with qtbot.assertNotEmitted(strip.sample_chosen):
        strip.set_dataset(small_dataset.cut(20))
    assert strip.picker.pinned is None


def test_a_live_ratio_is_named_at_once(strip, small_dataset):
    """In the heading and on the switch."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    experiment.set_dropout_ratio("dropout", (0.1, 0.7))
    strip.show_frame(experiment.frame())
    assert strip.heading.text == "Inside Dropout 0.10–0.70"
    assert strip.switch.buttons[1].text() == "Dropout 0.10–0.70"


def test_a_theme_changes_looks_only(strip, small_dataset):
    """The masks stay; the cells are painted in the new colours."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    frame = after(experiment, 1)
    strip.show_frame(frame)
    light = strip.track.layers[0].grab().toImage()
    strip.set_theme(DARK)
    assert masks(strip) == expected(frame, "dropout")
    assert strip.track.layers[0].grab().toImage() != light
    strip.set_theme(LIGHT)
    assert strip.track.layers[0].grab().toImage() == light


@pytest.mark.parametrize(("width", "height"), [(992, 259), (1110, 279), (1590, 349)])
def test_the_card_is_as_high_as_designed(strip, small_dataset, width, height):
    """Its height follows from its width alone, whatever is shown."""
    assert strip.heightForWidth(width) == height
    begin(strip, twins(small_dataset, hidden_sizes=(5,) * 12))
    assert strip.heightForWidth(width) == height


def test_a_long_name_leaves_the_source_of_the_mask_readable(strip, small_dataset):
    """The name is elided and the switch becomes a combo box."""
    styles = {
        name: RunStyle("A name that goes on and on and on " * 3, i) for i, name in enumerate(STYLES)
    }
    experiment = twins(small_dataset)
    begin(strip, experiment, styles)
    strip.show_frame(after(experiment, 1))
    strip.layout().activate()
    assert strip.switch.combo.isVisible()
    assert strip.provenance.shown_text.startswith("mask of step 1, epoch 1, mini-batch 1 of 4")
    assert strip.heading.shown_text.endswith("…")


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
    wanted = {start, picker.jump, picker.on, picker.thumbnails, strip.track.scroll_bar}
    assert wanted <= reached
    assert reached & set(strip.switch.buttons)
