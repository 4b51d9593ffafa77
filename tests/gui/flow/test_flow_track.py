"""The stages."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui.flow.flow_track import FlowTrack
from gui.moment.look import Look, Quantity
from gui.style.theme import LIGHT
from gui.tiles.cell_look import DROPPED
from gui.tiles.layer_picture import layer_picture
from gui.units.unit_numbers import OUTPUT, SAMPLE
from gui.units.unit_table import tile_table
from model.probes.test_pass_probe import Mistake
from tests.gui.flow.flows import after, examined, moment_of, put_up, twins
from tests.gui.moment.stages import stage_at


@pytest.fixture
def track(qtbot):
    flow_track = FlowTrack()
    put_up(qtbot, flow_track, 952, flow_track.heightForWidth(952))
    return flow_track


def show(track, experiment, frame, image=None, **parts):
    if image is not None:
        parts["image_index"] = image
    moment = moment_of(experiment.dataset, frame, **parts)
    track.show_flow(moment)
    QCoreApplication.processEvents()
    return moment.watched


def details(track):
    return [stage.detail.text for stage in track._layer_stages]


def test_the_tiles_hold_the_arrays_of_the_frame(track, small_dataset):
    """Every mask, the pixels that input dropout left out, the probabilities; and the counts."""
    experiment = twins(small_dataset, input_dropout_ratio=0.3)
    for steps in (1, 3):
        watched = show(track, experiment, after(experiment, steps))
        for heatmap, mask in zip(track.layers, watched.masks, strict=True):
            assert (heatmap.values == mask).all()
        assert ((track.sample.values == 0) == ~watched.input_mask).all()
        assert (track.output.probabilities == watched.probabilities).all()
        assert details(track) == [f"kept {mask.sum()} / {mask.size}" for mask in watched.masks]


def test_without_a_pass_the_wells_are_empty_and_stand_where_they_stood(track, small_dataset):
    """The first Frame moves nothing."""
    experiment = twins(small_dataset)
    show(track, experiment, experiment.frame(), image=0)
    assert all(heatmap.empty for heatmap in track.layers)
    assert track.output.empty
    assert not track.sample.empty
    assert details(track) == ["kept – / 9", "kept – / 30"]
    places = [stage.geometry() for stage in track._stages()]
    show(track, experiment, after(experiment, 1))
    assert [stage.geometry() for stage in track._stages()] == places
    assert not any(heatmap.empty for heatmap in track.layers)


@pytest.mark.parametrize("width", [952, 1070, 1550])
@pytest.mark.parametrize("layers", range(1, 13))
def test_any_number_of_layers_is_laid_out_side_by_side(track, small_dataset, width, layers):
    """Tiles in order, never over each other; the output keeps its least width, and ends the row.

    They are square unless there are few layers: those share what an output would leave empty.
    """
    experiment = twins(small_dataset, hidden_sizes=(5,) * layers)
    track.resize(width, track.heightForWidth(width))
    show(track, experiment, experiment.frame(), image=0)
    assert len(track.layers) == layers
    tiles = [track.sample, *track.layers]
    side = track.sample.width()
    assert {tile.height() for tile in tiles} == {side}
    (layer_width,) = {tile.width() for tile in track.layers}
    assert layer_width > side if layers <= 3 else layer_width == side
    lefts = [stage.x() for stage in track._layer_stages]
    assert lefts == [index * track._layer_stages[0].width() for index in range(layers)]
    assert track.scroll_area.x() == track._sample_stage.width()
    assert track.scroll_area.geometry().right() < track._output_stage.x()
    assert track.output.width() >= 136
    assert width - 12 <= track._output_stage.geometry().right() + 1 <= width
    if layers <= 6:
        assert not track.scroll_bar.isVisible()


def test_twelve_layers_scroll_by_keyboard_and_nothing_is_cut_off(track, small_dataset):
    """Sample and output stay; the last layer comes into view."""
    experiment = twins(small_dataset, hidden_sizes=(5,) * 12)
    show(track, experiment, experiment.frame(), image=0)
    bar = track.scroll_bar
    assert bar.isVisible()
    assert bar.focusPolicy() & Qt.FocusPolicy.TabFocus
    output_place = track.output.mapTo(track, track.output.rect().topLeft())
    last = track._layer_stages[-1]
    viewport = track.scroll_area.viewport()
    assert last.mapTo(viewport, last.rect().topRight()).x() > viewport.width()
    for _ in range(12):
        QTest.keyClick(bar, Qt.Key.Key_Right)
    assert last.mapTo(viewport, last.rect().topRight()).x() < viewport.width()
    assert track.output.mapTo(track, track.output.rect().topLeft()) == output_place
    assert viewport.height() >= last.height()


def test_a_layer_out_of_sight_comes_into_view_with_the_focus(track, qtbot, small_dataset):
    """Sample, layers from left to right, scroll bar, output: in this order Tab reaches them."""
    experiment = twins(small_dataset, hidden_sizes=(5,) * 12)
    show(track, experiment, after(experiment, 1))
    track.window().activateWindow()
    qtbot.waitUntil(track.isActiveWindow)
    track.sample.setFocus(Qt.FocusReason.TabFocusReason)
    viewport = track.scroll_area.viewport()
    for tile in (*track.layers, track.scroll_bar, track.output):
        QTest.keyClick(track.window().focusWidget(), Qt.Key.Key_Tab)
        assert track.window().focusWidget() is tile
        if tile in track.layers:
            left = tile.mapTo(viewport, tile.rect().topLeft()).x()
            assert 0 <= left <= viewport.width() - tile.width()


def test_a_tile_says_what_is_pointed_at(track, qtbot, small_dataset):
    """The layer, or that it is the sample or the output, with the cell."""
    experiment = twins(small_dataset)
    show(track, experiment, after(experiment, 1))
    for place in (SAMPLE, 0, 1, OUTPUT):
        with qtbot.waitSignal(track.unit_pointed) as pointed:
            track.tile(place).point_at(3)
        assert pointed.args == [place, 3]


def test_tiles_are_copied_as_picture_and_as_table(track, small_dataset):
    """Of the moment on show."""
    experiment = twins(small_dataset)
    show(track, experiment, after(experiment, 2))
    moment = moment_of(small_dataset, experiment.frame())
    for place in (SAMPLE, 1, OUTPUT):
        track.tile(place).copy_table()
        assert QGuiApplication.clipboard().text() == tile_table(moment, place)
        track.tile(place).copy_picture()
        picture = QGuiApplication.clipboard().image()
        assert picture.width() >= 2 * track.tile(place).width()


def test_tiles_stay_as_large_when_layers_are_taken_away(track, small_dataset):
    """Up to six layers the card's height and its tiles are the same."""
    sides = set()
    for layers in (1, 6, 2, 12, 3):
        experiment = twins(small_dataset, hidden_sizes=(5,) * layers)
        show(track, experiment, experiment.frame(), image=0)
        sides.add(track.sample.width())
    assert sides == {95}


def test_the_answer_is_judged_by_the_label_trained_on(track, small_dataset):
    """Right or wrong; and with wrong labels in the data, whether it answers as it was trained."""
    experiment = twins(small_dataset)
    frame = after(experiment, 1)
    run = frame.runs["dropout"]
    label = int(experiment.dataset.train_labels[run.watched.image_index])

    def judge(answer, config):
        probabilities = np.eye(5)[answer]
        watched = replace(run.watched, probabilities=probabilities)
        show(track, experiment, frame, run=replace(run, config=config), watched=watched)
        return track._output_stage.detail.text

    noisy = replace(run.config, label_noise=0.4)
    other = (label + 1) % 5
    assert judge(label, run.config) == f"answers {label}, correct"
    assert judge(other, run.config) == f"answers {other}, wrong"
    assert judge(label, noisy) == f"answers {label}, as trained"
    assert judge(other, noisy) == f"answers {other}, trained as {label}"
    assert track._sample_stage.detail.text == f"trained as {label}"
    assert track._output_stage.title.text == "Output with this mask"


def test_a_diverged_network_gives_no_answer(track, small_dataset):
    """It is said, not hidden behind class 0."""
    experiment = twins(small_dataset)
    frame = after(experiment, 1)
    run = frame.runs["dropout"]
    watched = replace(run.watched, probabilities=np.full(5, np.nan))
    show(track, experiment, frame, watched=watched)
    assert track._output_stage.detail.text == "no answer: not a number"


@pytest.mark.parametrize(
    ("width", "theme"),
    [(952, LIGHT), (1070, LIGHT), (1070, LIGHT.presenting()), (1550, LIGHT.presenting())],
)
def test_the_captions_are_readable_at_every_width(track, small_dataset, width, theme):
    """The widest layer's count is shown, if need be in fewer words, never cut."""
    experiment = twins(small_dataset)
    frame = after(experiment, 1)
    run = frame.runs["dropout"]
    config = replace(run.config, hidden_sizes=(2048,) * 6)
    watched = replace(run.watched, masks=(np.ones(2048, dtype=bool),) * 6)
    track.set_theme(theme)
    track.resize(width, track.heightForWidth(width))
    show(track, experiment, frame, run=replace(run, config=config), watched=watched)
    for stage in track._stages():
        assert "…" not in stage.title.shown_text + stage.detail.shown_text


def test_a_tile_shows_the_layer_picture_of_its_look(track, small_dataset):
    """Signal, gradient, drop rate and the whole mini-batch, with the words that go with them."""
    experiment = twins(small_dataset)
    after(experiment, 6)
    frame = experiment.frame(detail=True)
    looks = [Look(quantity) for quantity in Quantity] + [Look(Quantity.MASK, mini_batch=True)]
    for look in looks:
        moment = moment_of(small_dataset, frame, look=look)
        track.show_flow(moment)
        for layer, (stage, heatmap) in enumerate(
            zip(track._layer_stages, track.layers, strict=True)
        ):
            picture = layer_picture(moment, layer, LIGHT)
            assert heatmap.values.tolist() == picture.values.tolist()
            assert stage.detail.text == picture.details[0]
            assert heatmap.accessibleName() == picture.summary


def test_in_a_mini_batch_the_row_of_the_image_is_marked(track, small_dataset):
    """Where the mini-batch holds it."""
    experiment = twins(small_dataset)
    after(experiment, 6)
    frame = experiment.frame(detail=True)
    show(track, experiment, frame, look=Look(mini_batch=True))
    row = moment_of(small_dataset, frame).row
    assert row is not None
    assert [heatmap.marked_row for heatmap in track.layers] == [row, row]
    show(track, experiment, frame)
    assert [heatmap.marked_row for heatmap in track.layers] == [None, None]


def test_a_test_pass_shows_its_own_answer_and_compares_the_means(track, small_dataset):
    """No x, another title, and a meter in the place of the line below it."""
    experiment = twins(small_dataset)
    frame = after(experiment, 6)
    report = examined(experiment, mistake=None)
    test_pass = report.runs["dropout"]
    look = Look(Quantity.SIGNAL, test_pass=True)
    show(track, experiment, frame, look=look, test_pass=test_pass, image_index=0)
    assert (track.output.probabilities == test_pass.probabilities).all()
    assert track._output_stage.title.text.startswith("Test pass: answers ")
    assert track._layer_stages[0].title.text.startswith("Hidden 1: all on, × 0.60")
    means = zip(test_pass.training_means, test_pass.test_means, strict=True)
    for stage, mean in zip(track._layer_stages, means, strict=True):
        assert stage.meter.isVisible()
        assert stage.meter.means == mean
        assert stage.meter.geometry().bottom() < stage.height()
        assert stage.meter.y() > stage.title.geometry().bottom()
        assert not stage.detail.isVisible()
        assert 0 not in stage.heatmap.values
    assert track._output_stage.meter.means == (test_pass.training_logit, test_pass.test_logit)
    show(track, experiment, frame)
    assert not any(stage.meter.isVisible() for stage in track._layer_stages)
    assert all(stage.detail.isVisible() for stage in track._layer_stages)
    assert (track.output.probabilities == frame.runs["dropout"].watched.probabilities).all()


def test_until_a_test_pass_is_known_there_is_nothing_to_see(track, small_dataset):
    """Never the training pass in its place."""
    experiment = twins(small_dataset)
    frame = after(experiment, 6)
    show(track, experiment, frame, look=Look(Quantity.SIGNAL, test_pass=True))
    assert all(heatmap.empty for heatmap in track.layers)
    assert track.output.empty
    assert track._output_stage.meter.number() == "–"


def test_the_sample_of_a_test_pass_has_all_its_pixels(track, small_dataset):
    """Input dropout acts in training only."""
    experiment = twins(small_dataset, input_dropout_ratio=0.5)
    frame = after(experiment, 2)
    watched = show(track, experiment, frame)
    assert (track.sample.values == 0).sum() == (~watched.input_mask).sum() > 0
    show(track, experiment, frame, look=Look(test_pass=True))
    assert 0 not in track.sample.values


def test_one_pass_lights_the_tiles_one_by_one_and_comes_back(track, small_dataset):
    """Not reached: empty. On the way back those behind show the gradient, the others the signal."""
    experiment = twins(small_dataset, hidden_sizes=(9, 9, 9))
    frame = after(experiment, 6)

    def reached():
        return [index for index, stage in enumerate(track._stages()) if stage.reached]

    for layer in range(-1, 4):
        walk = stage_at(layer, backward=False)
        show(track, experiment, frame, look=Look(Quantity.SIGNAL), walk=walk)
        shown = [not heatmap.empty for heatmap in track.layers]
        assert shown == [place <= layer for place in range(3)]
        assert track.output.empty == (layer < 3)
        assert reached() == [layer + 1]
    for layer in (2, 1, 0):
        walk = stage_at(layer, backward=True)
        show(track, experiment, frame, look=Look(Quantity.GRADIENT), walk=walk)
        assert reached() == [layer + 1]
        assert not track.output.empty
        for place, heatmap in enumerate(track.layers):
            look = Look(Quantity.GRADIENT if place >= layer else Quantity.SIGNAL)
            moment = moment_of(small_dataset, frame, look=look)
            expected = layer_picture(moment, place, LIGHT)
            assert heatmap.values.tolist() == expected.values.tolist()
    show(track, experiment, frame)
    assert reached() == []


def test_of_the_past_no_answer_is_made_up(track, small_dataset):
    """Only the masks are known."""
    experiment = twins(small_dataset)
    frame = after(experiment, 2)
    run = frame.runs["dropout"]
    watched = replace(run.watched, probabilities=np.empty(0), signals=(), gradients=())
    show(track, experiment, replace(frame, latest_step=9), watched=watched)
    assert not any(heatmap.empty for heatmap in track.layers)
    assert track.output.empty
    assert track._output_stage.detail.text == "past answers are not kept"


def test_those_who_listen_hear_the_sample_and_the_answer(track, small_dataset):
    """With the pixels that input dropout left, the label and the probability."""
    experiment = twins(small_dataset, input_dropout_ratio=0.3)
    frame = after(experiment, 4)
    show(track, experiment, frame)
    watched = frame.runs["dropout"].watched
    label = small_dataset.train_labels[watched.image_index]
    kept = np.count_nonzero(watched.input_mask)
    assert track.sample.accessibleName() == (
        f"Sample, training image {watched.image_index + 1}, label {label}, kept {kept} of 12 pixels"
    )
    answer = watched.probabilities.argmax()
    assert track.output.accessibleName().startswith(f"Output: answers {answer}, ")
    probability = watched.probabilities[answer]
    assert track.output.accessibleName().endswith(f"probability {probability:.2f}, label {label}")


def test_the_layer_to_which_one_pass_has_come_is_in_sight(track, qtbot, small_dataset):
    """There and back, however many layers there are."""
    experiment = twins(small_dataset, hidden_sizes=(5,) * 12)
    frame = after(experiment, 1)
    for backward, layer in ((False, 0), (False, 11), (True, 10), (True, 0)):
        show(track, experiment, frame, walk=stage_at(layer, backward=backward))
        stage = track._layer_stages[layer]
        window = track.scroll_area.viewport()
        left = stage.mapTo(window, stage.rect().topLeft()).x()
        assert left >= 0
        assert left + stage.tile.width() <= window.width()


def test_a_test_pass_with_dropout_left_on_shows_the_pixels_that_it_dropped(track, small_dataset):
    """They are part of the mistake."""
    experiment = twins(small_dataset, input_dropout_ratio=0.5)
    frame = after(experiment, 3)
    mistake = Mistake.LEAVE_DROPOUT_ON
    test_pass = examined(experiment, mistake=mistake).runs["dropout"]
    look = Look(Quantity.SIGNAL, test_pass=True, mistake=mistake)
    show(track, experiment, frame, look=look, test_pass=test_pass, image_index=0)
    assert ((track.sample.values == DROPPED) == ~test_pass.input_mask).all()
    assert not test_pass.input_mask.all()


def test_the_output_of_a_shallow_network_is_no_wider_than_three_tiles(track, small_dataset):
    """Ten bars are to read as one answer; of a deep one it takes what the tiles leave."""
    for layers, widest in ((1, True), (6, False)):
        experiment = twins(small_dataset, hidden_sizes=(9,) * layers)
        show(track, experiment, after(experiment, 1))
        capped = track.output.width() == 3 * track.sample.width()
        assert capped == widest
        assert widest or track._output_stage.geometry().right() == track.rect().right()
