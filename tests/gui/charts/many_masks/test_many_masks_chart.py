"""ManyMasksChart: what it asks and shows."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.exceptions import capture_exceptions

from gui.charts.many_masks.many_masks_chart import ManyMasksChart
from gui.style.theme import DARK
from model.pictures import rotated
from model.probes.averaging import AveragingProbe
from model.probes.many_masks import ManyMasks, ManyMasksProbe, ManyMasksReport
from model.sample import Sample
from tests.gui.charts.asking import answer
from tests.gui.flow.flows import after, twins
from tests.gui.text_room import texts_without_room


@pytest.fixture
def chart(on_show):
    return on_show(ManyMasksChart())


def test_it_asks_for_two_hundred_masks_of_the_image_on_show(chart):
    assert chart.asked == [ManyMasksProbe(chart.sample, 200, 0.0)]


def test_every_run_shows_its_answers(chart, experiment):
    report = answer(chart, experiment)
    for name, cloud in chart.clouds.items():
        moment = cloud._moment
        assert moment.masks is report.runs[name]
        assert moment.k == chart.controls.k == 50
        assert moment.label == chart.sample.label
        assert moment.drops == (name == "dropout")
    assert "Nothing is dropped" in chart.clouds["none"].accessibleDescription()
    assert "Entropy" in chart.clouds["dropout"].accessibleDescription()


def test_a_dot_stands_for_each_of_the_first_k_masks(chart, experiment):
    """More of them fill more of the picture; none of those before moves."""
    answer(chart, experiment)
    cloud = chart.clouds["dropout"]
    field = cloud.field().toRect()
    few, many = (dots_of(chart, cloud, k).copy(field) for k in (1, 200))
    paper = chart.theme.surface
    counts = [inked(image, paper) for image in (few, many)]
    assert counts[0] < counts[1]


def dots_of(chart, cloud, k):
    chart.controls.masks.setValue(k)
    assert cloud._moment.k == k
    return cloud.grab().toImage()


def inked(image, paper):
    return sum(
        image.pixelColor(x, y).name().upper() != paper.upper()
        for x in range(image.width())
        for y in range(image.height())
    )


def test_all_words_have_room_in_the_lowest_chart(chart, experiment):
    """The image gives way to the key, and the axis to itself."""
    answer(chart, experiment)
    for height, tile in ((226, True), (chart.minimumHeight(), False)):
        chart.resize(900, height)
        assert texts_without_room(chart.window()) == set()
        assert chart.image.tile.isVisible() is tile


def test_moving_k_asks_nothing(chart, experiment, qtbot):
    answer(chart, experiment)
    qtbot.keyClick(chart.controls.masks, Qt.Key.Key_End)
    assert chart.controls.k == 200
    assert len(chart.asked) == 1


def test_turning_shows_the_image_turned_and_asks_at_once(chart, experiment, small_dataset):
    answer(chart, experiment)
    chart.controls.turn.setValue(90)
    assert chart.asked[-1] == ManyMasksProbe(chart.sample, 200, 90.0)
    turned = rotated(chart.sample.pixels, small_dataset.image_shape, 90)
    expected = np.rint(1 + turned * 254).astype(np.uint8)
    assert chart.image.tile.values.tolist() == expected.tolist()


def test_the_image_is_that_of_the_answer(chart, experiment, small_dataset):
    """While training goes on others come by, and their answers are awaited."""
    answer(chart, experiment)
    before = chart.image.tile.values.tolist()
    chart.set_sample(Sample.of_training(small_dataset, 5))
    assert chart.image.tile.values.tolist() == before
    answer(chart, experiment)
    assert chart.image.tile.values.tolist() != before


def test_over_many_images_it_asks_for_averages(chart, experiment, small_dataset):
    answer(chart, experiment)
    chart.controls.choose_images(True)
    assert chart.asked[-1] == AveragingProbe(100, 2000)
    report = answer(chart, experiment)
    assert chart.averaging.isVisible()
    assert not chart.controls.turn.isVisible()
    sentence = chart.averaging.sentences()[1]
    run = report.runs["dropout"]
    assert (
        f"mean of k = 100 masks {run.accuracy[-1]:.3f}, scaling {run.scaling_accuracy:.3f}"
        in sentence
    )
    assert f"{len(small_dataset.test_labels)} test images at step 5" in (
        chart.averaging.accessibleName()
    )
    chart.controls.masks.setValue(7)
    assert f"mean of k = 7 masks {run.accuracy[6]:.3f}" in chart.averaging.sentences()[1]
    assert len(chart.asked) == 2
    chart.averaging.grab()
    chart.controls.choose_images(False)
    assert chart.clouds["none"].isVisible()
    assert chart.controls.k == 50  # each has its own


def test_averages_of_a_diverged_run_are_a_sentence(chart, small_dataset):
    experiment = twins(small_dataset, learning_rate=1e30)
    chart.set_dataset(small_dataset)
    chart.show_frame(after(experiment, 3))
    answer(chart, experiment)
    chart.controls.choose_images(True)
    answer(chart, experiment)
    step = chart.diverged_at("dropout")
    assert chart.averaging.sentences()[1].startswith(f"Dropout 0.40 diverged in step {step}:")
    assert "diverged" in chart.averaging.accessibleName()
    chart.averaging.grab()


def test_the_switch_says_how_many_test_images_there_are(chart, small_dataset):
    label = chart.controls.scope.buttons[1].text()
    assert label == f"Over {len(small_dataset.test_labels)} test images"


def test_another_experiment_has_answered_nothing(chart, experiment, small_dataset):
    answer(chart, experiment)
    chart.set_dataset(small_dataset)
    assert all(cloud._moment.masks is None for cloud in chart.clouds.values())


def test_a_diverged_network_is_drawn_without_dots(chart):
    """Nothing is warned of, and the words say it."""
    nothing = ManyMasks(np.full((200, 10), np.nan, np.float32), np.full(10, np.nan, np.float32))
    report = ManyMasksReport(5, dict.fromkeys(chart.clouds, nothing))
    chart.show_answer(chart.asked[-1], report)
    cloud = chart.clouds["dropout"]
    assert "Diverged" in cloud.accessibleDescription()
    cloud.grab()


def test_data_of_a_single_class_have_no_entropy(chart):
    """Of a greatest one that is 0 there is no share; a fault while painting ends the program."""
    certain = ManyMasks(np.ones((200, 1), np.float32), np.ones(1, np.float32))
    chart.show_answer(chart.asked[-1], ManyMasksReport(5, dict.fromkeys(chart.clouds, certain)))
    for cloud in chart.clouds.values():
        with capture_exceptions() as faults:
            cloud.grab()
        assert faults == []
        assert "Entropy 0.00" in cloud.accessibleDescription()


@pytest.mark.parametrize("size", [(632, 160), (1590, 500)])
@pytest.mark.parametrize("count", [1, 6])
def test_clouds_lie_side_by_side_within_the_chart(qtbot, small_dataset, size, count):
    """Each beside or below another, none over another, all inside."""
    from gui.style.run_style import RunStyle
    from tests.gui.flow.flows import put_up

    chart = ManyMasksChart()
    chart.set_theme(DARK)
    chart.set_runs({str(index): RunStyle("Dropout {ratio}", index) for index in range(count)})
    put_up(qtbot, chart, *size)
    boxes = [cloud.geometry() for cloud in chart.clouds.values()]
    for place, box in enumerate(boxes):
        assert box.width() >= 70
        assert not any(box.intersects(other) for other in boxes[place + 1 :])

        assert box.bottom() <= chart.controls.geometry().top()
    assert chart.image.geometry().right() < min(box.left() for box in boxes)
