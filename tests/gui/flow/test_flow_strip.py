"""The flow card."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from gui.flow.flow_strip import FlowStrip
from gui.moment.look import Look, Quantity
from gui.style.run_style import RunStyle
from gui.style.theme import DARK, LIGHT
from gui.tiles.layer_picture import layer_picture
from model.experiment import Experiment
from model.probes.test_pass_probe import Mistake, TestPassProbe
from tests.gui.flow.flows import CONFIG, STYLES, after, examined, moment_of, put_up, twins
from tests.gui.moment.stages import stage_at


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
    assert strip.head.sign.index == 0
    qtbot.keyClick(dropout, Qt.Key.Key_Space)
    assert strip.shown_run == "dropout"
    assert strip.head.sign.index == 1
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


def test_the_image_on_show_is_told_once(strip, qtbot, small_dataset):
    """As a sample that stays the same object as long as the image does."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    told = []
    strip.sample_shown.connect(told.append)
    frame = after(experiment, 1)
    for _ in range(3):
        strip.show_frame(frame)
    (sample,) = told
    assert sample is strip.sample
    assert sample.index == frame.batch_indices[0]
    assert sample.label == small_dataset.train_labels[sample.index]
    assert sample.pixels.tolist() == small_dataset.train_images[sample.index].tolist()
    other = (sample.index + 1) % 40
    strip.picker.choose(other)
    assert told[-1] is strip.sample
    assert strip.sample.index == other
    strip.set_dataset(small_dataset)
    strip.show_frame(frame)
    assert strip.sample is not told[1]  # of another experiment


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
    strip.choose_look(Look(test_pass=True))
    strip.layout().activate()
    mistakes, tile = strip.source.mistakes, strip.track.sample
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
    assert strip.switch.combo.isVisible()
    assert strip.switch.combo.width() < strip.switch.combo_width()
    assert strip.provenance.shown_text.startswith("mask of step 1, epoch 1, mini-batch 1 of 4")
    assert strip.heading.shown_text == "Inside"


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
    wanted = {start, picker.filter, picker.on, picker.thumbnails, strip.track.scroll_bar}
    wanted |= {*strip.track.layers, strip.head.compare_button}
    assert wanted <= reached
    for switch in (strip.switch, *strip.head.look.switches):
        assert reached & {*switch.buttons, switch.combo}


def segment(qtbot, switch, value):
    """Choose as a person does, whatever form the switch has."""
    index = switch.values.index(value)
    if switch.compact:
        switch.combo.setCurrentIndex(index)
        switch.combo.activated.emit(index)
    else:
        qtbot.mouseClick(switch.buttons[index], Qt.MouseButton.LeftButton)


def test_every_quantity_is_shown_at_once(strip, qtbot, small_dataset):
    """Tiles, source and key follow the choice, without a new Frame."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    frame = after(experiment, 5)
    strip.show_frame(frame)
    for quantity in (Quantity.SIGNAL, Quantity.GRADIENT, Quantity.DROP_RATE, Quantity.MASK):
        segment(qtbot, strip.head.look.quantity, quantity)
        assert strip.look == Look(quantity)
        moment = moment_of(small_dataset, frame, look=Look(quantity))
        for layer, heatmap in enumerate(strip.track.layers):
            picture = layer_picture(moment, layer, LIGHT)
            assert heatmap.values.tolist() == picture.values.tolist()


def test_the_whole_mini_batch_is_asked_for_only_while_it_is_shown(strip, qtbot, small_dataset):
    """Frames that hold it cost training time."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    strip.show_frame(after(experiment, 1))
    wishes = []
    strip.detail_wanted.connect(wishes.append)
    segment(qtbot, strip.head.look.scope, True)
    assert wishes == [True]
    assert all(heatmap.empty for heatmap in strip.track.layers)
    frame = experiment.frame(detail=True)
    strip.show_frame(frame)
    batch = [mask.astype(int).ravel().tolist() for mask in frame.runs["dropout"].mini_batch.masks]
    assert masks(strip) == batch
    segment(qtbot, strip.head.look.quantity, Quantity.DROP_RATE)  # counts all mini-batches
    assert wishes == [True, False]
    segment(qtbot, strip.head.look.quantity, Quantity.MASK)
    segment(qtbot, strip.head.look.scope, False)
    assert wishes == [True, False, True, False]


def test_a_wish_for_the_mini_batch_outlives_its_experiment(strip, qtbot, small_dataset):
    """It is told once, and taken back once."""
    begin(strip, twins(small_dataset))
    wishes = []
    strip.detail_wanted.connect(wishes.append)
    segment(qtbot, strip.head.look.scope, True)
    begin(strip, twins(small_dataset))
    segment(qtbot, strip.head.look.scope, False)
    assert wishes == [True, False]


def test_a_test_pass_is_asked_for_and_shown_when_it_is_known(strip, qtbot, small_dataset):
    """One question at a time; the answer's own image is on show."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    frame = after(experiment, 5)
    strip.show_frame(frame)
    asked = []
    strip.probe_wanted.connect(asked.append)
    segment(qtbot, strip.head.look.passes, True)
    followed = frame.runs["dropout"].watched.image_index
    assert asked == [TestPassProbe(followed)]
    assert strip.provenance.text == "The test pass is being computed"
    strip.show_frame(after(experiment, 1))
    assert len(asked) == 1
    report = examined(experiment, followed)
    strip.show_probe(asked[0], report)
    assert strip.provenance.text == "test pass at step 6: all units on, each signal × 0.60"
    assert masks(strip) == [[1] * 9, [1] * 30]
    assert f"image {followed + 1}" in strip.track._sample_stage.title.text
    segment(qtbot, strip.head.look.passes, False)
    assert not strip._wishes.pacer._rest.isActive()
    assert masks(strip) == expected(experiment.frame(), "dropout")


def test_a_mistake_is_asked_about_and_its_cost_told(strip, qtbot, small_dataset):
    """Chosen in the second row, in a test pass only."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    strip.show_frame(after(experiment, 5))
    segment(qtbot, strip.head.look.passes, True)
    asked = []
    strip.probe_wanted.connect(asked.append)
    strip.note_no_probe()
    segment(qtbot, strip.source.mistakes.switch, Mistake.LEAVE_DROPOUT_ON)
    assert strip.look.mistake is Mistake.LEAVE_DROPOUT_ON
    (probe,) = asked
    assert probe.mistake is Mistake.LEAVE_DROPOUT_ON
    report = examined(experiment, probe.image, probe.mistake)
    strip.show_probe(probe, report)
    test_pass = report.runs["dropout"]
    cost = f"{test_pass.accuracy:.2f} → {test_pass.mistaken_accuracy:.2f}"
    assert cost in strip.source.mistakes.cost.text
    dropped = [mask.astype(int).tolist() for mask in test_pass.masks]
    assert masks(strip) == dropped
    strip.set_dataset(small_dataset)  # ends the questions


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
    assert strip.provenance.text.startswith("step 2 of 5, past: mask of epoch 1, mini-batch 2")
    newest = after(experiment, 1)
    strip.show_frame(newest)
    assert masks(strip) == expected(past, "dropout")
    assert not strip.walk_button.isEnabled()
    with qtbot.waitSignal(strip.past_left):
        qtbot.keyClick(strip, Qt.Key.Key_Escape)
    with qtbot.waitSignal(strip.past_left):
        qtbot.mouseClick(strip.source.now_button, Qt.MouseButton.LeftButton)
    strip.show_past(None)
    assert strip.look == Look(Quantity.SIGNAL)
    assert strip.provenance.text.startswith("signal of step 6,")


def test_one_pass_is_shown_stage_by_stage(strip, qtbot, small_dataset):
    """Asked for by the button, and back to the look before at its end."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    assert "train a step first" in strip.walk_button.toolTip()
    frame = after(experiment, 5)
    strip.show_frame(frame)
    with qtbot.waitSignal(strip.walk_wanted) as wanted:
        qtbot.mouseClick(strip.walk_button, Qt.MouseButton.LeftButton)
    assert wanted.args == [True]
    strip.show_walk(stage_at(0, backward=False))
    assert strip.walk_button.isChecked()
    assert [heatmap.empty for heatmap in strip.track.layers] == [False, True]
    strip.show_walk(stage_at(1, backward=True))
    assert strip.look == Look(Quantity.GRADIENT)
    strip.show_walk(None)
    assert not strip.walk_button.isChecked()
    assert strip.look == Look()
    assert masks(strip) == expected(frame, "dropout")


def test_while_one_pass_is_shown_a_unit_can_be_chosen_to_be_followed(strip, qtbot, small_dataset):
    """By a click, which enlarges the layer at other times."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    assert strip.moment.watched is None
    strip.show_frame(after(experiment, 5))
    assert strip.moment.run is strip.moment.frame.runs["dropout"]
    strip.show_walk(stage_at(1, backward=False))
    tile = strip.track.layers[1]
    with qtbot.waitSignal(strip.unit_chosen) as chosen:
        place = tile.cell_box(12).center().toPoint()
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [1, 12]
    assert strip.tracks.isVisible()
    strip.show_walk(None)
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert strip.enlarged_layer.isVisible()


def test_two_runs_are_shown_one_above_the_other(strip, qtbot, small_dataset):
    """Same image, each with its mark; the switch chooses the upper one, the other goes below."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    frame = after(experiment, 5)
    strip.show_frame(frame)
    qtbot.mouseClick(strip.head.compare_button, Qt.MouseButton.LeftButton)
    upper, lower = strip.tracks.tracks

    def shown(track):
        return [heatmap.values.tolist() for heatmap in track.layers]

    assert shown(upper) == expected(frame, "dropout")
    assert shown(lower) == expected(frame, "none")
    assert (strip.source.line.sign.index, strip.tracks.line.sign.index) == (1, 0)
    assert upper.sample.values.tolist() == lower.sample.values.tolist()
    strip.show_run("none")
    assert shown(upper) == expected(frame, "none")
    assert shown(lower) == expected(frame, "dropout")
    qtbot.mouseClick(strip.head.compare_button, Qt.MouseButton.LeftButton)
    assert not lower.isVisible()


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
