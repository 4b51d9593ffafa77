"""The confusion chart."""

from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from gui.charts.confusion.confusion_chart import ConfusionChart
from gui.style.theme import LIGHT, PRESENTER_MINIMUM
from model.experiment import Experiment
from model.pieces import complete
from model.probes.confusion import ConfusionProbe, ConfusionReport
from tests.gui.charts.confusion_reports import begin, confusion, frame
from tests.gui.flow.flows import put_up
from tests.gui.plot.plot_frames import styles
from tests.model.tiny import twins


def put_up_chart(qtbot, dataset, *, size=(1100, 300), runs=2, theme=LIGHT):
    chart = ConfusionChart()
    chart.set_theme(theme)
    begin(chart, dataset, runs)
    put_up(qtbot, chart, *size)
    return chart


@pytest.fixture
def ten_classes(small_dataset):
    """As many test images of every class as MNIST has."""
    labels = np.repeat(np.arange(10), 1135)
    return replace(
        small_dataset,
        test_labels=labels,
        test_images=np.zeros((len(labels), small_dataset.pixel_count), np.float32),
        class_count=10,
    )


@pytest.fixture
def chart(qtbot, small_dataset):
    chart = put_up_chart(qtbot, small_dataset)
    chart.show_answer(ConfusionProbe(), confusion(small_dataset))
    return chart


def tile(chart, run=0):
    return chart.board.panels[f"run{run}"].tile


def test_it_asks_as_soon_as_it_is_on_show(qtbot, small_dataset):
    chart = ConfusionChart()
    with qtbot.waitSignal(chart.probe_wanted) as wanted:
        begin(chart, small_dataset)
        put_up(qtbot, chart, 600, 200)
    assert wanted.args == [ConfusionProbe()]


def test_every_run_shows_its_own_matrix(chart, small_dataset):
    report = confusion(small_dataset)
    for index in range(2):
        assert np.array_equal(tile(chart, index).counts, report.matrix(f"run{index}"))
    assert chart.board.panels["run0"].note.text.startswith("9 of 30 misread")
    assert "Dropout 0.10" in tile(chart, 1).accessibleName()


def test_pointing_at_a_cell_tells_it_of_all_runs(chart, small_dataset):
    """One question, an answer a run: that is what they are side by side for."""
    matrices = [confusion(small_dataset).matrix(f"run{index}") for index in range(2)]
    tile(chart).point_at(7)
    for index, matrix in enumerate(matrices):
        note = chart.board.panels[f"run{index}"].note.text
        assert note == f"1 taken for 2: {matrix[1, 2]} of {matrix[1].sum()}"
        assert tile(chart, index).accessibleDescription() == note
    tile(chart).point_at(None)
    assert "misread" in chart.board.panels["run0"].note.text


def test_a_chosen_cell_shows_the_images_behind_it(chart, small_dataset):
    report = confusion(small_dataset)
    tile(chart, 1).cell_chosen.emit(7)
    assert np.array_equal(chart.pane.images.indices, report.images("run1", 1, 2))
    assert len(chart.pane.images.indices) > 0
    assert chart.pane.title.text == "Dropout 0.10: 1 taken for 2"


def test_an_image_pointed_at_is_told_with_every_answer(chart, small_dataset):
    tile(chart, 1).cell_chosen.emit(7)
    image = int(chart.pane.images.indices[0])
    chart.pane.images.point_at(0)
    answer = confusion(small_dataset).runs["run0"][image]
    assert chart.pane.note.text == (
        f"Test image {image + 1}, label 1 · No dropout: {answer} · Dropout 0.10: 2"
    )


def test_images_follow_the_newest_answer(chart, small_dataset):
    tile(chart, 1).cell_chosen.emit(7)
    right = {"run0": small_dataset.test_labels, "run1": small_dataset.test_labels}
    chart.show_answer(ConfusionProbe(), ConfusionReport(20, right, small_dataset.test_labels, 5))
    assert chart.pane.images.empty
    assert chart.chosen == ("run1", 7)


def test_enter_goes_to_the_images_and_escape_back_to_the_cell(qtbot, chart):
    tile(chart).setFocus()
    tile(chart).point_at(1)
    qtbot.keyClick(tile(chart), Qt.Key.Key_Return)
    assert chart.pane.images.hasFocus()
    qtbot.keyClick(chart.pane.images, Qt.Key.Key_Escape)
    assert chart.chosen is None
    assert tile(chart).hasFocus()
    assert tile(chart).pointed == 1


def test_a_click_leaves_the_keyboard_where_it_is(qtbot, chart):
    place = tile(chart).cell_box(0).center().toPoint()
    qtbot.mouseClick(tile(chart), Qt.MouseButton.LeftButton, pos=place)
    assert chart.chosen == ("run0", 0)
    assert not chart.pane.images.hasFocus()


def test_images_stand_beside_where_there_is_room(chart):
    assert chart.pane.isVisible()
    tile(chart).cell_chosen.emit(0)
    assert chart.board.isVisible()


def test_images_stand_in_the_matrices_place_where_there_is_none(qtbot, chart, small_dataset):
    chart.resize(330, 130)
    assert not chart.pane.isVisible()
    tile(chart).cell_chosen.emit(0)
    assert chart.pane.isVisible()
    assert not chart.board.isVisible()
    qtbot.mouseClick(chart.pane.close_button, Qt.MouseButton.LeftButton)
    assert chart.board.isVisible()
    assert not chart.pane.isVisible()


def has_all_counts(tile):
    return None not in tile.fonts()


@pytest.mark.parametrize("size", [(940, 176), (1090, 300), (1590, 500)])
@pytest.mark.parametrize("runs", [1, 2, 3, 6])
def test_every_count_of_every_run_can_be_read(qtbot, ten_classes, size, runs):
    """Page by page, at the three sizes of the window: none is hidden, none cut short."""
    chart = put_up_chart(qtbot, ten_classes, size=size, runs=runs)
    chart.show_answer(ConfusionProbe(), confusion(ten_classes, max(runs, 2)))
    seen = []
    while True:
        panels = {n: each for n, each in chart.board.panels.items() if each.isVisible()}
        seen += panels
        for panel in panels.values():
            qtbot.waitUntil(partial(has_all_counts, panel.tile))
        boxes = [panel.geometry() for panel in panels.values()]
        assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
        on = chart.board.head.pages.on
        if chart.board.head.isHidden() or not on.isVisible() or not on.isEnabled():
            break
        qtbot.mouseClick(on, Qt.MouseButton.LeftButton)
    assert seen == list(chart.board.panels)


@pytest.mark.parametrize("size", [(1228, 194), (972, 214)])
def test_presented_in_a_low_window_all_is_said_beside_a_matrix(qtbot, ten_classes, size):
    """Nothing is to be scrolled, and no count is smaller than what a class can read."""
    chart = put_up_chart(qtbot, ten_classes, size=size, runs=3, theme=LIGHT.presenting())
    chart.show_answer(ConfusionProbe(), confusion(ten_classes, 3))
    qtbot.waitUntil(partial(has_all_counts, tile(chart)))
    assert all(font.pixelSize() >= PRESENTER_MINIMUM for font in tile(chart).fonts())
    assert chart.findChild(QScrollArea).verticalScrollBar().maximum() == 0
    panel, head = chart.board.panels["run0"], chart.board.head
    well = tile(chart).grid().well().right()
    for line in (panel.title, panel.note, head.line, head.runs):
        assert line.isVisible()
        assert line.shown_text in line._wordings
        assert line.mapTo(chart, line.rect().topLeft()).x() > well
    assert not panel.note.geometry().intersects(head.geometry())


def test_a_chart_too_low_for_counts_is_scrolled(qtbot, ten_classes):
    chart = put_up_chart(qtbot, ten_classes, size=(600, 130), runs=2)
    chart.show_answer(ConfusionProbe(), confusion(ten_classes))
    assert None not in tile(chart).fonts()
    tile(chart).setFocus()
    tile(chart).point_at(0)
    for _ in range(9):
        qtbot.keyClick(tile(chart), Qt.Key.Key_Down)
    box = tile(chart).cell_box(90).center().toPoint()
    scroller = chart.board.findChild(QScrollArea)
    assert scroller.viewport().rect().contains(tile(chart).mapTo(scroller.viewport(), box))


@pytest.mark.parametrize("classes", [47, 200])
@pytest.mark.parametrize("size", [(900, 200), (900, 560)])
def test_no_cell_of_many_classes_is_out_of_reach(qtbot, small_dataset, classes, size):
    """There is no room for counts: the whole matrix is seen, or scrolled to."""
    labels = np.repeat(np.arange(classes), 100)
    images = np.zeros((len(labels), small_dataset.pixel_count), np.float32)
    many = replace(small_dataset, test_labels=labels, test_images=images, class_count=classes)
    chart = put_up_chart(qtbot, many, size=size, runs=1)
    chart.show_answer(ConfusionProbe(), confusion(many, runs=1))
    matrix = tile(chart)
    assert matrix.rect().contains(matrix.grid().well().toAlignedRect())
    assert matrix.parentWidget().rect().contains(matrix.geometry())


def test_the_step_is_told_with_images_or_without(qtbot, ten_classes):
    for size in (1300, 400), (700, 176):
        chart = put_up_chart(qtbot, ten_classes, size=size)
        chart.show_answer(ConfusionProbe(), confusion(ten_classes))
        hint, head = chart.pane.hint, chart.board.head
        assert (hint.isVisible() and "step 15" in hint.text()) or (
            head.isVisible() and "step 15" in head.line.shown_text
        )


def test_another_experiment_forgets_all(chart, small_dataset):
    tile(chart).cell_chosen.emit(0)
    chart.set_dataset(small_dataset)
    assert tile(chart).empty
    assert chart.chosen is None
    chart.set_runs(styles(3))
    assert list(chart.board.panels) == ["run0", "run1", "run2"]


def test_an_answer_about_other_data_is_not_shown(chart, small_dataset):
    chart.set_dataset(small_dataset)
    other = ConfusionReport(1, {"run0": np.zeros(4, dtype=int)}, np.zeros(4, dtype=int), 5)
    chart.show_answer(ConfusionProbe(), other)
    assert tile(chart).empty


def test_a_diverged_run_says_so(chart, small_dataset):
    chart.show_frame(frame(diverged=0))
    labels = small_dataset.test_labels
    answers = {"run0": np.full_like(labels, -1), "run1": labels}
    chart.show_answer(ConfusionProbe(), ConfusionReport(1, answers, labels, 5))
    sentence = "Diverged in step 12: what it computes is no number any more"
    assert chart.board.panels["run0"].note.text == sentence
    tile(chart, 1).point_at(0)
    assert chart.board.panels["run0"].note.text == sentence


def test_a_real_answer_agrees_with_the_score(qtbot, small_dataset):
    """The diagonal is the test accuracy."""
    experiment = Experiment(twins(), small_dataset)
    for _ in range(5):
        moment = next(experiment)
    probe = ConfusionProbe()
    report = complete(probe.examine(experiment))
    chart = ConfusionChart()
    chart.set_dataset(small_dataset)
    chart.set_runs(dict(zip(moment.runs, styles().values(), strict=True)))
    chart.show_frame(moment)
    chart.show_answer(probe, report)
    for name, panel in chart.board.panels.items():
        right = panel.tile.counts.trace() / len(small_dataset.test_labels)
        assert right == pytest.approx(moment.runs[name].history.test_accuracy[-1])
