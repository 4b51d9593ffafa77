"""One track or two."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from gui.flow.flow_track import SCROLL_ROOM
from gui.flow.track_pair import TrackPair
from gui.moment.look import Look, Quantity
from gui.units.unit_numbers import unit_numbers
from tests.gui.flow.flows import after, examined, moment_of, put_up, twins


@pytest.fixture
def tracks(qtbot):
    pair = TrackPair()
    put_up(qtbot, pair, 952, 500)
    return pair


def show(tracks, experiment, frame, names=("dropout", "none"), report=None, **parts):
    """Show those runs of an experiment."""
    moments = [
        moment_of(
            experiment.dataset,
            frame,
            name,
            test_pass=None if report is None else report.runs[name],
            **parts,
        )
        for name in names
    ]
    tracks.show_flow(moments)
    QCoreApplication.processEvents()


def sides(tracks):
    """The sides of samples, and the heights of layers; layers are of one width in both tracks."""
    samples = [track.sample for track in tracks.tracks]
    layers = [tile for track in tracks.tracks for tile in track.layers]
    assert len({tile.width() for tile in layers}) == 1
    return {side for tile in samples for side in (tile.width(), tile.height())} | {
        tile.height() for tile in layers
    }


def test_two_runs_stand_one_above_the_other(tracks, small_dataset):
    """With tiles of one size, each in the column of its layer, and their runs' names."""
    experiment = twins(small_dataset)
    frame = after(experiment, 3)
    show(tracks, experiment, frame)
    assert tracks.is_pair
    assert len(sides(tracks)) == 1
    for name, track in zip(("dropout", "none"), tracks.tracks, strict=True):
        masks = [mask.astype(int).tolist() for mask in frame.runs[name].watched.masks]
        assert [heatmap.values.tolist() for heatmap in track.layers] == masks
    above, below = (
        [tile.mapTo(tracks, tile.rect().topLeft()).x() for tile in (track.sample, *track.layers)]
        for track in tracks.tracks
    )
    assert above == below
    assert tracks.line.title.text == "none"
    assert tracks.first.geometry().bottom() < tracks.line.y()
    assert tracks.line.geometry().bottom() < tracks.second.y()


def test_a_single_run_has_the_whole_room(tracks, small_dataset):
    """The second track goes without a trace."""
    experiment = twins(small_dataset)
    frame = after(experiment, 3)
    show(tracks, experiment, frame, ["dropout"])
    alone = tracks.heightForWidth(952), [each.geometry() for each in tracks.first._stages()]
    show(tracks, experiment, frame)
    assert tracks.heightForWidth(952) > 1.5 * alone[0]
    show(tracks, experiment, frame, ["dropout"])
    assert not tracks.second.isVisible()
    assert not tracks.line.isVisible()
    assert (
        tracks.heightForWidth(952),
        [each.geometry() for each in tracks.first._stages()],
    ) == alone


@pytest.mark.parametrize("layers", [1, 6, 8, 12])
@pytest.mark.parametrize("test_pass", [False, True])
@pytest.mark.parametrize(("width", "height"), [(952, 255), (952, 330), (928, 400), (1560, 700)])
def test_nothing_is_cut_off_where_there_is_little_room(
    tracks, small_dataset, width, height, layers, test_pass
):
    """Fewer words and smaller tiles, down to the body of the smallest window."""
    experiment = twins(small_dataset, hidden_sizes=(5,) * layers)
    frame = after(experiment, 1)
    look = Look(Quantity.SIGNAL, test_pass=test_pass)
    report = examined(experiment) if test_pass else None
    show(tracks, experiment, frame, look=look, report=report)
    tracks.resize(width, height)
    QCoreApplication.processEvents()
    assert len(sides(tracks)) == 1
    for track in tracks.tracks:
        assert track.geometry().bottom() < height
        for stage in track._stages():
            texts = [line for line in (stage.title, stage.detail) if line.isVisible()]
            parts = [stage.tile, *texts]
            if test_pass and stage.meter is not None:
                assert stage.meter.isVisible()
                parts.append(stage.meter)
            assert all(part.geometry().bottom() < stage.height() for part in parts)
            tops = [part.y() for part in parts]
            assert tops == sorted(tops)
            bottom = stage.mapTo(track, stage.rect().bottomLeft()).y()
            assert bottom < track.height()
    assert tracks.second.layers[0].accessibleName()


def test_where_there_is_room_the_tiles_are_as_large_as_in_one_track(tracks, small_dataset):
    """And both tracks have all their words."""
    experiment = twins(small_dataset)
    frame = after(experiment, 1)
    show(tracks, experiment, frame)
    tracks.resize(952, tracks.heightForWidth(952))
    QCoreApplication.processEvents()
    assert sides(tracks) == {tracks.first.sizes.side_for(952)}
    assert all(stage.title.isVisible() for stage in tracks.first._stages())


@pytest.mark.parametrize("layers", [2, 6])
def test_more_height_than_they_need_is_for_larger_tiles_or_for_air(tracks, small_dataset, layers):
    """Few layers grow; others stay, and the room goes between the tracks and below them."""
    experiment = twins(small_dataset, hidden_sizes=(5,) * layers)
    show(tracks, experiment, after(experiment, 1))
    usual, needed = tracks.first.sizes.side_for(952), tracks.heightForWidth(952)
    tracks.resize(952, needed + 50)
    QCoreApplication.processEvents()
    (side,) = sides(tracks)
    assert side == (usual + 20 if layers == 2 else usual)
    left = needed + 50 - 2 * (side - usual) - needed
    between = tracks.line.y() - tracks.first.geometry().bottom() - 1
    assert between == 8 + left // 2
    assert tracks.second.geometry().bottom() + 1 == tracks.height() - (left - left // 2)


def test_twelve_layers_scroll_together(tracks, small_dataset):
    """By the one scroll bar that is there."""
    experiment = twins(small_dataset, hidden_sizes=(5,) * 12)
    show(tracks, experiment, after(experiment, 1))
    first, second = (track.scroll_bar for track in tracks.tracks)
    assert not first.isVisible()
    assert second.isVisible()
    for _ in range(3):
        QTest.keyClick(second, Qt.Key.Key_Right)
    assert second.value() > 0
    assert first.value() == second.value()


@pytest.mark.parametrize(("layers", "spared"), [(6, SCROLL_ROOM), (12, 0)])
def test_set_snug_a_track_has_room_only_for_a_scroll_bar_that_it_needs(
    tracks, small_dataset, layers, spared
):
    experiment = twins(small_dataset, hidden_sizes=(5,) * layers)
    show(tracks, experiment, after(experiment, 1), names=("dropout",))
    height, side = tracks.heightForWidth(952), sides(tracks)
    tracks.set_snug(True)
    assert tracks.heightForWidth(952) == height - spared
    tracks.resize(952, height - spared)
    QCoreApplication.processEvents()
    assert sides(tracks) == side
    assert tracks.first.scroll_bar.isVisible() == (layers == 12)


def test_a_short_run_does_not_hold_a_long_one_back(tracks, small_dataset):
    """It stops at its end; the long one goes on, above or below."""
    short = twins(small_dataset, hidden_sizes=(5,) * 3)
    long = twins(small_dataset, hidden_sizes=(5,) * 12)
    shorter, longer = (
        moment_of(small_dataset, after(experiment, 1)) for experiment in (short, long)
    )
    for moments in ((shorter, longer), (longer, shorter)):
        tracks.show_flow([replace(moment) for moment in moments])
        QCoreApplication.processEvents()
        track = tracks.tracks[moments.index(longer)]
        assert track.scroll_bar.isVisible()
        track.scroll_bar.setValue(track.scroll_bar.maximum())
        assert track.scroll_bar.value() == track.scroll_bar.maximum() > 0
        assert len(sides(tracks)) == 1


def test_it_says_which_layer_of_which_track_is_to_be_seen_larger(tracks, qtbot, small_dataset):
    """The person clicked on its tile."""
    experiment = twins(small_dataset)
    show(tracks, experiment, after(experiment, 1))
    with qtbot.waitSignal(tracks.layer_activated) as activated:
        tracks.second.layers[1].activated.emit()
    assert activated.args == [1, 1]


def test_the_unit_pointed_at_is_told_from_the_run_of_its_own_track(tracks, small_dataset):
    """And told anew with every moment, until nothing is pointed at."""
    experiment = twins(small_dataset)
    after(experiment, 1)
    for unit in (7, 8):
        frame = after(experiment, 1)
        show(tracks, experiment, frame)
        for track, name in zip(tracks.tracks, ("dropout", "none"), strict=True):
            track.layers[1].point_at(unit)
            QCoreApplication.processEvents()
            moment = moment_of(small_dataset, frame, name)
            assert tracks.pointer.card.isVisible()
            assert tracks.pointer.card.numbers == unit_numbers(moment, 1, unit)
    show(tracks, experiment, after(experiment, 1))
    moment = moment_of(small_dataset, experiment.frame(), "none")
    assert tracks.pointer.card.numbers == unit_numbers(moment, 1, 8)
    for track in tracks.tracks:
        track.layers[1].point_at(None)
    assert not tracks.pointer.card.isVisible()


def test_sample_and_output_tell_their_numbers_too(tracks, small_dataset):
    """A pixel and a class."""
    experiment = twins(small_dataset)
    show(tracks, experiment, after(experiment, 1))
    tracks.first.sample.point_at(5)
    assert "row 2, column 2" in tracks.pointer.card.numbers.title
    tracks.first.output.point_at(3)
    assert tracks.pointer.card.numbers.title == "Output, class 3"


def test_a_track_that_is_gone_tells_nothing(tracks, small_dataset):
    """Its tiles are hidden, and so is the card."""
    experiment = twins(small_dataset)
    frame = after(experiment, 1)
    show(tracks, experiment, frame)
    tracks.second.layers[0].point_at(2)
    assert tracks.pointer.card.isVisible()
    show(tracks, experiment, frame, names=("dropout",))
    assert not tracks.pointer.card.isVisible()
    assert tracks.second.layers[0].pointed is None
