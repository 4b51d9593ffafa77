"""What a person chooses on the flow card."""

import pytest
from PySide6.QtCore import Qt

from gui.moment.look import Look, Quantity
from gui.style.run_style import RunStyle
from gui.style.theme import LIGHT
from gui.tiles.layer_picture import layer_picture
from model.experiment import Experiment
from tests.gui.flow.flows import CONFIG, after, moment_of, twins
from tests.gui.flow.strips import begin, expected, masks, put_up_strip, segment
from tests.gui.moment.stages import stage_at


@pytest.fixture
def strip(qtbot):
    return put_up_strip(qtbot)


def test_the_run_is_switched_by_mouse_and_by_keyboard(strip, qtbot, small_dataset):
    """At once, without a new Frame: masks, heading and colour."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    frame = after(experiment, 2)
    strip.show_frame(frame)
    none, dropout = strip.head.switch.buttons
    qtbot.mouseClick(none, Qt.MouseButton.LeftButton)
    assert strip.head.heading.text == "Inside No dropout"
    assert masks(strip) == expected(frame, "none")
    assert all(all(values) for values in masks(strip))
    assert strip.head.sign.index == 0
    qtbot.keyClick(dropout, Qt.Key.Key_Space)
    assert strip.shown_runs[0] == "dropout"
    assert strip.head.sign.index == 1
    assert masks(strip) == expected(frame, "dropout")


def test_the_chosen_run_stays_chosen_over_a_restart(strip, small_dataset):
    """As long as there is a run of that name; then the first that drops units."""
    begin(strip, twins(small_dataset))
    strip.choices.choose_run("none")
    begin(strip, twins(small_dataset))
    assert strip.shown_runs[0] == "none"
    other = Experiment({"a": CONFIG, "b": CONFIG}, small_dataset)
    begin(strip, other, {"a": RunStyle("A", 0), "b": RunStyle("B", 1)})
    assert strip.shown_runs[0] == "a"
    begin(strip, twins(small_dataset))
    assert strip.shown_runs[0] == "none"


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
    assert f"image {wanted + 1}" in strip.tracks.first._sample_stage.title.text
    assert all(heatmap.empty for heatmap in strip.tracks.first.layers)
    experiment.watch(wanted)
    while (frame := next(experiment)).runs["dropout"].watched is None:
        strip.show_frame(frame)
        assert all(heatmap.empty for heatmap in strip.tracks.first.layers)
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
        assert strip.tracks.first._sample_stage.title.text == f"Sample: image {number}"


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
        for layer, heatmap in enumerate(strip.tracks.first.layers):
            picture = layer_picture(moment, layer, LIGHT)
            assert heatmap.values.tolist() == picture.values.tolist()


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
    strip.choices.choose_run("none")
    assert shown(upper) == expected(frame, "none")
    assert shown(lower) == expected(frame, "dropout")
    qtbot.mouseClick(strip.head.compare_button, Qt.MouseButton.LeftButton)
    assert not lower.isVisible()


def test_while_one_pass_is_shown_a_unit_can_be_chosen_to_be_followed(strip, qtbot, small_dataset):
    """By a click, which enlarges the layer at other times."""
    experiment = twins(small_dataset)
    begin(strip, experiment)
    assert strip.moment.watched is None
    strip.show_frame(after(experiment, 5))
    assert strip.moment.run is strip.moment.frame.runs["dropout"]
    strip.show_walk(stage_at(1, backward=False))
    tile = strip.tracks.first.layers[1]
    with qtbot.waitSignal(strip.unit_chosen) as chosen:
        place = tile.cell_box(12).center().toPoint()
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [1, 12]
    assert strip.tracks.isVisible()
    strip.show_walk(None)
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert strip.enlargement.view.isVisible()
