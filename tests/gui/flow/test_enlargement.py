"""A layer in the room of all of them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from gui.flow.flow_strip import FlowStrip
from gui.moment.look import Look
from gui.style.run_style import RunStyle
from gui.units.unit_numbers import unit_numbers
from gui.units.unit_table import tile_table
from model.experiment import Experiment
from tests.gui.flow.flows import CONFIG, STYLES, after, moment_of, put_up, twins
from tests.gui.flow.strips import expected, masks


@pytest.fixture
def strip(qtbot):
    card = FlowStrip()
    put_up(qtbot, card, 992, 520)
    return card


def begin(strip, experiment, styles=STYLES, look=None):
    strip.set_dataset(experiment.dataset)
    strip.set_runs(styles)
    if look is not None:
        strip.choices.choose_look(look)
    strip.show_frame(experiment.frame(detail=look is not None))
    QCoreApplication.processEvents()


def test_a_click_on_a_tile_enlarges_its_layer_until_it_is_closed(strip, qtbot, small_dataset):
    """In place of the tracks, without moving what is around them; each new moment goes to it."""
    experiment = twins(small_dataset)
    after(experiment, 2)
    begin(strip, experiment)
    top, key = strip.tracks.geometry().topLeft(), strip.key.geometry()
    with qtbot.waitSignal(strip.enlargement.changed) as enlarged:
        qtbot.mouseClick(strip.tracks.first.layers[1], Qt.MouseButton.LeftButton)
    assert enlarged.args == [True]
    QCoreApplication.processEvents()
    view = strip.enlargement.view
    assert view.isVisible()
    assert not strip.tracks.isVisible()
    assert view.geometry().topLeft() == top
    assert strip.key.geometry() == key
    frame = after(experiment, 1)
    strip.show_frame(frame)
    watched = frame.runs["dropout"].watched
    assert (view.heatmap.values == watched.masks[1]).all()
    newest = after(experiment, 1)
    strip.show_frame(newest)
    with qtbot.waitSignal(strip.enlargement.changed) as enlarged:
        view.closed.emit()
    assert enlarged.args == [False]
    assert not view.isVisible()
    assert masks(strip) == expected(newest, "dropout")


def test_the_keyboard_goes_in_and_out(strip, qtbot, small_dataset):
    """Enter enlarges, Escape leads back to the tile; the focus is never lost."""
    experiment = twins(small_dataset)
    after(experiment, 2)
    begin(strip, experiment)
    strip.window().activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    tile = strip.tracks.first.layers[1]
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(tile, Qt.Key.Key_Return)
    large = strip.enlargement.view.heatmap
    assert large.hasFocus()
    QTest.keyClick(large, Qt.Key.Key_Right)
    assert large.pointed == 0
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert strip.enlargement.view.isVisible()
    QTest.keyClick(large, Qt.Key.Key_Escape)
    assert strip.tracks.isVisible()
    assert tile.hasFocus()


def test_after_a_click_the_arrows_are_for_what_was_enlarged(strip, qtbot, small_dataset):
    """Wherever the focus was; afterwards they are for the tile that it came from."""
    experiment = twins(small_dataset)
    after(experiment, 2)
    begin(strip, experiment)
    strip.window().activateWindow()
    qtbot.waitUntil(strip.isActiveWindow)
    strip.head.walk_button.setFocus()
    qtbot.mouseClick(strip.tracks.first.layers[1], Qt.MouseButton.LeftButton)
    assert strip.enlargement.view.heatmap.hasFocus()
    strip.enlargement.shrink()
    assert strip.tracks.first.layers[1].hasFocus()


def test_another_layer_can_be_chosen(strip, qtbot, small_dataset):
    """Without leaving the enlarged view."""
    experiment = twins(small_dataset)
    after(experiment, 2)
    begin(strip, experiment)
    strip.enlargement.enlarge(0, 0)
    with qtbot.assertNotEmitted(strip.enlargement.changed):
        strip.enlargement.view.layer_chosen.emit(1)
    masks = experiment.frame().runs["dropout"].watched.masks
    assert strip.enlargement.view.heatmap.values.tolist() == masks[1].tolist()


def test_a_layer_of_the_lower_track_is_of_its_run(strip, qtbot, small_dataset):
    """As long as there is a lower track."""
    experiment = twins(small_dataset)
    after(experiment, 2)
    begin(strip, experiment)
    qtbot.mouseClick(strip.head.compare_button, Qt.MouseButton.LeftButton)
    strip.enlargement.enlarge(1, 1)
    assert all(strip.enlargement.view.heatmap.values)
    qtbot.mouseClick(strip.head.compare_button, Qt.MouseButton.LeftButton)
    masks = experiment.frame().runs["dropout"].watched.masks
    assert strip.enlargement.view.heatmap.values.tolist() == masks[1].tolist()


def test_a_run_with_fewer_layers_shows_its_last_one(strip, small_dataset):
    """And the layer chosen before, when it is back."""
    configs = {"a": replace(CONFIG, hidden_sizes=(4, 5, 6, 7)), "b": CONFIG}
    experiment = Experiment(configs, small_dataset)
    after(experiment, 2)
    begin(strip, experiment, {"a": RunStyle("A", 0), "b": RunStyle("B", 1)})
    strip.choices.choose_run("a")
    strip.enlargement.enlarge(0, 3)
    assert len(strip.enlargement.view.heatmap.values) == 7
    strip.choices.choose_run("b")
    assert len(strip.enlargement.view.heatmap.values) == 30
    strip.choices.choose_run("a")
    assert len(strip.enlargement.view.heatmap.values) == 7


@pytest.mark.parametrize("by_label", [False, True])
def test_pointing_tells_the_numbers_of_the_row_on_show(strip, small_dataset, by_label):
    """However the rows are sorted, and while the mini-batches change."""
    experiment = twins(small_dataset)
    after(experiment, 2)
    begin(strip, experiment, look=Look(mini_batch=True))
    strip.enlargement.enlarge(0, 1)
    strip.enlargement.view.sort_rows(by_label)
    QCoreApplication.processEvents()
    strip.enlargement.view.heatmap.point_at(3 * 30 + 4)
    for _ in range(3):
        after(experiment, 1)
        frame = experiment.frame(detail=True)
        strip.show_frame(frame)
        row = strip.enlargement.view.rows.order[3]
        moment = moment_of(small_dataset, frame, look=Look(mini_batch=True))
        card = strip.enlargement.pointer.card
        assert card.isVisible()
        assert card.numbers == unit_numbers(moment, 1, 4, int(row))


def test_the_enlarged_tile_can_be_copied(strip, small_dataset):
    """Like the small one."""
    experiment = twins(small_dataset)
    after(experiment, 2)
    begin(strip, experiment)
    strip.enlargement.enlarge(0, 1)
    QCoreApplication.processEvents()
    heatmap = strip.enlargement.view.heatmap
    heatmap.copy_table()
    assert QGuiApplication.clipboard().text() == tile_table(strip.moment, 1)
    heatmap.copy_picture()
    assert QGuiApplication.clipboard().image().width() >= 2 * heatmap.width()
