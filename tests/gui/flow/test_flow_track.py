"""The stages."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from gui.flow.flow_track import FlowTrack
from gui.style.theme import LIGHT
from tests.gui.flow.flows import after, put_up, twins


@pytest.fixture
def track(qtbot):
    flow_track = FlowTrack()
    put_up(qtbot, flow_track, 952, flow_track.heightForWidth(952))
    return flow_track


def show(track, experiment, frame, run="dropout", image=None):
    watched = frame.runs[run].watched
    image = watched.image_index if image is None else image
    track.show_flow(experiment.dataset, image, frame.runs[run], 1, watched)
    QCoreApplication.processEvents()
    return watched


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
    """Square tiles in order, never over each other; the output keeps its least width."""
    experiment = twins(small_dataset, hidden_sizes=(5,) * layers)
    track.resize(width, track.heightForWidth(width))
    show(track, experiment, experiment.frame(), image=0)
    assert len(track.layers) == layers
    tiles = [track.sample, *track.layers]
    assert {tile.width() for tile in tiles} == {tile.height() for tile in tiles}
    assert len({tile.width() for tile in tiles}) == 1
    lefts = [stage.x() for stage in track._layer_stages]
    assert lefts == [index * track._layer_stages[0].width() for index in range(layers)]
    assert track.scroll_area.x() == track._sample_stage.width()
    assert track.scroll_area.geometry().right() < track._output_stage.x()
    assert track.output.width() >= 136
    assert track._output_stage.geometry().right() < width
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
        track.show_flow(
            experiment.dataset, watched.image_index, replace(run, config=config), 1, watched
        )
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
    track.show_flow(experiment.dataset, watched.image_index, run, 1, watched)
    assert track._output_stage.detail.text == "no answer: not a number"


@pytest.mark.parametrize(
    ("width", "theme"),
    [(952, LIGHT), (1070, LIGHT), (1070, LIGHT.presenting()), (1550, LIGHT.presenting())],
)
def test_the_captions_are_readable_at_every_width(track, small_dataset, width, theme):
    """The widest layer's count is shown, if need be in fewer words, never cut."""
    experiment = twins(small_dataset)
    run = after(experiment, 1).runs["dropout"]
    config = replace(run.config, hidden_sizes=(2048,) * 6)
    watched = replace(run.watched, masks=(np.ones(2048, dtype=bool),) * 6)
    track.set_theme(theme)
    track.resize(width, track.heightForWidth(width))
    track.show_flow(experiment.dataset, 0, replace(run, config=config), 1, watched)
    for stage in track._stages():
        assert "…" not in stage.title.shown_text + stage.detail.shown_text
